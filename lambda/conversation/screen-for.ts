import { questionScreen, verdictScreen } from '../doctor/screen.ts';
import { phaseOf } from '../icing/protocol.ts';
import { iceScreen, iceToken, phaseLength } from '../icing/screen.ts';
import { lessonScreen, topicsScreen } from '../library/screen.ts';
import { thisWeek } from '../progress/handlers.ts';
import { progressScreen } from '../progress/screen.ts';
import { isPlaying } from '../routines/player.ts';
import { stopsOf } from '../routines/routines.ts';
import { blockToken, playingScreen } from '../routines/screen/playing.ts';
import { restingScreen } from '../routines/screen/resting.ts';
import { stagesOf } from '../routines/stages.ts';
import { todayOf } from '../routines/today.ts';
import { underway } from '../routines/underway.ts';
import type { Asked } from '../runner/session.ts';
import type { Screen } from '../screen/document.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Outcome, Turn } from '../turn.ts';
import { choicesFor, isOpen, isPressing } from './choices.ts';
import { homeScreen, talkScreen } from './home-screen.ts';

/** The questions that are asked with the ice timer in view. */
const besideIce: readonly (Asked['about'] | undefined)[] = ['ice-on', 'what-next', undefined];

/** All that was said in a turn, as one text. */
function textOf({ reply }: Outcome): string {
  if (reply.kind === 'silence' || reply.kind === 'block') return '';
  // A screen has room for a question in full.
  const parts =
    reply.kind === 'question' ? [...reply.say, reply.full ?? reply.question] : reply.say;
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * What a screen shows with an outcome: what plays, else what the outcome wants shown, else what
 * was asked. Nothing where nobody is spoken to.
 */
export function screenFor(turn: Turn, viewport: Viewport, outcome: Outcome): Screen | undefined {
  const { reply, show } = outcome;
  const say = turn.words.screen;
  const runner = outcome.runner ?? turn.runner;
  const session = { ...turn.session, ...outcome.session };
  const after: Turn = { ...turn, runner, session };
  if (reply.kind === 'silence') return undefined;

  const { routine } = runner;
  const today = todayOf(runner, session);
  if (reply.kind === 'block') {
    if (routine === undefined || !isPlaying(routine) || session.block === undefined) {
      return undefined;
    }
    const stages = stagesOf(routine, session.block, today);
    const stops = stages[0] ? stopsOf(stages[0].stop.routine, today) : [];
    const done = stops.findIndex(({ index }) => index === stages[0]?.stop.index);
    return playingScreen(
      viewport,
      blockToken(routine.startedAt),
      stages,
      { done: Math.max(0, done), of: Math.max(1, stops.length) },
      say,
    );
  }

  const token = `turn-${turn.request.requestId.slice(-12)}`;
  const text = textOf(outcome);
  const asked = reply.kind === 'question' ? reply.asked : undefined;
  const touch = choicesFor(viewport, asked, say);
  // A question about a sign is answered before anything else is looked at.
  const isFirst = asked !== undefined && isPressing(asked);
  const wanted = isFirst && show?.kind !== 'verdict' ? undefined : show;
  switch (wanted?.kind) {
    case 'verdict':
      return verdictScreen(viewport, token, wanted.urgency, text, say, touch);
    case 'lesson':
      return lessonScreen(viewport, token, wanted.topic, text, touch, say);
    case 'topics':
      return topicsScreen(viewport, token, text, touch, say);
    case 'progress':
      return progressScreen(viewport, token, runner.weeks, thisWeek(after), text, say);
    case undefined:
      break;
  }
  if (asked?.about === 'sign') return questionScreen(viewport, token, text, say);

  const phase = phaseOf(runner.ice, turn.now);
  if (runner.ice && phase.state !== 'none' && besideIce.includes(asked?.about)) {
    return iceScreen(
      viewport,
      iceToken(runner.ice),
      phase,
      phaseLength(runner.ice, turn.now),
      text,
      say,
    );
  }
  const current = underway(after);
  if (current !== undefined && (asked === undefined || asked.about === 'go-on')) {
    const stops = stopsOf(current.stop.routine, today);
    const done = stops.filter(({ index }) => index < current.stop.index).length;
    return restingScreen(
      viewport,
      token,
      current.stop.exercise,
      text,
      { done, of: Math.max(1, stops.length) },
      say,
    );
  }
  return asked?.about === 'what-next' || turn.request.type === 'LaunchRequest'
    ? homeScreen(viewport, token, text, say)
    : talkScreen(viewport, token, text, touch, isOpen(asked));
}
