import type { Outcome } from '../../turn/outcome.ts';
import type { Room } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { moreSigns } from './questions/more-signs.ts';
import { offerDoctor as offer } from './questions/offer-doctor.ts';
import { sign } from './questions/sign.ts';
import { beginInterview, weigh } from './replies.ts';
import { screen } from './screen.ts';
import { heardIn, isWishAlone } from './told.ts';

export { overTime } from './interview.ts';
export { beginInterview, weigh } from './replies.ts';
export { answerTo, isToBeSeenFirst, signsSoFar } from './standing.ts';

export { offer as offerDoctorQuestion };

/** Says something, and asks whether to go through the doctor's questions. */
export const offerDoctor = (turn: Turn, ...say: readonly string[]): Outcome =>
  offer.ask(turn, {}, ...say);

/** "Should I see a doctor?" */
export const doctor = {
  questions: [sign, moreSigns, offer],
  business: {
    /** Signs told and denied by name, at any moment, and the wish for the interview. */
    signs: (turn, heard) =>
      isWishAlone(heard) ? beginInterview(turn) : weigh(turn, heardIn(turn, heard)),
  },
  screen,
} satisfies Room;
