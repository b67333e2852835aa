import { back, type Outcome, routineOr } from '../../turn/outcome.ts';
import type { Room } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { cleared, noteAskFirst, sayAskFirst } from './ask-first.ts';
import { urgencyOf } from './assess.ts';
import {
  answerAge,
  sayIfItHurts,
  sayMayRun,
  sayWhatItIs,
  sayWhatWasTold,
  sayWhetherToStop,
} from './pressed.ts';
import { aboutSomebody } from './questions/about-somebody.ts';
import { anythingElse } from './questions/anything-else.ts';
import { askPlainly, beenSeen } from './questions/been-seen.ts';
import { helpComing } from './questions/help-coming.ts';
import { moreSigns } from './questions/more-signs.ts';
import { offerDoctor as offer } from './questions/offer-doctor.ts';
import { askPerhaps, perhaps } from './questions/perhaps.ts';
import { perhapsOfSomebody } from './questions/perhaps-of-somebody.ts';
import { sign } from './questions/sign.ts';
import { story } from './questions/story.ts';
import { beginInterview, hearSigns } from './replies.ts';
import { answerSigns } from './scoped.ts';
import { answerSomebody } from './somebody-else.ts';

export { sayWhatItIs, withAge } from './pressed.ts';
export { beginInterview, hearSigns, weigh } from './replies.ts';
export { goingOnAbout } from './somebody-else.ts';
export { offer };

/** Says something, and asks whether to go through the doctor's questions. */
export const offerDoctor = (turn: Turn, ...say: readonly string[]): Outcome =>
  offer.ask(turn, {}, ...say);

/** "Should I see a doctor?" */
export const doctor = {
  questions: [
    story,
    sign,
    perhaps,
    moreSigns,
    offer,
    aboutSomebody,
    beenSeen,
    helpComing,
    perhapsOfSomebody,
    anythingElse,
  ],
  business: {
    /** Signs told and denied by name, at any moment, and the wish for the interview. */
    signs: answerSigns,
    doctor: (turn) => beginInterview(turn),
    /** A sign that may have been said: nothing goes on before that is known. */
    'perhaps-sign': (turn, { sign: told }) =>
      urgencyOf(told) === 'none' ? hearSigns(turn, [told]) : askPerhaps(turn, told),
    somebody: answerSomebody,
    age: answerAge,
    'ask-first': (turn, heard) => sayAskFirst(noteAskFirst(turn, [heard]).turn),
    'what-is-it': sayWhatItIs,
    'may-i-run': sayMayRun,
    'what-you-told': sayWhatWasTold,
    'if-it-hurts': sayIfItHurts,
    'should-i-stop': sayWhetherToStop,
    'been-seen': (turn) => askPlainly(turn, 'seen') ?? cleared(turn),
    'of-me': (turn) => ({
      ...routineOr('choice', turn.words.doctor.backToYou()),
      session: { doctor: { aboutSomebody: undefined } },
    }),
    'was-nothing': (turn) => askPlainly(turn, 'nothing') ?? back(turn.words.doctor.goodToKnow()),
    joking: (turn) => askPlainly(turn, 'joke') ?? back(turn.words.conversation.allRight()),
    unwell: (turn) => offerDoctor(turn, turn.words.doctor.notAllCaught()),
  },
} satisfies Room;
