import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { makeLonger, makeShorter, withLength } from '../../../lambda/rooms/routines/length.ts';
import { start } from '../../../lambda/rooms/routines/playing.ts';
import { usualTraining } from '../../../lambda/rooms/routines/session.ts';
import { usualLength } from '../../../lambda/rooms/routines/usual-length.ts';
import { minutes } from '../../../lambda/time.ts';
import type { Outcome } from '../../../lambda/turn/outcome.ts';
import { changed, type Turn, turnAfter } from '../../../lambda/turn/turn.ts';
import { aTurn } from '../../support/a-turn.ts';

/** The same runner in a session of its own. */
const nextSession = (turn: Turn): Turn =>
  changed(turn, { routines: { training: usualTraining, within: undefined } });

/** How long the coach says that what begins takes, in its own words. */
const told = ({ reply }: Outcome): string =>
  reply.kind === 'block'
    ? reply.score.flatMap((piece) => (piece.kind === 'speech' ? [piece.text] : [])).join(' ')
    : '';

describe('a length asked for', () => {
  it('holds for the session it is asked for in, and for no other', () => {
    const short = withLength(aTurn(), minutes(3));
    expect(told(start(short, 'warm-up'))).toContain('about three minutes');
    expect(told(start(nextSession(short), 'warm-up'))).toContain('about six minutes');
  });

  it('in a second session is the usual one from then on, until another is asked for', () => {
    const first = withLength(aTurn(), minutes(3));
    expect(usualLength(first.runner)).toBeUndefined();
    const again = withLength(first, minutes(3));
    expect(usualLength(again.runner)).toBeUndefined();
    const second = nextSession(withLength(nextSession(first), minutes(3)));
    expect(usualLength(second.runner)).toBe(minutes(3));
    expect(told(start(second, 'warm-up'))).toContain('about three minutes');
    const usual = nextSession(withLength(second, 'usual'));
    expect(usual.runner).toEqual(newRunner);
    expect(told(start(usual, 'warm-up'))).toContain('about six minutes');
  });

  it('is kept within what a routine can be', () => {
    for (const [asked, length] of [
      [10_000, minutes(2)],
      [minutes(90), minutes(20)],
    ] as const) {
      expect(withLength(aTurn(), asked).session.routines.training.length).toBe(length);
    }
  });
});

describe('in a routine', () => {
  const begun = (): Turn => {
    const turn = turnAfter(aTurn(), start(aTurn(), 'warm-up'));
    const { now } = turn;
    const routine = { state: 'paused', routine: 'warm-up', index: 0, since: now } as const;
    return { ...turn, runner: { ...turn.runner, routine } };
  };
  const fitOf = ({ session }: Outcome) => session?.routines?.training?.fit;

  it('"shorter" takes less of what is left, and "longer" more', () => {
    expect(fitOf(makeShorter(begun(), { kind: 'shorter' }))).toMatchObject({ routine: 'warm-up' });
    expect(fitOf(makeLonger(begun(), { kind: 'longer' }))?.more).toBeGreaterThanOrEqual(0);
  });

  it('time enough changes nothing, and says how long is left', () => {
    const outcome = makeShorter(begun(), { kind: 'shorter', length: minutes(15) });
    expect(fitOf(outcome)).toBeUndefined();
    expect(told(outcome)).toMatch(/^That fits\. You have about (?:five|six) minutes to go\./);
  });
});
