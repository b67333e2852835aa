import type { Equipment } from '../../hearing/vocabulary.ts';
import { part } from '../../parts.ts';
import type {
  Condition,
  Constraint,
  Direction,
  LevelTold,
  RoutinesWords,
  StepUp,
} from '../../rooms/routines/words.ts';
import type { Pick } from '../variation.ts';
import { cues } from './cues.ts';
import { areOrIs, nameOf, theName, wordsOf } from './exercise-said.ts';
import { exerciseWords } from './exercises.ts';
import { gates } from './gates.ts';
import { hurts } from './hurts.ts';
import { nextStep } from './next-step.ts';
import { capitalized, counted, inWords, ordinal, roughly } from './numbers.ts';
import { routineNamed, routineNames } from './routine-names.ts';
import { hints, reasons, shortHints } from './routine-questions.ts';

const whatFor = part(() => import('./what-for.ts'));

const without: Readonly<Record<Constraint, string>> = {
  'no-floor': 'nothing on the floor',
  'no-jumping': 'no jumping',
  'no-one-leg': 'nothing on one leg',
  'no-roller': 'no roller',
};

const ruledOut: Readonly<Record<Constraint, readonly [string, ...string[]]>> = {
  'no-floor': ['Okay, nothing on the floor.', "Okay, we'll stay standing."],
  'no-jumping': ['Okay, no jumping.', "Okay, we'll leave out the jumping."],
  'no-one-leg': ['Okay, nothing on one leg.', 'Okay, both feet down.'],
  'no-roller': ['Okay, no roller.', 'Okay, hands it is.'],
};

/** Why no exercise is done on the easy days. */
const easyDaysFirst = [
  'Not yet. Your easy days come first, and a short walk is fine.',
  'That has to wait until your easy days are over.',
  'Not today. Give it those easy days first.',
  "Let's hold off until your easy days are over.",
  'Your leg needs its easy days before that.',
] as const;

/** Why something that was asked for is none today. */
const notToday: Readonly<Record<Exclude<Condition, 'fresh-strain'>, string>> = {
  swollen: 'Not today. Get that leg looked at first.',
  strained: 'Not that one yet. It pulls too hard for now, so start with bridges.',
  'sit-bone': 'That one pulls or presses where you sit, so not today.',
  hamstring: 'That one pulls right where it hurts, so not today.',
  calf: "That one works your calf, so let's leave it today.",
  knee: "That one works your knee, so let's leave it today.",
  groin: "That one works your groin, so let's leave it today.",
  back: "That one works your back, so let's leave it today.",
  hip: "That one works your hip, so let's leave it today.",
  shin: "That one works your shin, so let's leave it today.",
  foot: "That one works your foot, so let's leave it today.",
  thinners: 'No roller and no kneading on blood thinners, because you bruise more easily.',
  'no-ice': 'No ice for now.',
};

/** What the coach makes of who tells how used to strength they are, at its beginning. */
const begins: Readonly<Record<LevelTold, readonly [string, string]>> = {
  new: ['Then we start easy and build up.', "Then let's start easy, and build from there."],
  some: ["Good, then we'll do it the usual way.", "Fine, we'll do it the usual way."],
  strong: ["Good, then I'll give you the harder ones.", "Great, you'll get the harder ones."],
};

/** The same, told by the way. */
const noted: Readonly<Record<LevelTold, string>> = {
  new: "Okay, I'll start you off easy and build up.",
  some: "Okay, we'll do strength the usual way.",
  strong: "Okay, I'll give you the harder ones.",
};

/** What grows next time. */
const grows: Readonly<Record<StepUp, string>> = {
  repetitions: "Next time you'll do a few more reps.",
  sets: "Next time you'll do one more set.",
  form: "Next time it'll be a bit harder.",
};

const shorterKeeping: Readonly<Record<Direction, readonly [string, string]>> = {
  easier: ['So, easier from now on?', 'Keep it easier from now on?'],
  harder: ['So, harder from now on?', 'Keep it harder from now on?'],
};

