import { reasonsAgainstIce } from '../../../../lambda/hearing/vocabulary.ts';
import { checkParts } from '../../../../lambda/rooms/icing/safety-check.ts';
import type { RunningState } from '../../../../lambda/rooms/icing/words.ts';
import { hours, milliseconds, minutes, seconds } from '../../../../lambda/time.ts';
import { all, type Calls, either, lengths, nths, one, three, two } from './values.ts';

const left = one(lengths);
const waits = one([...lengths, milliseconds(hours(2) + 1), hours(3)]);
const offered = one([minutes(5), minutes(20)]);
const phases = ['on', 'off'] as const;
const hints = one(nths);

const states = all<RunningState>({
  waiting: true,
  on: true,
  due: true,
  paused: true,
  off: true,
  ready: true,
  done: true,
});

export const icing: Calls<'icing'> = {
  doAnyApply: one(checkParts),
  doAnyApplyAgain: one(checkParts),
  whatIs: one(reasonsAgainstIce),
  thatLongThen: left,
  restLeft: left,
  restHint: hints,
  howLongOnHint: hints,
  checkHint: hints,
  wasThereIceHint: hints,
  takeOffToBeSafe: one(either),
  leavesUnkept: left,
  prepared: left,
  isItOnHint: hints,
  started: left,
  timersAgreed: one(either),
  timersTrouble: one(['not-allowed', 'too-many', 'not-possible']),
  tooLong: offered,
  tooShort: offered,
  offer: offered,
  offerAgain: offered,
  offerInShort: offered,
  offerHint: hints,
  waiting: left,
  alreadyOn: left,
  left,
  due: one([milliseconds(0), ...lengths]),
  paused: left,
  isPaused: two(lengths, either),
  onBreak: left,
  done: waits,
  lastIce: one([hours(2), hours(3), hours(12)]),
  onLongEnough: one([0, 1, 59, 60, 299].map(seconds)),
  offNow: left,
  offLate: left,
  stillPaused: left,
  longer: left,
  longerToTheMost: left,
  skinHint: hints,
  tooEarly: waits,
  enough: waits,
  closed: waits,
  cancelled: one(either),
  inRound: one([1, 2]),
  roundsDone: one([1, 2]),
  alarmLabel: three(phases, [1, 2], [1, 2]),
  announcement: two(phases, [1, 2]),
  confirmation: one(phases),
  screen: {
    phase: one(states),
    round: two([1, 2], [2]),
    minutes: one([5, 20]),
    beside: one(['on', 'paused', 'off', 'over'] as const),
  },
};
