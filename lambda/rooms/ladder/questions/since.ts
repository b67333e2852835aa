import type { SignId } from '../../../hearing/vocabulary.ts';
import { daysAgoTouched, numbers } from '../../../screen/choices.ts';
import { choice } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { daysAgo } from '../../routines/index.ts';
import { toldSince } from '../climbing.ts';
import { ladderQuestion } from './common.ts';

const ofTime: readonly SignId[] = ['lasting-weeks', 'persistent-pain'];

/** Who does not know when it was may have done it today. */
const justNow = (turn: Turn) => toldSince(turn, 0);

/** When it was hurt: whether the first three days are over, and how many nights there were since. */
export const since = ladderQuestion('since', {
  touch: ({ words }) => numbers(daysAgoTouched, words.plan.screen.days),
  hears: {
    yes: () => undefined,
    no: ({ words }) => choice(words.ladder.nothingHurt()),
    unsure: justNow,
    'rather-not': justNow,
    /** A day that it was since may be counted one too many. */
    'how-long'(turn, _step, { days, since: told }) {
      const ago = daysAgo(told, turn.now) ?? days?.days;
      return ago === undefined
        ? undefined
        : toldSince(turn, Math.max(0, ago - (days?.isSince === true ? 1 : 0)));
    },
    /** "It's been three weeks" tells when it was, where that was asked. */
    signs: (turn, _step, { told, days }) =>
      days !== undefined && told.every((sign) => ofTime.includes(sign))
        ? toldSince(turn, days.days)
        : undefined,
    injury: (turn, _step, { since: told }) => {
      const ago = daysAgo(told, turn.now);
      return ago === undefined ? undefined : toldSince(turn, ago);
    },
    number: (turn, _step, { count }) => (count === undefined ? undefined : toldSince(turn, count)),
    'injury-over': ({ words }) => choice(words.ladder.nothingHurt()),
  },
});
