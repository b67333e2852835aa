import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRunner } from '../../lambda/record/record.ts';
import { instant, minutes } from '../../lambda/time.ts';
import {
  decodeSession,
  type RoomWithSession,
  type SessionState,
} from '../../lambda/turn/session.ts';

/** A session with every part that there can be. */
type Full = {
  readonly [Part in keyof SessionState]-?: Part extends RoomWithSession
    ? Required<SessionState[Part]>
    : NonNullable<SessionState[Part]>;
};

const said = { say: 'All right.', question: 'Ready?', reprompt: 'Say yes.', to: 'yes' };
const full: Full = {
  key: { user: 'hash of a user', person: 'household' },
  copy: { record: { ...newRunner, done: { plank: 3 } }, version: 4, isAhead: true },
  asked: { about: 'ice', length: minutes(12) },
  said: { ...said, full: 'Are you ready?', opening: 'Here we go.' },
  interrupted: { asked: { about: 'go-on' }, said },
  shown: 'turn-1',
  variants: { greeting: [1], lost: [2, 0] },
  isTimeZoneAsked: true,
  memoryTrouble: 'told',
  conversation: { guided: { hints: 2, lost: 1 } },
  doctor: {
    answers: { pop: 'no', bruise: 'unsure' },
    urgencyTold: 'doctor',
    isHurt: true,
    isStoryAsked: true,
    isElseAsked: true,
    isDisclaimed: true,
    aboutSomebody: { who: 'child', pronoun: 'she', isMinor: true, answers: { pop: 'yes' } },
    askFirst: ['early-pregnant'],
    isAskFirstTold: true,
    isMinor: false,
  },
  icing: { isChecked: true, isForbidden: true, isNoneLately: true },
  library: { lesson: { kind: 'topic', id: 'ice', isAllHeard: false }, told: ['rest', 'ice'] },
  plan: {
    answers: { breath: 'no', injury: 'no', leg: 'no', soreness: 4, eases: 'yes', rest: [2, 3] },
    isSore: true,
  },
  routines: {
    training: {
      forms: { plank: 'easier' },
      side: 'left',
      pace: 0.8,
      skipped: ['squat'],
      passed: ['warm'],
      refused: ['no-stretch-sign'],
      constraints: ['no-floor'],
      earned: ['hip-hinge'],
      wanted: ['nordic-curl'],
      length: 'short',
      fit: { routine: 'warm-up', share: 0.8, more: -1, places: [0, 4] },
    },
    afterwards: { kind: 'set-ice', length: 600_000 },
    block: {
      startedAt: 1_795_329_000_000,
      sets: [{ index: 1, set: 0, worksFrom: 8000, endsAfter: 60_000, spent: 0 }],
      following: { index: 2, set: 0 },
    },
    within: { index: 1, set: 0, spent: 12_000 },
    isSpoken: true,
    hurts: [{ place: 'calf', isInjury: true, days: 1, before: instant(1_795_329_000_000) }],
  },
};
const rooms = ['conversation', 'doctor', 'icing', 'library', 'plan', 'routines'] as const;

type Path = readonly string[];

/** The way to everything in a session, to its parts and to what is in them. */
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  Object.entries(Object(value)).flatMap(([name, each]) => {
    const own = [...path, name];
    return typeof each === 'object' ? [own, ...pathsIn(each, own)] : [own];
  });

const isOfRoom = (name: string | undefined): boolean => rooms.some((room) => room === name);

/** The part of the session that something belongs to: one of a room's own, or one of the turn's. */
const partOf = (path: Path): Path => path.slice(0, isOfRoom(path[0]) ? 2 : 1);

/** A value with something in it replaced; undefined takes it away. */
function replaced(value: unknown, [name = '', ...rest]: Path, by: unknown): unknown {
  const own = new Map(Object.entries(Object(value)));
  const each = rest.length === 0 ? by : replaced(own.get(name), rest, by);
  if (each === undefined) own.delete(name);
  else own.set(name, each);
  return Array.isArray(value) ? [...own.values()] : Object.fromEntries(own);
}

const stored = (session: unknown): unknown => JSON.parse(JSON.stringify(session));
const without = (session: unknown, part: Path): unknown => replaced(session, part, undefined);

const paths = pathsIn(full);
const anyDamage = fc.oneof(fc.jsonValue(), fc.constant(undefined));

describe('a session', () => {
  it('is read as it was written', () => {
    expect(decodeSession(stored(full))).toEqual(full);
  });

  it('of which one thing is damaged loses the part that it is in, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyDamage, (path, damage) => {
        const part = partOf(path);
        const read = decodeSession(replaced(stored(full), path, damage));
        expect(stored(without(read, part))).toEqual(stored(without(full, part)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([null, 7, -1, '', 'text', [], {}, [null], { about: 1 }].map((damage) => ({ damage })))(
    'is read with $damage in any place, and all other parts with it',
    ({ damage }) => {
      for (const path of paths) {
        const read = decodeSession(replaced(stored(full), path, damage));
        const others = stored(without(full, partOf(path)));
        expect(stored(without(read, partOf(path))), path.join('.')).toEqual(others);
      }
    },
  );

  it.each([
    ['routines', 'doctor'],
    ['doctor', 'routines'],
    ['plan', 'icing'],
    ['library', 'conversation'],
  ] as const)('whose part of %s is damaged all through keeps that of %s', (damaged, kept) => {
    fc.assert(
      fc.property(fc.jsonValue(), (damage) => {
        expect(decodeSession({ ...full, [damaged]: damage })[kept]).toEqual(full[kept]);
      }),
    );
  });

  it('keeps what else a room knows when one thing it knows is damaged', () => {
    const { doctor, routines } = decodeSession({
      doctor: { ...full.doctor, urgencyTold: 'soon' },
      routines: { ...full.routines, training: { pace: 'fast' } },
    });
    const { urgencyTold: _lost, ...others } = full.doctor;
    expect(doctor).toEqual(others);
    expect(routines).toMatchObject({ block: full.routines.block, within: full.routines.within });
  });

  it('is read from anything at all', () => {
    const nothing = decodeSession(undefined);
    fc.assert(
      fc.property(fc.anything(), (attributes) => {
        expect(Object.keys(decodeSession(attributes))).toEqual(
          expect.arrayContaining(Object.keys(nothing)),
        );
      }),
    );
    for (const none of [null, 'text', 7, [], true]) expect(decodeSession(none)).toEqual(nothing);
  });
});
