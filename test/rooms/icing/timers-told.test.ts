import { describe, expect, it } from 'vitest';
import type { Alarms } from '../../../lambda/record/ice.ts';
import { timersTold } from '../../../lambda/rooms/icing/index.ts';
import { prepare, putOn } from '../../../lambda/rooms/icing/moves.ts';
import { later, minutes } from '../../../lambda/time.ts';
import { iceTurn, icing, now } from './ice-turn.ts';

const say = ['Said.'];
const ice = putOn(prepare(minutes(20), undefined, now), now);
const made = [{ phase: 'on', at: later(now, minutes(20)), label: 'one', id: '1' }] as const;

type News = Parameters<typeof timersTold>[2];
type Permission = Alarms['permission'];

const alarms = (permission: Permission, ringing: Alarms['made'] = []): Alarms => ({
  made: ringing,
  ...(permission && { permission }),
});

/** What is said of a change, by what was and is known of the timers. */
function told(then: string, news: News, before: Permission, after: Alarms, isInRoutine = false) {
  const routine = { state: 'waiting', routine: 'warm-up', index: 1, since: now } as const;
  const turn = iceTurn(
    { kind: 'ice-on' },
    { alarms: alarms(before), ...(isInRoutine && { routine }) },
  );
  const settled = { ...turn.runner, ice, alarms: after };
  return timersTold(turn, { kind: 'hear-of-timers', then, say }, news, settled);
}

describe('ice that went on', () => {
  it.each([
    ['rings in time', 'in-step', 'granted', 'granted', [icing.willSpeakUp(), icing.routineWaits()]],
    ['is told when asked', 'not-asked', 'asked', 'asked', [icing.askMe(), icing.routineWaits()]],
    ['was refused before', 'not-allowed', 'asked', 'asked', [icing.askMe(), icing.routineWaits()]],
    [
      'is no longer allowed to ring',
      'not-allowed',
      'granted',
      'asked',
      [icing.timersTrouble('not-allowed'), icing.askMe()],
    ],
    [
      'finds too many timers',
      'too-many',
      'granted',
      'granted',
      [icing.timersTrouble('too-many'), icing.askMe()],
    ],
    [
      'finds no timers to be had',
      'not-possible',
      undefined,
      undefined,
      [icing.timersTrouble('not-possible'), icing.askMe()],
    ],
  ] as const)('%s', (_title, news, before, after, more) => {
    const outcome = told('started', news, before, alarms(after), true);
    expect(outcome.reply).toEqual({ kind: 'statement', say: [...say, ...more] });
    expect(outcome.runner).toMatchObject({ ice, alarms: alarms(after) });
  });

  it('has Alexa ask for leave the first time, and with it no question stays open', () => {
    const outcome = told('started', 'not-allowed', undefined, alarms(undefined));
    expect(outcome.reply).toMatchObject({ kind: 'consent', say: [...say, icing.whyTimers()] });
    expect(outcome.runner?.alarms?.permission).toBeUndefined();
    expect(outcome.session).toEqual({ asked: undefined, said: undefined });
  });
});

describe('a change of the ice leads back', () => {
  it.each([
    ['with nothing more where the timers follow', 'in-step', 'granted', [], ''],
    ['with nothing more where nobody wants them', 'not-asked', 'asked', [], ''],
    ['with nothing of them to who never allowed them', 'not-allowed', 'asked', [], ''],
    ['with the trouble where they were allowed', 'not-allowed', 'granted', [], 'not-allowed'],
    ['with the trouble where one still rings', 'not-allowed', 'asked', made, 'not-allowed'],
    ['with any other trouble', 'too-many', undefined, [], 'too-many'],
  ] as const)('%s', (_title, news, before, ringing, trouble) => {
    const outcome = told('changed', news, before, alarms('asked', [...ringing]));
    const more = trouble === '' ? [] : [icing.timersTrouble(trouble)];
    expect(outcome.reply).toMatchObject({ kind: 'move', to: 'back' });
    expect('say' in outcome.reply && outcome.reply.say.filter(Boolean)).toEqual([...say, ...more]);
  });
});

it.each([
  ['in-step', say],
  ['not-asked', say],
  ['not-possible', [icing.timersTrouble('not-possible')]],
] as const)('a permission that was given, with timers %s, leads back', (news, expected) => {
  const { reply } = told('agreed', news, 'granted', alarms('granted'));
  expect(reply).toEqual({ kind: 'move', to: 'back', say: expected });
});
