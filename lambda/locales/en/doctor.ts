import type { Verdict } from '../../doctor/assess.ts';
import type { AskedSign, QuestionId } from '../../doctor/questions.ts';
import type { SignId } from '../../doctor/signs.ts';
import type { Pick } from '../variation.ts';
import { type Dialect, dialectOf, inDialect, type Said } from './dialect.ts';
import { listed } from './numbers.ts';

/** How questions and verdicts name a sign. */
const names: Readonly<Record<SignId, Said>> = {
  'chest-pain': 'chest pain',
  breathless: 'trouble breathing at rest',
  'saddle-numbness': 'numbness between your legs',
  'bladder-bowel': 'new bladder, bowel or sexual trouble',
  'both-legs': 'weakness or tingling in both legs',
  'cold-leg': ({ discolored }) => `a cold or ${discolored} leg`,
  'odd-shape': 'an odd shape',
  crack: 'a crack you heard',
  'extreme-pain': 'extreme pain',
  pop: 'a pop or tear',
  bruise: 'a big bruise',
  gap: 'a gap in the muscle',
  'sit-bone-tear': 'a tear at the sit bone',
  'cannot-walk': 'trouble standing on it',
  swelling: 'swelling',
  warmth: 'unusual warmth',
  redness: 'redness or darkening',
  'hard-veins': 'throbbing or hard veins',
  weakness: 'growing weakness',
  'dropping-foot': 'a dropping foot',
  'fever-hot-thigh': 'fever with a hot thigh',
  'iced-skin': 'skin that ice left numb',
  numbness: 'numbness or tingling',
  gait: 'a change in your stride',
  painkillers: 'painkillers day after day',
  'persistent-pain': "pain that two days off haven't eased",
  'lasting-weeks': 'pain for weeks',
  recurrence: 'a strain that keeps returning',
  fever: 'fever',
  'weight-loss': 'unexplained weight loss',
  'past-cancer': 'past cancer',
  'night-pain': 'pain at night',
  'sit-bone': 'pain at your sit bone',
  'young-sit-bone': 'sit-bone pain at your age',
  easing: 'soreness that loosens up',
};

/** The same signs in other words, for who did not understand or is not sure. */
const otherNames: Readonly<Record<AskedSign, Said>> = {
  'chest-pain': 'a tight chest',
  breathless: 'no breath sitting still',
  'saddle-numbness': 'a numb groin or seat',
  'bladder-bowel': 'new problems on the toilet or in bed',
  'both-legs': 'two weak or tingly legs',
  'cold-leg': 'a pale, blue or cold leg',
  'odd-shape': 'a bent leg',
  crack: 'a breaking sound',
  'extreme-pain': 'unbearable pain',
  pop: 'something that snapped',
  bruise: 'black and blue skin',
  gap: 'a dent you can feel',
  'cannot-walk': 'no way to walk',
  'iced-skin': 'skin still white from ice',
  swelling: 'puffiness',
  warmth: 'heat',
  redness: ({ color }) => `a new ${color}`,
  'hard-veins': 'ropy or pounding veins',
  weakness: 'less strength by the day',
  'dropping-foot': 'a dragging foot',
  numbness: 'pins and needles or dull skin',
  gait: 'a limp',
  painkillers: 'pills for it every day',
  'persistent-pain': 'the same pain after two days off',
  'lasting-weeks': 'pain week after week',
  recurrence: 'an injury that keeps coming back',
  fever: 'a temperature',
  'weight-loss': 'weight lost without trying',
  'past-cancer': 'cancer in the past',
  'night-pain': 'pain that wakes you',
  'sit-bone': 'soreness where you sit',
};

interface QuestionWords {
  /** How the question begins, its signs left out; and how in other words. */
  readonly opens: string;
  readonly opensAgain: string;
  readonly why: string;
  /** What to do about it when unsure, for who says nothing. */
  readonly ifUnsure: string;
}

const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  'nerves-and-breath': {
    opens: 'Any',
    opensAgain: 'Do you have',
    why: 'Those signs need help right away.',
    ifUnsure: 'If unsure, be seen today.',
  },
  'leg-in-danger': {
    opens: 'Is there',
    opensAgain: 'Do you have',
    why: 'Those need help right away, too.',
    ifUnsure: 'If unsure, be seen today.',
  },
  damage: {
    opens: 'Was there',
    opensAgain: 'Did you notice',
    why: "They're best seen early.",
    ifUnsure: 'If unsure, see a doctor.',
  },
  'one-leg': {
    opens: 'In one leg, is there',
    opensAgain: 'On one side, is there',
    why: "Changes like that shouldn't wait a day.",
    ifUnsure: 'If unsure, see a doctor.',
  },
  'day-to-day': {
    opens: 'Is there',
    opensAgain: 'Do you have',
    why: 'A doctor should know about any of those.',
    ifUnsure: 'If unsure, see a doctor.',
  },
  'over-time': {
    opens: 'Is there',
    opensAgain: 'Do you have',
    why: 'Pain that lasts or returns deserves a look.',
    ifUnsure: 'If unsure, see a doctor.',
  },
  'the-rest': {
    opens: 'Last one: any',
    opensAgain: 'Do you have',
    why: "Each of those is worth a doctor's look.",
    ifUnsure: 'If unsure, see a doctor.',
  },
};

