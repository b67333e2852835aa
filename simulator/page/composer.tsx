import { useMemo, useRef, useState } from 'preact/hooks';
import { earlierLines } from './earlier-lines.ts';
import { useKeys } from './keys.ts';
import type { Moment } from './moment.ts';
import { listenOnce } from './sound/recognition.ts';

interface ComposerProps {
  /** What the skill is in a word. */
  readonly role: string;
  readonly locale: string;
  /** What can be said as things stand. */
  readonly moment: Moment;
  readonly isAway: boolean;
  readonly onSay: (line: string) => void;
  /** Somebody begins to speak: the skill falls silent. */
  readonly onSpeak: () => void;
  /** Whether guided audio plays, which the space bar pauses. */
  readonly canPause: boolean;
  /** Something is wrong with the microphone, as a sentence. */
  readonly onTrouble: (sentence: string) => void;
  /** The skill is to be silent. */
  readonly onHush: () => void;
}

/** Where one speaks: by typing, and by voice where the browser understands it. */
export function Composer(props: ComposerProps) {
  const { role, locale, moment, isAway, canPause, onSay, onSpeak, onTrouble, onHush } = props;
  const [line, setLine] = useState('');
  const [listens, setListens] = useState<() => void>();
  const field = useRef<HTMLInputElement>(null);
  const earlier = useMemo(earlierLines, []);

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
    if (listens !== undefined) {
      listens();
      return;
    }
    onSpeak();
    let isOver = false;
    const stop = listenOnce(locale, {
      heard: setLine,
      said(words) {
        setLine('');
        onSay(words);
      },
      trouble: onTrouble,
      ended() {
        isOver = true;
        setListens(undefined);
      },
    });
    if (!isOver) setListens(() => stop);
  }

  return (
    <form class="composer" aria-label={`Speak to the ${role}`} onSubmit={send}>
      {moment.chips.length > 0 && !isAway && (
        <ul class="chips" aria-label="What can be said">
          {moment.chips.map((chip) => (
            <li key={chip}>
              <button type="button" onClick={() => onSay(chip)}>
                {chip}
              </button>
            </li>
          ))}
        </ul>
      )}
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
      <label class="visually-hidden" for="line">
        Say something to the {role}
      </label>
      <input
        ref={field}
        id="line"
        autocomplete="off"
        maxLength={500}
        placeholder={moment.hint}
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
