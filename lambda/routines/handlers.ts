import type { RequestHandler } from 'ask-sdk-core';
import { listSlot } from '../alexa/intent.ts';
import type { IntentName } from '../alexa/interaction-model.ts';
import type { Asked } from '../runner/session.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import {
  again,
  finish,
  goOn,
  howManyLeft,
  next,
  offer,
  pause,
  previous,
  start,
  startOver,
  type Underway,
  underway,
} from './answers.ts';
import { isRoutineId } from './routines.ts';

const defaultRoutine = 'warm-up';

const nothingRunning = (turn: Turn): Outcome =>
  offer(turn, defaultRoutine, [turn.words.routines.nothingRunning()]);

/** A handler for what only makes sense within a routine; without one the coach offers to start. */
const withinRoutine = (
  intent: IntentName,
  answer: (turn: Turn, current: Underway) => Outcome,
): RequestHandler =>
  onIntent([intent], (turn) => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : answer(turn, current);
  });

const isAsked =
  (about: Asked['about']) =>
  ({ session }: Turn): boolean =>
    session.asked?.about === about;

const startRoutine = onIntent(['StartRoutineIntent'], (turn, request) => {
  const routine = listSlot(request, 'routine');
  switch (routine.kind) {
    case 'known':
      return start(turn, routine.id);
    case 'unknown':
      return offer(turn, defaultRoutine, [turn.words.routines.unknown(routine.words)]);
    case 'empty':
      return start(turn, defaultRoutine);
  }
});

const yesStart = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    const offered = asked?.about === 'start-routine' ? asked.routine : '';
    return start(turn, isRoutineId(offered) ? offered : defaultRoutine);
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

const tip = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NoIntent'],
  (turn, { intent }) => ({
    reply: {
      kind: 'statement',
      say: [
        intent.name === 'AMAZON.YesIntent'
          ? turn.words.routines.tip()
          : turn.words.routines.noTip(),
      ],
    },
  }),
  isAsked('tip'),
);

/** After the last exercise "next" has nowhere to go. */
const nextAfterTheLast = onIntent(
  ['AMAZON.NextIntent'],
  (turn) => finish(turn, defaultRoutine),
  (turn) => isAsked('tip')(turn) && underway(turn) === undefined,
);

const resume = withinRoutine('AMAZON.ResumeIntent', goOn);

export const routineHandlers: readonly RequestHandler[] = [
  startRoutine,
  yesStart,
  yesGoOn,
  tip,
  nextAfterTheLast,
  withinRoutine('AMAZON.NextIntent', next),
  withinRoutine('AMAZON.PreviousIntent', previous),
  withinRoutine('AMAZON.PauseIntent', pause),
  resume,
  withinRoutine('AMAZON.StartOverIntent', startOver),
  withinRoutine('ExercisesLeftIntent', howManyLeft),
  /** Within an exercise "repeat" means the exercise; at a question it means what was said. */
  onIntent(
    ['AMAZON.RepeatIntent'],
    (turn) => {
      const current = underway(turn);
      return current === undefined ? nothingRunning(turn) : again(turn, current);
    },
    ({ interruptedBlock }) => interruptedBlock,
  ),
];
