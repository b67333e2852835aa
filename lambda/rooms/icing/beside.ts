import type { IceBeside } from '../../screen/ways.ts';
import type { Turn } from '../../turn/turn.ts';
import { icePhase } from './standing.ts';

/** The ice that runs while something else is shown; undefined where none counts. */
export function iceBeside(turn: Turn): IceBeside | undefined {
  const phase = icePhase(turn);
  const { beside } = turn.words.icing.screen;
  switch (phase.state) {
    case 'on':
      return { left: phase.left, isCounting: true, text: beside('on'), over: beside('over') };
    case 'paused':
      return { left: phase.left, isCounting: false, text: beside('paused'), over: '' };
    case 'off':
      return { left: phase.left, isCounting: true, text: beside('off'), over: beside('off') };
    default:
      return undefined;
  }
}
