import type { RequestHandler } from 'ask-sdk-core';
import { listSlot, type NamedIntent } from '../alexa/intent.ts';
import type { IntentName } from '../alexa/interaction-model.ts';
import type { Asked } from '../runner/session.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { changeForm, changePace, changeSide, skip } from './adjusting.ts';
import { answerGate } from './answer-gate.ts';
import { askForEquipment, noteEquipment, startStrength } from './equipment.ts';
import { explain } from './how-to.ts';
import { offer } from './offers.ts';
import { again, goOn, howManyLeft, next, pause, previous, start, startOver } from './playing.ts';
import { routineNamed, routineOf, usualRoutine } from './routines.ts';
import { type Underway, underway } from './underway.ts';

const nothingRunning = (turn: Turn): Outcome =>
  offer(turn, usualRoutine, [turn.words.routines.nothingRunning()]);

/** A handler for what only makes sense within a routine; without one the coach offers to start. */
const withinRoutine = <Name extends IntentName>(
  intent: Name,
  answer: (turn: Turn, current: Underway, request: NamedIntent<Name>) => Outcome,
): RequestHandler =>
  onIntent([intent], (turn, request) => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : answer(turn, current, request);
  });

const isAsked =
  (about: Asked['about']) =>
  ({ session }: Turn): boolean =>
    session.asked?.about === about;

const startRoutine = onIntent(['StartRoutineIntent'], (turn, request) => {
  const routine = listSlot(request, 'routine');
  switch (routine.kind) {
    case 'known':
      return routine.id === 'strength' ? startStrength(turn) : start(turn, routine.id);
    case 'unknown':
      return offer(turn, usualRoutine, [turn.words.routines.unknown(routine.words)]);
    case 'empty':
      return start(turn, usualRoutine);
  }
});

const yesStart = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    return start(turn, routineNamed(asked?.about === 'start-routine' ? asked.routine : ''));
  },
  isAsked('start-routine'),
);

const yesGoOn = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : goOn(turn, current);
  },
  isAsked('go-on'),
);

const allGood = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NextIntent'],
  (turn) => ({ reply: { kind: 'statement', say: [turn.words.routines.allGoodYes()] } }),
  (turn) => isAsked('all-good')(turn) && underway(turn) === undefined,
);

/** Only a clear answer opens a gate. */
const atGate = onIntent(
  [
    ...(['AMAZON.YesIntent', 'AMAZON.NoIntent', 'NotSureIntent'] as const),
    ...(['RatherNotSayIntent', 'AMAZON.FallbackIntent'] as const),
  ],
  (turn, { intent }) =>
    answerGate(
      turn,
      (gate) => intent.name === (gate === 'warm' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent'),
    ),
  isAsked('gate'),
);

const equipment = onIntent(['EquipmentIntent'], (turn, request) => {
  const { kind, ...slot } = listSlot(request, 'equipment');
  return kind === 'known' && 'id' in slot
    ? noteEquipment(turn, slot.id, isAsked('equipment')(turn))
    : askForEquipment(turn);
});

const noEquipment = onIntent(
  ['AMAZON.NoIntent'],
  (turn) => noteEquipment(turn, 'none', true),
  isAsked('equipment'),
);

const howTo = onIntent(['HowToIntent'], (turn, request) => {
  const exercise = listSlot(request, 'exercise');
  if (exercise.kind === 'known') return explain(turn, exercise.id);
  if (exercise.kind === 'unknown') return turn.leadBack([turn.words.routines.unknownExercise()]);
  const current = underway(turn);
  return current === undefined ? nothingRunning(turn) : explain(turn, current.stop.exercise);
});

const skipExercise = withinRoutine('SkipExerciseIntent', (turn, current, request) => {
  const exercise = listSlot(request, 'exercise');
  const words = turn.words.routines;
  if (exercise.kind === 'empty') return next(turn, current);
  if (exercise.kind === 'unknown') return turn.leadBack([words.unknownExercise()]);
  const place = routineOf(current.stop.routine).exercises.indexOf(exercise.id);
  return place < current.stop.index
    ? turn.leadBack([words.notInRoutine(exercise.id)])
    : skip(turn, current, exercise.id);
});

const oneSide = withinRoutine('SideIntent', (turn, current, request) => {
  const side = listSlot(request, 'side');
  return side.kind === 'known' ? changeSide(turn, current, side.id) : goOn(turn, current);
});

/** Within an exercise "repeat" means the exercise; at a question it means what was said. */
const repeatExercise = onIntent(
  ['AMAZON.RepeatIntent'],
  (turn) => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : again(turn, current);
  },
  ({ interruptedBlock }) => interruptedBlock,
);

export const routineHandlers: readonly RequestHandler[] = [
  startRoutine,
  yesStart,
  yesGoOn,
  allGood,
  atGate,
  equipment,
  noEquipment,
  howTo,
  skipExercise,
  oneSide,
  repeatExercise,
  withinRoutine('AMAZON.NextIntent', next),
  withinRoutine('AMAZON.PreviousIntent', previous),
  withinRoutine('AMAZON.PauseIntent', pause),
  withinRoutine('AMAZON.ResumeIntent', (turn, current) => goOn(turn, current)),
  withinRoutine('AMAZON.StartOverIntent', startOver),
  withinRoutine('ExercisesLeftIntent', howManyLeft),
  withinRoutine('EasierIntent', (turn, current) => changeForm(turn, current, 'easier')),
  withinRoutine('HarderIntent', (turn, current) => changeForm(turn, current, 'harder')),
  withinRoutine('SlowerIntent', (turn, current) => changePace(turn, current, 'slower')),
  withinRoutine('FasterIntent', (turn, current) => changePace(turn, current, 'faster')),
];
