import type { SignId } from '../../hearing/vocabulary.ts';
import type { AskFirstNoted, DoctorWords, Urgency, Verdict } from '../../rooms/doctor/words.ts';
import type { Pick } from '../variation.ts';
import { crisisCall, type Dialect, dialectOf, firstDialled, inDialect } from './dialect.ts';
import { asked, askedAgain, ifUnsure, whyAsked } from './interview.ts';
import { capitalized, listed } from './numbers.ts';
import { pressed } from './pressed.ts';
import { names } from './signs.ts';
import { somebody } from './somebody.ts';

/** As many signs as a verdict names: the worst come first. */
const mostNamed = 2;

/** The second is left out where the two take longer to say than a verdict has time for. */
const mostWordsNamed = 10;

function named(dialect: Dialect, signs: readonly SignId[]): readonly string[] {
  const two = signs.slice(0, mostNamed).map((sign) => inDialect(names[sign], dialect));
  return two.join(' ').split(' ').length > mostWordsNamed ? two.slice(0, 1) : two;
}

/** What was heard, where `it` is how a sign that is not known by name is called. */
function heard(dialect: Dialect, { heard: signs, because }: Verdict, it: string): string {
  switch (because) {
    case 'sign':
      return `You told me about ${listed(named(dialect, signs), 'and')}.`;
    case 'one-of':
      return `You said yes to ${it}.`;
    case 'doubt':
      return `You weren't sure about ${it}.`;
    case 'held':
      return 'What came up before still counts.';
    case 'nothing':
      return '';
  }
}

type Hints = readonly [string, string];

const storyHints: Hints = [
  "Just tell me in your own words. Or say next, and I'll ask.",
  "Tell me where it is, and how long you've had it.",
];

const shortAnswer = 'A plain yes or no will do. Not sure is fine, too.';
const questionHints: Hints = [shortAnswer, 'You can ask me what I mean.'];

const moreSignsHints: Hints = [
  'There are some signs that would make it more urgent.',
  "What I told you stands. If you'd rather leave it at that, say no.",
];

const offerHints: Hints = [
  "It's a few short questions. If you'd rather not, say no.",
  'You can stop any time, and I keep none of it.',
];

const beenSeenHints: Hints = [
  shortAnswer,
  'If somebody looked at it, or it was nothing, just tell me.',
];

const urgencies: Readonly<Record<Urgency, string>> = {
  emergency: 'Call for help now',
  urgent: 'Get it looked at today',
  doctor: 'See a doctor in days',
  none: 'Rest and watch it',
};

/** Whom to ask first, and what suits until then. */
const askFirst: Readonly<Record<AskFirstNoted, string>> = {
  pregnant:
    'Ask your midwife or doctor before any of this. Standing moves are best, so nothing on the floor, and nothing flat on your back.',
  'early-pregnant':
    'Ask your midwife or doctor before any of this. Easy moves are best, nothing hard and nothing new.',
  operated:
    "Ask whoever operated on you before any of this. They know which bends to avoid. With me it's easy and standing, no jumping.",
  thinners:
    'Ask your doctor before any of this, because you bruise more easily. So no roller and no kneading with me.',
  dizzy:
    "Tell your doctor about that before any of this. We'll stay on our feet, with something to hold.",
  older:
    'Strength matters even more with age. If you see a doctor for your heart, bones or balance, ask there first, and start light.',
};

