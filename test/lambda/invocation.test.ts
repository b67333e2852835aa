import { describe, expect, it } from 'vitest';
import { StoreUnavailable, VersionConflict } from '../../lambda/errors.ts';
import { type Invocation, replayOnConflict } from '../../lambda/invocation.ts';
import { turnDeadline } from '../../lambda/runner/deadline.ts';

const deadline = turnDeadline(8000);

/** Plays a turn that fails some times before it goes through, and tells what each play was given. */
async function played(failures: readonly Error[]) {
  const plays: Invocation[] = [];
  const answer = replayOnConflict(deadline, async (invocation) => {
    const failure = failures[plays.length];
    plays.push({ ...invocation });
    if (failure !== undefined) throw failure;
    return 'answered';
  });
  const [result] = await Promise.allSettled([answer]);
  return { result, replaysLeft: plays.map(({ replaysLeft }) => replaysLeft) };
}

const conflict = new VersionConflict('the record was written meanwhile');

describe('a turn', () => {
  it('without a conflict is played once', async () => {
    expect(await played([])).toEqual({
      result: { status: 'fulfilled', value: 'answered' },
      replaysLeft: [2],
    });
  });

  it.each([
    [1, [2, 1]],
    [2, [2, 1, 0]],
  ])('is replayed after %i conflicts', async (conflicts, replaysLeft) => {
    expect(await played(Array(conflicts).fill(conflict))).toEqual({
      result: { status: 'fulfilled', value: 'answered' },
      replaysLeft,
    });
  });

  it('is replayed twice at most', async () => {
    expect(await played(Array(9).fill(conflict))).toEqual({
      result: { status: 'rejected', reason: conflict },
      replaysLeft: [2, 1, 0],
    });
  });

  it('is not replayed after any other error', async () => {
    const failure = new StoreUnavailable('the record could not be read');
    expect(await played([failure])).toEqual({
      result: { status: 'rejected', reason: failure },
      replaysLeft: [2],
    });
    expect(await played([conflict, failure])).toMatchObject({ replaysLeft: [2, 1] });
  });

  it('remembers over a replay what it came to before, within one deadline', async () => {
    const outcome = { reply: { kind: 'silence' } } as const;
    const seen: Invocation[] = [];
    await replayOnConflict(deadline, async (invocation) => {
      seen.push({ ...invocation });
      invocation.outcome = outcome;
      if (seen.length === 1) throw conflict;
    });
    expect(seen.map((invocation) => invocation.outcome)).toEqual([undefined, outcome]);
    for (const invocation of seen) expect(invocation.deadline).toBe(deadline);
  });
});
