import { back, type Outcome } from '../../turn/outcome.ts';
import type { Room } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { isHeld } from './hold.ts';
import { askPlainly, beenSeen } from './questions/been-seen.ts';
import { moreSigns } from './questions/more-signs.ts';
import { offerDoctor as offer } from './questions/offer-doctor.ts';
import { askPerhaps, perhaps } from './questions/perhaps.ts';
import { sign } from './questions/sign.ts';
import { beginInterview } from './replies.ts';
import { answerSigns } from './scoped.ts';
import { screen } from './screen.ts';

export { overTime } from './interview.ts';
export { beginInterview, hearSigns, weigh } from './replies.ts';
export { askIfSeen, seenFirst } from './seen-first.ts';
export {
  answerTo,
  isDanger,
  isHurt,
  isToBeSeenFirst,
  signsSoFar,
  verdictOwed,
} from './standing.ts';

export { askPlainly, isHeld, offer as offerDoctorQuestion };

/** Says something, and asks whether to go through the doctor's questions. */
export const offerDoctor = (turn: Turn, ...say: readonly string[]): Outcome =>
  offer.ask(turn, {}, ...say);

/** "Should I see a doctor?" */
export const doctor = {
  questions: [sign, perhaps, moreSigns, offer, beenSeen],
  business: {
    /** Signs told and denied by name, at any moment, and the wish for the interview. */
    signs: answerSigns,
    doctor: (turn) => beginInterview(turn),
    /** A sign that may have been said: nothing goes on before that is known. */
    'perhaps-sign': (turn, { sign: told }) => askPerhaps(turn, told),
    'been-seen': (turn) => askPlainly(turn, 'seen') ?? back(turn.words.doctor.goodToKnow()),
    'was-nothing': (turn) => askPlainly(turn, 'nothing') ?? back(turn.words.doctor.goodToKnow()),
    joking: (turn) => askPlainly(turn, 'joke') ?? back(turn.words.conversation.allRight()),
    unwell: (turn) => offerDoctor(turn, turn.words.doctor.notAllCaught()),
  },
  screen,
} satisfies Room;
