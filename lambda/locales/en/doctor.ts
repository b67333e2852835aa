import type { SignId } from '../../hearing/vocabulary.ts';
import type {
  AskedSign,
  DoctorWords,
  QuestionId,
  Urgency,
  Verdict,
} from '../../rooms/doctor/words.ts';
import type { Pick } from '../variation.ts';
import { type Dialect, dialectOf, inDialect } from './dialect.ts';
import { capitalized, listed } from './numbers.ts';
import { names, otherNames } from './signs.ts';

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

type Hints = readonly [string, string];

const questionHints: Hints = ['Say yes, no, or not sure.', 'Or ask: what do you mean.'];

const moreSignsHints: Hints = [
  'Say yes for the signs that would make it more urgent.',
  'What I told you stands. Say no to leave it at that.',
];

const offerHints: Hints = [
  'Say yes for a few short questions, or no to leave it.',
  'You can stop the questions any time, and I keep no answers.',
];

const urgencies: Readonly<Record<Urgency, string>> = {
  emergency: 'Call for help now',
  urgent: 'Be seen today',
  doctor: 'See a doctor in days',
  none: 'Rest and watch it',
};

export const doctor = (pick: Pick, locale: string): DoctorWords => {
  const dialect = dialectOf(locale);
  const { emergencyNumber, sameDayCare } = dialect;
  // A device's locale need not be the country it is in.
  const dial =
    emergencyNumber === undefined
      ? 'your local emergency number'
      : `${emergencyNumber} or your local emergency number`;
  const { crisisLine, poisonLine } = dialect;
  /** Whom who does not want to live can reach at once. */
  const somebody =
    crisisLine === undefined
      ? `call ${dial} now, and tell them what you told me.`
      : `${crisisLine} now, day or night, or ${emergencyNumber} if you're in danger.`;
  const somebodyForThem =
    crisisLine === undefined
      ? `call ${dial} now.`
      : `${crisisLine} now, day or night, or ${emergencyNumber} if they're in danger.`;
  /** Emergencies that "stop exercising, don't drive" does not fit. */
  const ownEmergency: Partial<Readonly<Record<SignId, (isAlone: boolean) => string>>> = {
    'call-an-ambulance': () =>
      `Call ${dial} now, or get somebody near to do it, because I can't. Stay put, and don't wait for it to ease.`,
    suicidal: () =>
      `I'm so sorry it's that heavy. Please don't stay alone with it. ${capitalized(somebody)}`,
    // Beside another emergency somebody is unwell already.
    overdose: (isAlone) =>
      isAlone && poisonLine !== undefined
        ? `Call ${dial} now, if you feel ill or sleepy. If not, don't wait, and call ${poisonLine}.`
        : `Call ${dial} now, even if you feel fine. Too many pills can harm before you notice. Keep the pack handy.`,
    'somebody-collapsed': () =>
      `Call ${dial} now, and stay with them. They'll tell you what to do until help is there.`,
    'fall-cannot-get-up': () =>
      `Call ${dial} now. Stay where you are, don't try to stand, and don't wait for it to ease.`,
  };
  /** What can't wait some days, and needs whoever prescribed it. */
  const askAboutAntibiotic = 'call your doctor today, before you take any more of it';
  const verdicts: Readonly<Record<Verdict['urgency'], (verdict: Verdict) => string>> = {
    emergency: (verdict) =>
      // The wish to die beside another emergency is one for the emergency number.
      verdict.heard
        .filter((sign) => sign !== 'suicidal' || verdict.heard.length === 1)
        .slice(0, 1)
        .map((worst) => ownEmergency[worst]?.(verdict.heard.length === 1))[0] ??
      `Call ${dial} now. ${heard(dialect, verdict, "a sign that can't wait")} Stop exercising, don't drive, and don't wait for it to ease.`,
    urgent: (verdict) =>
      `Have this seen ${sameDayCare}. ${heard(dialect, verdict, "a sign that shouldn't wait")} Until then, rest it. Call ${emergencyNumber ?? 'emergency'} for chest pain, short breath or a cold leg.`,
    doctor: (verdict) =>
      verdict.heard.includes('fluoroquinolone')
        ? `Please ${askAboutAntibiotic}. You told me about ${inDialect(names.fluoroquinolone, dialect)}. Rest it, and go sooner if it swells or gets worse.`
        : `See a doctor within the next few days. ${heard(dialect, verdict, 'a sign worth a check')} Rest it, and go sooner if it swells or gets worse.`,
    none: (verdict) =>
      `Rest it two or three days, then start slow. ${heard(dialect, verdict, '')} Soreness that loosens up is a good sign. If it stays, or tingling, a limp or swelling begins, have it seen.`,
  };
  const care = (sign: SignId, urgency: Urgency): string =>
    sign === 'fluoroquinolone'
      ? askAboutAntibiotic
      : {
          emergency: `call ${dial} right away`,
          urgent: `get it looked at ${sameDayCare}`,
          doctor: 'see a doctor within a few days',
          none: 'take it easy and see how it goes',
        }[urgency];
  return {
    opening: () => "I'm no doctor, and I keep no answers, so we start fresh.",
    openingAgain: () => pick('opening', ["Let's go through it.", "Let's take it from the first."]),
    takenUp: () => pick('taken-up', ['Back to your questions.', 'On with the questions.']),
    disclaimer: () => "I'm a coach, not a doctor.",
    whoIAm: () => pick('coach-not-doctor', ["I'm a coach, not a doctor.", 'No doctor: a coach.']),

    question: (question, signs) => ask(dialect, question, signs),
    inOtherWords: (question, signs) => askAgain(dialect, question, signs),
    reprompt: (question, signs, wasAgain) =>
      `${(wasAgain ? ask : askAgain)(dialect, question, signs)} ${questions[question].ifUnsure}`,
    questionInShort: () =>
      pick('again-sign', ['Back to my question: any of those?', 'So, any of those signs?']),
    questionHint: (nth) => questionHints[nth],
    why: (question) => questions[question].why,
    wasTheFirst: () => 'That was the first.',
    ratherNot: () => pick('rather-not', ["That's fine.", 'No need to say.', 'All right.']),
    noted: () => pick('sign-noted', ["I've noted that.", 'That is noted.']),

    verdict: (verdict) => verdicts[verdict.urgency](verdict),
    unchanged({ urgency }, told) {
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
    ifYouHad: (sign, urgency) =>
      sign === 'suicidal'
        ? `If it ever gets that heavy, please ${somebody}`
        : `With ${inDialect(names[sign], dialect)}, ${care(sign, urgency)}.`,
    notAllCaught: () =>
      pick('not-all-caught', [
        "I didn't catch all of that, and I'd rather be sure.",
        'I may have missed something there.',
      ]),
    isItSo: (sign) =>
      `I want to get this right: are we talking about ${inDialect(names[sign], dialect)}?`,
    isItSoAgain: (sign) =>
      `Say yes if it's about ${inDialect(names[sign], dialect)}, no if I misheard, or not sure.`,
    isItSoInShort: (sign) =>
      `${pick('again-is-it-so', ['So, is it about', 'Back to it: is it about'])} ${inDialect(names[sign], dialect)}?`,
    misheard: () => pick('misheard', ['All right, I misheard.', 'Good that I asked.']),
    tellIfYouHave: () => 'Tell me if you have it.',
    ifTheyHave(sign, urgency) {
      if (sign === 'suicidal') return `Stay with them if you can, and ${somebodyForThem}`;
      if (urgency === 'emergency') return `Call ${dial} now, and stay with them.`;
      const seen = urgency === 'urgent' ? `seen ${sameDayCare}` : 'see a doctor within a few days';
      return `For ${inDialect(names[sign], dialect)}, have them ${sign === 'fluoroquinolone' ? 'call their doctor today' : seen}.`;
    },
    takenBack: () =>
      pick('taken-back', [
        "Good. Then I'll leave that out.",
        'Glad to hear it: that is off the list.',
      ]),
    goodToKnow: () => pick('good-to-know', ['Good.', "That's good to hear."]),
    ifItReturns: (sign, urgency) =>
      sign === 'suicidal'
        ? `I'm glad you came through that. If it ever comes back, please ${somebody}`
        : `Good that it's over. If ${inDialect(names[sign], dialect)} comes back, ${care(sign, urgency)}.`,
    takeIceOff: () => 'Ice off now.',
    routineWaits: () => 'Your routine keeps its place.',

    moreSigns: () => 'Shall I check for worse?',
    moreSignsAgain: () => 'Say yes, and I go through the signs that would make it more urgent.',
    moreSignsInShort: () =>
      pick('again-more-signs', [
        'So, shall I check for worse signs?',
        'Shall I ask about worse signs?',
      ]),
    moreSignsHint: (nth) => moreSignsHints[nth],
    whyMoreSigns: () => "Worse signs can't wait as long.",
    declined: () => 'All right. Go by what I said, and sooner if it gets worse.',

    shallWeAskAboutDoctor: () =>
      pick('ask-about-doctor', [
        'Shall we see whether it needs a doctor?',
        'Want to see whether it needs a doctor?',
      ]),
    shallWeAskAboutDoctorAgain: () => 'Say yes and I ask a few short questions, or no to leave it.',
    offerHint: (nth) => offerHints[nth],
    whyOffer: () => 'Some signs are better seen early.',

    screen: {
      urgency: (urgency) => urgencies[urgency],
      title: () => 'Should I see a doctor?',
    },
  };
};
