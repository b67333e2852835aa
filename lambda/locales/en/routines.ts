import type { Equipment, ExerciseId } from '../../hearing/vocabulary.ts';
import { part } from '../../parts.ts';
import type {
  Condition,
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
import { capitalized, counted, inWords, ordinal, roughly } from './numbers.ts';
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
      ]);
    case 'strength-home':
    case 'strength-gym':
      return pick('then-rest', [
        'Give those muscles a day off before the next round.',
        'Leave a day between this and the next round.',
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
        'Notice how it is tomorrow morning, then tell me.',
        'See how it feels tomorrow morning. That decides what comes next.',
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
    again: 'Say yes if you are warm from moving, or no if not.',
    short: ['So, have you warmed up?', 'Are you warm from moving?'],
    refused: [
      'Then we warm up first: a cold muscle gains nothing from being held long.',
      'Warm up before it: held cold, a muscle gains nothing.',
    ],
  },
  'no-fresh-strain': {
    reason: 'One thing before the roller.',
    ask: 'Did you strain or pull something in the last three days?',
    again: 'Say yes if something tore or pulled in the last three days, no if not, or not sure.',
    short: ['So, any strain or pull these three days?', 'A strain or pull within three days?'],
    refused: [
      'Then leave the roller for now: the first three days belong to rest.',
      'The roller has to wait: these first three days are for rest.',
    ],
  },
  'no-stretch-sign': {
    reason: 'One thing before we stretch.',
    ask: 'Did you have a pop, a bruise or numbness, or does it hurt where you sit?',
    again: 'Say yes if you have any of these: a pop, a bruise, numbness, or pain where you sit.',
    short: anyOfThose,
    refused: [
      "Then we don't stretch it today: that needs a look first.",
      'No stretching before somebody has looked at that.',
    ],
  },
  'no-sit-bone-pain': {
    reason: 'One thing first.',
    ask: 'Does it hurt where you sit?',
    again: 'Say yes if a hard chair would press on the sore spot, no if not, or not sure.',
    short: ['So, does it hurt where you sit?', 'Any pain where you sit?'],
    refused: ['Then we leave out whatever pulls or presses there.'],
  },
};

/** What is said of an exercise; of a weight only where there is one. */
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

/** What can be said to a question, and what else. Each fits into a breath with the question. */
const hints: Readonly<Record<RoutinesQuestion, readonly [string, string]>> = {
  'start-routine': [
    'Say yes to begin, or no for something else.',
    'You can also name another: strength, rolling, or a quick warm-up.',
  ],
  'go-on': [
    'Say yes to go on, back for the one before, or stop to keep your place.',
    'You can also start over, ask how many are left, or say: that hurts.',
  ],
  'all-good': [
    'Say yes if all is well. If something hurts, say: that hurts.',
    'You can also start a cool-down, set an ice timer, or say stop.',
  ],
  'all-well': [
    'Say yes and we go on, or tell me what is wrong.',
    'If something hurts or feels odd, just say what.',
  ],
  gate: ['A plain yes or no will do.', "If you can't tell, say not sure."],
  taught: ['A plain yes or no will do.', "If you can't tell, say not sure."],
  level: [
    "Say yes if you've hardly done any, no if you have.",
    "You can also say: I lift. If you're not sure, we start easy.",
  ],
  'keep-form': [
    'Say yes and it stays so, or no for today only.',
    'You can change it again any time. For today only, say no.',
  ],
  equipment: ['Name one of them, or say none.', 'Your own weight will do, too: then say none.'],
  pain: [
    "Say yes if it's sharp or strong, no if it's mild.",
    "If you're not sure, say so, and we stop for today.",
  ],
  'ease-on': [
    'Say yes to go on easier, or no to stop for today.',
    'Only go on if it eases. If it grows, say stop.',
  ],
  'injury-since': ['Say how many days ago, or: just now.', "If you can't tell, say not sure."],
  'injury-walk': ['A plain yes or no will do.', "If you can't tell, say not sure."],
};

/** The same in few words, where there is much to choose from. */
const shortHints: Readonly<Partial<typeof hints>> = {
  'go-on': [
    'Say yes to go on, or stop to keep your place.',
    'You can also start over, or say: that hurts.',
  ],
};

