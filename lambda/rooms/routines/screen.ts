import type { Screen } from '../../screen/document.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { stopsOf } from './routines.ts';
import { playingScreen } from './screen/playing.ts';
import { restingScreen } from './screen/resting.ts';
import { blockToken } from './shown.ts';
import { roundIn, stagesOf } from './stages.ts';
import { setsFrom, todayOf } from './today.ts';
import { underway } from './underway.ts';

function playing({ runner, session, now, words }: Turn, viewport: Viewport): Screen | undefined {
  const { routine } = runner;
  const { block } = session.routines;
  if (routine?.state !== 'playing' || block === undefined) return undefined;
  const today = todayOf({ runner, session, now });
  const stages = stagesOf(routine, block, today);
  const stops = stages[0] ? stopsOf(stages[0].stop.routine, today) : [];
  const done = stops.findIndex(({ index }) => index === stages[0]?.stop.index);
  return playingScreen(
    viewport,
    blockToken(routine.startedAt),
    stages,
    { done: Math.max(0, done), of: Math.max(1, stops.length) },
    words,
  );
}

/** The routine under way, while nothing else is asked. */
function resting(after: Turn, { viewport, token, text, outcome }: Picture): Screen | undefined {
  const { reply } = outcome;
  const isOther = reply.kind === 'question' && reply.asked.about !== 'go-on';
  const current = isOther ? undefined : underway(after);
  if (current === undefined) return undefined;
  const { routine, index, exercise } = current.stop;
  const today = todayOf(after);
  const [first] = setsFrom(current.stop, current.within, today);
  const side = first?.set.side ?? 'both';
  const round = first && roundIn(current.stop, first.number, today);
  const stops = stopsOf(routine, today);
  const done = stops.filter((stop) => stop.index < index).length;
  const progress = { done, of: Math.max(1, stops.length) };
  return restingScreen(viewport, token, { exercise, side, round }, text, progress, after.words);
}

/** A block that plays, or a routine that rests; undefined where another question is open. */
export const screen = (after: Turn, picture: Picture): Screen | undefined =>
  picture.outcome.reply.kind === 'block'
    ? playing(after, picture.viewport)
    : resting(after, picture);