export const doctor = (pick: Pick, locale: string): DoctorWords => {
  const dialect = dialectOf(locale);
  const { emergencyNumber, sameDayCare } = dialect;
  // A device's locale need not be the country it is in.
  const dial =
    emergencyNumber === undefined
      ? 'your local emergency number'
      : `${emergencyNumber} or your local emergency number`;
  const { poisonLine } = dialect;
  /** Whom who does not want to live can reach at once. */
  const reach = crisisCall(dialect, dial);
  /** Emergencies that "stop exercising, don't drive" does not fit. */
  const ownEmergency: Partial<Readonly<Record<SignId, (isAlone: boolean) => string>>> = {
    'call-an-ambulance': () =>
      `Call ${dial} now, or get somebody near to do it, because I can't. Stay put, and don't wait for it to ease.`,
    suicidal: () =>
      `I'm so sorry it's that heavy. Please don't stay alone with it. ${capitalized(reach)}`,
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
      `Call ${dial} now. ${heard(dialect, verdict, "something that can't wait")} Stop exercising, don't drive, and don't wait for it to ease.`,
    urgent: (verdict) =>
      verdict.heard.length === 1 && verdict.heard[0] === 'fluoroquinolone'
        ? `Call your doctor today, before you take any more of it. ${heard(dialect, verdict, '')} Rest it. Call ${emergencyNumber ?? 'for help'} for chest pain or short breath.`
        : `Get this looked at ${sameDayCare}. ${heard(dialect, verdict, "something that shouldn't wait")} Rest it. Call ${emergencyNumber ?? 'for help'} for chest pain, short breath or a cold leg.`,
    doctor: (verdict) =>
      `See a doctor within the next few days. ${heard(dialect, verdict, 'something worth a check')} Rest it, and go sooner if it gets worse.`,
    none: () =>
      `Rest it two or three days, then start slow. I heard nothing that needs a doctor today. If it stays, swells, tingles or makes you limp, get it checked.`,
  };
  const careFor: Readonly<Record<Urgency, string>> = {
    emergency: `call ${dial} right away`,
    urgent: `get it looked at ${sameDayCare}`,
    doctor: 'see a doctor within a few days',
    none: 'take it easy and see how it goes',
  };
  const care = (sign: SignId, urgency: Urgency): string =>
    sign === 'fluoroquinolone' ? askAboutAntibiotic : careFor[urgency];
  return {
    opening: () => "I'm no doctor.",
    openingAgain: () => pick('opening', ["Let's go through it.", "Let's take it from the top."]),
    takenUp: () => pick('taken-up', ['Back to your leg.', 'So, your leg.']),

    story: () => 'What do you feel, and how did it start?',
    storyAgain: () => "What's going on? Start anywhere, or say next and I'll ask.",
    storyInShort: () =>
      pick('again-story', [
        'So, what do you feel?',
        'So, what are you feeling?',
        'And what do you feel?',
      ]),
    storyHint: (nth) => storyHints[nth],
    whyStory: () => "Whatever you tell me, I don't have to ask.",
    storyNotCaught: () => "I didn't catch all of that, so I'll ask.",
    storyHeard: () => pick('story-heard', ['Okay.', 'Right.', 'All right.']),

    disclaimer: () => "I'm a coach, not a doctor.",
    whoIAm: () =>
      pick('coach-not-doctor', ["I'm a coach, not a doctor.", "I'm just a coach, no doctor."]),

    question: (question, signs) => asked(dialect, question, signs),
    inOtherWords: (question, signs) => askedAgain(dialect, question, signs),
    reprompt: ({ question, signs, again }, { urgency, because }) => {
      const other = (again ? asked : askedAgain)(dialect, question, signs);
      const isTold = because === 'sign' && urgency !== 'none';
      const either = `Either way, ${urgency === 'urgent' ? 'get it looked at today' : 'see a doctor soon'}.`;
      return `${other} ${isTold ? either : ifUnsure(question)}`;
    },
    questionInShort: () =>
      pick('again-sign', ['So, any of those?', 'Do you have any of those?', 'And any of those?']),
    questionHint: (nth) => questionHints[nth],
    why: whyAsked,
    wasTheFirst: () => 'That was the first.',
    ratherNot: () => pick('rather-not', ["That's fine.", 'No need to say.', 'All right.']),
    askFirst: (who) => askFirst[who],
    noted: () => pick('sign-noted', ['Got that.', 'Okay, thanks.', 'Right.']),
    notedForToday: () =>
      pick('sign-for-today', ['That needs a look today.', 'Get that looked at today.']),

    verdict: (verdict) => verdicts[verdict.urgency](verdict),
    unchanged({ urgency }, told) {
      const noted = listed(
        told.slice(0, mostNamed).map((sign) => inDialect(names[sign], dialect)),
        'and',
      );
      const care = urgency === 'urgent' ? sameDayCare : 'by a doctor within the next few days';
      const stands = pick('verdict-stands', [
        'Same answer, get it checked',
        'What I said stands, get it checked',
      ]);
      return `${noted && `Thanks for telling me about ${noted}. `}${stands} ${care}.`;
    },
    ifYouHad: (sign, urgency) =>
      sign === 'suicidal'
        ? `If it ever gets that heavy, please ${reach}`
        : `With ${inDialect(names[sign], dialect)}, ${care(sign, urgency)}.`,
    notAllCaught: () =>
      pick('not-all-caught', [
        "I didn't catch all of that, and I'd rather be sure.",
        'I may have missed something there.',
      ]),
    isItSo: (sign) =>
      `I want to get this right. Are we talking about ${inDialect(names[sign], dialect)}?`,
    isItSoAgain: (sign) =>
      `If I misheard you, say no. Is it about ${inDialect(names[sign], dialect)}?`,
    isItSoInShort: (sign) =>
      `${pick('again-is-it-so', ['So, is it about', 'Is it about'])} ${inDialect(names[sign], dialect)}?`,
    misheard: () => pick('misheard', ['All right, I misheard.', 'Good that I asked.']),
    tellIfYouHave: () => 'Tell me if you have it.',
    takenBack: () =>
      pick('taken-back', [
        "Good. Then I'll leave that out.",
        "I'm glad to hear it. That's off the list.",
      ]),
    whatTheyGaveYou: () =>
      pick('what-they-gave-you', [
        'Good, then stick to what they gave you, and stop if it hurts.',
        "Good. Do what they've allowed and no more, and if it hurts, we stop.",
      ]),
    backToYou: () => pick('back-to-you', ['Okay, back to you.', 'All right, you again.']),
    goodToKnow: () => pick('good-to-know', ['Good.', "That's good to hear."]),
    ifItReturns: (sign, urgency) =>
      sign === 'suicidal'
        ? `I'm glad you came through that. If it ever comes back, please ${reach}`
        : `Good that it's over. If ${inDialect(names[sign], dialect)} comes back, ${care(sign, urgency)}.`,
    somebody: somebody(dialect, dial, pick),
    pressed: pressed(pick, dialect, dial),
    beforeYouGo: (urgency) =>
      ({
        emergency: `Please call ${dial} now.`,
        urgent: `Please get that looked at ${sameDayCare}.`,
        doctor: 'Please see a doctor about that within a few days.',
        none: '',
      })[urgency],
    anythingElse: () => 'Anything else?',
    anythingElseAgain: () => "Tell me what else you've noticed, or say no.",
    anythingElseInShort: () =>
      pick('again-anything-else', ['So, anything else?', 'And is there anything else?']),
    whyAnythingElse: () => "I can't think of everything, and you know your leg.",
    callFirst: () =>
      pick('call-first', [
        `Please call ${dial} now, if you haven't. They'll tell you what to do.`,
        `Call ${dial} on speaker, and tell them that. They'll guide you.`,
        `Call ${dial} first. They know better than I do what comes next.`,
        `First the call, please. That's ${dial}, right now.`,
      ]),
    helpIsComing: () =>
      pick('help-is-coming', [
        'Good. Sit or lie still, unlock the door if you can, and do what they tell you.',
        "Good, that's right. Stay still, and tell them the moment anything changes.",
      ]),
    doNotDrive: () =>
      `No, please don't go by yourself. Let ${dial} send somebody, who can start helping on the way.`,
    ratherThanCall: () => 'Please ask somebody near you to call, right now, and stay with them.',
    lastTime: (held) =>
      held === 'emergency'
        ? 'Last time, something came up that needed help right away.'
        : "Last time, something came up that shouldn't wait.",
    notBefore: () =>
      pick('not-before', [
        "Not until somebody's looked at that.",
        'Get that looked at first.',
        "Let's wait until somebody's looked at that.",
      ]),
    stillHeld: (held) =>
      held === 'emergency'
        ? `Then please do that first. Call ${dial} now.`
        : `Then no training yet. Get it looked at ${sameDayCare}.`,
    letGo: () => pick('let-go', ['Good to hear.', "Okay, I'll leave it at that."]),
    beenSeen: (how, held) =>
      ({
        whether:
          held === 'emergency' ? 'Have you been able to get help?' : 'Has a doctor looked at it?',
        seen:
          held === 'emergency'
            ? "So you've had help, and they said it's okay to move again?"
            : "So somebody looked at it, and said it's okay to move again?",
        nothing: "So it really was nothing, and it's all gone now?",
        joke: "So none of that was real, and you're fine?",
      })[how],
    beenSeenAgain: (how) =>
      ({
        whether: "If somebody's looked at it, say yes. If not yet, just say no.",
        seen: "If somebody told you it's okay to move, say yes. If not, say no, and I'll wait.",
        nothing: "If it's gone for good, say yes. If it's still there, or you're not sure, say no.",
        joke: 'If none of it was real, say yes. If any of it was, say no.',
      })[how],
    beenSeenInShort: (how, held) =>
      ({
        whether:
          held === 'emergency'
            ? pick('again-had-help', [
                'Have you had help?',
                'So, have you had help?',
                'Did you get help?',
              ])
            : pick('again-looked-at', [
                'Has somebody looked at it?',
                'Did somebody look at it?',
                'So, has anybody looked at it?',
              ]),
        seen: pick('again-may-move', [
          'Did they say you can move again?',
          'So, can you move again?',
          'Did they say moving is okay?',
        ]),
        nothing: pick('again-nothing', [
          'Was it really nothing?',
          'So it was nothing?',
          'Is it really gone?',
        ]),
        joke: pick('again-joke', [
          'So none of it was real?',
          'None of it was true?',
          'So it was all a joke?',
        ]),
      })[how],
    beenSeenHint: (nth) => beenSeenHints[nth],
    whyBeenSeen: () => "Until I know, I won't start any training.",
    takeIceOff: () => 'Ice off now.',
    routineWaits: () => "I'll keep your place.",

    moreSigns: () => 'Should I check for worse?',
    moreSignsAgain: () => "Say yes, and I'll ask about signs that would make it more urgent.",
    moreSignsInShort: () =>
      pick('again-more-signs', ['So, check for worse?', 'Check for worse signs?']),
    moreSignsHint: (nth) => moreSignsHints[nth],
    whyMoreSigns: () => "Worse signs can't wait as long.",
    declined: () => 'All right. Go by what I said, and go sooner if it gets worse.',

    shallWeAskAboutDoctor: () =>
      pick('ask-about-doctor', [
        'Want to see whether it needs a doctor?',
        'Want to check whether it needs a doctor?',
      ]),
    shallWeAskAboutDoctorAgain: () => "Say yes, and I'll ask a few short questions.",
    offerHint: (nth) => offerHints[nth],
    whyOffer: () => "With some signs, it's better to go early.",

    screen: {
      urgency: (urgency) => urgencies[urgency],
      toDial: (said) => firstDialled(dialect, said),
      title: () => 'Should I see a doctor?',
      askMe: () => 'Ask me',
      nothingElse: () => 'Nothing else',
    },
  };
};
