import type { Equipment, ExerciseId } from '../../hearing/vocabulary.ts';
import { part } from '../../parts.ts';
import type {
  Condition,
  Constraint,
  Direction,
  ExerciseWords,
  Gate,
  LevelTold,
  RoutineId,
  RoutinesQuestion,
  RoutinesWords,
  Side,
  StepUp,
} from '../../rooms/routines/words.ts';
import type { Pick } from '../variation.ts';
import { anyOfThose } from './any-of-those.ts';
import { exerciseWords } from './exercises.ts';
import { capitalized, counted, duration, inWords, ordinal, roughly } from './numbers.ts';
import { routineNamed, routineNames } from './routine-names.ts';

const whatFor = part(() => import('./what-for.ts'));

/** The next sensible step after a routine. */
function nextStep(pick: Pick, routine: RoutineId): string {
  switch (routine) {
    case 'warm-up':
    case 'quick-warm-up':
      return pick('then-run', [
        'When you run, start slow.',
        'Take the first minutes of a run slow.',
        'Start your run nice and easy.',
        'Keep the first few minutes of a run easy.',
        'Ease into it when you run.',
      ]);
    case 'strength-home':
    case 'strength-gym':
      return pick('then-rest', [
        'Give those muscles a day off now.',
        'Leave a day before you do it again.',
        'Take a day off from strength tomorrow.',
        'Your muscles do the rest on a day off.',
        'Let those muscles recover for a day.',
      ]);
    case 'rolling':
      return pick('then-walk', [
        'Walk a few steps to shake it out.',
        'Shake it out with a few steps.',
      ]);
    case 'cool-down':
      return pick('then-loose', ['Shake your legs out.', 'Let your legs hang loose.']);
    case 'partner-cool-down':
      return pick('then-thank', [
        'Shake your legs out, and thank your partner.',
        'Thank your partner, and shake your legs out.',
      ]);
    default:
      return pick('then-morning', [
        'See how it feels in the morning, and tell me.',
        'How it feels in the morning decides what comes next.',
        'Check how it feels in the morning, and let me know.',
      ]);
  }
}

interface GateWords {
  readonly reason: string;
  readonly ask: string;
  readonly again: string;
  /** For who has heard it in full: two ways, so that none is heard twice running. */
  readonly short: readonly [string, string];
  readonly refused: readonly [string, ...string[]];
}

const gates: Readonly<Record<Gate, GateWords>> = {
  warm: {
    reason: 'Held stretches are for warm muscles.',
    ask: 'Have you just run or warmed up?',
    again: 'Are you warm from moving, or starting cold?',
    short: ['So, have you warmed up?', 'Are you warm from moving?'],
    refused: [
      "Then let's warm up first. Holding a cold muscle won't do much for it.",
      "Let's warm up before that. Stretching cold doesn't get you far.",
    ],
  },
  'no-fresh-strain': {
    reason: 'One thing before the roller.',
    ask: 'Did you strain or pull something in the last three days?',
    again: 'Did anything tear or pull in the last three days? Not sure is an answer, too.',
    short: ['So, any strain or pull these three days?', 'Any strain or pull these three days?'],
    refused: [
      'Then leave the roller for now. The first three days are for rest.',
      'The roller has to wait. Give it rest for the first three days.',
    ],
  },
  'no-stretch-sign': {
    reason: 'One thing before we stretch.',
    ask: 'Did you have a pop, a bruise or numbness, or does it hurt where you sit?',
    again: 'Any pop, bruise or numbness, or pain where you sit?',
    short: anyOfThose,
    refused: [
      'Then no stretching today. Get that looked at first.',
      "Let's not stretch until somebody's looked at that.",
    ],
  },
  'no-sit-bone-pain': {
    reason: 'One thing first.',
    ask: 'Does it hurt where you sit?',
    again: 'Would a hard chair press on the sore spot? Not sure is an answer, too.',
    short: ['So, does it hurt where you sit?', 'Any pain where you sit?'],
    refused: ["Then I'll leave out whatever pulls or presses there."],
  },
};

/** What is said of an exercise; of a weight only where there is one. */
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

const uncapitalized = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const wordsOf = (exercise: ExerciseId, isWeighted: boolean): ExerciseWords => ({
  ...exerciseWords[exercise],
  ...(isWeighted && exerciseWords[exercise].weighted),
});
const nameOf = (exercise: ExerciseId): string => exerciseWords[exercise].name;
const theName = (exercise: ExerciseId): string => `the ${nameOf(exercise)}`;
const areOrIs = (exercise: ExerciseId): string => (exerciseWords[exercise].isPlural ? 'are' : 'is');
const sided = (exercise: ExerciseId, side: Side): string =>
  side === 'both' ? '' : `, ${side} ${exerciseWords[exercise].part}`;

