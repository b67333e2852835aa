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
  round === 1 ? 'the first of two rounds' : 'the second round, and the last';

const either = (nth: 0 | 1, ...two: readonly [string, string]): string => two[nth];

const phases: Readonly<Record<RunningState, string>> = {
  waiting: 'Ready for the ice',
  on: 'Ice on',
  due: 'Take the ice off now',
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
    'It means too little blood gets to your legs or feet, often because of narrow arteries.',
  raynauds: "With Raynaud's, fingers or toes go white or blue and numb in the cold.",
  'numb-skin': "It means skin that doesn't feel touch or cold as well as the rest.",
  'skin-condition': 'It means something like eczema, psoriasis, or a rash where the ice would go.',
  'heart-condition': 'It means any heart trouble, or pills or an operation for it.',
  cancer: 'It means cancer now or before, or treatment for it.',
  'cold-allergy': 'With a cold allergy, skin comes up in itchy welts after something cold.',
  'broken-skin': 'It means a cut, a scrape, a blister or a burn where the ice would go.',
  diabetes: 'With diabetes, blood sugar runs too high, and skin can lose feeling.',
};

/** The ice timer. */
export const icing = (pick: Pick, locale: string): IcingWords => ({
  safetyCheck: () => 'Put a damp cloth between ice and skin, and stay awake.',
  doAnyApply: (part) => doAnyApply[part],
  doAnyApplyAgain: (part) => `${doAnyApply[part]} If not, say none of those.`,
  noIce: () =>
    `Then no ice for now. Ask a doctor or a ${dialectOf(locale).physicalTherapist} first whether ice is right for you.`,

  cannotSeeLast: () => "I can't see right now when your last ice was.",
  wasThereIce: () => 'Have you had any ice in the last two hours, or skin trouble from it today?',
  wasThereIceAgain: () => 'Any ice in the last two hours, or skin trouble from it?',
  wasThereIceInShort: () =>
    pick('again-ice-lately', ['So, any ice lately?', 'Any ice before this?']),
  wasThereIceHint: (nth) =>
    either(nth, "Ice that's on right now counts, too.", "If you can't remember, say not sure."),
  whyWasThereIce: () => 'Your skin needs a break between rounds.',
  noMoreForNow: () =>
    "Then no more ice for now. If it's on, take it off after twenty minutes at most, then give your skin two to three hours.",
  cannotSee: () =>
    pick('cannot-see-ice', [
      "I can't see your ice right now. Twenty minutes in all is the most.",
      "I've lost sight of your ice. Twenty minutes in all is the most.",
    ]),
  unkept: () => "I can't save this, so watch the clock yourself, too.",
  leavesUnkept: (left) =>
    `I couldn't save your ice. Watch the clock, and take it off in ${roughly(left)}.`,

  prepared: (length) =>
    `${capitalized(duration(length))}${pick('prepared', [
      ', with a damp cloth under the ice.',
      ' it is, damp cloth first, then the ice.',
      ' it is. Put a damp cloth under it.',
    ])}`,
  isItOn: () =>
    pick('is-it-on', [
      'Is the ice on?',
      'Is your ice on?',
      'Got it on?',
      'Is it on?',
      'Have you got it on?',
    ]),
  isItOnAgain: () => "Just tell me once it's on. Later, say Alexa, tell hamstring coach it's on.",
  noHurry: () =>
    `${pick('no-hurry', ['No hurry.', 'Take your time.', "There's no rush."])} When it's on, say Alexa, tell hamstring coach it's on.`,

  started: (left) => `Okay, ${duration(left)}, starting now.`,
  willSpeakUp: () =>
    pick('will-speak-up', [
      "I'll speak up when it's time to take it off.",
      "I'll speak up when it has to come off.",
      "I'll speak up when your time is up.",
    ]),
  askMe: () =>
    pick('ask-me', ['Ask me any time how long is left.', 'You can always ask how long is left.']),
  whyTimers: () => 'So I can speak up in time, Alexa will ask if I can use your timers.',
  timersAgreed: (isIceRunning) =>
    isIceRunning
      ? "Thanks. I'll speak up when it's time."
      : "Thanks. From now on I'll speak up when the ice has to come off.",
  timersUnanswered: () => "Alexa couldn't ask you just now.",
  timersOnceIceIsOn: () => "I can use Alexa's timers, and I'll set one as soon as your ice is on.",
  timersDeclined: () => "All right, I'll keep the time here. Ask me how long is left.",
  timersInUse: () =>
    pick('timers-in-use', ["I'm already using Alexa's timers.", "I've already set Alexa's timer."]),
  timersTrouble: (news) =>
    ({
      'not-allowed': "I'm no longer allowed to use Alexa's timers. The Alexa app can change that.",
      'too-many': "Alexa has too many timers already, so she won't ring for this.",
      'not-possible': "I can't change Alexa's timers just now.",
    })[news],
  mayNotRing: () =>
    pick('may-not-ring', ["Alexa's timer might not ring.", 'Alexa might not ring for it.']),

  tooLong: (most) =>
    `${capitalized(duration(most))}${pick('too-long', [
      ' is the most. Longer can harm your skin.',
      ' is as long as your skin should take it.',
    ])}`,
  tooShort: (least) =>
    `${pick('too-short', ['Less than', 'Anything under'])} ${duration(least)} won't do much.`,
  notUnderstood: () =>
    pick('length-not-understood', ["I didn't catch how long.", 'I missed how long.']),
  offer: (length) => `Want me to set ${duration(length)}?`,
  offerAgain: (length) => `Say yes, and I'll set ${duration(length)} of ice.`,

  waiting: (length) =>
    `${pick('waiting', ['Your ice timer is set for', "I've set your ice for"])} ${duration(length)}. Tell me when it's on.`,
  alreadyOn: (left) => `Your ice is already on, with ${duration(left)} left.`,
  left: (left) =>
    `${capitalized(duration(left))} ${pick('left', ['left on your ice', 'left on your ice now'])}.`,
  due: (ago) =>
    ago < 1000
      ? pick('due-now', ['Time is up. Take it off.', 'Your ice is done. Take it off.'])
      : pick('due', [
          "Your ice was up % ago. If it's still on, take it off now.",
          'Your time was up % ago, so take the ice off now.',
        ]).replace('%', roughly(ago)),
  paused: (left) =>
    `Take the ice off. You have ${duration(left)} left. Say resume the ice when it's back on.`,
  isPaused: (left, isAlone) =>
    `${pick('is-paused', ['Your ice is', 'The ice stays'])} paused, with ${duration(left)} left.${isAlone ? pick('is-paused-resume', [" Say resume the ice when it's back on.", " When it's back on, say resume the ice."]) : ''}`,
  onBreak: (left) =>
    `${capitalized(duration(left))} ${pick('on-break', ['left of your break from ice', 'left of your break'])}.`,
  ready: () =>
    pick('break-over', [
      'Your break is over. If your skin is back to normal, say start the next round.',
      'That was your break. Once your skin is back to normal, say start the next round.',
    ]),
  done: (left) =>
    `${pick('rounds-done', ["You've done both rounds. No more ice for", "You've done both rounds. Leave it off for"])} ${wait(left)}.`,

  lastIce: (ago) => `Your last ice came off ${hoursAgo(ago)}.`,

  offNow: (rest) =>
    `Good. Leave it off for ${roughly(rest)}. After that you could do one more round.`,
  offLate: (rest) =>
    `That was long. If your skin is white or numb, tell me. Leave it off for at least ${roughly(rest)}.`,
  offForGood: () => 'Good. That was the second round, and the last for now.',
  notOnYet: () => "Your ice timer hasn't started. To drop it, say cancel the ice timer.",
  stillPaused: (left) => `Good. You'll have ${duration(left)} when you put it back on.`,

  longer: (left) => `Okay, ${duration(left)} left.`,
  longerToTheMost: (left) => `Twenty minutes in all is the most, so that leaves ${duration(left)}.`,
  longestAlready: () => 'You already have twenty minutes, and longer can harm your skin.',
  tooLateToAdd: () => 'That round is over. Take the ice off now.',
  addNotUnderstood: () => "I didn't catch how much. You could say add five minutes.",

  howItFeels: () =>
    pick('how-it-feels', [
      'Cold and a dull ache, yes. If it burns, stings or goes numb, take it off and tell me.',
      'It may feel cold and ache a little. If it burns, stings or goes numb, take it off.',
    ]),
  howToCheckSkin: () =>
    'Yes, every few minutes. Lift the cloth and touch the skin. If it looks white or feels numb, take the ice off and tell me.',

  skinCheck: () => 'Look at your skin first.',
  advice: () =>
    'Most health services say wait two to three hours between rounds. If you go on now, look at your skin first.',
  isSkinNormal: () => `Are the ${dialectOf(locale).color} and the feeling back to normal?`,
  isSkinNormalAgain: () =>
    `Is your skin its usual ${dialectOf(locale).color}, and can you feel a light touch?`,
  skinNotNormal: () =>
    "Then leave the ice off until they're back. If they don't come back, ask me whether you need a doctor.",
  tooEarly: (left) =>
    `${pick('too-early', ['It takes twenty minutes off to spare your skin. Give it', 'Your skin needs its break first. Give it'])} ${wait(left)} more.`,
  enough: (left) =>
    `${pick('enough', ['Two rounds in a row are enough. Give your skin', "Let's not do a third round. Your skin needs"])} ${wait(left)} more.`,
  closed: (left) =>
    `${pick('closed', ['No ice yet. Give your skin', 'Your skin still has to recover. Wait'])} ${wait(left)} more.`,
  skinTrouble: () =>
    'Take the ice off now, and let your skin warm up on its own. No more ice today. In ten minutes, open me and tell me how it looks.',
  isSkinBack: () => `Your skin first. Are the ${dialectOf(locale).color} and the feeling back?`,
  isSkinBackAgain: () =>
    `Is your skin its usual ${dialectOf(locale).color}, and can you feel a light touch there?`,
  skinBackInShort: () => pick('again-skin-back', ['So, is your skin back?', 'Has it come back?']),
  skinBack: () => 'Good. Still, leave the ice off for today.',
  takeOffFirst: () => 'Take the ice off now.',

  cancelled: (isIceOn) =>
    `Okay, no ice timer.${isIceOn ? ' If the ice is still on, take it off.' : ''}`,
  onLongEnough: (left) =>
    left < minutes(1)
      ? 'Then take it off now. Twenty minutes is the most.'
      : `Then take it off in ${roughly(left)}. Twenty minutes is the most.`,
  notRunning: () =>
    pick('no-ice', ["There's no ice timer going.", "You don't have an ice timer going."]),
  noRounds: () => "You haven't done a round yet. Two in a row is the most.",
  inRound: (round) => `You're in ${ofTwo(round)}.`,
  roundsDone: (rounds) =>
    rounds === 1
      ? "You've done one round, and you could do one more."
      : "You've done two rounds, and that's enough for now.",
  routineWaits: () => "I'll keep your place in the routine.",

  alarmLabel: (phase, round, attempt) =>
    `ice ${phase === 'on' ? 'round' : 'break'} ${round}${attempt === 1 ? '' : ` number ${attempt}`}`,
  confirmation: (phase) =>
    phase === 'on'
      ? 'Take the ice off now. Ready to %s?'
      : 'Your break from ice is over. Ready to %s?',
  announcement: (phase, round) =>
    phase === 'on'
      ? `Take the ice off now. Round ${inWords(round)} is over. If your skin is white or numb, tell hamstring coach.`
      : 'Your break from ice is over. If your skin is back to normal, ask hamstring coach to start the next round.',

  offerInShort: (length) =>
    `${pick('again-ice', ['So, should I set', 'Do you want'])} ${duration(length)} of ice?`,
  checkInShort: () =>
    pick('again-ice-check', ['So, do you have any of those?', 'Do any of those fit?']),
  skinInShort: () =>
    pick('again-skin-check', [
      'So, is your skin back to normal?',
      'Does your skin feel normal again?',
    ]),

  offerHint: (nth) =>
    either(
      nth,
      'You can also ask for another time, like ten minutes.',
      'Anything from five to twenty minutes will do.',
    ),
  checkHint: (nth) =>
    either(
      nth,
      "If one of them fits, or you can't tell, say yes. If not, say none of those.",
      "One yes is enough, and you don't have to tell me which.",
    ),
  isItOnHint: (nth) =>
    either(
      nth,
      'Put a damp cloth on your skin and the ice on top. Your time starts when you say so.',
      "If you need longer, say no, and tell me later when it's on.",
    ),
  skinHint: (nth) =>
    either(
      nth,
      'Look at it, and touch it lightly.',
      "If it's white or numb, or you can't tell, say no.",
    ),

  whatIs: (reason) => whatIs[reason],
  howLong: () => 'Start with ten to fifteen minutes, and twenty is the most.',
  whyThatLong: () =>
    'Past twenty minutes the cold can harm your skin, and ten to fifteen is often enough.',
  thatLongThen: (length) => `Okay, ${duration(length)}.`,

  restLeft: (left) => `That leaves ${roughly(left)}.`,
  shallITimeTheRest: () => 'Want me to time the rest?',
  shallITimeTheRestAgain: () => "Say yes, and I'll tell you when the ice has to come off.",
  shallITimeTheRestInShort: () =>
    pick('again-ice-rest', ['So, want me to time it?', 'Do you want me to time it?']),
  restHint: (nth) =>
    either(
      nth,
      "If you'd rather watch it yourself, say no.",
      "Twenty minutes in all is the most, and I'd tell you when.",
    ),
  howLongOn: () => 'How many minutes has the ice been on?',
  howLongOnAgain: () => "How many minutes, roughly? If you can't tell, say not sure.",
  howLongOnInShort: () =>
    pick('again-how-long-on', ['So, how many minutes?', 'How long, roughly?']),
  howLongOnHint: (nth) =>
    either(nth, 'A rough number will do, like ten minutes.', "If you can't tell, say not sure."),
  takeOffToBeSafe: (isLast) =>
    `Then take it off now, to be safe, and look at your skin. ${isLast ? 'That was the last for now.' : 'You can do one more round after a break.'}`,
  whyCheck: () => 'With any of those, ice can do harm.',
  whyIsItOn: () => 'Your time starts when the ice does.',
  whySkin: () => 'Your skin has to recover before more ice.',

  screen: {
    phase: (state) => phases[state],
    round: (round, of) => `Round ${round} of ${of}`,
    iceOn: () => "It's on",
    iceOff: () => "It's off",
    nextRound: () => 'Next round',
    cancelIce: () => 'End the ice',
    minutes: (count) => `${count} min`,
    beside: (state) => ({ on: 'Ice', paused: 'Paused', off: 'Break', over: 'Over' })[state],
  },
});
