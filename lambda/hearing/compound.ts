import type { Hearing, Meant } from './heard.ts';
import { commandMeant } from './meaning.ts';
import type { Sentence } from './sentence.ts';
import { exercisesMeant, inOrder, namesMeant, type Placed, wholes } from './wishes.ts';

/** What adjusts a routine that is wished for, or is wished for beside it. */
const adjusting: ReadonlySet<string> = new Set([
  ...(['no-floor', 'no-jumping', 'shorter', 'longer', 'set-ice'] as const),
]);

/** What a sentence may hold that is nothing but wishes. */
const wishes: ReadonlySet<string> = new Set([
  ...adjusting,
  ...([
    'start-routine',
    'skip',
    'equipment',
    'level',
    'how-to',
    'not-understood',
    'next',
    'resume',
  ] as const),
]);

/** What a wish is for: of each only one is meant. */
const nameOf = (meant: Meant): string => {
  if (meant.kind === 'start-routine') return `start ${JSON.stringify(meant.routine)}`;
  return meant.kind === 'skip' || meant.kind === 'how-to'
    ? `${meant.kind} ${JSON.stringify(meant.exercise)}`
    : meant.kind;
};

const idOf = (meant: Meant): string | undefined =>
  meant.kind === 'start-routine' && meant.routine.kind === 'known' ? meant.routine.id : undefined;

/** Whether a routine is a kind of one of some others: strength at home, of strength. */
const isPartOfOne = (meant: Meant, others: readonly Meant[]): boolean =>
  others.some((other) => wholes[idOf(other) ?? '']?.includes(idOf(meant) ?? '') === true);

/** Wishes that the lexicon knows by name, in the order said. */
function wishesIn(sentence: Sentence): readonly Meant[] {
  const commands = sentence.mentions.flatMap(({ notion, from, scope }): readonly Placed[] =>
    notion.kind === 'command' && adjusting.has(notion.id) && scope !== 'denied'
      ? [{ at: from, meant: commandMeant(notion.id, sentence) }]
      : [],
  );
  const named = namesMeant(sentence).filter(({ meant }) => meant.kind !== 'side');
  return inOrder([...commands, ...named, ...exercisesMeant(sentence)]);
}

/**
 * A sentence of several wishes with all of them, though the classifier found only the likeliest:
 * "a quick standing warm-up, no jumping", "single-leg deadlifts, no weights". A sentence with
 * anything else in it, such as a sign, stays as it was heard.
 */
export function withAllWishes(sentence: Sentence, heard: Hearing): Hearing {
  if (!heard.meant.every(({ kind }) => wishes.has(kind))) return heard;
  const told = wishesIn(sentence);
  const isForSomething = [...heard.meant, ...told].some(
    ({ kind }) => kind === 'start-routine' || kind === 'how-to',
  );
  if (told.length < 2 || !isForSomething) return heard;
  const isStart = (meant: Meant): boolean => meant.kind === 'start-routine';
  // A kind of routine that was heard already, such as strength at home, says more than its whole.
  const exact = heard.meant.find((meant) => isStart(meant) && isPartOfOne(meant, told));
  const wished = exact
    ? told.flatMap((meant) =>
        meant.kind === 'equipment' ? [] : isStart(meant) ? [exact] : [meant],
      )
    : told;
  const isTimed = wished.some((meant) => meant.kind === 'start-routine' && meant.length);
  const saysLength = ({ kind }: Meant): boolean => kind === 'shorter' || kind === 'longer';
  const names = new Set(wished.map(nameOf));
  // What the classifier took an exercise for says less than what the words do with it.
  const others = heard.meant.filter(
    (meant) =>
      meant.kind !== 'not-understood' &&
      meant.kind !== 'skip' &&
      !(isStart(meant) && wished.some(isStart)) &&
      !names.has(nameOf(meant)),
  );
  const all = [...others, ...wished];
  return { ...heard, meant: isTimed ? all.filter((meant) => !saysLength(meant)) : all };
}
