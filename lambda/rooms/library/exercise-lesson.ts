import type { HeardOf } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import {
  checkForm,
  exerciseAtHand,
  explain,
  howTo as howToInRoutine,
  instead,
  isExerciseId,
  tryExercise,
  underway,
} from '../routines/index.ts';
import { puts, tellHere } from './asking.ts';
import { offerOthers, tellLast } from './lesson.ts';

/** Says something of an exercise and offers to try it; in a routine, leads back there. */
function teach(turn: Turn, exercise: ExerciseId, say: string, isAllHeard: boolean): Outcome {
  return {
    ...tellHere(turn, [say], puts.tryExercise(turn, exercise)),
    session: { library: { lesson: { kind: 'exercise', id: exercise, isAllHeard } } },
  };
}

/**
 * "What's an inchworm", outside of exercise: how it goes, or at once again what to watch out for,
 * and whether to try it. Within one it is about that.
 */
export function howTo(turn: Turn, heard: HeardOf<'how-to'>): Outcome {
  const { exercise, equipment } = heard;
  if (equipment?.kind === 'known') {
    const runner = { ...turn.runner, equipment: equipment.id };
    return { ...howTo({ ...turn, runner }, { kind: 'how-to', exercise }), runner };
  }
  if (exercise.kind === 'none') return walkThrough(turn, heard);
  if (turn.interruptedBlock || exercise.kind !== 'known') return howToInRoutine(turn, heard);
  const words = turn.words.routines;
  return wasJustSaid(turn, words.howTo(exercise.id))
    ? teach(turn, exercise.id, words.watchOut(exercise.id), true)
    : teach(turn, exercise.id, words.howTo(exercise.id), false);
}

/** What to watch out for in an exercise, and when to leave it out. */
export const teachMore = (turn: Turn, exercise: ExerciseId): Outcome =>
  teach(turn, exercise, turn.words.routines.watchOut(exercise), true);

/** "Walk me through it": of what was just explained that is a yes, of what was named how it goes. */
function walkThrough(turn: Turn, heard: HeardOf<'how-to'>): Outcome {
  const id = exerciseAtHand(turn);
  const isOffered = turn.session.asked?.about === 'try-exercise';
  if (id === undefined || !(isOffered || underway(turn) === undefined)) {
    return howToInRoutine(turn, heard);
  }
  const isJustSaid = isOffered && wasJustSaid(turn, turn.words.routines.howTo(id));
  if (isJustSaid) return turn.free?.isAsking ? checkForm(turn) : tryExercise(turn, id);
  return howTo(turn, { kind: 'how-to', exercise: { kind: 'known', id } });
}

/** "Something else for the same thing": what stands in for an exercise that was just explained. */
export function somethingElse(turn: Turn): Outcome {
  const { lesson } = turn.session.library;
  const id = lesson?.kind === 'exercise' ? exerciseAtHand(turn) : undefined;
  const other = id && instead(turn, id);
  return turn.open?.isUnderWay || other === undefined
    ? offerOthers(turn)
    : howTo(turn, { kind: 'how-to', exercise: { kind: 'known', id: other } });
}

/**
 * "Tell me more": of the exercise that sounds, unless a topic was told; of the exercise that was
 * explained last; else of the topic.
 */
export function tellMoreOfIt(turn: Turn): Outcome {
  const { lesson } = turn.session.library;
  if (turn.interruptedBlock && lesson?.kind !== 'topic') {
    const current = underway(turn);
    return current === undefined ? back() : explain(turn, current.stop.exercise);
  }
  if (lesson?.kind !== 'exercise') return tellLast(turn);
  const exercise = isExerciseId(lesson.id) ? lesson.id : 'inchworms';
  const { routines, library } = turn.words;
  const say = lesson.isAllHeard ? library.thatIsAll() : routines.watchOut(exercise);
  return teach(turn, exercise, say, true);
}
