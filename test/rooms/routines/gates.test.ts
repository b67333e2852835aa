import { describe, expect, it } from 'vitest';
import { askGate, closed, passed, pendingGate } from '../../../lambda/rooms/routines/gates.ts';
import {
  type RoutineId,
  routineOf,
  type Stop,
  stopAt,
} from '../../../lambda/rooms/routines/routines.ts';
import { hours, later, milliseconds } from '../../../lambda/time.ts';
import { aTurn, now, words } from '../../support/a-turn.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { everyRoutine } from './every-id.ts';

const gated = everyRoutine.filter((routine) => routineOf(routine).gates.length > 0);

function beginning(routine: RoutineId): Stop {
  const stop = stopAt(routine, 0);
  if (stop === undefined) throw new Error(`${routine} has no exercise`);
  return stop;
}

/** What the open question of a session is about; for a gate, which. */
function askedOf(coach: Runner): string | undefined {
  const asked: unknown = coach.attributes()?.['asked'];
  if (typeof asked !== 'object' || asked === null || !('about' in asked)) return undefined;
  return 'gate' in asked ? String(asked.gate) : String(asked.about);
}

const fineWith = (gate: string): string =>
  gate === 'warm' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent';

/** Starts a routine and finds everything fine; the gates that were asked, in order. */
async function startFine(coach: Runner, routine: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await coach.say('StartRoutineIntent', { routine });
  for (let gate = askedOf(coach); gate !== 'go-on' && gate !== 'all-good'; gate = askedOf(coach)) {
    if (gate === undefined || asked.length > 3) throw new Error(`${routine} does not begin`);
    asked.push(gate);
    expect(coach.record()?.routine?.state).not.toBe('playing');
    await coach.say(fineWith(gate));
  }
  expect(coach.record()?.routine).toMatchObject({ state: 'playing', routine });
  return asked;
}

describe('what has to be known before a routine', () => {
  it.each(gated)('is asked before the %s sounds, each thing once', async (routine) => {
    expect(await startFine(runner(), routine)).toEqual(routineOf(routine).gates);
  });

  it.each(gated)('is not asked again in the session, however the %s goes on', async (routine) => {
    const coach = runner();
    await startFine(coach, routine);
    for (const intent of [
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.PauseIntent',
      'AMAZON.ResumeIntent',
      'ExercisesLeftIntent',
      'AMAZON.StartOverIntent',
    ]) {
      coach.wait(20_000);
      await coach.say(intent);
      expect(['go-on', 'all-good']).toContain(askedOf(coach));
    }
    expect(await startFine(coach, routine)).toEqual([]);
  });

  it('is not asked again by another routine that asks the same', async () => {
    const coach = runner();
    await startFine(coach, 'cool-down');
    expect(await startFine(coach, 'partner-cool-down')).toEqual([]);
    expect(await startFine(coach, 'rolling')).toEqual(['no-fresh-strain']);
    expect(await startFine(coach, 'cool-down')).toEqual([]);
  });

  it.each(gated)('is asked anew before the %s in the next session', async (routine) => {
    const coach = runner();
    await startFine(coach, routine);
    await coach.exit();
    coach.wait(60_000);
    await coach.open();
    await coach.say('AMAZON.NextIntent');
    expect(askedOf(coach)).toBe(routineOf(routine).gates[0]);
  });

  it('is nothing where the routine asks nothing', () => {
    for (const routine of everyRoutine.filter((each) => !gated.includes(each))) {
      expect(pendingGate(aTurn(), routine)).toBeUndefined();
    }
  });

  it('is never kept in the record', async () => {
    for (const routine of gated) {
      const coach = runner();
      await startFine(coach, routine);
      expect(JSON.stringify(coach.record())).not.toMatch(/passed|gate|warm|strain|sign/);
    }
  });
});

describe('whether the runner is warm', () => {
  const askedAfter = (ago: number, routine = 'warm-up') =>
    pendingGate(
      aTurn({
        runner: { finished: { [routine]: { times: 1, last: later(now, milliseconds(-ago)) } } },
      }),
      'cool-down',
    );

  it.each([
    [0, 'no-stretch-sign'],
    [hours(1), 'no-stretch-sign'],
    [hours(1) + 1, 'warm'],
    [-60_000, 'no-stretch-sign'],
  ])('needs no question within an hour of a warm-up: after %i ms it is %s', (ago, gate) => {
    expect(askedAfter(ago)).toBe(gate);
  });

  it.each([
    ['quick-warm-up', 'no-stretch-sign'],
    ['strength-home', 'no-stretch-sign'],
    ['strength-gym', 'no-stretch-sign'],
    ['rolling', 'warm'],
    ['cool-down', 'warm'],
  ])('after the %s leads to the question %s', (routine, gate) => {
    expect(askedAfter(0, routine)).toBe(gate);
  });

  it('is asked of somebody who has finished nothing', () => {
    expect(pendingGate(aTurn(), 'cool-down')).toBe('warm');
  });
});

describe.each(gated)('a gate of the %s', (routine) => {
  const { gates } = routineOf(routine);

  it('says why, asks, and remembers what was answered before it', () => {
    for (const gate of gates) {
      const turn = passed(aTurn(), 'warm');
      expect(askGate(turn, gate, beginning(routine))).toEqual({
        reply: {
          kind: 'question',
          say: [words.routines.gateReason(gate, false)],
          asked: { about: 'gate', gate, routine, index: 0 },
          question: words.routines.gate(gate),
          reprompt: words.routines.gateAgain(gate),
        },
        session: { routines: { training: turn.session.routines.training } },
      });
    }
  });

  it('once passed leads to the next, and the last to none', () => {
    let turn = aTurn();
    for (const gate of gates) {
      expect(pendingGate(turn, routine)).toBe(gate);
      turn = passed(turn, gate);
    }
    expect(pendingGate(turn, routine)).toBeUndefined();
  });
});

describe('a gate that stays shut', () => {
  it('is not asked again in the session: what spoke against it still does', async () => {
    const coach = runner();
    await coach.say('StartRoutineIntent', { routine: 'rolling' });
    await coach.say('AMAZON.YesIntent');
    const again = await coach.say('StartRoutineIntent', { routine: 'rolling' });
    expect(again.say).toContain('first three days');
    expect(askedOf(coach)).toBe('offer-doctor');
  });

  it('once passed begins where it was meant to, not where the runner had been', async () => {
    const coach = runner();
    await startFine(coach, 'rolling');
    await coach.say('AMAZON.NextIntent');
    await coach.exit();
    await coach.say('AMAZON.PreviousIntent');
    await coach.say('AMAZON.NoIntent');
    expect(coach.record()?.routine).toMatchObject({ exercises: [{ index: 0 }, {}] });
  });

  it.each([
    ['warm', { about: 'start-routine', routine: 'quick-warm-up' }],
    ['no-fresh-strain', { about: 'offer-doctor' }],
    ['no-stretch-sign', { about: 'offer-doctor' }],
  ] as const)('%s leads to %j', (gate, asked) => {
    const { reply, runner: changed } = closed(aTurn(), gate);
    expect(reply).toMatchObject({ say: [words.routines.gateRefused(gate)], asked });
    expect(changed).toBeUndefined();
  });
});
