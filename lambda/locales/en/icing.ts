import type { ReasonAgainstIce } from '../../hearing/vocabulary.ts';
import type { CheckPart, IcingWords, RunningState } from '../../rooms/icing/words.ts';
import { hours, type Milliseconds, milliseconds, minutes } from '../../time.ts';
import type { Pick } from '../variation.ts';
import { dialectOf } from './dialect.ts';
import { capitalized, counted, duration, inWords, roughly } from './numbers.ts';

/** A time to wait, never said shorter than it is: to the minute, or in hours from two hours on. */
function wait(left: Milliseconds): string {
  return left > hours(2)
    ? counted(Math.ceil(left / hours(1)), 'hour')
    : duration(milliseconds(Math.ceil(left / minutes(1)) * minutes(1)));
}

/** "About three hours ago", never longer than it is by more than half an hour. */
const hoursAgo = (ago: Milliseconds): string =>
  `about ${counted(Math.max(1, Math.round(ago / hours(1))), 'hour')} ago`;

const ofTwo = (round: number): string =>
  round === 1 ? 'the first of two rounds' : 'the second and last round';

const either = (nth: 0 | 1, ...two: readonly [string, string]): string => two[nth];

const phases: Readonly<Record<RunningState, string>> = {
  waiting: 'Ready for the ice',
  on: 'Ice on',
  due: 'Take the ice off',
  paused: 'Paused, ice off',
  off: 'Ice off',
  ready: 'Check your skin',
  done: 'Enough ice for now',
};

/** What speaks against ice, three things at most in a question. */
const doAnyApply: Readonly<Record<CheckPart, string>> = {
  0: "Do you have poor circulation such as Raynaud's, a cold allergy, or diabetes?",
  1: 'Any numb or broken skin there, a skin condition, or an infection?',
  2: 'And do you have a heart condition, cancer, or a fever?',
};

/** What each reason against ice is, for who asks. */
const whatIs: Readonly<Record<ReasonAgainstIce, string>> = {
  'poor-circulation':
    'That means too little blood reaches your legs or feet, often from narrow arteries.',
  raynauds: "With Raynaud's, fingers or toes go white or blue and numb in the cold.",
  'numb-skin': 'That means skin where you feel touch or cold less than elsewhere.',
  'skin-condition':
    'That means something like eczema, psoriasis, or a rash where the ice would go.',
  'heart-condition': 'That means any heart trouble, or pills or an operation for it.',
  cancer: 'That means cancer now or before, or treatment for it.',
  'cold-allergy': 'With a cold allergy, skin comes up in itchy welts after something cold.',
  'broken-skin': 'That means a cut, a graze, a blister or a burn where the ice would go.',
  diabetes: 'With diabetes, blood sugar runs too high, and skin can lose feeling.',
};

