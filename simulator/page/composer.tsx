import { useMemo, useRef, useState } from 'preact/hooks';
import { earlierLines } from './earlier-lines.ts';
import { useKeys } from './keys.ts';

/** As much of the browser's speech recognition as is used; it is in no library of types. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: (event: { readonly results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void;
  onend: () => void;
  start(): void;
  abort(): void;
}

type RecognitionMaker = new () => Recognition;

function recognitionMaker(): RecognitionMaker | undefined {
  const names = window as unknown as Record<string, RecognitionMaker | undefined>;
  return names['SpeechRecognition'] ?? names['webkitSpeechRecognition'];
}

interface ComposerProps {
  /** What the skill is in a word. */
  readonly role: string;
  readonly locale: string;
  readonly hint: string;
  readonly isAway: boolean;
  readonly onSay: (line: string) => void;
  /** Somebody begins to speak: the skill falls silent. */
  readonly onSpeak: () => void;
  /** Whether guided audio plays, which the space bar pauses. */
  readonly canPause: boolean;
  /** The skill is to be silent. */
  readonly onHush: () => void;
}

/** Where one speaks: by typing, and by voice where the browser understands it. */
export function Composer(props: ComposerProps) {
  const { role, locale, hint, isAway, canPause, onSay, onSpeak, onHush } = props;
  const [line, setLine] = useState('');
  const [listens, setListens] = useState<Recognition>();
  const field = useRef<HTMLInputElement>(null);
  const earlier = useMemo(earlierLines, []);
  const Maker = recognitionMaker();

  useKeys(field, {
    onPause() {
      if (canPause) onSay('pause');
      return canPause;
    },
    onEscape() {
      onHush();
      setLine('');
    },
  });

  function send(event: Event): void {
    event.preventDefault();
    const said = line.trim();
    if (said === '') return;
    onSay(said);
    earlier.keep(said);
    setLine('');
  }

  function lookBack(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setLine((now) => (event.key === 'ArrowUp' ? (earlier.back() ?? now) : earlier.forth()));
  }

  function listen(): void {
    listens?.abort();
    if (Maker === undefined || listens !== undefined) return;
    onSpeak();
    const recognition = new Maker();
    recognition.lang = locale;
    recognition.interimResults = false;
    recognition.onresult = ({ results }) => {
      const said = results[0]?.[0]?.transcript.trim();
      if (said !== undefined && said !== '') onSay(said);
    };
    recognition.onend = () => setListens(undefined);
    recognition.start();
    setListens(recognition);
  }

  return (
    <form class="composer" onSubmit={send}>
      {Maker !== undefined && (
        <button
          type="button"
          class="microphone"
          aria-pressed={listens !== undefined}
          aria-label="Speak"
          title="Speak: your browser turns it into words, and may use its maker's servers for that"
          onClick={listen}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3Zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.9V22h2v-3.1A7 7 0 0 0 19 12Z" />
          </svg>
        </button>
      )}
      <label class="visually-hidden" for="line">
        Say something to the {role}
      </label>
      <input
        ref={field}
        id="line"
        autocomplete="off"
        maxLength={500}
        placeholder={hint}
        value={line}
        onInput={({ currentTarget }) => setLine(currentTarget.value)}
        onKeyDown={lookBack}
      />
      <button type="submit" class="primary" disabled={isAway}>
        Say
      </button>
    </form>
  );
}
