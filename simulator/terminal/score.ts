import type { Heard, Sound } from '../device/speech.ts';

/** A length in milliseconds as "1:05". */
export const minutesAndSeconds = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** As wide as a time and the space behind it are in a score. */
export const timeWidth = 7;

/** One line a sound, each with its time from the start; a single sentence goes without. */
export function scoreLines({ sounds, ms }: Heard): readonly string[] {
  const [first, ...others] = sounds;
  if (first === undefined) return [];
  if (others.length === 0) return [first.text];
  const line = ({ at, kind, text }: Sound): string =>
    `${minutesAndSeconds(at).padStart(timeWidth - 2)}  ${kind === 'speech' ? text : '~ ticks'}`;
  return [...sounds.map(line), `${minutesAndSeconds(ms).padStart(timeWidth - 2)}  (end)`];
}
