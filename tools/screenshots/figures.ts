import type { Page } from 'playwright-core';
import type { ExerciseId } from '../../lambda/hearing/vocabulary.ts';
import { figures } from '../../lambda/rooms/routines/exercises/figures.ts';
import { figureGraphic } from '../../lambda/rooms/routines/figures/graphic.ts';
import { weightNames } from '../../lambda/rooms/routines/figures/motion.ts';
import { type Component, column, row, words } from '../../lambda/screen/component.ts';
import { aplDocument } from '../../lambda/screen/document.ts';
import { graphic } from '../../lambda/screen/graphics.ts';
import { palette } from '../../lambda/screen/palette.ts';
import { theatre } from './theatre.ts';

const across = 4;
const side = 150;
const line = 34;

/** Both ends of an exercise, its first pose and the last that it goes to. */
function ends(id: ExerciseId): Component {
  const last = figures[id].poses.length - 1;
  const at = (pose: number): Component =>
    graphic(
      id,
      side,
      side,
      Object.fromEntries(
        weightNames.slice(0, last).map((name, index) => [name, index + 1 === pose ? 1 : 0]),
      ),
    );
  // Of a round the last pose leads on to the first: its middle is the other end.
  const other = figures[id].course === 'round' ? Math.ceil(last / 2) : last;
  return column(
    [
      words(id.replaceAll('-', ' '), 18, {
        width: 2 * side,
        textAlign: 'center',
        maxLines: 1,
        color: palette.words,
      }),
      row([at(0), at(other)]),
    ],
    { width: 2 * side, height: side + line },
  );
}

/** Draws every figure on one sheet. */
export async function drawFigures(page: Page, file: string): Promise<void> {
  const ids = Object.keys(figures) as ExerciseId[];
  const rows = Math.ceil(ids.length / across);
  const size = { width: across * 2 * side, height: rows * (side + line), isRound: false };
  const show = await theatre(page);
  const lines = Array.from({ length: rows }, (_, nth) =>
    row(ids.slice(nth * across, (nth + 1) * across).map(ends)),
  );
  const graphics = Object.fromEntries(ids.map((id) => [id, figureGraphic(figures[id])]));
  await show(size, aplDocument({ token: 'figures', content: column(lines), graphics }));
  await page.screenshot({ path: file });
}
