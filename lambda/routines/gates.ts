import type { RunnerRecord } from '../runner/record.ts';
import { elapsed, hours, type Instant } from '../time.ts';
import type { Outcome, Turn } from '../turn.ts';
import { awayFromSitBone } from './exercises.ts';
import { offer, offerDoctor } from './offers.ts';
import { type Gate, type RoutineId, routineOf, type Stop } from './routines.ts';
import { painAtSitBone } from './sit-bone.ts';

const warming: readonly RoutineId[] = ['warm-up', 'quick-warm-up', 'strength-home', 'strength-gym'];
const staysWarm = hours(1);

/** Whether the record itself shows that the runner is warm: moved within the last hour. */
function isWarm({ finished }: RunnerRecord, now: Instant): boolean {
  return warming.some((routine) => {
    const last = finished[routine]?.last;
    return last !== undefined && elapsed(last, now) <= staysWarm;
  });
}

/** Whether the sit bone decides about a routine, and a sore runner was not asked about it. */
const isSitBoneOpen = ({ session }: Turn, routine: RoutineId): boolean =>
  session.isSore === true &&
  painAtSitBone(session) === undefined &&
  routineOf(routine).exercises.some((exercise) => awayFromSitBone.includes(exercise));

/** What has still to be asked in this session before a routine may sound. */
export function pendingGate(turn: Turn, routine: RoutineId): Gate | undefined {
  const { runner, session, now } = turn;
  const pending = routineOf(routine).gates.find(
    (gate) => !session.training.passed.includes(gate) && !(gate === 'warm' && isWarm(runner, now)),
  );
  return pending ?? (isSitBoneOpen(turn, routine) ? 'no-sit-bone-pain' : undefined);
}

/** Asks what has to be known before a place of a routine; what was refused stays refused. */
export const askGate = (turn: Turn, gate: Gate, stop: Stop): Outcome =>
  turn.session.training.refused.includes(gate) ? refuse(turn, gate) : ask(turn, gate, stop);

const ask = (
  { words: { routines: words }, session: { asked, training } }: Turn,
  gate: Gate,
  { routine, index }: Stop,
): Outcome => ({
  reply: {
    kind: 'question',
    say: [words.gateReason(gate, asked?.about === 'gate' && asked.gate !== gate)],
    asked: { about: 'gate', gate, routine, index },
    question: words.gate(gate),
    reprompt: words.gateAgain(gate),
  },
  // What was answered before this question has to be known after it.
  session: { training },
});

/** The turn with a gate noted as passed, for this session alone. */
export const passed = (turn: Turn, gate: Gate): Turn => {
  const { training } = turn.session;
  return {
    ...turn,
    session: { ...turn.session, training: { ...training, passed: [...training.passed, gate] } },
  };
};

/** The turn with a gate noted as closed, for this session alone. */
export const closed = (turn: Turn, gate: Gate): Outcome => {
  const { training } = turn.session;
  const outcome = refuse(turn, gate);
  // Being cold passes: after a warm-up the question is worth asking again.
  if (gate === 'warm') return outcome;
  const refused = [...training.refused, gate];
  return { ...outcome, session: { ...outcome.session, training: { ...training, refused } } };
};

/** What is offered instead of a routine that should not be done today. */
function refuse(turn: Turn, gate: Gate): Outcome {
  const say = [turn.words.routines.gateRefused(gate)];
  return gate === 'warm' ? offer(turn, 'quick-warm-up', say) : offerDoctor(turn, say);
}
