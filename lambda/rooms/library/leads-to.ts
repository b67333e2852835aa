import { minutes } from '../../time.ts';
import type { Put } from '../../turn/outcome.ts';
import type { Asked } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { offerDoctorQuestion } from '../doctor/index.ts';
import { iceQuestion } from '../icing/index.ts';
import { ladderOffer } from '../ladder/index.ts';
import { speaksAgainstSelfCheck } from './self-check.ts';
import type { Offer } from './words.ts';

/** How long ice is suggested at first (MPFT NHS, safe use of cold: ten to fifteen minutes). */
const iceOffered = minutes(15);

/** What a yes to an offer means. */
function askedBy(step: Offer): Asked {
  switch (step.kind) {
    case 'routine':
      return { about: 'try-routine', routine: step.routine };
    case 'exercise':
      return { about: 'try-exercise', exercise: step.exercise };
    case 'topic':
      return { about: 'tell-topic', topic: step.topic };
    case 'ice':
      return iceQuestion.asked({ length: iceOffered });
    case 'doctor':
      return offerDoctorQuestion.asked({});
    case 'self-check':
      return { about: 'offer-self-check' };
    case 'comeback':
      return ladderOffer.asked({ step: 'walk' });
  }
}

/** A step offered; the signs for a doctor instead of a self-check that something speaks against. */
export const offer = (turn: Turn, step: Offer): Put =>
  step.kind === 'self-check' && speaksAgainstSelfCheck(turn)
    ? offerDoctorQuestion.put(turn, {})
    : {
        asked: askedBy(step),
        question: turn.words.library.next(step),
        reprompt: turn.words.library.nextAgain(step),
      };
