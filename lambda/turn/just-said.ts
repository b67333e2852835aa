import type { HeardKind } from '../hearing/heard.ts';
import type { Turn } from './turn.ts';

/** What a runner may ask twice running, to be told the same while nothing has changed. */
const statuses: readonly HeardKind[] = [
  ...(['time-left', 'exercises-left', 'ice-rounds'] as const),
  ...(['what-do-you-know', 'how-am-i-doing', 'how-many-this-week'] as const),
];

/** Whether a turn wants to hear once more what was just said: "repeat", or a status asked twice. */
export function isWantedAgain({ heard: { kind }, session: { said } }: Turn): boolean {
  // A block's question is not said where a screen goes on by itself: at the end it comes first.
  if (kind === 'block-ended' || kind === 'repeat') return true;
  return statuses.includes(kind) && kind === said?.to;
}

const justSaid = ({ session: { said } }: Turn): string =>
  [said?.say, said?.opening].filter(Boolean).join(' ');

/** Whether the turn before said something, at the beginning of guided audio or outside of it. */
export const wasJustSaid = (turn: Turn, text: string): boolean => justSaid(turn).includes(text);

const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => /\w/.test(sentence));

/** A sentence of so many words is noticed when it comes again, and so is all that a turn says. */
const noticed = 4;
const isNoticed = (sentence: string): boolean => sentence.split(/\s+/).length >= noticed;

/** Without the sentences of the turn before; where nothing is left, that it is as it was said. */
export function withoutJustSaid(turn: Turn, say: readonly string[]): readonly string[] {
  if (isWantedAgain(turn)) return say;
  const before = new Set(sentencesIn(justSaid(turn)));
  const all = say.flatMap(sentencesIn);
  if (all.length > 0 && all.every((sentence) => before.has(sentence))) {
    return [turn.words.conversation.asISaid()];
  }
  const left = all.filter((sentence) => !before.has(sentence) || !isNoticed(sentence));
  return left.length < all.length ? left : say;
}
