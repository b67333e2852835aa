import {
  type AskedSign,
  type QuestionId,
  type ThingOf,
  thingsOf,
} from '../../rooms/doctor/words.ts';
import { type Dialect, inDialect, type Said } from './dialect.ts';
import { capitalized, listed } from './numbers.ts';

/** The words of one question: how it begins, its things in full, and how it is asked again, shorter. */
interface QuestionWords<Question extends QuestionId> {
  readonly opens: string;
  readonly things: Readonly<Record<ThingOf<Question>, Said>>;
  /** Things in fewer or plainer words, for who did not understand or is not sure. */
  readonly again: Readonly<Record<ThingOf<Question>, Said>>;
  readonly why: string;
  /** What to do about it when unsure, for who says nothing. */
  readonly ifUnsure: string;
}

const today = "If you're not sure, get it looked at today.";
const soon = "If you're not sure, see a doctor.";

const questions: { readonly [Question in QuestionId]: QuestionWords<Question> } = {
  breath: {
    opens: 'Any',
    things: {
      'chest-pain': 'chest pain',
      breathless: 'trouble breathing',
      fainting: 'fainting',
    },
    again: { 'chest-pain': 'a tight chest', breathless: 'no breath', fainting: 'faintness' },
    why: "Those can't wait, so I ask them first.",
    ifUnsure: today,
  },
  'between-legs': {
    opens: 'Any',
    things: {
      'saddle-numbness': 'numbness between your legs',
      'bladder-bowel': 'toilet trouble',
      'both-legs': 'both legs weak',
    },
    again: {
      'saddle-numbness': 'a numb crotch',
      'bladder-bowel': 'bladder trouble',
      'both-legs': 'both legs tingly',
    },
    why: "It sounds odd, but those nerves can't wait.",
    ifUnsure: today,
  },
  began: {
    opens: 'Did it',
    things: { pop: 'pop or tear', crack: 'crack' },
    again: { pop: 'a snap', crack: 'a loud crack' },
    why: 'How it started says how soon to get it checked.',
    ifUnsure: today,
  },
  leg: {
    opens: 'Any',
    things: {
      crack: 'crack',
      'cold-leg': 'cold or pale skin',
      'odd-shape+cannot-move': 'a bent or stuck leg',
      'odd-shape': 'an odd shape',
      'cannot-move': "a leg you can't move",
    },
    again: {
      crack: 'a crack',
      'cold-leg': ({ color }) => `a bad ${color}`,
      'odd-shape+cannot-move': 'an odd shape',
      'odd-shape': 'a bent leg',
      'cannot-move': 'a stuck leg',
    },
    why: "Any of those can't wait.",
    ifUnsure: today,
  },
  standing: {
    opens: 'Is it',
    things: {
      'cannot-walk+gait': 'hard to walk on',
      'cannot-walk': 'too sore to step on',
      gait: 'making you limp',
      'cold-leg': 'cold or pale',
      'odd-shape+cannot-move': 'stuck or bent',
      'odd-shape': 'out of shape',
      'cannot-move': 'impossible to move',
    },
    again: {
      'cannot-walk+gait': 'a limp',
      'cannot-walk': 'no steps at all',
      gait: 'a limp',
      'cold-leg': 'cold or white skin',
      'odd-shape+cannot-move': "a leg that's bent or stuck",
      'odd-shape': 'a bent leg',
      'cannot-move': "a leg that won't move",
    },
    why: "A leg that won't carry you needs a look soon.",
    ifUnsure: today,
  },
  looks: {
    opens: 'Is it',
    things: {
      swelling: 'swollen',
      'warmth+redness': 'hot or red',
      warmth: 'hot',
      redness: 'red or dark',
      'bruise+gap': 'badly bruised or dented',
      bruise: 'badly bruised',
      gap: 'dented',
    },
    again: {
      swelling: 'puffy',
      'warmth+redness': 'warm or red',
      warmth: 'warm',
      redness: ({ color }) => `an odd ${color}`,
      'bruise+gap': 'black and blue or dented',
      bruise: 'black and blue',
      gap: 'dented',
    },
    why: "Changes you can see shouldn't wait.",
    ifUnsure: soon,
  },
  feels: {
    opens: 'Any',
    things: {
      numbness: 'pins and needles',
      'weakness+dropping-foot': 'weakness',
      weakness: 'weakness',
      'dropping-foot': 'a foot that drags',
      fever: 'fever',
    },
    again: {
      numbness: 'tingling',
      'weakness+dropping-foot': 'lost strength',
      weakness: 'lost strength',
      'dropping-foot': 'a floppy foot',
      fever: 'a temperature',
    },
    why: 'Those tell me whether more than the muscle needs a look.',
    ifUnsure: soon,
  },
  time: {
    opens: 'Has it',
    things: {
      'lasting-weeks+recurrence': 'lasted weeks or come back',
      'lasting-weeks': 'lasted weeks',
      recurrence: 'come back before',
      'persistent-pain': "outlasted two days' rest",
      painkillers: 'needed daily painkillers',
    },
    again: {
      'lasting-weeks+recurrence': 'gone on for weeks',
      'lasting-weeks': 'gone on for weeks',
      recurrence: 'come back',
      'persistent-pain': 'stayed through a rest',
      painkillers: 'needed pills daily',
    },
    why: 'Pain that stays or comes back is worth a look.',
    ifUnsure: soon,
  },
  rest: {
    opens: 'Lastly, any',
    things: {
      'night-pain': 'pain that wakes you',
      'weight-loss': 'weight loss',
      'past-cancer': 'past cancer',
    },
    again: {
      'night-pain': 'night pain',
      'weight-loss': 'lost weight',
      'past-cancer': 'cancer before',
    },
    why: "They're rare, and worth a doctor's look.",
    ifUnsure: soon,
  },
  age: {
    opens: '',
    things: { 'under-eighteen': 'are you under eighteen' },
    again: { 'under-eighteen': 'under eighteen' },
    why: 'At that age the bone is still growing where the muscle pulls.',
    ifUnsure: today,
  },
  lately: {
    opens: 'Lately, any',
    things: { 'clot-risk': 'pregnancy or pill, operation, or long trip' },
    again: { 'clot-risk': 'pregnancy, operation or long trip' },
    why: 'The doctor will want to know that.',
    ifUnsure: today,
  },
};

