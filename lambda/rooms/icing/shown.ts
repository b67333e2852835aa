import type { Ice } from '../../record/ice.ts';
import type { RunnerRecord } from '../../record/record.ts';

/** Names the screen of a phase by when it began: a touch on another one's screen is out of date. */
export function iceToken(ice: Ice): string {
  switch (ice.state) {
    case 'on':
      return `ice-on-${ice.startedAt}`;
    case 'off':
      return `ice-off-${ice.row.offSince}`;
    case 'paused':
    case 'waiting':
      return `ice-${ice.state}-${ice.since}`;
  }
}

/** Whether a screen of the ice shows what is so; undefined where it is none of the ice. */
export const isIceShown = (token: string, { ice }: RunnerRecord): boolean | undefined =>
  token.startsWith('ice-') ? ice !== undefined && iceToken(ice) === token : undefined;
