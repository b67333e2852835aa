import { part } from '../parts.ts';
import { iceBeside, icePhase } from '../rooms/icing/index.ts';
import type { Screen } from '../screen/document.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Answered } from './outcome.ts';
import type { Picture } from './room.ts';
import { questionOf } from './rooms.ts';
import { type Turn, turnAfter } from './turn.ts';

const drawing = part(() => import('./screens.ts'));

function textOf({ reply }: Answered): string {
  if (reply.kind === 'silence' || reply.kind === 'block') return '';
  // A screen has room for a question in full.
  const parts =
    reply.kind === 'question' ? [...reply.say, reply.full ?? reply.question] : reply.say;
  return parts.filter((part) => part !== '').join(' ');
}

type RoomThatDraws = keyof ReturnType<typeof drawing>['screens'];

/** Which rooms show something where none wants to: a sign, the ice, a routine, a talk. */
const inOrder = ['doctor', 'icing', 'routines', 'conversation'] as const;

/** Whose a screen is: of what plays, else of what its room wants shown, else of what is asked or runs. */
function roomsFor(turn: Turn, then: Turn, { reply, show }: Answered): readonly RoomThatDraws[] {
  if (reply.kind === 'block') return ['routines'];
  const question = questionOf(reply.kind === 'question' ? reply.asked : undefined);
  // A question about a sign is answered before anything else is looked at.
  const isVerdict = show?.view === 'verdict';
  const isPressing = question?.decidesSafety === true && !isVerdict;
  // Ice that has to come off takes the screen, whatever else is told or waits.
  if (!isPressing && !isVerdict && icePhase(then).state === 'due') return ['icing'];
  if (show !== undefined && !isPressing) return [show.room];
  return turn.heard.kind === 'home' && question?.isOpenChoice ? ['conversation'] : inOrder;
}

/**
 * What a screen shows with an outcome, and the ways out that every screen has. Nothing without a screen, or where nobody is spoken to: then what draws is
 * not loaded either.
 */
export function draw(turn: Turn, outcome: Answered): Screen | undefined {
  const { viewport: whole, isTouched, words } = turn;
  const { reply, show, ...plainly } = outcome;
  if (whole === undefined || reply.kind === 'silence') return undefined;
  const { screens, besideWays, withWays } = drawing();
  const viewport: Viewport = besideWays(whole);
  const then = turnAfter(turn, outcome);
  const asked = reply.kind === 'question' ? reply.asked : undefined;
  const question = questionOf(asked);
  const touch = question && asked ? question.touch(then, asked, viewport) : [];
  const picture: Picture = {
    viewport,
    token: `turn-${turn.requestId.slice(-12)}`,
    text: isTouched ? words.screen.tapped(textOf(outcome)) : textOf(outcome),
    touch,
    isEven: touch.length > 2 || question?.decidesSafety === true || question?.isEven === true,
    outcome,
  };
  const rooms = roomsFor(turn, then, outcome);
  // Only its own room draws what was wanted shown.
  const seen = rooms === inOrder ? { ...picture, outcome: { ...plainly, reply } } : picture;
  for (const room of rooms) {
    const drawn = screens[room](then, seen);
    if (drawn === undefined) continue;
    const ice = room === 'icing' ? undefined : iceBeside(then);
    return withWays(whole, drawn, words.screen, ice);
  }
  return undefined;
}
