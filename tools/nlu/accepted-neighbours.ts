import type { Neighbours } from './neighbours.ts';

/** Samples of two intents that are close on purpose. */
interface Accepted {
  readonly intents: readonly [string, string];
  /** Why the two cannot be moved apart, and what keeps a mix-up harmless. */
  readonly reason: string;
}

/** The pairs of intents that may have samples next to each other, and why. */
const accepted: readonly Accepted[] = [
  {
    intents: ['SetIceTimerIntent', 'IceOnIntent'],
    reason: 'The tense alone tells "i put the ice on" from "put ice on"; both begin the same ice.',
  },
  {
    intents: ['SetIceTimerIntent', 'NextIceRoundIntent'],
    reason: '"Again" alone makes it another round; with no ice before, a round is an ice timer.',
  },
  {
    intents: ['IceOnIntent', 'NextIceRoundIntent'],
    reason: '"I put the ice on" reports and "put the ice on again" asks; both begin a round.',
  },
  {
    intents: ['SetIceTimerIntent', 'IceSinceIntent'],
    reason: '"Ice for" wishes and "iced for" tells; both lead to the same twenty minutes in all.',
  },
  {
    intents: ['CancelIceTimerIntent', 'TimeLeftIntent'],
    reason: 'Only the order of words tells "i\'m done icing" from "is the ice done".',
  },
  {
    intents: ['NotSureIntent', 'AMAZON.NoIntent'],
    reason: '"Certainly not" and "i\'m not certain" share their words and differ in order.',
  },
  {
    intents: ['SoundBackIntent', 'AMAZON.RepeatIntent'],
    reason:
      '"I can hear it again" tells and "can i hear that again" asks; both go on where it was.',
  },
  {
    intents: ['HowToIntent', 'HowAmIDoingIntent'],
    reason: '"How do i do this" and "how am i doing" are the plain words for either.',
  },
];

/** Why two samples may be next to each other, if anybody said so. */
export function reasonFor({ intents }: Neighbours): string | undefined {
  return accepted.find((each) => intents.every((name) => each.intents.includes(name)))?.reason;
}

/** Accepted pairs of intents that none of these neighbours needs any more. */
export function unneeded(neighbours: readonly Neighbours[]): readonly string[] {
  return accepted
    .filter(
      (each) =>
        !neighbours.some(({ intents }) => intents.every((name) => each.intents.includes(name))),
    )
    .map(({ intents }) => intents.join(' and '));
}