const ask = (dialect: Dialect, question: QuestionId, signs: readonly AskedSign[]): string =>
  `${questions[question].opens} ${listed(
    signs.map((sign) => inDialect(names[sign], dialect)),
    'or',
  )}?`;

const askAgain = (dialect: Dialect, question: QuestionId, signs: readonly AskedSign[]): string =>
  `${questions[question].opensAgain} ${listed(
    signs.map((sign) => inDialect(otherNames[sign], dialect)),
    'or',
  )}?`;

/** As many signs as a verdict names: the worst come first. */
const mostNamed = 2;

/** What was heard, where `it` is how a sign that is not known by name is called. */
function heard(dialect: Dialect, { heard: signs, because }: Verdict, it: string): string {
  switch (because) {
    case 'sign':
      return `You told me about ${listed(
        signs.slice(0, mostNamed).map((sign) => inDialect(names[sign], dialect)),
        'and',
      )}.`;
    case 'one-of':
      return `You said yes to ${it}.`;
    case 'doubt':
      return `You weren't sure about ${it}.`;
    case 'nothing':
      return 'I heard none of the signs that call for a doctor.';
  }
}

/** "Should I see a doctor?" No line names a condition or clears anyone to run. */
export const doctor = (pick: Pick, locale: string) => {
  const dialect = dialectOf(locale);
  const { emergencyNumber, sameDayCare } = dialect;
  // A device's locale need not be the country it is in.
  const dial =
    emergencyNumber === undefined
      ? 'your local emergency number'
      : `${emergencyNumber} or your local emergency number`;
  const verdicts: Readonly<Record<Verdict['urgency'], (verdict: Verdict) => string>> = {
    emergency: (verdict) =>
      `Call ${dial} now. ${heard(dialect, verdict, "a sign that can't wait")} Stop exercising, don't drive, and don't wait for it to ease.`,
    urgent: (verdict) =>
      `Have this seen ${sameDayCare}. ${heard(dialect, verdict, "a sign that shouldn't wait")} Until then, rest it. Call ${emergencyNumber ?? 'emergency'} for chest pain, short breath or a cold leg.`,
    doctor: (verdict) =>
      `See a doctor within the next few days. ${heard(dialect, verdict, 'a sign worth a check')} Rest it, and go sooner if it swells or gets worse.`,
    none: (verdict) =>
      `Rest it two or three days, then start slow. ${heard(dialect, verdict, '')} Soreness that loosens up is a good sign. If it stays, or tingling, a limp or swelling begins, have it seen.`,
  };
  return {
    opening: () => "I'm no doctor, and I keep no answers, so we start fresh.",
    openingAgain: () => pick('opening', ["Let's go through it.", "Let's take it from the first."]),
    takenUp: () => pick('taken-up', ['Back to your questions.', 'On with the questions.']),
    disclaimer: () => "I'm a coach, not a doctor.",
    whoIAm: () => pick('coach-not-doctor', ["I'm a coach, not a doctor.", 'No doctor: a coach.']),
    question: (question: QuestionId, signs: readonly AskedSign[]) => ask(dialect, question, signs),
    inOtherWords: (question: QuestionId, signs: readonly AskedSign[]) =>
      askAgain(dialect, question, signs),
    /** In other words than the question before it. */
    reprompt: (question: QuestionId, signs: readonly AskedSign[], wasAgain: boolean) =>
      `${(wasAgain ? ask : askAgain)(dialect, question, signs)} ${questions[question].ifUnsure}`,
    why: (question: QuestionId) => questions[question].why,
    wasTheFirst: () => 'That was the first.',
    ratherNot: () => pick('rather-not', ["That's fine.", 'No need to say.', 'All right.']),
    noted: () => pick('sign-noted', ["I've noted that.", 'That is noted.']),
    verdict: (verdict: Verdict) => verdicts[verdict.urgency](verdict),
    /** What was told before, where nothing that was said since makes it worse. */
    unchanged: ({ urgency }: Verdict, told: readonly SignId[]) => {
      const noted = listed(
        told.slice(0, mostNamed).map((sign) => inDialect(names[sign], dialect)),
        'and',
      );
      const care = urgency === 'urgent' ? sameDayCare : 'by a doctor within the next few days';
      const stands = pick('verdict-stands', [
        'That makes no difference. Still have it seen',
        'What I said stands. Have it seen',
      ]);
      return `${noted && `I've noted ${noted}. `}${stands} ${care}.`;
    },
    takeIceOff: () => 'Ice off now.',
    routineWaits: () => 'Your routine keeps its place.',
    moreSigns: () => 'Shall I check for worse?',
    moreSignsAgain: () => 'Say yes, and I go through the signs that would make it more urgent.',
    declined: () => 'All right. Go by what I said, and sooner if it gets worse.',
  };
};
