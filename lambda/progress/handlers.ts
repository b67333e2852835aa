import type { RequestHandler } from 'ask-sdk-core';
import { listSlot } from '../alexa/intent.ts';
import type { SlotValues } from '../alexa/interaction-model.ts';
import type { Milliseconds } from '../time.ts';
import { onIntent, type Turn } from '../turn.ts';
import { offsetOf, timeZoneFor } from './time-zone.ts';
import { countsIn, type Kind, nightsBetween, totalIn, weekOf, weeksInARow } from './weeks.ts';

/** What each routine counts as. */
const kindOf: Readonly<Record<SlotValues['RoutineName'], Kind>> = {
  'warm-up': 'warm-up',
  'quick-warm-up': 'warm-up',
  strength: 'strength',
  'strength-home': 'strength',
  'strength-gym': 'strength',
  rolling: 'rolling',
  'cool-down': 'cool-down',
  'partner-cool-down': 'cool-down',
};

/** How far the runner's clock is ahead of UTC. */
const offset = ({ runner, request, now }: Turn): Milliseconds => {
  const locale = 'locale' in request ? (request.locale ?? '') : '';
  return offsetOf(timeZoneFor(runner.timeZone, locale), now);
};

const thisWeek = (turn: Turn): number => weekOf(turn.now, offset(turn));

const howAmIDoing = onIntent(['HowAmIDoingIntent'], (turn) => {
  const { runner, now } = turn;
  const words = turn.words.progress;
  const week = thisWeek(turn);
  const last = Object.entries(runner.finished).toSorted(
    ([, one], [, other]) => other.last - one.last,
  )[0];
  if (last === undefined) return turn.leadBack([words.nothingYet()]);
  const [routine, { last: at }] = last;
  return turn.leadBack([
    words.thisWeek(countsIn(runner.weeks, week)),
    words.comparison(
      totalIn(runner.weeks, week),
      totalIn(runner.weeks, week - 1),
      weeksInARow(runner.weeks, week),
    ),
    words.last(routine, nightsBetween(at, now, offset(turn))),
  ]);
});

const howMany = onIntent(['HowManyThisWeekIntent'], (turn, request) => {
  const routine = listSlot(request, 'routine');
  const words = turn.words.progress;
  const counts = countsIn(turn.runner.weeks, thisWeek(turn));
  if (routine.kind !== 'known') return turn.leadBack([words.thisWeek(counts)]);
  const kind = kindOf[routine.id];
  return turn.leadBack([words.count(kind, counts[kind])]);
});

export const progressHandlers: readonly RequestHandler[] = [howAmIDoing, howMany];

/** What a finished routine counts as, by its id; undefined for one that is not known any more. */
export const kindCounted = (routine: string): Kind | undefined =>
  Object.entries(kindOf).find(([id]) => id === routine)?.[1];
