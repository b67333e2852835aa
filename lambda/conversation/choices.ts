import { answers } from '../doctor/screen.ts';
import type { Words } from '../locales/words.ts';
import { equipments } from '../routines/exercises.ts';
import type { Asked } from '../runner/session.ts';
import type { Choice } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';

type Answerable = 'yes-no' | 'or-not-sure' | 'soreness' | 'days' | 'equipment' | 'otherwise';

/** How each question can be answered by touch; `otherwise` where its screen shows what else. */
const answerable: Readonly<Record<Exclude<Asked['about'], 'plan'>, Answerable>> = {
  'start-routine': 'yes-no',
  'go-on': 'yes-no',
  'all-good': 'yes-no',
  gate: 'or-not-sure',
  equipment: 'equipment',
  pain: 'or-not-sure',
  'offer-doctor': 'yes-no',
  ice: 'yes-no',
  'ice-check': 'or-not-sure',
  'ice-on': 'otherwise',
  'skin-check': 'or-not-sure',
  sign: 'or-not-sure',
  'more-signs': 'yes-no',
  'what-next': 'otherwise',
  forget: 'yes-no',
  'what-i-know': 'yes-no',
  'tell-topic': 'yes-no',
  'try-routine': 'yes-no',
  'try-exercise': 'yes-no',
  'offer-self-check': 'yes-no',
  'self-check-signs': 'or-not-sure',
  'self-check': 'or-not-sure',
};

function answerableBy(asked: Asked): Answerable {
  if (asked.about !== 'plan') return answerable[asked.about];
  if (asked.question === 'soreness') return 'soreness';
  return asked.question === 'rest' ? 'days' : 'or-not-sure';
}

const degrees = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Days up to a week, and two weeks for all that is longer: what lies between is said. */
const days = [0, 1, 2, 3, 4, 5, 6, 7, 14];

const numbers = (list: readonly number[], text: (number: number) => string): readonly Choice[] =>
  list.map((number) => ({
    id: `number-${number}`,
    text: text(number),
    label: text(number),
    says: { intent: 'NumberIntent', slots: { number: `${number}` } },
  }));

/** What can be touched in answer to a question; a round screen has no room for a row of numbers. */
export function choicesFor(
  { isRound }: Viewport,
  asked: Asked | undefined,
  say: Words['screen'],
): readonly Choice[] {
  const all = answers(say);
  switch (asked && answerableBy(asked)) {
    case 'or-not-sure':
      return all;
    case 'yes-no':
      return all.slice(0, 2);
    case 'soreness':
      return isRound ? [] : numbers(degrees, String);
    case 'days':
      return isRound ? [] : numbers(days, say.days);
    case 'equipment':
      return isRound
        ? []
        : equipments.map((equipment) => ({
            id: equipment,
            text: say.equipment(equipment),
            label: say.equipment(equipment),
            says: { intent: 'EquipmentIntent', slots: { equipment } },
          }));
    default:
      return [];
  }
}

/** Whether a question comes before anything else to look at: what doubt about it counts for. */
export const isPressing = (asked: Asked): boolean => answerableBy(asked) === 'or-not-sure';

/** Whether no answer is to be urged before the others: all but a plain offer. */
export const isOpen = (asked: Asked | undefined): boolean =>
  asked !== undefined && answerableBy(asked) !== 'yes-no';
