import type { RunnerRecord } from '../../record/record.ts';
import { elapsed, hours, type Instant } from '../../time.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { offerDoctor } from '../doctor/index.ts';
import { gateQuestion, offer } from './asking.ts';
import { freshDays, painAtSitBone } from './forbidden.ts';
import { lastInjury } from './hurts.ts';
import { type Gate, type RoutineId, routineOf, type Stop } from './routines.ts';
import { awayFromSitBone, withTraining } from './today.ts';

const warming: readonly RoutineId[] = ['warm-up', 'quick-warm-up', 'strength-home', 'strength-gym'];
const staysWarm = hours(1);

/** Whether the record itself shows that the runner is warm: moved within the last hour. */
function isWarm({ finished }: RunnerRecord, now: Instant): boolean {
  return warming.some((routine) => {
    const last = finished[routine]?.last;
    return last !== undefined && elapsed(last, now) <= staysWarm;
  });
}

/** Whether the runner told of a strain whose first days are over: nobody is asked that again. */
const isStrainOlder = (turn: Turn): boolean => {
  const days = lastInjury(turn)?.days;
  return days !== undefined && days >= freshDays;
};

/** Whether the sit bone decides about a routine, and a sore runner was not asked about it. */
const isSitBoneOpen = ({ session }: Turn, routine: RoutineId): boolean =>
  session.plan.isSore === true &&
  painAtSitBone(session) === undefined &&
  routineOf(routine).exercises.some((exercise) => awayFromSitBone.includes(exercise));

/** What has still to be asked in this session before a routine may sound. */
export function pendingGate(turn: Turn, routine: RoutineId): Gate | undefined {
  const { runner, session, now } = turn;
  const pending = routineOf(routine).gates.find(
    (gate) =>
      !session.routines.training.passed.includes(gate) &&
      !(gate === 'warm' && isWarm(runner, now)) &&
      !(gate === 'no-fresh-strain' && isStrainOlder(turn)),
  );
  return pending ?? (isSitBoneOpen(turn, routine) ? 'no-sit-bone-pain' : undefined);
}

/** Asks what has to be known before a place of a routine; what was refused stays refused. */
export const askGate = (turn: Turn, gate: Gate, stop: Stop): Outcome =>
  turn.session.routines.training.refused.includes(gate)
    ? refuse(turn, gate)
    : ask(turn, gate, stop);

function ask(turn: Turn, gate: Gate, { routine, index }: Stop): Outcome {
  const { asked, routines } = turn.session;
  const isAnother = asked?.about === 'gate' && asked['gate'] !== gate;
  return {
    reply: {
      kind: 'question',
      say: [turn.words.routines.gateReason(gate, isAnother)],
      asked: { about: 'gate', gate, routine, index },
      ...gateQuestion(turn, gate),
    },
    // What was answered before this question has to be known after it.
    session: { routines: { training: routines.training } },
  };
}

/** The turn with a gate noted as passed, for this session alone. */
export const passed = (turn: Turn, gate: Gate): Turn =>
  withTraining(turn, { passed: [...turn.session.routines.training.passed, gate] });

/** What becomes of a gate that is not passed, noted for this session alone. */
export function closed(turn: Turn, gate: Gate): Outcome {
  const { training } = turn.session.routines;
  const outcome = refuse(turn, gate);
  // Being cold passes: after a warm-up the question is worth asking again.
  if (gate === 'warm') return outcome;
  const refused = [...training.refused, gate];
  return { ...outcome, session: { routines: { training: { ...training, refused } } } };
}

/** What is offered instead of a routine that should not be done today. */
function refuse(turn: Turn, gate: Gate): Outcome {
  const say = turn.words.routines.gateRefused(gate);
  return gate === 'warm' ? offer(turn, 'quick-warm-up', [say]) : offerDoctor(turn, say);
}
