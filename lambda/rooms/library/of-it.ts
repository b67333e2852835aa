import type { Ask } from '../../hearing/asks.ts';
import type { HeardKind } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { exerciseAtHand, reps, underway, whyThisOne } from '../routines/index.ts';
import { placeOfAnswer } from './answers.ts';
import { howTo, teachMore } from './exercise-lesson.ts';
import { tell } from './lesson.ts';
import { topicNamed } from './topics.ts';

/** What says exactly what is asked of an exercise, whatever word for it was left out. */
const ofExercises: readonly HeardKind[] = [
  ...(['reps', 'form', 'which-leg', 'why-exercise', 'how-to', 'easier', 'harder'] as const),
];

/** What is more than a question, or a wish of its own: it is answered for itself. */
const ofItself: readonly HeardKind[] = [
  ...(['signs', 'perhaps-sign', 'pain', 'injury', 'getting-worse', 'skin-trouble'] as const),
  ...(['somebody', 'age', 'start-routine', 'set-ice', 'doctor', 'stop', 'next', 'resume'] as const),
  ...(['skip', 'who-are-you', 'what-do-you-know', 'forget-me', 'today', 'may-i-run'] as const),
  ...(['what-is-it', 'what-you-told', 'ice-left', 'ice-on', 'ice-off', 'pause', 'repeat'] as const),
  ...(['more', 'how-am-i-doing', 'how-many-this-week', 'streak', 'week', 'level'] as const),
  ...(['remind', 'reminders', 'move-reminder', 'stop-reminding'] as const),
];

/** Questions that are put from where something of the library is open. */
const ofLibrary: readonly string[] = ['tell-topic', 'try-exercise', 'try-routine'];

/** Offers and choices of other rooms that a topic leads to. */
const besides: readonly string[] = ['what-next', 'offer-doctor', 'offer-self-check', 'ice'];

/** Whether no other question is open than one that comes of what was told. */
const isFree = ({ session: { asked } }: Turn): boolean =>
  asked === undefined || [...ofLibrary, ...besides].includes(asked.about);

/** What is asked of what was told, in words of their own or by an intent that has none. */
function askIn({ heard, free, session }: Turn): Ask | undefined {
  if (free !== undefined) return free.ofIt;
  const isHere = ofLibrary.includes(session.asked?.about ?? '');
  return heard.kind === 'why-do-you-ask' && isHere ? 'why' : undefined;
}

function ofExercise(turn: Turn, exercise: ExerciseId, ask: Ask): Outcome {
  switch (ask) {
    case 'often':
      return tell(turn, 'strength-days', 'often');
    case 'why':
    case 'helps':
      return whyThisOne(turn);
    case 'much':
    case 'long':
      return reps(turn);
    case 'how':
    case 'what':
      return howTo(turn, { kind: 'how-to', exercise: { kind: 'known', id: exercise } });
    default:
      return teachMore(turn, exercise);
  }
}

/**
 * A question that names nothing, "how often", "how do I change that", is about what was told last:
 * a topic, or an exercise. Undefined where nothing was, or the words are about something else.
 */
export function answerOfIt(turn: Turn): Outcome | undefined {
  const ask = askIn(turn);
  const isBusy = turn.interruptedBlock || !isFree(turn) || underway(turn) !== undefined;
  if (ask === undefined || isBusy || turn.open?.decidesSafety === true) return undefined;
  const meant = turn.free?.meant ?? [turn.heard];
  if (meant.some(({ kind }) => ofItself.includes(kind))) return undefined;
  const exercise = exerciseAtHand(turn);
  if (exercise !== undefined && meant.some(({ kind }) => ofExercises.includes(kind))) {
    return undefined;
  }
  const { lesson } = turn.session.library;
  if (lesson?.kind === 'exercise' && exercise !== undefined) return ofExercise(turn, exercise, ask);
  if (lesson?.kind !== 'topic') return undefined;
  const topic = topicNamed(lesson.id);
  const answers = turn.words.library.answers?.(topic);
  const isKnown = answers !== undefined && placeOfAnswer(answers, ask) !== undefined;
  // Another topic that the words were taken for knows it where this one does not.
  const isOfAnother = meant.some(({ kind }) => kind === 'topic');
  return isKnown || !isOfAnother ? tell(turn, topic, ask) : undefined;
}
