import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sounding } from '../device/speech.ts';
import type { HouseholdClock } from './clock.ts';
import type { Entry } from './conversation.ts';

interface BubblesProps {
  /** What the skill is in a word. */
  readonly role: string;
  readonly entries: readonly Entry[];
  readonly clock: HouseholdClock;
  /** What sounds now; anything else has been said or broken off. */
  readonly sounding: Sounding | undefined;
  readonly awaitsConsent: boolean;
  /** What is behind a turn is to be seen. */
  readonly onLookBehind: (turn: number) => void;
  readonly onConsent: (isGiven: boolean) => void;
}

/** The conversation. */
export function Bubbles(props: BubblesProps) {
  const { role, entries, clock, sounding, awaitsConsent, onLookBehind, onConsent } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [entries.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the keyboard.
    <div ref={list} class="bubbles" tabIndex={0} role="log" aria-label="The conversation">
      <ol>
        {entries.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it does the same by the keyboard.
          <li
            key={entry.key}
            class={`bubble ${entry.kind}`}
            onClick={() => entry.turn !== undefined && onLookBehind(entry.turn)}
          >
            <span class="visually-hidden">
              {entry.kind === 'skill' ? capital(role) : speakers[entry.kind]}:{' '}
            </span>
            {entry.kind === 'skill' ? (
              <Answer
                heard={entry.sounding}
                clock={clock}
                isSounding={entry.sounding === sounding}
              />
            ) : (
              entry.text
            )}
            {entry.turn !== undefined && entry.kind !== 'note' && (
              <button type="button" class="behind" aria-label="What is behind this" />
            )}
          </li>
        ))}
        {awaitsConsent && (
          <li class="consent">
            <button type="button" onClick={() => onConsent(true)}>
              Yes, allow it
            </button>
            <button type="button" onClick={() => onConsent(false)}>
              No
            </button>
          </li>
        )}
      </ol>
    </div>
  );
}

const speakers = {
  you: 'You',
  touch: 'You touched',
  timer: 'Timer',
  reminder: 'Alexa reminds you',
  alexa: 'Alexa',
  note: 'Note',
} as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A length in milliseconds as "1:05". */
export const minutesAndSeconds = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

interface AnswerProps {
  readonly heard: Sounding;
  readonly clock: HouseholdClock;
  readonly isSounding: boolean;
}

/** What the skill says: a sentence, or guided audio as a score that runs along. */
function Answer({ heard, clock, isSounding }: AnswerProps) {
  const elapsed = useElapsed(heard, clock, isSounding);
  const words = heard.sounds.filter(({ kind }) => kind === 'speech');
  const isScore = heard.sounds.some(({ kind }) => kind === 'sound') || words.length > 3;
  if (!isScore) return <p>{words.map(({ text }) => text).join(' ')}</p>;
  const current = words.findLastIndex(({ at }) => at <= elapsed);
  return (
    <div class={isSounding ? 'score sounding' : 'score'}>
      <div class="score-head">
        <span>Guided audio</span>
        <span>
          {isSounding ? `${minutesAndSeconds(elapsed)} of ` : ''}
          {minutesAndSeconds(heard.ms)}
        </span>
      </div>
      {isSounding && <progress value={elapsed} max={heard.ms} aria-label="How far it has played" />}
      <ol tabIndex={isSounding ? 0 : undefined} aria-label="The score">
        {words.map(({ at, text }, index) => (
          <Line
            key={at + text}
            at={at}
            text={text}
            when={
              !isSounding ? 'still' : index === current ? 'now' : index < current ? 'past' : 'next'
            }
          />
        ))}
      </ol>
    </div>
  );
}

interface LineProps {
  readonly at: number;
  readonly text: string;
  readonly when: 'still' | 'past' | 'now' | 'next';
}

function Line({ at, text, when }: LineProps) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = line.current?.parentElement;
    if (when !== 'now' || !line.current || !list) return;
    list.scrollTop = line.current.offsetTop - list.offsetTop - list.clientHeight / 3;
  }, [when]);
  return (
    <li ref={line} class={when} aria-current={when === 'now' ? 'step' : undefined}>
      <span class="score-time">{minutesAndSeconds(at)}</span> {text}
    </li>
  );
}

/** How long something has been sounding, in the household's milliseconds. */
function useElapsed(heard: Sounding, clock: HouseholdClock, isSounding: boolean): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isSounding) return;
    const timer = setInterval(() => redraw((count) => count + 1), 200);
    return () => clearInterval(timer);
  }, [isSounding]);
  return Math.min(heard.ms, clock.now() - heard.startedAt);
}
