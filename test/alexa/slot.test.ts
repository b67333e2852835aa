import { describe, expect, it } from 'vitest';
import type { FilledSlot } from '../../lambda/alexa/request.ts';
import { readNamed } from '../../lambda/alexa/slot.ts';
import { altered } from '../support/altered.ts';
import { heardIn, saying } from './events.ts';

const ids = ['hip-bridge', 'squat'] as const;
const names = { 'hip-bridge': ['glute bridge', "bridging, runner's way"] };

const resolved = (code: string, id?: string) => ({
  resolutionsPerAuthority: [
    { status: { code }, values: id === undefined ? [] : [{ value: { id } }] },
  ],
});
const slot = (value: string, resolutions?: ReturnType<typeof resolved>): FilledSlot => ({
  value,
  ...(resolutions && { resolutions }),
});
const named = (one: FilledSlot | undefined) => readNamed(one, ids, () => names);
const bridge = { kind: 'known', id: 'hip-bridge' };
const unknown = (words: string) => ({ kind: 'unknown', words });

describe('a slot', () => {
  it('is the entry that Alexa resolved it to, whatever was said', () => {
    const matched = resolved('ER_SUCCESS_MATCH', 'hip-bridge');
    expect(named(slot('that thing', matched))).toEqual(bridge);
    const noMatch = resolved('ER_SUCCESS_NO_MATCH').resolutionsPerAuthority;
    const second = [...noMatch, ...matched.resolutionsPerAuthority];
    expect(named(slot('that thing', { resolutionsPerAuthority: second }))).toEqual(bridge);
  });

  it('is none without a value', () => {
    expect(named(undefined)).toEqual({ kind: 'none' });
    expect(named({ resolutions: resolved('ER_SUCCESS_NO_MATCH') })).toEqual({ kind: 'none' });
  });

  it('is words where Alexa found no entry, even if they sound like one', () => {
    expect(named(slot('squat', resolved('ER_SUCCESS_NO_MATCH')))).toEqual(unknown('squat'));
  });

  it.each(['lunge', '__proto__', 'constructor', 'toString', ''])(
    'is words where it is of an id that this version does not know: "%s"',
    (id) => {
      expect(named(slot('it', resolved('ER_SUCCESS_MATCH', id)))).toEqual(unknown('it'));
      expect(named(slot(id || '?'))).toEqual(unknown(id || '?'));
    },
  );
});

describe('words that name nothing known', () => {
  it('are kept no longer than a name, and without what nobody can say', () => {
    const heard = named(slot(`a\u0000b ${'x'.repeat(100)}`));
    expect(heard).toEqual(unknown(`a b ${'x'.repeat(36)}`));
    expect(named(slot(`${'x'.repeat(39)}🧊`))).toEqual(unknown(`${'x'.repeat(39)} `));
  });
});

describe('a slot that Alexa could not resolve', () => {
  const untold = [
    ...([undefined, resolved('ER_ERROR_TIMEOUT'), resolved('ER_ERROR_EXCEPTION')] as const),
    { resolutionsPerAuthority: [] },
    { resolutionsPerAuthority: [{ values: [] }] },
    resolved('ER_SUCCESS_MATCH'),
  ];

  it.each(['hip-bridge', 'Hip Bridge', ' glute  bridge', "Bridging, runner's way"])(
    'is taken where it is the very name or a synonym: "%s"',
    (value) => {
      for (const resolutions of untold) {
        expect(named({ value, ...(resolutions && { resolutions }) })).toEqual(bridge);
      }
    },
  );

  it.each(['bridge', 'hip bridges', 'a glute bridge', '?', ' '])(
    'is words where it is neither: "%s"',
    (value) => {
      for (const resolutions of untold) {
        expect(named({ value, ...(resolutions && { resolutions }) })).toEqual(unknown(value));
      }
    },
  );

  it.each([
    ['StartRoutineIntent', 'routine', 'warm up', { routine: { id: 'warm-up' } }],
    ['HowManyThisWeekIntent', 'routine', 'cool down', { routine: { id: 'cool-down' } }],
    ['HowToIntent', 'exercise', 'glute bridge', { exercise: { id: 'hip-bridge' } }],
    ['SkipExerciseIntent', 'exercise', 'glute bridge', { exercise: { id: 'hip-bridge' } }],
    ['EquipmentIntent', 'equipment', 'kettlebell', { equipment: { id: 'kettlebell' } }],
    ['SideIntent', 'side', 'left leg', { side: { id: 'left' } }],
  ])('is known by the names of the model, as in %s of "%s"', (name, which, value, heard) => {
    expect(heardIn(saying(name, { [which]: value }))).toMatchObject(heard);
  });
});

describe('of a slot in a shape that Alexa never sends', () => {
  const routine = 'request.intent.slots.routine';
  const authorities = `${routine}.resolutions.resolutionsPerAuthority`;
  const event = altered(
    saying('StartRoutineIntent', { routine: 'zorgle' }),
    `${routine}.resolutions`,
    resolved('ER_SUCCESS_MATCH', 'rolling'),
  );
  const nothing = { kind: 'start-routine', routine: { kind: 'none' } };
  const unknownWords = { kind: 'start-routine', routine: unknown('zorgle') };

  it.each([
    ['request.intent.slots', nothing],
    [routine, nothing],
    [`${routine}.value`, nothing],
    [`${routine}.resolutions`, unknownWords],
    [authorities, unknownWords],
    [`${authorities}.0`, unknownWords],
    [`${authorities}.0.status`, unknownWords],
    [`${authorities}.0.status.code`, unknownWords],
    [`${authorities}.0.values`, unknownWords],
    [`${authorities}.0.values.0`, unknownWords],
    [`${authorities}.0.values.0.value`, unknownWords],
    [`${authorities}.0.values.0.value.id`, unknownWords],
  ])('whatever can be read is heard: %s', (path, heard) => {
    expect(heardIn(event)).toEqual({
      ...{ kind: 'start-routine', routine: { kind: 'known', id: 'rolling' } },
    });
    for (const wrong of [undefined, null, 7, true, [], [null], {}]) {
      expect(heardIn(altered(event, path, wrong)), `${JSON.stringify(wrong)}`).toEqual(heard);
    }
  });
});