const reasons: Readonly<Record<Exclude<RoutinesQuestion, 'start-routine'>, string>> = {
  'go-on': 'So that you set the pace.',
  'all-good': "If something hurts, I'd rather know.",
  'all-well': 'I want to be sure that was not an ouch.',
  gate: 'So that what comes next does no harm.',
  taught: 'It goes wrong easily when nobody has watched you.',
  level: 'So that I know where to begin.',
  'keep-form': 'You asked for it twice.',
  equipment: 'It decides which exercises we do.',
  pain: 'It decides whether we go on.',
  'ease-on': "It's your leg, so it's your call.",
  'injury-since': 'The first three days need rest.',
  'injury-walk': 'A limp is worth showing to somebody.',
};

/** Why no exercise is done on the easy days. */
const easyDaysFirst = [
  'Not yet. Your easy days come first; a short walk is fine.',
  'That has to wait until your easy days are over.',
  'Not today. Give it those easy days first.',
] as const;

/** Why something that was asked for is none today. */
const notToday: Readonly<Record<Exclude<Condition, 'fresh-strain'>, string>> = {
  swollen: 'Not today. Get that leg looked at first.',
  strained: 'Not that one yet. It pulls too hard for now, so start with bridges.',
  'sit-bone': 'That one bends deep, or pulls or presses where you sit, so not today.',
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
  some: ['Good, then the usual way.', 'Fine, the usual way.'],
  strong: ['Good, then the harder forms.', 'Great, the harder forms it is.'],
};

/** The same, told by the way. */
const noted: Readonly<Record<LevelTold, string>> = {
  new: "Okay, I'll start you off easy and build up.",
  some: 'Okay, strength the usual way.',
  strong: 'Okay, the harder forms for you.',
};

/** What grows next time. */
const grows: Readonly<Record<StepUp, string>> = {
  repetitions: 'Next time, a few more repetitions.',
  sets: 'Next time, one more set.',
  form: 'Next time, a harder form.',
};

