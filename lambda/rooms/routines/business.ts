import type { HeardOf } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Business } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import {
  checkForm,
  goBackBy,
  haveFinished,
  reps,
  whatsNext,
  whichLeg,
  whyThisOne,
} from './about-exercise.ts';
import { changePace, changeSide, skip, skipForNow, wishForm } from './adjusting.ts';
import { askAllGood, askForEquipment, offer } from './asking.ts';
import { ruleOut } from './constraints.ts';
import { noteEquipment, startStrength } from './equipment.ts';
import { passed } from './gates.ts';
import { injuryOver, toldInjury } from './injury.ts';
import { makeLonger, makeShorter, withLength } from './length.ts';
import { noteLevel } from './level.ts';
import { growing, isItNormal, thatHurts } from './pain.ts';
import { howManyLeft, withinRoutine } from './place.ts';
import { again as doAgain, goOn, pause as holdPlace, next, start, startOver } from './playing.ts';
import { routineOf, usualRoutine } from './routines.ts';
import { notPlayed, soundAgain, speakInstead } from './spoken.ts';
import { type Underway, underway } from './underway.ts';

export const again = withinRoutine(doAgain);
/** Holds the place and waits. */
export const pause = withinRoutine(holdPlace);
export const resume = withinRoutine((turn, current) => goOn(turn, current));

/** Leaves out an exercise that is still to come. */
function leaveOut(turn: Turn, current: Underway, exercise: ExerciseId): Outcome {
  const { exercises } = routineOf(current.stop.routine);
  return exercises.indexOf(exercise) < current.stop.index
    ? back(turn.words.routines.notInRoutine(exercise))
    : skip(turn, current, exercise);
}

/** After the last block: the question that its sound ends with where there is no screen. */
function askHowItWas(turn: Turn): Outcome {
  const { said } = turn.session;
  if (said === undefined) return askAllGood(turn, []);
  return askAllGood(turn, [], { question: said.full ?? said.question, reprompt: said.reprompt });
}

/** What is about routines and answers none of the questions that are open. */
export const business = {
  'start-routine'(told, { routine, length, isAfterRun }) {
    const timed = length === undefined ? told : withLength(told, length);
    const turn = isAfterRun ? passed(timed, 'warm') : timed;
    switch (routine.kind) {
      case 'known':
        return routine.id === 'strength' ? startStrength(turn) : start(turn, routine.id);
      case 'unknown':
        return offer(turn, usualRoutine, [turn.words.routines.unknown(routine.words)]);
      case 'none':
        return start(turn, usualRoutine);
    }
  },
  'start-over': withinRoutine(startOver),
  next: withinRoutine(next),
  previous: goBackBy,
  'exercises-left': withinRoutine(howManyLeft),
  easier: (turn) => wishForm(turn, 'easier'),
  harder: (turn) => wishForm(turn, 'harder'),
  level: noteLevel,
  slower: withinRoutine((turn, current) => changePace(turn, current, 'slower')),
  faster: withinRoutine((turn, current) => changePace(turn, current, 'faster')),
  skip: withinRoutine((turn, current, { exercise, isForGood }: HeardOf<'skip'>) => {
    if (exercise.kind === 'none') {
      return isForGood ? skipForNow(turn, current) : next(turn, current);
    }
    return exercise.kind === 'unknown'
      ? back(turn.words.routines.unknownExercise())
      : leaveOut(turn, current, exercise.id);
  }),
  side: withinRoutine((turn, current, { side }: HeardOf<'side'>) =>
    side.kind === 'known' ? changeSide(turn, current, side.id) : goOn(turn, current),
  ),
  equipment: (turn, { equipment }) =>
    equipment.kind === 'known' ? noteEquipment(turn, equipment.id, false) : askForEquipment(turn),
  pain: thatHurts,
  'getting-worse': growing,
  'is-it-normal': isItNormal,
  'working-feeling': ({ words }) => back(words.routines.workingFeeling()),
  injury: toldInjury,
  'injury-over': injuryOver,
  'which-exercises': ({ words }) => back(words.routines.knownExercises()),
  'own-routine': ({ words }) => back(words.routines.noOwnRoutine()),
  reps,
  'which-leg': whichLeg,
  form: checkForm,
  'why-exercise': whyThisOne,
  'whats-next': whatsNext,
  finished: haveFinished,
  shorter: makeShorter,
  longer: makeLonger,
  'no-sound': speakInstead,
  'sound-back': soundAgain,
  'not-played': notPlayed,
  'no-floor': (turn) => ruleOut(turn, 'no-floor'),
  'no-jumping': (turn) => ruleOut(turn, 'no-jumping'),
  'no-one-leg': (turn) => ruleOut(turn, 'no-one-leg'),
  'no-roller': (turn) => ruleOut(turn, 'no-roller'),
  /** On a screen the routine goes on by itself when a block has been heard to its end. */
  'block-ended'(turn) {
    const current = underway(turn);
    return current === undefined ? askHowItWas(turn) : goOn(turn, current);
  },
} satisfies Business;
