import { isDeepStrictEqual } from 'node:util';
import type { Ice, IceOff, IceOn, PausedIce, Row } from '../../record/ice.ts';
import { elapsed, type Instant, milliseconds } from '../../time.ts';
import { takeOff } from './moves.ts';
import { permitFor } from './permit.ts';
import { dueAt, iceAsOf, phaseOf, roundsInARow, rowOf } from './protocol.ts';

/** The rounds behind somebody, a round that is under way counted with them. */
function rowWith(ice: Ice, now: Instant): Row | undefined {
  const isOn = ice.state === 'on' && phaseOf(ice, now).state === 'on';
  return isOn || ice.state === 'paused' ? takeOff(ice, now).row : rowOf(ice, now);
}

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** How long ice that is on has been on in its round, and no longer than it was set for. */
const icedSoFar = ({ startedAt, before, length }: IceOn, now: Instant) =>
  milliseconds(Math.min(length, before + Math.max(0, elapsed(startedAt, now))));

/** Ice that has to come off now, as the round after those that are known. */
const dueNow = (ice: IceOn, rounds: number, now: Instant): IceOn => ({
  ...ice,
  length: icedSoFar(ice, now),
  roundsBefore: rounds,
});

/** Of two times that the ice went on the one that ends first, after the more rounds. */
function firstToEnd(one: IceOn, other: IceOn): IceOn {
  const first = dueAt(one) <= dueAt(other) ? one : other;
  return { ...first, roundsBefore: Math.max(one.roundsBefore, other.roundsBefore) };
}

const off = (row: Row, before: Ice): IceOff => ({
  state: 'off',
  row,
  isEnded: before.state === 'off' && before.isEnded,
  isAdvised: before.state === 'off' && before.isAdvised,
});

/** How what was begun apart is joined to what is stored. */
interface Apart {
  /** Whether it was begun without sight of what is stored: its rounds come on top of those. */
  readonly isBlind: boolean;
  readonly now: Instant;
}

/** Ice that is on by one account, and was or is had by the other. */
function joinedOn(stored: Ice, begun: IceOn, { isBlind, now }: Apart): Ice {
  if (stored.state === 'on' && phaseOf(stored, now).state === 'on') {
    return firstToEnd(stored, begun);
  }
  const row = rowWith(stored, now);
  if (row === undefined) return begun;
  const rounds = isBlind
    ? row.rounds + begun.roundsBefore
    : Math.max(row.rounds, begun.roundsBefore);
  const { kind } = permitFor(off(row, stored), undefined, begun.startedAt);
  const isAllowed = rounds < roundsInARow && ['fresh', 'after-skin-check'].includes(kind);
  return isAllowed && row.offSince <= begun.startedAt
    ? { ...begun, roundsBefore: rounds }
    : dueNow(begun, rounds, now);
}

/** Ice that is off for now by one account, with whatever the other knows of rounds. */
function joinedOff(stored: Ice, begun: IceOff | PausedIce, { isBlind, now }: Apart): Ice {
  const row = rowWith(stored, now);
  const own = begun.state === 'off' ? begun.row : takeOff(begun, now).row;
  if (row === undefined) return begun;
  return off(
    {
      rounds: isBlind ? row.rounds + own.rounds : Math.max(row.rounds, own.rounds),
      offSince: laterOf(row.offSince, own.offSince),
      iced: milliseconds(Math.max(row.iced, own.iced)),
    },
    begun,
  );
}

/**
 * The ice as it stands where a session went on without the table and the table tells of ice, too.
 * The stricter of both holds: what has to come off first comes off first, rounds add up, and what was
 * only agreed on apart gives way. Ice that a bound on record would have forbidden is due now.
 */
export function stricterIce(
  stored: Ice | undefined,
  begun: Ice | undefined,
  apart: Apart,
): Ice | undefined {
  const kept = iceAsOf(stored, apart.now);
  const own = iceAsOf(begun, apart.now);
  if (kept === undefined || own === undefined) return own ?? kept;
  if (isDeepStrictEqual(kept, own) || own.state === 'waiting') return kept;
  return own.state === 'on' ? joinedOn(kept, own, apart) : joinedOff(kept, own, apart);
}