const shorterKeeping: Readonly<Record<Direction, readonly [string, string]>> = {
  easier: ['So, easier from now on?', 'Shall it stay easier?'],
  harder: ['So, harder from now on?', 'Shall it stay harder?'],
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
    `Your ${routineNames[routine]}: ${counted(count, 'exercise')}, about ${roughly(length)}.`,
  andThen: (wish) =>
    wish.kind === 'set-ice'
      ? 'The ice comes after it.'
      : `After it comes your ${routineNamed(wish.routine)}.`,
  fromTheTop: () => pick('from-the-top', ['From the top, then.', 'Once more from the start.']),
  sayNext: () => 'While it plays, say: Alexa, next, or Alexa, pause.',
  straightIn: () =>
    pick('straight-in', [
      'Straight into it, and on from there.',
      "Let's do it, and on from there.",
    ]),
  goingOn: () => pick('going-on', ['On we go.', 'Here we go.', "Let's go on."]),
  again: () => pick('again', ['Once more.', 'Same again.']),
  thatIsTheFirst: () => "That's the first one, so from its start.",
  skipped: () => pick('skipped', ['Okay, next.', 'Moving on.', 'Next one.']),
  wentBack: (count) =>
    count === 1 ? pick('went-back', ['Back one.', 'One back.']) : `Back ${inWords(count)}.`,

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
    exerciseWords[exercise].weighted?.lighter ?? 'First a light set, about half the weight.',
  nowItCounts: () => 'Now a weight that leaves two or three in reserve.',
  inReserve: () => 'As heavy as leaves two or three in reserve.',
  onWith: (exercise, side) => `On with ${theName(exercise)}${sided(exercise, side)}.`,
  go: () => 'Go.',
  halfway: () => 'Halfway.',
  countdown: () => 'Three, two, one.',
  repetition: (number) => `${capitalized(inWords(number))}.`,
  check: (exercise) => `${capitalized(pick(`check-${exercise}`, exerciseWords[exercise].checks))}.`,
  breath: (exercise) => {
    const { breath } = exerciseWords[exercise];
    return breath === undefined ? '' : `${capitalized(breath)}.`;
  },
  breathing: () => pick('breathing', ['Keep breathing.', 'Breathe easy.', 'Long breaths.']),
  twoToGo: () => pick('two-to-go', ['Two to go, stay tall.', 'Two more, well done.', 'Last two.']),
  tenToGo: () =>
    pick('ten-to-go', ['Ten seconds, stay with it.', 'Ten more seconds.', 'Nearly there.']),
  pace: (exercise, nth) => exerciseWords[exercise].paces?.[nth] ?? '',
  switchSides: (exercise, side, isWeighted) =>
    (isWeighted ? exerciseWords[exercise].weighted?.switchSides?.(side) : undefined) ??
    `Switch: ${side} ${exerciseWords[exercise].part}.`,
  rest: () => 'And rest.',
  getReady: () => pick('get-ready', ['Get ready.', 'Get set.']),
  nextSet: (round) => `${capitalized(ordinal(round))} set.`,

  readyFor: (exercise) =>
    `${capitalized(pick('comes-next', ['% next.', 'next up: %.']).replace('%', nameOf(exercise)))} ${pick('ready-for', ['Ready?', 'Shall we?', 'Ready for it?'])}`,
  readyForAgain: (exercise) =>
    `Say yes for ${theName(exercise)}, or stop, and I'll keep your place.`,
  goOnWith: (exercise) =>
    `${pick('go-on-with', ['Go on with', 'Shall we go on with', 'Back to'])} ${theName(exercise)}?`,
  paused: (exercise) =>
    `Paused at ${theName(exercise)}. ${pick('paused', ['Take your time, and say: go on.', 'Catch your breath, then say: go on.'])}`,
  stillPaused: (exercise) =>
    `${pick('still-paused', ['Still paused at', 'No rush: still at'])} ${theName(exercise)}.`,
  pausedReady: () => pick('paused-ready', ['Ready to go on?', 'Shall we go on?']),
  pausedAgain: () => "I'll keep your place. Later, say: Alexa, ask hamstring coach to go on.",
  unfinished: (left, exercise) =>
    left === 1
      ? `Only ${theName(exercise)} ${areOrIs(exercise)} left.`
      : `You had ${counted(left, 'exercise')} to go, starting with ${theName(exercise)}.`,
  goOn: () =>
    pick('go-on', [
      'Shall we go on, both sides as usual?',
      'Go on from there, both sides as usual?',
    ]),
  goOnAgain: () => 'Say yes to go on where you stopped, or start over.',
  left: (count, exercise) =>
    count === 0
      ? `${capitalized(theName(exercise))} ${areOrIs(exercise)} the last.`
      : `${capitalized(inWords(count))} more after ${theName(exercise)}.`,
  stillToCome: (count) => `${capitalized(counted(count, 'exercise'))} to go.`,
  timeLeft: (routine, length) => `About ${roughly(length)} of your ${routineNames[routine]} to go.`,
  finished: (routine, times) => {
    const done = pick('finished', [
      'And done, nicely moved.',
      "That's it, well done.",
      'Done, good work.',
    ]);
    const count =
      times === 1
        ? `Your first ${routineNames[routine]}.`
        : `That was your ${ordinal(times)} ${routineNames[routine]}.`;
    return `${done} ${times === 0 ? '' : `${count} `}${nextStep(pick, routine)}`;
  },
  endedEarly: (routine) => `That's the end of your ${routineNames[routine]}.`,
  allGood: () => pick('all-good-question', ['All good?', 'Feeling fine?', 'Everything all right?']),
  allGoodAgain: () => 'If something hurts, say: that hurts. If all is well, say yes.',
  allGoodYes: () =>
    pick('all-good', [
      'Lovely. See you next time.',
      'Good. Until next time.',
      'Good to hear. Bye for now.',
    ]),
  nothingRunning: () =>
    pick('nothing-running', [
      'No routine is running.',
      "We're not in a routine right now.",
      "There's no routine under way.",
    ]),
  unknown: (asked) => `I have no ${asked}, but a warm-up, strength, rolling and a cool-down.`,
  shallWeStart: (routine) =>
    `${pick('shall-we-start', ['Shall we start', 'Ready for', 'Want to start'])} the ${routineNames[routine]}?`,
  shallWeStartAgain: (routine) => `Say yes to start the ${routineNames[routine]}.`,
  stayedUnfinished: (routine) =>
    `Last time ${routine === 'rolling' ? 'your' : 'a'} ${routineNames[routine]} stayed unfinished.`,
  startAfresh: () => 'Shall we start it afresh?',
  startAfreshAgain: () => 'Say yes to start from the beginning, or no to go on where you stopped.',
  nothingLeft: () => 'Everything in it is left out today.',

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
  taughtAgain: () => 'Say yes if somebody showed you how and watched you do it, or no.',
  taughtInShort: () =>
    pick('again-taught', ['So, has a coach taught you?', 'Did a coach show you?']),
  notTaught: () =>
    pick('untaught', [
      'Then learn it with a coach first; deadlifts do much the same.',
      'Then leave it for now. Deadlifts do much the same.',
    ]),

  whichEquipment: () => 'What do you have: a kettlebell, a water bottle, a gym, or nothing?',
  whichEquipmentAgain: () => 'Say kettlebell, water bottle, gym, or nothing.',
  equipmentInShort: () =>
    pick('again-equipment', ['So, what do you have there?', 'So, which of those is there?']),
  equipmentNoted: (equipment) =>
    equipment === 'none'
      ? pick('no-equipment', [
          "Okay, just your body. I'll remember.",
          "Okay, no weights. I'll keep that in mind.",
        ])
      : pick('equipment', ["Noted, I'll remember.", "Good, I'll keep that in mind."]),

  isStrengthNew: () => 'Is strength training new to you?',
  isStrengthNewAgain: () => "Say yes if you've hardly done any, or no if you have.",
  isStrengthNewInShort: () =>
    pick('again-level', ['So, is strength new to you?', 'Is strength training new?']),
  levelTold: (level) => pick(`level-${level}`, begins[level]),
  levelNoted: (level) => noted[level],
  nextTime: (stepUp) => grows[stepUp],
  stepBack: () => "It's been a while, so a bit less today.",
  keepForm: (direction) => `Shall I keep it ${direction} from now on?`,
  keepFormAgain: (direction) => `Say yes and strength stays ${direction}, or no for today only.`,
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
    pick('unknown-exercise', ["That exercise I don't know.", "I don't know that exercise."]),
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
      ? pick('both-sides', ['Both sides, then.', 'Both sides it is.'])
      : pick('one-side', ['One side only, then.', 'Just that side, then.']),
  leftOut: (exercise) => `Okay, no ${nameOf(exercise)}.`,
  leftOutForNow: (exercise) =>
    `Okay, no ${nameOf(exercise)} today. Next time, tell me again: I don't remember that.`,
  knownExercises: () =>
    'Bridges, planks, deadlifts, inchworms, leg swings, rolling and stretches, for a start. Name one to hear it.',
  noOwnRoutine: () =>
    pick('no-own-routine', [
      "I can't build routines, but name an exercise and we do it.",
      'My routines are fixed. Name any exercise, though, and we go straight into it.',
    ]),
  mostWarmUp: () =>
    pick('most-warm-up', ['Most runners start with the warm-up.', 'The warm-up is a good start.']),
  gentlest: () =>
    pick('gentlest', ['The quick warm-up is the gentlest.', 'The quick one is easy.']),
  notInRoutine: (exercise) =>
    `${capitalized(theName(exercise))} ${areOrIs(exercise)} not still to come.`,

  dose(effort, sets) {
    const amount =
      'seconds' in effort ? counted(effort.seconds, 'second') : counted(effort.times, 'repetition');
    const side = sets.isEachSide ? ' on each side' : '';
    const often = sets.rounds > 1 ? `, ${counted(sets.rounds, 'set')}` : '';
    return `${capitalized(amount)}${side}${often}.`;
  },
  whichSide: (side, exercise) =>
    side === 'both'
      ? pick('both-at-once', ['Both together.', 'Both at once.'])
      : `${capitalized(side)} ${exerciseWords[exercise].part}.`,
  formCheck: (exercise) =>
    `${pick('form-check', ["I can't see you, so feel for this.", "I can't see it from here; check one thing."])} ${exerciseWords[exercise].fault}`,
  thinkOf: (exercise) => {
    const { checks, fault } = exerciseWords[exercise];
    return `${capitalized(checks.join(', '))}. ${fault}`;
  },
  whatFor: (exercise) => whatFor().whatFor[exercise],
  comesNext: (exercise) => `${capitalized(nameOf(exercise))} ${areOrIs(exercise)} next.`,
  lastOne: () => pick('last-one', ['This is the last one.', 'Nothing after this one.']),
  ruledOut: (constraint) =>
    constraint === 'no-floor'
      ? pick('no-floor', ['Okay, nothing on the floor.', 'Okay, we stay on our feet.'])
      : pick('no-jumping', ['Okay, no jumping.', 'Okay, both feet stay down.']),
  shorter: () => pick('shorter', ['Okay, the short one.', 'Okay, short and sweet.']),
  longer: () => pick('longer', ['Okay, a bit more of it.', "Okay, let's take longer."]),
  thatLong: () => pick('that-long', ['Okay, that long.', 'Okay, that will do nicely.']),
  fitsAlready: (left) => `That fits. About ${roughly(left)} to go.`,
  shortAsItIs: () => "That's as short as I have it. You can skip any of them.",
  longAsItIs: () => "That's as long as I have it. You can do it again.",
  speaksInstead: () =>
    pick('speaks-instead', [
      "Then I'll talk you through it myself.",
      "Okay, then I'll say it all myself.",
    ]),
  isSpokenAlready: () => 'I say every word of it myself already, so turn me up a little.',
  soundIsBack: () => pick('sound-is-back', ['Good, then the ticking is back.', 'Good to hear.']),
  stoppedToAsk: () =>
    pick('stopped-to-ask', [
      "Sorry, I missed that, so I've stopped.",
      "I didn't catch that, so let's pause.",
    ]),
  allWell: () => pick('all-well', ['Is everything okay?', 'Are you all right?']),
  allWellAgain: () => 'Say yes and we go on. If something hurts, tell me.',
  justHurt: () =>
    pick('just-hurt', [
      'Sorry to hear that. Leave it in peace for now.',
      "I'm sorry. Leave it alone for now.",
    ]),
  injurySince: () => 'When did it happen?',
  injurySinceAgain: () => "Say how many days ago, or: just now. If you can't tell, say not sure.",
  injurySinceInShort: () =>
    pick('again-injury-since', ['So, when did it happen?', 'How many days ago was it?']),
  injuryWalk: () => 'Can you walk without a limp?',
  injuryWalkAgain: () => 'Say yes if you walk as usual, no if you limp, or not sure.',
  injuryWalkInShort: () =>
    pick('again-injury-walk', ['So, can you walk without limping?', 'Do you walk as usual?']),
  easyDays: (left) =>
    left > 1
      ? `Then take ${inWords(left)} easy days: no strength, rolling or stretching. Short walks are fine.`
      : 'Then take it easy one more day: no strength, rolling or stretching. Short walks are fine.',
  buildUp: () =>
    "Then build up slowly: bridges first, and never more than three out of ten. I'll leave out what pulls hard on it.",
  getThatChecked: () => 'That high up, get it checked this week.',
  oldInjury: () =>
    pick('old-injury', [
      'Okay, an old one. Start easy, and stop if it hurts.',
      'Okay, that was a while back. Ease in, and stop if it hurts.',
    ]),
  injuryTakenBack: () =>
    pick('injury-taken-back', ['Okay, I take that back.', 'My mistake. Forget I said that.']),
  stillEasyDays: (left) =>
    `${left > 1 ? `You still have ${inWords(left)} easy days` : 'Today is still an easy day'}: no strength, rolling or stretching. Short walks are fine while they don't hurt.`,
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
      'Shall we go on easier?',
      'Go on, only gentler?',
    ]),
  easeOnAgain: () => 'Say yes to go on easier, or no to stop for today.',
  painQuestion: () => 'Is it sharp, or more than three out of ten?',
  crampStop: () =>
    pick('cramp-stop', [
      'Stop, straighten the leg slowly, toes up, and hold it there.',
      'Stop there. Leg straight, toes up, until it lets go.',
    ]),
  painStop: () =>
    pick('pain-stop', ['Stop there, and let it settle.', 'Then stop there, and breathe.']),
  painAgain: () => 'Say yes if it is sharp or strong, no if it is mild, or not sure.',
  painInShort: () =>
    pick('again-pain', ['So, is it sharp or strong?', 'Sharp, or more than three?']),
  painStrong: () => "That's enough for today: leave it and rest.",
  painMild: () => 'Then we take it easier, and stop if it grows.',
  acheAmid: () => 'You should feel it in your legs, not there.',
  acheAfterwards: () =>
    'A bit stiff for a day or two happens. Go lighter next time, and if it lasts or gets worse, get it checked.',
  painElsewhere: () =>
    pick('pain-elsewhere', [
      'Sorry to hear that. Leave it in peace for now.',
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
    equipment: (equipment) => equipments[equipment],
  },
});