/** The things of a question that are still open, in one of its wordings. */
function namedIn(
  wording: Readonly<Record<string, Said>>,
  dialect: Dialect,
  question: QuestionId,
  signs: readonly AskedSign[],
): string {
  const things = thingsOf(question, signs).map((named) => inDialect(wording[named] ?? '', dialect));
  const [one, other] = things;
  const pairs = things.filter((thing) => thing.includes(' or ')).length;
  if (things.length !== 2 || pairs === 0) return listed(things, 'or');
  // A pair and a single thing are three; two pairs are kept apart by a pause.
  return pairs === 1
    ? listed(
        [one, other].flatMap((thing) => thing?.split(' or ') ?? []),
        'or',
      )
    : `${one}, or ${other}`;
}

/** A question of the interview in full, about the signs of it that are open. */
export function asked(dialect: Dialect, question: QuestionId, signs: readonly AskedSign[]): string {
  const { opens, things } = questions[question];
  return `${capitalized(`${opens} ${namedIn(things, dialect, question, signs)}`.trim())}?`;
}

/** The same question once more, in fewer and plainer words. */
export const askedAgain = (
  dialect: Dialect,
  question: QuestionId,
  signs: readonly AskedSign[],
): string => `${capitalized(namedIn(questions[question].again, dialect, question, signs))}?`;

export const whyAsked = (question: QuestionId): string => questions[question].why;

export const ifUnsure = (question: QuestionId): string => questions[question].ifUnsure;