const notSure = "If you can't tell, say not sure.";
const yesOrNo = ['A plain yes or no will do.', notSure] as const;

/** What can be said to a question, and what else. Each fits into a breath with the question. */
const hints: Readonly<Record<RoutinesQuestion, readonly [string, string]>> = {
  'start-routine': [
    "If you say yes, we'll start. Or tell me what you'd rather do.",
    'You could ask for something else, like strength or the quick warm-up.',
  ],
  'go-on': [
    "If you're ready, say yes. If you stop here, I'll keep your place.",
    'You can go back one, or start over. And if something hurts, tell me.',
  ],
  'all-good': [
    'If you feel fine, say yes. If something hurts, tell me what.',
    'You could add a cool-down, or set an ice timer.',
  ],
  'all-well': [
    "If you're fine, say yes and we'll go on. If not, tell me what's wrong.",
    'If something hurts or feels odd, just tell me what.',
  ],
  gate: yesOrNo,
  taught: yesOrNo,
  level: [
    "If you've hardly done any strength, say yes.",
    "If you lift, tell me. If you're not sure, we'll start easy.",
  ],
  'keep-form': ["If you say no, it's just for today.", 'You can change it again any time.'],
  equipment: ['Just name what you have there.', "If it's only you, say none."],
  pain: ["If it's mild, say no.", "If you're not sure, tell me so, and we'll stop for today."],
  'ease-on': [
    "If you'd rather stop for today, say no.",
    'Only go on if it eases. If it gets worse, say stop.',
  ],
  'injury-since': ['A rough number of days will do.', notSure],
  'injury-walk': yesOrNo,
};

/** The same in few words, where there is much to choose from. */
const shortHints: Readonly<Partial<typeof hints>> = {
  'go-on': ["If you're ready, say yes.", 'If something hurts, tell me.'],
};

