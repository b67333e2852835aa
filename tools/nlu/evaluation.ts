import { type Ears, ears } from '../../simulator/language/ears.ts';
import { type Judged, judge } from './judge.ts';
import { bringInto, type State } from './states.ts';
import type { UtteranceSaid } from './utterances.ts';
import { type Moment, openVisit, type TurnTaken } from './visit.ts';

/** What is misheard is the same in every run. */
const seed = 1;

interface Place {
  readonly moment: Moment;
  /** What comes of words that nobody understands. */
  readonly nothing: TurnTaken;
}

/** Says every utterance in its state, in each pair of ears, and judges what came of it. */
export async function evaluate(
  utterances: readonly UtteranceSaid[],
): Promise<Readonly<Record<Ears, readonly Judged[]>>> {
  const visit = openVisit();
  const beginning = visit.moment();
  const places = new Map<State, Place>();

  async function placeOf(state: State): Promise<Place> {
    const known = places.get(state);
    if (known !== undefined) return known;
    const moment = await bringInto(state, visit, beginning);
    const place = { moment, nothing: await visit.mumble() };
    places.set(state, place);
    return place;
  }

  const judged: Record<Ears, Judged[]> = { alexa: [], open: [], misheard: [] };
  for (const utterance of utterances) {
    const { moment, nothing } = await placeOf(utterance.in);
    // What reaches the skill in the same words is answered in the same way.
    const before = new Map<string, Judged>();
    for (const each of ears) {
      const spoken = visit.sent(utterance.say, { ears: each, seed });
      const words = JSON.stringify(spoken);
      visit.returnTo(moment);
      const told = before.get(words) ?? judge(utterance, await visit.send(spoken), nothing);
      before.set(words, told);
      judged[each].push(told);
    }
  }
  return judged;
}
