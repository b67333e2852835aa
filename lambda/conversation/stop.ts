import { onIntent } from '../turn.ts';
import { parting } from './parting.ts';

/** Ends the session from every state. The ice timer goes on: only cancelling it by name ends it. */
export const stop = onIntent(
  ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'],
  (turn) => parting(turn),
);