const equipments: Readonly<Record<Equipment, string>> = {
  kettlebell: 'Kettlebell',
  bottle: 'Water bottle',
  gym: 'Gym',
  none: 'Nothing',
};

/** Routines, and the cues within them. */
export const routines = (pick: Pick): RoutinesWords => ({
  opening: (routine, count, length) =>
    `${pick('routine-opening', ['Now for your', 'Okay, your', 'Next, your', 'Time for your', 'Right, your'])} ${routineNames[routine]}. ${capitalized(counted(count, 'exercise'))}, about ${roughly(length)}.`,
  andThen: (wish) =>
    wish.kind === 'set-ice'
      ? "We'll do the ice after that."
      : `We'll do your ${routineNamed(wish.routine)} after that.`,
  fromTheTop: () =>
    pick('from-the-top', ['From the top.', 'Okay, from the start.', "Let's start over."]),
  sayNext: () => 'Cut in with Alexa, next, or Alexa, pause.',
  straightIn: () =>
    pick('straight-in', [
      "Straight into it, and we'll go on from there.",
      "Let's do it, and go on from there.",
    ]),
  goingOn: () =>
    pick('going-on', [
      'On we go.',
      'Here we go.',
      "Let's go on.",
      "Let's keep going.",
      "Let's go.",
    ]),
  again: () =>
    pick('again', ['One more time.', 'Same again.', 'Once more.', 'Again.', 'And again.']),
  thatIsTheFirst: () => "That's the first one, so we'll start it over.",
  skipped: () =>
    pick('skipped', [
      'Okay, next.',
      'Moving on.',
      'Next one.',
      "Okay, let's move on.",
      "Let's get moving.",
    ]),
  wentBack: (count) =>
    count === 1
      ? pick('went-back', ['Back one.', 'Okay, one back.'])
      : `Okay, back ${inWords(count)}.`,

  ...cues(pick),

  readyFor: (exercise) =>
    `${capitalized(pick('comes-next', ['% next.', 'next up, %.', 'now for %.', 'coming up, %.', 'and then %.']).replace('%', nameOf(exercise)))} ${pick('ready-for', ['Ready?', 'Ready to go?', 'Ready for it?', 'All set?', 'Good to go?'])}`,
  readyForAgain: (exercise) =>
    `Say yes when you're ready for ${theName(exercise)}. If you stop here, I'll keep your place.`,
  goOnWith: (exercise) =>
    `${pick('go-on-with', ['Go on with', 'Back to', 'Carry on with', 'Ready for', 'Keep going with'])} ${theName(exercise)}?`,
  paused: (exercise) =>
    `Paused at ${theName(exercise)}. ${pick('paused', ["Say go on when you're ready.", 'Take your time, and say go on.', 'Catch your breath, then say go on.'])}`,
  stillPaused: (exercise) =>
    `${pick('still-paused', ["We're still at", 'No rush, still at'])} ${theName(exercise)}.`,
  pausedReady: () =>
    pick('paused-ready', [
      'Ready to go on?',
      'Want to go on?',
      'Ready again?',
      'Good to go on?',
      'Carry on?',
    ]),
  pausedAgain: () => "I'll keep your place. Later, say Alexa, ask hamstring coach to go on.",
  unfinished: (left, exercise) =>
    left === 1
      ? `You only had ${theName(exercise)} left.`
      : `You had ${counted(left, 'exercise')} to go, starting with ${theName(exercise)}.`,
  goOn: () =>
    pick('go-on', [
      'Want to pick up there, on both sides?',
      'Go on from there, on both sides?',
      'Ready to go on there, on both sides?',
      'Pick it up there, on both sides?',
      'Carry on there, on both sides?',
    ]),
  goOnAgain: () => "Say yes to pick it up there. If you'd rather start over, say start over.",
  left: (count, exercise) =>
    count === 0
      ? `${capitalized(theName(exercise))} ${areOrIs(exercise)} the last.`
      : `You have ${inWords(count)} more after ${theName(exercise)}.`,
  stillToCome: (count) => `You have ${counted(count, 'exercise')} to go.`,
  timeLeft: (routine, length) =>
    `You have about ${roughly(length)} to go in your ${routineNames[routine]}.`,
  finished: (routine, times) => {
    const done = pick('finished', [
      'And done. Nicely moved.',
      "That's it. Well done.",
      'Done. Good work.',
      "All done. That's the way.",
      "And that's it. Nice work.",
    ]);
    const count =
      times === 1
        ? `Your first ${routineNames[routine]}.`
        : `That was your ${ordinal(times)} ${routineNames[routine]}.`;
    return `${done} ${times === 0 ? '' : `${count} `}${nextStep(pick, routine)}`;
  },
  endedEarly: (routine) => `That's the end of your ${routineNames[routine]}.`,
  allGood: () =>
    pick('all-good-question', [
      'All good?',
      'Feeling fine?',
      'Everything all right?',
      'How was that, all good?',
      'Feeling okay?',
    ]),
  allGoodAgain: () => "If something hurts, tell me. If you're fine, just say yes.",
  allGoodYes: () =>
    pick('all-good', [
      'Great. See you next time.',
      'Good. Until next time.',
      'Good to hear. Bye for now.',
      'Nice. Take care.',
      'Perfect. Talk to you soon.',
    ]),
  nothingRunning: () =>
    pick('nothing-running', [
      "There's no routine going.",
      "We're not in a routine right now.",
      "You don't have a routine going.",
    ]),
  unknown: (asked) => `I don't have ${asked}. I do have a warm-up, strength and a cool-down.`,
  shallWeStart: (routine) =>
    `${pick('shall-we-start', ['Want to start', 'Ready for', 'Want to do', 'Up for', 'Ready to start'])} the ${routineNames[routine]}?`,
  shallWeStartAgain: (routine) => `Say yes, and we'll start the ${routineNames[routine]}.`,
  stayedUnfinished: (routine) => `You didn't finish your ${routineNames[routine]} last time.`,
  startAfresh: () => 'Want to start over?',
  startAfreshAgain: () => "Say yes to start over. If you say no, we'll pick up where you stopped.",
  nothingLeft: () => "There's nothing left in it for today.",

  gateReason: (gate, isAnother) =>
    isAnother && gate === 'no-sit-bone-pain' ? 'And one more.' : gates[gate].reason,
  gate: (gate) => gates[gate].ask,
  gateAgain: (gate) => gates[gate].again,
  gateInShort: (gate) => pick(`again-gate-${gate}`, gates[gate].short),
  gateRefused: (gate) => pick(`gate-refused-${gate}`, gates[gate].refused),

  whichSpot: () =>
    pick('which-spot', [
      'Would a hard chair press on the sore spot?',
      'Is it sore right at the bone you sit on?',
    ]),

  taught: (exercise) => `Has a coach ever taught you ${nameOf(exercise)}?`,
  taughtAgain: () => 'Has anybody shown you how, and watched you do it?',
  taughtInShort: () =>
    pick('again-taught', ['So, has a coach taught you?', 'Did a coach show you?']),
  notTaught: () =>
    pick('untaught', [
      'Then learn it with a coach first. Deadlifts will do for now.',
      'Then leave it for now. Deadlifts train the same muscles.',
    ]),

  whichEquipment: () => 'Do you have a kettlebell, a water bottle, a gym, or nothing?',
  whichEquipmentAgain: () =>
    "Tell me what's there. A full water bottle works, and nothing's fine too.",
  equipmentInShort: () =>
    pick('again-equipment', ['So, what do you have there?', 'So, which of those is there?']),
  equipmentNoted: (equipment) =>
    equipment === 'none'
      ? pick('no-equipment', [
          "Okay, just your body. I'll remember.",
          "Okay, no weights. I'll keep that in mind.",
        ])
      : pick('equipment', ["Great, I'll remember.", "Good, I'll keep that in mind."]),

  isStrengthNew: () => 'Is strength training new to you?',
  isStrengthNewAgain: () => "If you've hardly done any, say yes.",
  isStrengthNewInShort: () =>
    pick('again-level', ['So, is strength new to you?', 'Is strength training new?']),
  levelTold: (level) => pick(`level-${level}`, begins[level]),
  levelNoted: (level) => noted[level],
  nextTime: (stepUp) => grows[stepUp],
  stepBack: () => "It's been a while, so a bit less today.",
  keepForm: (direction) => `Want me to keep it ${direction} from now on?`,
  keepFormAgain: (direction) =>
    `Say yes, and strength stays ${direction}. If you say no, it's just for today.`,
  keepFormInShort: (direction) => pick(`again-keep-${direction}`, shorterKeeping[direction]),
  formKept: (direction) =>
    direction === 'easier'
      ? pick('kept-easier', ['Okay, easier from now on.', "Okay, I'll keep it easier."])
      : pick('kept-harder', ['Okay, harder from now on.', "Okay, I'll keep it harder."]),
  onlyToday: () => pick('only-today', ['Okay, just today.', 'Okay, only for today.']),

  howTo: (exercise, isWeighted = false) => {
    const { setUp, movement } = wordsOf(exercise, isWeighted);
    return `${capitalized(nameOf(exercise))}. ${setUp('left')} ${movement}`;
  },
  reminder: (exercise) => exerciseWords[exercise].short,
  watchOut: (exercise) => {
    const { fault, leaveOut } = exerciseWords[exercise];
    return `${fault} ${leaveOut}`;
  },
  unknownExercise: () =>
    pick('unknown-exercise', ["I don't know that exercise.", "That's one I don't know."]),
  changedForm: (exercise, form, isWeighted) =>
    form === 'usual'
      ? pick('usual-way', ['Back to the usual way.', 'The usual way again.'])
      : wordsOf(exercise, isWeighted)[form],
  noFurtherForm: (direction, isWeighted) => {
    if (direction === 'easier') return "That's the easiest I have. You can skip it, too.";
    return isWeighted
      ? "That's the hardest I have. Take a bit more weight."
      : "That's the hardest I have.";
  },
  changedPace: (direction, isFurther) => `${capitalized(direction)}${isFurther ? ' still' : ''}.`,
  noFurtherPace: (direction) =>
    direction === 'slower' ? "That's as slow as I count." : "That's as fast as I count.",
  changedSide: (isBoth) =>
    isBoth
      ? pick('both-sides', ["Okay, we'll do both sides.", 'Both sides it is.'])
      : pick('one-side', ['Okay, just the one side.', "Okay, we'll do just that side."]),
  leftOut: (exercise) => `Okay, no ${nameOf(exercise)}.`,
  leftOutForNow: (exercise) =>
    `Okay, no ${nameOf(exercise)} today. I won't remember, so tell me again next time.`,
  knownExercises: () =>
    'I know bridges, deadlifts, planks and stretches, and a lot more. Name one, and I can tell you how.',
  noOwnRoutine: () =>
    pick('no-own-routine', [
      "I can't build routines, but name an exercise and we'll do it.",
      "My routines are fixed. If you name an exercise, though, we'll do it.",
    ]),
  mostWarmUp: () =>
    pick('most-warm-up', ['Most runners start with the warm-up.', 'The warm-up is a good start.']),
  gentlest: () =>
    pick('gentlest', ['The quick warm-up is the gentlest.', 'The quick one is easy.']),
  notInRoutine: (exercise) =>
    `${capitalized(theName(exercise))} ${areOrIs(exercise)}n't coming up any more.`,

  dose(effort, sets) {
    const amount =
      'seconds' in effort ? counted(effort.seconds, 'second') : counted(effort.times, 'repetition');
    const side = sets.isEachSide ? ' on each side' : '';
    const often = sets.rounds > 1 ? `, ${counted(sets.rounds, 'set')}` : '';
    return `${capitalized(amount)}${side}${often}.`;
  },
  whichSide: (side, exercise) =>
    side === 'both'
      ? pick('both-at-once', ['Both together.', 'Both of them.'])
      : `${capitalized(side)} ${exerciseWords[exercise].part}.`,
  formCheck: (exercise) =>
    `${pick('form-check', ["I can't see you, so check one thing.", "I can't see it from here, so feel for this."])} ${exerciseWords[exercise].fault}`,
  thinkOf: (exercise) => {
    const { checks, fault } = exerciseWords[exercise];
    return `${capitalized(checks.join(', '))}. ${fault}`;
  },
  whatFor: (exercise) => whatFor().whatFor[exercise],
  comesNext: (exercise) => `${capitalized(nameOf(exercise))} ${areOrIs(exercise)} next.`,
  lastOne: () => pick('last-one', ['This is the last one.', "There's nothing after this one."]),
  ruledOut: (constraint) => pick(constraint, ruledOut[constraint]),
  doesWithout: ([first, ...others]) =>
    `${capitalized([first, ...others].map((each) => without[each]).join(', and '))}.`,
  shorter: () => pick('shorter', ['Okay, the short one.', 'Okay, short and sweet.']),
  longer: () => pick('longer', ['Okay, a bit more of it.', "Okay, let's take longer."]),
  thatLong: () => pick('that-long', ["Okay, I'll make it fit.", 'Okay, that works.']),
  fitsAlready: (left) => `That fits. You have about ${roughly(left)} to go.`,
  shortAsItIs: () => "That's as short as I have it. You can skip any of them.",
  longAsItIs: () => "That's as long as I have it. You can do it again.",
  speaksInstead: () =>
    pick('speaks-instead', [
      "Then I'll talk you through it myself.",
      "Okay, I'll say it all myself.",
    ]),
  isSpokenAlready: () => "I'm already saying it all myself, so turn me up a little.",
  soundIsBack: () => pick('sound-is-back', ["Good, I'll bring back the ticking.", 'Good to hear.']),
  stoppedToAsk: () =>
    pick('stopped-to-ask', [
      "Sorry, I missed that, so I've stopped.",
      "I didn't catch that, so let's pause.",
      "That got past me, so I've stopped.",
      "Let's hold on. I missed what you said.",
      "I've stopped, because I missed that.",
    ]),
  allWell: () =>
    pick('all-well', [
      'Is everything okay?',
      'Are you all right?',
      'Are you okay?',
      'Is everything all right?',
      'All okay with you?',
    ]),
  allWellAgain: () => "Say yes, and we'll go on. If something hurts, tell me.",
  ...hurts(pick),
  notToday: (condition) =>
    condition === 'fresh-strain' ? pick('easy-days-first', easyDaysFirst) : notToday[condition],
  leavesSomeOut: () =>
    pick('leaves-some-out', [
      "I'm leaving out what might bother it.",
      "I'm skipping what might bother it today.",
    ]),
  itIsYourCall: () => pick('your-call', ["It's up to you.", "That's your call."]),
  easeOn: () =>
    pick('ease-on', [
      'Want to go on, a bit easier?',
      'Want to try it easier?',
      'Go on, but gentler?',
    ]),
  easeOnAgain: () => "If you'd rather stop for today, that's fine.",
  hint: (question, nth, isShort) =>
    ((isShort ? shortHints[question] : undefined) ?? hints[question])[nth],
  why: (question) => reasons[question],

  screen: {
    exercise: (exercise) => capitalized(nameOf(exercise)),
    comingUp: (exercise) => `Next: ${nameOf(exercise)}`,
    last: () => 'The last one',
    side: (side, exercise) =>
      `${side === 'left' ? 'Left' : 'Right'} ${exerciseWords[exercise].part}`,
    repetitions: (count) => `${count} reps`,
    ofRepetitions: (count) => `of ${count}`,
    seconds: () => 's',
    set: (nth, of) => `Set ${nth} of ${of}`,
    rest: () => 'Rest',
    equipment: (equipment) => equipments[equipment],
  },
});
