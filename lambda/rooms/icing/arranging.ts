import type { HeardOf, Meant } from '../../hearing/heard.ts';
import { type Milliseconds, minutes } from '../../time.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Arranged } from './asking.ts';
import { judge, longest, shortest } from './length.ts';

/** What a question makes of another length than the one that it is about. */
type WithLength<Parameters> = (turn: Turn, parameters: Parameters) => Outcome;

/**
 * What can be said to any question while ice is being arranged and is no answer to it: how long, why
 * so, and another length. It is answered, and leads back to what was asked.
 * @param withLength how the question goes on with a length that is within the bounds
 */
export function asides<Parameters extends Arranged>(withLength: WithLength<Parameters>) {
  const howLong = ({ words }: Turn): Outcome => back(words.icing.howLong());
  const another = (turn: Turn, parameters: Parameters, length: Milliseconds): Outcome => {
    const words = turn.words.icing;
    const { kind } = judge(length);
    if (kind === 'too-long') return back(words.tooLong(longest));
    if (kind === 'too-short') return back(words.tooShort(shortest));
    // How long ice stays on that is on already is no longer to be chosen.
    return parameters.since === undefined
      ? withLength(turn, { ...parameters, length })
      : back(words.howLong());
  };

  /** What free words say besides: they ask why, or name a length; undefined where neither. */
  const beside = (turn: Turn, parameters: Parameters): Outcome | undefined => {
    const { isWhy, minutes: told, figure, meant = [] } = turn.free ?? {};
    const named = told ?? figure;
    const isTopic = meant.some((each) => each.kind === 'topic' && isOfIce(each));
    if (isWhy && (!isTopic || named !== undefined)) return back(turn.words.icing.whyThatLong());
    if (named === undefined) return undefined;
    // "Is twenty too long" asks; an hour is too long, asked or wished.
    if (isTopic && judge(minutes(named)).kind === 'fine') {
      return meant.some(isOfLength) ? howLong(turn) : undefined;
    }
    return another(turn, parameters, minutes(named));
  };

  return {
    beside,
    hears: {
      'how-long': (turn: Turn, parameters: Parameters, { length }: HeardOf<'how-long'>) =>
        length === undefined ? undefined : another(turn, parameters, length),
      'time-left': howLong,
      'ice-left': howLong,
    },
  };
}

const isOfLength = ({ kind }: Meant): boolean => kind === 'shorter' || kind === 'longer';

const isOfIce = ({ topic }: HeardOf<'topic'>): boolean =>
  topic.kind === 'known' && topic.id.startsWith('ice');
