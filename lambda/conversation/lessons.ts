import type { RequestHandler } from 'ask-sdk-core';
import { isIntent, listSlot } from '../alexa/intent.ts';
import { wasJustSaid } from '../just-said.ts';
import { selfCheck } from '../library/handlers.ts';
import { sayHere } from '../library/lesson.ts';
import { speaksAgainstSelfCheck } from '../library/self-check.ts';
import { startStrength } from '../routines/equipment.ts';
import { type ExerciseId, exercises } from '../routines/exercises.ts';
import { closed, passed } from '../routines/gates.ts';
import { explain } from '../routines/how-to.ts';
import { offerDoctor } from '../routines/offers.ts';
import { start } from '../routines/playing.ts';
import { isRoutineId } from '../routines/routines.ts';
import { underway } from '../routines/underway.ts';
import type { Asked } from '../runner/session.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { isToBeSeenFirst } from './not-now.ts';
import { tryExercise } from './try-exercise.ts';
import { askWhatNext } from './what-next.ts';

const isAsked =
  (...abouts: readonly Asked['about'][]) =>
  ({ session: { asked }, interruptedBlock }: Turn): boolean =>
    !interruptedBlock && asked !== undefined && abouts.includes(asked.about);

const isExerciseId = (id: string): id is ExerciseId => Object.hasOwn(exercises, id);

/** Says something of an exercise and offers to try it; in a routine, leads back there. */
function teach(turn: Turn, exercise: ExerciseId, say: readonly string[], isAllHeard: boolean) {
  const words = turn.words.library;
  const offer = (): Outcome => ({
    reply: {
      kind: 'question',
      say,
      asked: { about: 'try-exercise', exercise },
      question: words.tryIt(),
      reprompt: words.tryItAgain(),
    },
  });
  return sayHere(turn, say, offer, { lesson: { kind: 'exercise', id: exercise, isAllHeard } });
}

function exerciseNamed({ request }: Turn): ExerciseId | undefined {
  if (!isIntent(request, 'HowToIntent')) return undefined;
  const exercise = listSlot(request, 'exercise');
  return exercise.kind === 'known' ? exercise.id : undefined;
}

/**
 * "What's an inchworm", outside of exercise: how it goes, or at once again what to watch out for,
 * and whether to try it.
 */
const howTo = onIntent(
  ['HowToIntent'],
  (turn) => {
    const exercise = exerciseNamed(turn) ?? 'inchworms';
    const { howTo, watchOut } = turn.words.routines;
    return wasJustSaid(turn, howTo(exercise))
      ? teach(turn, exercise, [watchOut(exercise)], true)
      : teach(turn, exercise, [howTo(exercise)], false);
  },
  (turn) => !turn.interruptedBlock && exerciseNamed(turn) !== undefined,
);

/** What to watch out for in the exercise that was explained last. */
const moreOnExercise = onIntent(
  ['TellMeMoreIntent'],
  (turn) => {
    const { routines, library } = turn.words;
    const { id = '', isAllHeard = false } = turn.session.lesson ?? {};
    const exercise = isExerciseId(id) ? id : 'inchworms';
    const say = [isAllHeard ? library.thatIsAll() : routines.watchOut(exercise)];
    return teach(turn, exercise, say, true);
  },
  ({ session }) => session.lesson?.kind === 'exercise',
);

/** "Tell me more" into an exercise is about that exercise, unless a topic was told. */
const moreOnThisOne = onIntent(
  ['TellMeMoreIntent'],
  (turn) => {
    const current = underway(turn);
    return current === undefined ? turn.leadBack([]) : explain(turn, current.stop.exercise);
  },
  ({ session, interruptedBlock }) => interruptedBlock && session.lesson?.kind !== 'topic',
);

/** No exercise, and no self-check, where something has to be seen first. */
const seenFirst = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => askWhatNext(turn, [turn.words.conversation.seenFirst()]),
  (turn) =>
    isAsked('try-routine', 'try-exercise', 'offer-self-check')(turn) && isToBeSeenFirst(turn),
);

const yesRoutine = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    const routine = asked?.about === 'try-routine' ? asked.routine : '';
    return isRoutineId(routine) ? start(turn, routine) : startStrength(turn);
  },
  isAsked('try-routine'),
);

const yesExercise = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    const exercise = asked?.about === 'try-exercise' ? asked.exercise : '';
    return isExerciseId(exercise) ? tryExercise(turn, exercise) : start(turn, 'warm-up');
  },
  isAsked('try-exercise'),
);

const stretchGate = 'no-stretch-sign';

/** Before the self-check the signs that speak against stretches are asked about, once a session. */
const yesSelfCheck = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const words = turn.words.routines;
    if (speaksAgainstSelfCheck(turn.session)) return closed(turn, stretchGate);
    if (turn.session.training.passed.includes(stretchGate)) return selfCheck(turn);
    return {
      reply: {
        kind: 'question',
        say: [turn.words.library.beforeSelfCheck()],
        asked: { about: 'self-check-signs' },
        question: words.gate(stretchGate),
        reprompt: words.gateAgain(stretchGate),
      },
    };
  },
  isAsked('offer-self-check'),
);

/** Only a clear no lets the self-check begin: doubt counts as a sign. */
const selfCheckSigns = onIntent(
  [
    ...(['AMAZON.YesIntent', 'AMAZON.NoIntent', 'NotSureIntent'] as const),
    ...(['RatherNotSayIntent', 'AMAZON.FallbackIntent'] as const),
  ],
  (turn, { intent }) =>
    intent.name === 'AMAZON.NoIntent'
      ? selfCheck(passed(turn, stretchGate))
      : closed(turn, stretchGate),
  isAsked('self-check-signs'),
);

/** The first discomfort ends the self-check, and so does doubt. What it means is not for the coach. */
const discomfort = onIntent(
  [
    ...(['AMAZON.NoIntent', 'NotSureIntent', 'RatherNotSayIntent'] as const),
    ...(['AMAZON.FallbackIntent', 'PainIntent', 'GettingWorseIntent'] as const),
    'NumberIntent',
  ],
  (turn, { intent }) => {
    const { asked } = turn.session;
    const hasBegun = asked?.about !== 'self-check' || asked.step !== 'get-ready';
    const hurts = intent.name === 'PainIntent' || intent.name === 'GettingWorseIntent';
    return hasBegun || hurts
      ? offerDoctor(turn, [turn.words.library.selfCheckStopped()])
      : askWhatNext(turn, [turn.words.conversation.allRight()]);
  },
  isAsked('self-check'),
);

const no = onIntent(
  ['AMAZON.NoIntent'],
  (turn) => askWhatNext(turn, [turn.words.conversation.allRight()]),
  isAsked('tell-topic', 'try-routine', 'try-exercise', 'offer-self-check'),
);

/** Where the library meets the rooms it leads to. */
export const lessonHandlers: readonly RequestHandler[] = [
  howTo,
  moreOnThisOne,
  moreOnExercise,
  seenFirst,
  yesRoutine,
  yesExercise,
  yesSelfCheck,
  selfCheckSigns,
  discomfort,
  no,
];
