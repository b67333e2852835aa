import type { RunnerRecord } from '../../record/record.ts';

/** Names the screen of a block: a touch on another block's screen is out of date. */
export const blockToken = (startedAt: number): string => `block-${startedAt}`;

/** Whether a screen shows the block that sounds; undefined for a screen of anything else. */
export function isBlockShown(token: string, { routine }: RunnerRecord): boolean | undefined {
  if (!token.startsWith('block-')) return undefined;
  return routine?.state === 'playing' && blockToken(routine.startedAt) === token;
}
