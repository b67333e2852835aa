import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Words } from '../../../locales/words.ts';
import { column, row, space, words } from '../../../screen/component.ts';
import type { Screen } from '../../../screen/document.ts';
import { frame, reading } from '../../../screen/layouts.ts';
import { endOf, fittingLine, measures } from '../../../screen/measures.ts';
import { palette } from '../../../screen/palette.ts';
import type { Viewport } from '../../../screen/viewport.ts';
import type { Side } from '../sets.ts';
import type { Round } from '../stages.ts';
import { controls, figure, graphicsFor, type Progress, progressBar } from './parts.ts';
import { sideAndSet } from './playing.ts';

/** A routine that rests: the exercise to look at, what was said of it, and the way on. */
export function restingScreen(
  viewport: Viewport,
  token: string,
  { exercise, side, round }: { exercise: ExerciseId; side: Side; round: Round | undefined },
  text: string,
  { done, of }: Progress,
  say: Words,
): Screen {
  const { margin, gap, width, height, button, title, body } = measures(viewport);
  const above = height - button - gap * 2 - 16;
  const picture = Math.round(viewport.isRound ? height * 0.34 : Math.min(above, width * 0.42));
  const besides = viewport.isRound ? width : width - picture - 2 * gap;
  const drawn = { exercise, side };
  const which = sideAndSet({ exercise, side, round }, say.routines.screen);
  const whichHeight = which === '' ? 0 : Math.ceil(body * 1.3);
  const name = say.routines.screen.exercise(exercise);
  const nameHeight = viewport.isRound ? 0 : Math.ceil(title * 1.3);
  const box = {
    width: besides,
    height: (viewport.isRound ? above - picture : picture - nameHeight) - whichHeight,
  };
  const whose =
    which === ''
      ? []
      : [
          words(which, fittingLine(which, besides, body), {
            ...{ width: besides, height: whichHeight, maxLines: 1 },
            textAlign: viewport.isRound ? 'center' : 'left',
            color: palette.words,
          }),
        ];
  const said = reading(viewport, viewport.isRound ? endOf(text, box) : text, box);
  const view = viewport.isRound
    ? column([figure(drawn, picture), ...whose, said], { alignItems: 'center' })
    : row([
        figure(drawn, picture),
        { type: 'Container', width: 2 * gap, height: 1 },
        column(
          [
            words(name, fittingLine(name, besides, title), {
              width: besides,
              height: nameHeight,
              maxLines: 1,
              fontWeight: '700',
              color: palette.words,
            }),
            ...whose,
            said,
          ],
          { width: besides, height: picture, justifyContent: 'center' },
        ),
      ]);
  return {
    token,
    graphics: graphicsFor([drawn]),
    content: frame(
      viewport,
      [
        column([view], { width, grow: 1, justifyContent: 'center', alignItems: 'center' }),
        controls(viewport, say.screen, 'play'),
        space(gap),
        progressBar(viewport, `${done} / ${of}`),
      ],
      viewport.isRound
        ? { paddingTop: Math.round(margin * 0.5), paddingBottom: Math.round(margin * 0.5) }
        : {},
    ),
  };
}