const reasons: Readonly<Record<Exclude<RoutinesQuestion, 'start-routine'>, string>> = {
  'go-on': 'So you set the pace.',
  'all-good': "If something hurts, I'd rather know.",
  'all-well': "I want to be sure that wasn't an ouch.",
  gate: "So we don't do it any harm.",
  taught: 'It goes wrong easily when nobody has watched you.',
  level: 'So I know where to start you.',
  'keep-form': 'You asked for it twice.',
  equipment: 'It decides which exercises we do.',
  pain: 'It decides whether we go on.',
  'ease-on': "It's your leg, so it's your call.",
  'injury-since': 'The first three days need rest.',
  'injury-walk': 'If you limp, somebody should see it.',
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

  introduction: (exercise, side, form, isKnown, isWeighted) => {
    const { setUp, movement, name, short, ...forms } = wordsOf(exercise, isWeighted);
    if (!isKnown) return `${capitalized(name)}. ${setUp(side)} ${movement}`;
    const reminder = form === 'usual' ? short : forms[form];
    return `${capitalized(name)}${sided(exercise, side)}. ${reminder}`;
  },
  inForm: (exercise, form, isWeighted) => {
    const told = wordsOf(exercise, isWeighted)[form];
    const begins = form === 'harder' ? 'And' : 'To start with,';
    return told.startsWith('Start') ? told : `${begins} ${uncapitalized(told)}`;
  },
  standUp: () => 'Stand up.',
  lighterFirst: (exercise) =>
    exerciseWords[exercise].weighted?.lighter ?? 'Start with a light set, about half the weight.',
  nowItCounts: () => 'Now go heavier, with two or three reps left in you at the end.',
  inReserve: () => 'Go heavy enough to have two or three reps left in you at the end.',
  onWith: (exercise, side) => `On with ${theName(exercise)}${sided(exercise, side)}.`,
  go: () => 'Go.',
  halfway: () =>
    pick('halfway', [
      'Halfway.',
      "That's half.",
      'Halfway there.',
      "You're halfway.",
      'Half done.',
    ]),
  countdown: () => 'Three, two, one.',
  repetition: (number) => `${capitalized(inWords(number))}.`,
  check: (exercise) =>
    `${capitalized(pick(`check-${exercise}`, [...exerciseWords[exercise].checks, 'stay with it', 'mind your form']))}.`,
  breath: (exercise) => {
    const { breath } = exerciseWords[exercise];
    return breath === undefined
      ? ''
      : `${capitalized(pick(`breath-${exercise}`, [breath, `and ${breath}`, 'keep breathing', "don't hold your breath", 'easy breaths']))}.`;
  },
  breathing: () =>
    pick('breathing', [
      'Keep breathing.',
      'Breathe easy.',
      'Long breaths.',
      'Easy breaths.',
      "Don't hold your breath.",
    ]),
  twoToGo: () =>
    pick('two-to-go', [
      'Two to go.',
      'Two more, well done.',
      'Last two.',
      'Just two more.',
      'Two left, nice work.',
    ]),
  tenToGo: () =>
    pick('ten-to-go', [
      'Ten seconds, stay with it.',
      'Ten more seconds.',
      'Nearly there.',
      'Last ten seconds.',
      'Ten to go.',
    ]),
  pace: (exercise, nth) => exerciseWords[exercise].paces?.[nth] ?? '',
  switchSides: (exercise, side, isWeighted) =>
    (isWeighted ? exerciseWords[exercise].weighted?.switchSides?.(side) : undefined) ??
    `Now your ${side} ${exerciseWords[exercise].part}.`,
  rest: (length) =>
    capitalized(
      pick('rest', ['rest for %.', 'take %.', 'and rest, %.', '% off.', 'rest now, %.']).replace(
        '%',
        duration(length),
      ),
    ),
  breathe: () =>
    pick('breathe', ['And rest.', 'Easy now.', 'And relax.', 'Breathe.', 'Relax now.']),
  getReady: () =>
    pick('get-ready', [
      'Get ready.',
      'Get set.',
      'Ready now.',
      'Okay, get ready.',
      'Get in position.',
    ]),
  nextSet: (round) => `${capitalized(ordinal(round))} set.`,

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
  justHurt: () =>
    pick('just-hurt', [
      'Sorry to hear that. Let it rest for now.',
      "I'm sorry. Leave it alone for now.",
    ]),
  injurySince: () => 'When did it happen?',
  injurySinceAgain: () => 'How many days ago was it, roughly? Not sure is fine, too.',
  injurySinceInShort: () =>
    pick('again-injury-since', ['So, when did it happen?', 'How many days ago was it?']),
  injuryWalk: () => 'Can you walk without a limp?',
  injuryWalkAgain: () => 'Can you walk the way you usually do? Not sure is an answer, too.',
  injuryWalkInShort: () =>
    pick('again-injury-walk', ['So, can you walk without limping?', 'Do you walk as usual?']),
  easyDays: (left) =>
    left > 1
      ? `Then take ${inWords(left)} easy days. No strength, rolling or stretching, but short walks are fine.`
      : 'Then take it easy one more day. No strength, rolling or stretching, but short walks are fine.',
  buildUp: () =>
    "Then build up slowly, bridges first, at three out of ten or less. I'll leave out what pulls hard on it.",
  getThatChecked: () => "It's high up, so get it checked this week.",
  oldInjury: () =>
    pick('old-injury', [
      'Okay, an old one. Start easy, and stop if it hurts.',
      'Okay, that was a while back. Ease in, and stop if it hurts.',
    ]),
  injuryTakenBack: () =>
    pick('injury-taken-back', ['Okay, I take that back.', 'My mistake. Forget I said that.']),
  stillEasyDays: (left) =>
    `${left > 1 ? `You still have ${inWords(left)} easy days` : 'Today is still an easy day'}. No strength, rolling or stretching. Short walks are fine if they don't hurt.`,
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
  painQuestion: () => 'Is it sharp, or more than three out of ten?',
  crampStop: () =>
    pick('cramp-stop', [
      'Stop, straighten the leg slowly, toes up, and hold it there.',
      'Stop there. Leg straight, toes up, until it lets go.',
    ]),
  painStop: () =>
    pick('pain-stop', ['Stop there, and let it settle.', 'Okay, stop there, and breathe.']),
  painAgain: () => 'Is it sharp or strong? Not sure is an answer, too.',
  painInShort: () =>
    pick('again-pain', ['So, is it sharp or strong?', 'Sharp, or more than three?']),
  painStrong: () => "That's enough for today. Leave it, and rest.",
  painMild: () => "Then we'll take it easier. If it gets worse, stop.",
  workingFeeling: () =>
    pick('working-feeling', [
      'A warm, working feeling is fine. If it turns sharp, stop.',
      "That's the muscle working. If it ever turns sharp, stop.",
    ]),
  acheAmid: () => 'You should feel it in your legs, not there.',
  acheAfterwards: () =>
    'A bit stiff for a day or two is common. Go lighter next time, and if it lasts or gets worse, get it checked.',
  painElsewhere: () =>
    pick('pain-elsewhere', [
      'Sorry to hear that. Leave it be for now.',
      "I'm sorry it hurts. Give it a rest for now.",
    ]),

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
