import type { Screen } from '../../screen/document.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { thisWeek } from './answers.ts';
import { weeksScreen } from './weeks-screen.ts';

/** The weeks as bars, where they were asked about. */
export const screen = (
  after: Turn,
  { viewport, token, text, outcome }: Picture,
): Screen | undefined =>
  outcome.show?.room === 'progress'
    ? weeksScreen(
        viewport,
        token,
        after.runner.weeks,
        thisWeek(after),
        text,
        after.words.progress.screen,
      )
    : undefined;
