import type { Meant, SignsHeard } from '../../hearing/heard.ts';
import { isCircumstance } from '../../hearing/vocabulary.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { assess } from './assess.ts';
import { heardIn } from './told.ts';

const isOfCircumstances = ({ told, denied }: SignsHeard): boolean =>
  told.length > 0 && denied.length === 0 && told.every(isCircumstance);

/**
 * Notes what calls for nobody, by itself or with all that is known: "I'm on the pill". What else
 * was said is left to be answered.
 */
export function noteCircumstances(
  turn: Turn,
  meant: readonly Meant[],
): { readonly turn: Turn; readonly left: readonly Meant[] } {
  const told = meant.find((each) => each.kind === 'signs' && isOfCircumstances(each));
  if (told?.kind !== 'signs') return { turn, left: meant };
  const answers = heardIn(turn, told);
  if (assess(answers).urgency !== 'none') return { turn, left: meant };
  return {
    turn: changed(turn, { doctor: { answers } }),
    left: meant.filter((each) => each !== told),
  };
}
