import * as v from 'valibot';
import { ladderSteps } from '../../../hearing/vocabulary.ts';
import { yesNo, yesNoNotSure } from '../../../screen/choices.ts';
import { type AskableQuestion, question } from '../../../turn/question.ts';
import { wording } from '../asking.ts';
import type { Guided, LadderQuestion } from '../words.ts';

/** The step that a question is about. */
export interface AtStep {
  readonly step: Guided;
}

type Definition = Parameters<typeof question<AtStep>>[0];

/** A question of the ladder: all but what it hears is alike. */
export const ladderQuestion = (
  id: LadderQuestion,
  {
    hears,
    ...own
  }: Pick<Definition, 'hears'> & Partial<Pick<Definition, 'otherwise' | 'offers' | 'touch'>>,
): AskableQuestion<AtStep> => {
  const isOffer = id === 'begin' || id === 'offer';
  return question<AtStep>({
    about: `ladder-${id}`,
    parameters: v.object({ step: v.picklist([...ladderSteps, 'long-holds']) }),
    decidesSafety: !isOffer,
    asks: (turn, { step }) => wording(turn, id, step),
    inShort: ({ words }) => words.ladder.inShort(id),
    isWholeInShort: isOffer,
    hint: ({ words }, _step, nth) => words.ladder.hint(id, nth),
    why: ({ words }) => words.ladder.why(id),
    touch: ({ words }) => (isOffer ? yesNo(words.screen) : yesNoNotSure(words.screen)),
    hears,
    ...own,
  });
};