/** The ice timer. */
export const icing = (pick: Pick, locale: string): IcingWords => ({
  safetyCheck: () => 'Put a damp cloth between ice and skin, and stay awake.',
  doAnyApply: (part) => doAnyApply[part],
  doAnyApplyAgain: (part) => `${doAnyApply[part]} Say none of those, or yes.`,
  noIce: () =>
    `Then no ice for now. Ask a doctor or a ${dialectOf(locale).physicalTherapist} first whether ice is right for you.`,

  cannotSeeLast: () => "I can't see right now when your last ice was.",
  wasThereIce: () => 'Have you had any ice in the last two hours, or skin trouble from it today?',
  wasThereIceAgain: () => 'Any ice in the last two hours, or skin trouble from it? Yes or no?',
  wasThereIceInShort: () =>
    pick('again-ice-lately', ['So, any ice lately?', 'Any ice before this?']),
  wasThereIceHint: (nth) =>
    either(
      nth,
      "Ice that's on right now counts, too. Say yes, no, or not sure.",
      "If you can't remember, say: not sure.",
    ),
  whyWasThereIce: () => 'Your skin needs its break between rounds.',
  noMoreForNow: () =>
    "Then no more ice for now. If it's on, take it off after twenty minutes at most, then give your skin two to three hours.",
  cannotSee: () =>
    pick('cannot-see-ice', [
      "I can't see your ice; twenty minutes in all is the most.",
      'Your ice is out of my sight; twenty minutes is the most.',
    ]),
  unkept: () => "I can't save this, so watch the clock yourself, too.",
  leavesUnkept: (left) =>
    `I couldn't save your ice. Take it off in ${roughly(left)}, by your own clock.`,

  prepared: (length) =>
    `${capitalized(duration(length))}${pick('prepared', [
      ', with a damp cloth under the ice.',
      ' it is, damp cloth first and the ice on top.',
    ])}`,
  isItOn: () => pick('is-it-on', ['Is the ice on?', 'Is your ice on?']),
  isItOnAgain: () => "Say: it's on. Later, say: Alexa, tell hamstring coach it's on.",
  noHurry: () =>
    `${pick('no-hurry', ['No hurry.', 'Take your time.'])} When it's on, say: Alexa, tell hamstring coach it's on.`,

  started: (left) => `Ice on: ${duration(left)} from now.`,
  willSpeakUp: () =>
    pick('will-speak-up', [
      "I'll speak up when it has to come off.",
      "I'll tell you when it has to come off.",
    ]),
  askMe: () =>
    pick('ask-me', ['Ask me any time how long is left.', 'You can always ask how long is left.']),
  whyTimers: () => 'So that I can speak up in time, Alexa asks whether I may use your timers.',
  timersAgreed: (isIceRunning) =>
    isIceRunning
      ? "Thanks. I'll speak up when it's time."
      : "Thanks. From now on I'll speak up when the ice has to come off.",
  timersUnanswered: () => "Alexa couldn't ask you just now.",
  timersOnceIceIsOn: () => "I may use Alexa's timers, and I'll set them as soon as your ice is on.",
  timersDeclined: () => "All right, I'll keep the time here. Ask me how long is left.",
  timersInUse: () =>
    pick('timers-in-use', ["I use Alexa's timers already.", "Alexa's timers are in use already."]),
  timersTrouble: (news) =>
    ({
      'not-allowed': "I'm no longer allowed to use Alexa's timers; the Alexa app can change that.",
      'too-many': 'Alexa has too many timers already, so none will ring for this.',
      'not-possible': "I can't change Alexa's timers just now.",
    })[news],
  mayNotRing: () =>
    pick('may-not-ring', ["Alexa's timer may not ring.", 'Alexa may not ring for it.']),

  tooLong: (most) =>
    `${capitalized(duration(most))}${pick('too-long', [
      ' is the most: longer can harm the skin.',
      ' is as long as skin should take it.',
    ])}`,
  tooShort: (least) =>
    `${pick('too-short', ['Less than', 'Anything under'])} ${duration(least)} does little.`,
  notUnderstood: () =>
    pick('length-not-understood', ["I didn't catch how long.", "I didn't catch the time."]),
  offer: (length) => `Shall I set ${duration(length)}?`,
  offerAgain: (length) => `Say yes for ${duration(length)} of ice, or no to leave it.`,

  waiting: (length) =>
    `${capitalized(duration(length))} of ice ${pick('waiting', ['are set, but not begun', 'are set and waiting'])}: say, it's on.`,
  alreadyOn: (left) => `Your ice is already on, with ${duration(left)} left.`,
  left: (left) =>
    `${capitalized(duration(left))} ${pick('left', ['left on your ice', 'left on your ice now'])}.`,
  due: (ago) =>
    ago < 1000
      ? pick('due-now', ['Your ice is due now. Take it off.', 'The ice is due now: take it off.'])
      : pick('due', [
          "Your ice came due % ago. If it's on, take it off now.",
          'Your ice came due % ago, so take it off now.',
        ]).replace('%', roughly(ago)),
  paused: (left) =>
    `Take the ice off. ${capitalized(duration(left))} are left: say resume the ice when it's back on.`,
  isPaused: (left, isAlone) =>
    `${pick('is-paused', ['Your ice is', 'The ice stays'])} paused, with ${duration(left)} left.${isAlone ? pick('is-paused-resume', [" Say resume the ice when it's back on.", " When it's back on, say: resume the ice."]) : ''}`,
  onBreak: (left) =>
    `${capitalized(duration(left))} ${pick('on-break', ['left of your break from ice', 'left of your break'])}.`,
  ready: () =>
    pick('break-over', [
      'Your break is over. If your skin is back to normal, say: start the next round.',
      'Your break is over: with your skin back to normal, say, start the next round.',
    ]),
  done: (left) =>
    `${pick('rounds-done', ['Both rounds are done. No more ice for', 'Both rounds are done: leave it off for'])} ${wait(left)}.`,

  lastIce: (ago) => `Your last ice came off ${hoursAgo(ago)}.`,

  offNow: (rest) => `Good. Ice off for ${roughly(rest)}; then one more round is possible.`,
  offLate: (rest) =>
    `That was long. If your skin is white or numb, tell me. Ice off for ${roughly(rest)} at least.`,
  offForGood: () => 'Good. That was the second round, and the last for now.',
  notOnYet: () => 'The ice timer has not begun. Say cancel the ice timer to drop it.',
  stillPaused: (left) => `Good. ${capitalized(duration(left))} are left when you put it back on.`,

  longer: (left) => `Done: ${duration(left)} left.`,
  longerToTheMost: (left) => `Twenty minutes in all is the most, so that leaves ${duration(left)}.`,
  longestAlready: () => 'You have twenty minutes already, and longer can harm the skin.',
  tooLateToAdd: () => 'That round is over. Take the ice off now.',
  addNotUnderstood: () => "I didn't catch how much. Say, for instance: add five minutes.",

  howItFeels: () =>
    pick('how-it-feels', [
      'Cold and a dull ache, yes. If it burns, stings or goes numb, take it off and tell me.',
      'It may feel cold and ache a little. Once it burns, stings or goes numb, it comes off.',
    ]),
  howToCheckSkin: () =>
    'Yes, every few minutes. Lift the cloth and touch the skin. If it looks white or feels numb, take the ice off and tell me.',

  skinCheck: () => 'Look at your skin first.',
  advice: () =>
    'Most health services advise two to three hours between rounds. If you go on now, look at your skin first.',
  isSkinNormal: () => `Are ${dialectOf(locale).color} and feeling back to normal?`,
  isSkinNormalAgain: () =>
    `Is your skin its usual ${dialectOf(locale).color}, and can you feel a light touch? Yes or no?`,
  skinNotNormal: () =>
    "Then leave the ice off until they are back. If they don't come back, ask me: should I see a doctor.",
  tooEarly: (left) =>
    `${pick('too-early', ['At least twenty minutes off, to spare the skin', 'The skin needs its break first'])}: ${wait(left)} more.`,
  enough: (left) =>
    `${pick('enough', ['Two rounds in a row are enough. Give the skin', 'No third round. The skin needs'])} ${wait(left)} more.`,
  closed: (left) =>
    `${pick('closed', ['No ice yet: give your skin', 'Your skin still has to recover: wait'])} ${wait(left)} more.`,
  skinTrouble: () =>
    'Take the ice off now and let the skin warm on its own. No more ice today. In ten minutes, open me and tell me how it looks.',
  isSkinBack: () => `Your skin first: are ${dialectOf(locale).color} and feeling back?`,
  isSkinBackAgain: () =>
    `Is your skin its usual ${dialectOf(locale).color}, and can you feel a light touch there?`,
  skinBackInShort: () => pick('again-skin-back', ['So, is your skin back?', 'Has it come back?']),
  skinBack: () => 'Good. Leave the ice off for today all the same.',
  takeOffFirst: () => 'Take the ice off now.',

  cancelled: (isIceOn) =>
    `The ice timer is cancelled.${isIceOn ? ' If the ice is still on, take it off.' : ''}`,
  onLongEnough: (left) =>
    left < minutes(1)
      ? 'Then take it off now: twenty minutes is the most.'
      : `Then take it off in ${roughly(left)}: twenty minutes is the most.`,
  notRunning: () => pick('no-ice', ['There is no ice timer running.', 'No ice timer is running.']),
  noRounds: () => 'No rounds yet. Two in a row are the most.',
  inRound: (round) => `You're in ${ofTwo(round)}.`,
  roundsDone: (rounds) =>
    rounds === 1
      ? 'One round is done, and one more is possible.'
      : 'Two rounds are done: enough for now.',
  routineWaits: () => 'Your routine keeps its place.',

  alarmLabel: (phase, round, attempt) =>
    `ice ${phase === 'on' ? 'round' : 'break'} ${round}${attempt === 1 ? '' : ` number ${attempt}`}`,
  confirmation: (phase) =>
    phase === 'on'
      ? 'Take the ice off now. Ready to %s?'
      : 'Your break from ice is over. Ready to %s?',
  announcement: (phase, round) =>
    phase === 'on'
      ? `Take the ice off now: round ${inWords(round)} is over. If your skin is white or numb, tell hamstring coach.`
      : 'Your break from ice is over. If your skin is back to normal, ask hamstring coach to start the next round.',

  offerInShort: (length) =>
    `${pick('again-ice', ['So, shall I set', 'Do you want'])} ${duration(length)} of ice?`,
  checkInShort: () =>
    pick('again-ice-check', ['So, does any of those apply?', 'Back to that list: any of those?']),
  skinInShort: () =>
    pick('again-skin-check', [
      'So, is your skin back to normal?',
      'Does your skin feel normal again?',
    ]),

  offerHint: (nth) =>
    either(
      nth,
      'Say yes, no, or another time: set an ice timer for ten minutes.',
      'Anything from five to twenty minutes will do.',
    ),
  checkHint: (nth) =>
    either(
      nth,
      "If one of them applies, or you can't tell, say yes. Otherwise: none of those.",
      'One yes is enough, and I need not know which. Otherwise, say: none of those.',
    ),
  isItOnHint: (nth) =>
    either(
      nth,
      'Put a damp cloth on your skin and the ice on top. Your time starts when you say so.',
      'If you need longer, say no, and tell me later that it is on.',
    ),
  skinHint: (nth) =>
    either(
      nth,
      'Look at it, and touch it lightly. Then say yes or no.',
      "If it's white or numb, or you can't tell, say no.",
    ),

  whatIs: (reason) => whatIs[reason],
  howLong: () => 'Start with ten to fifteen minutes, and twenty is the most.',
  whyThatLong: () =>
    'Past twenty minutes the cold can harm your skin, and ten to fifteen is often enough.',
  thatLongThen: (length) => `${capitalized(duration(length))} then.`,

  restLeft: (left) => `That leaves ${roughly(left)}.`,
  shallITimeTheRest: () => 'Shall I time the rest?',
  shallITimeTheRestAgain: () => "Say yes, and I'll tell you when the ice has to come off.",
  shallITimeTheRestInShort: () =>
    pick('again-ice-rest', ['So, shall I time it?', 'Want it timed?']),
  restHint: (nth) =>
    either(
      nth,
      'Say yes to have the rest timed, or no to watch it yourself.',
      "Twenty minutes in all is the most, and I'd tell you when.",
    ),
  howLongOn: () => 'How many minutes has the ice been on?',
  howLongOnAgain: () => "Say the minutes, or not sure if you can't tell.",
  howLongOnInShort: () =>
    pick('again-how-long-on', ['So, how many minutes?', 'How long, roughly?']),
  howLongOnHint: (nth) =>
    either(nth, 'A rough number will do, like ten minutes.', "If you can't tell, say: not sure."),
  takeOffToBeSafe: (isLast) =>
    `Then take it off now, to be safe, and look at your skin. ${isLast ? 'That was the last for now.' : 'One more round is possible after a break.'}`,
  whyCheck: () => 'With any of them, ice can do harm.',
  whyIsItOn: () => 'Your time starts when the ice does.',
  whySkin: () => 'Skin has to recover before more ice.',

  screen: {
    phase: (state) => phases[state],
    round: (round, of) => `Round ${round} of ${of}`,
    iceOn: () => "It's on",
    iceOff: () => "It's off",
    nextRound: () => 'Next round',
    cancelIce: () => 'End the ice',
  },
});
