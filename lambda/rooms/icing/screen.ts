import type { Ice } from '../../record/ice.ts';
import { bound, type Component } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { ring } from '../../screen/graphics.ts';
import { palette } from '../../screen/palette.ts';
import type { Viewport } from '../../screen/viewport.ts';
import { elapsed, type Instant, type Milliseconds, milliseconds, minutes } from '../../time.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { phaseOf, restEndsAt } from './protocol.ts';
import { remaining } from './screen/dial.ts';
import { flatView } from './screen/flat-view.ts';
import { roundView } from './screen/round-view.ts';
import type { Running, SayOnScreen } from './screen/running.ts';
import { iceToken } from './shown.ts';
import { icePhase } from './standing.ts';

/** How long the screen stays where nothing is counted, and after what is counted is over. */
const stay = minutes(2);

/** What a phase turns into when its time is over and nobody has said anything. */
function phaseAfter(phase: Running): Running | undefined {
  switch (phase.state) {
    case 'on':
      // Counted from when the screen was drawn: until then it is yet to come.
      return { state: 'due', ago: milliseconds(-phase.left), round: phase.round };
    case 'off':
      return { state: 'ready', round: phase.round + 1 };
    default:
      return undefined;
  }
}

/**
 * The ice timer: its phase, what is left of it, and, once that is over, what is to do then.
 * @param length how long the whole of the phase lasts, for the ring
 */
export function iceScreen(
  viewport: Viewport,
  token: string,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: SayOnScreen,
): Screen {
  const counted = remaining(phase);
  const next = phaseAfter(phase);
  const left = counted?.left ?? 0;
  const view = viewport.isRound ? roundView : flatView;
  const now = view(viewport, phase, length, text, say);
  const whole: Component = {
    type: 'Container',
    width: viewport.width,
    height: viewport.height,
    items: next
      ? [
          { ...now, display: bound(`elapsed < ${left} ? 'normal' : 'none'`) },
          {
            ...view(viewport, next, length, '', say),
            display: bound(`elapsed >= ${left} ? 'normal' : 'none'`),
          },
        ]
      : [now],
  };
  return {
    token,
    idleTimeout: counted?.runs ? left + stay : stay,
    isRinged: true,
    graphics: { ring: ring(palette.cold) },
    content: whole,
  };
}

/** How long the whole of the present phase lasts. */
function phaseLength(ice: Ice, now: Instant): Milliseconds {
  if (ice.state !== 'off') return milliseconds(ice.length);
  const phase = phaseOf(ice, now);
  return phase.state === 'off'
    ? elapsed(ice.row.offSince, restEndsAt(ice.row))
    : milliseconds('left' in phase ? phase.left : 1);
}

/** The questions that are asked with the ice timer in view. */
const besideIce: readonly (string | undefined)[] = ['ice-on', 'what-next', undefined];

/** The ice timer, while there is one and nothing else is asked; ice that has to come off comes first. */
export function screen(after: Turn, { viewport, text, outcome: { reply } }: Picture) {
  const { runner, now, words } = after;
  const phase = icePhase(after);
  const asked = reply.kind === 'question' ? reply.asked.about : undefined;
  const isShown = phase.state === 'due' || besideIce.includes(asked);
  if (runner.ice === undefined || phase.state === 'none' || !isShown) {
    return undefined;
  }
  const { pause, goOn } = words.screen;
  const length = phaseLength(runner.ice, now);
  const say = { ...words.icing.screen, pause, goOn };
  return iceScreen(viewport, iceToken(runner.ice), phase, length, text, say);
}
