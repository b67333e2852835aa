import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../lambda/hearing/heard.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { hearOfTimers } from '../../../lambda/rooms/icing/changes.ts';
import { icing as room } from '../../../lambda/rooms/icing/index.ts';
import { prepare, putOn, takeOff } from '../../../lambda/rooms/icing/moves.ts';
import { instant, minutes } from '../../../lambda/time.ts';
import type { Asked } from '../../../lambda/turn/session.ts';
import { iceTurn, icing, now } from './ice-turn.ts';

const plain = (
  kind: 'yes' | 'no' | 'unsure' | 'next' | 'rather-not' | 'not-understood',
): Heard => ({
  kind,
});

function answer(asked: Asked, heard: Heard, runner: Partial<RunnerRecord> = {}) {
  const question = room.questions.find(({ about }) => about === asked.about);
  if (question === undefined) throw new Error(`no question ${asked.about}`);
  return question.answer(iceTurn(heard, runner, asked), asked);
}

/** Twelve minutes on, then off for twenty. */
const wentOn = instant(now - minutes(32));
const rested = takeOff(
  putOn(prepare(minutes(12), undefined, wentOn), wentOn),
  instant(now - minutes(20)),
);

describe('the safety check', () => {
  const asked = { about: 'ice-check', length: minutes(12), part: 2 };

  it.each([
    ['yes', plain('yes')],
    ['doubt', plain('unsure')],
    ['silence about it', plain('rather-not')],
    ['a reason', { kind: 'ice-reason', reason: { kind: 'none' } }],
  ] as const)('ends without ice on %s, and keeps it away for the session', (_said, heard) => {
    expect(answer(asked, heard)).toEqual({
      reply: { kind: 'statement', say: ['', icing.noIce()] },
      session: { icing: { isForbidden: true } },
    });
  });

  it.each([
    ['no', plain('no')],
    ['"none"', { kind: 'equipment', equipment: { kind: 'known', id: 'none' } }],
  ] as const)('is passed by %s alone', (_said, heard) => {
    expect(answer(asked, heard)).toMatchObject({
      reply: { asked: { about: 'ice-on' } },
      runner: { ice: { state: 'waiting', length: minutes(12) } },
      session: { icing: { isChecked: true } },
    });
  });

  it.each([
    ['"it\'s on"', { kind: 'ice-on' }],
    ['"resume the ice"', { kind: 'resume-ice' }],
    ['what there is to train with', { kind: 'equipment', equipment: { kind: 'none' } }],
  ] as const)('stays open on %s, as the question alone', (_said, heard) => {
    expect(answer(asked, heard)?.reply).toMatchObject({ say: [], asked });
  });

  it.each([0, minutes(90)])('never sets %i, whatever the session holds', (length) => {
    const { runner } = answer({ ...asked, length }, plain('no')) ?? {};
    expect(runner?.ice).toMatchObject({ length: length === 0 ? minutes(5) : minutes(20) });
  });
});

describe('the skin check', () => {
  const asked = { about: 'skin-check', length: minutes(12) };

  it.each(['no', 'unsure', 'rather-not'] as const)('leaves the ice off on %s', (kind) => {
    expect(answer(asked, plain(kind), { ice: rested })?.reply).toEqual({
      kind: 'statement',
      say: [icing.skinNotNormal()],
    });
  });

  it('is not answered by what is not understood: the turn asks once more', () => {
    expect(answer(asked, plain('not-understood'), { ice: rested })).toBeUndefined();
  });

  it('goes on to the next round of the row on a yes', () => {
    expect(answer(asked, plain('yes'), { ice: rested })?.runner?.ice).toMatchObject({
      state: 'waiting',
      row: { rounds: 1 },
    });
  });

  it('asks what speaks against ice first where the row is over meanwhile', () => {
    expect(answer(asked, plain('yes'))?.reply).toMatchObject({ asked: { about: 'ice-check' } });
  });
});

describe('whether the ice is on', () => {
  const waiting = prepare(minutes(12), undefined, now);

  it.each(['yes', 'next'] as const)('starts the time on %s', (kind) => {
    expect(answer({ about: 'ice-on' }, plain(kind), { ice: waiting })).toMatchObject({
      runner: { ice: { state: 'on', startedAt: now } },
      effect: hearOfTimers('started', icing.started(minutes(12)), newRunner).effect,
    });
  });

  it.each(['no', 'unsure'] as const)('is in no hurry on %s', (kind) => {
    expect(answer({ about: 'ice-on' }, plain(kind), { ice: waiting })).toEqual({
      reply: { kind: 'statement', say: [icing.noHurry()] },
    });
  });
});

describe('an offer of ice', () => {
  const asked = { about: 'ice', length: minutes(5) };

  it.each([
    [8, { about: 'ice-check', length: minutes(8) }],
    [2, { about: 'ice', length: minutes(5) }],
    [30, { about: 'ice', length: minutes(20) }],
    [undefined, { about: 'ice', length: minutes(15) }],
  ])('takes %s for minutes', (count, next) => {
    expect(answer(asked, { kind: 'number', count })?.reply).toMatchObject({ asked: next });
  });

  it('leaves doubt to the turn, for nothing depends on it', () => {
    expect(answer(asked, plain('unsure'))).toBeUndefined();
  });
});
