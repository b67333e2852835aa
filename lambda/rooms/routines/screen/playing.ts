import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Words } from '../../../locales/words.ts';
import { clock } from '../../../screen/clock.ts';
import { bound, type Component, column, row, space, words } from '../../../screen/component.ts';
import type { Screen } from '../../../screen/document.ts';
import { graphic } from '../../../screen/graphics.ts';
import { frame } from '../../../screen/layouts.ts';
import { fitting, fittingLine, heightOf, measures } from '../../../screen/measures.ts';
import { palette } from '../../../screen/palette.ts';
import { eventKinds } from '../../../screen/touchable.ts';
import type { Viewport } from '../../../screen/viewport.ts';
import type { Side } from '../sets.ts';
import type { Round, Stage } from '../stages.ts';
import {
  barHeight,
  controls,
  type Drawn,
  figure,
  graphicsFor,
  type Progress,
  progressBar,
  restingFigure,
} from './parts.ts';

type SayOnScreen = Words['routines']['screen'];

/** How long after the block the screen stays, for the event at its end to be answered. */
const graceAfterBlock = 15_000;

/** What lies between the lines beside a figure, at most. */
const slack = 12;

/** The share of the ring: whole while the set is told, then less and less. */
const leftOf = ({ worksFrom, until }: Stage): string =>
  bound(`Math.max(0, Math.min(1, (${until} - elapsed) / ${until - worksFrom}))`);

/** What a set comes to while it is told, then the seconds that are left or the repetition that is done. */
function counter({ set: { effort }, worksFrom, until }: Stage, say: SayOnScreen): string {
  if (effort.kind === 'time') {
    const whole = Math.round(effort.length / 1000);
    const left = `Math.max(0, Math.ceil((${until} - elapsed) / 1000))`;
    return `${bound(`elapsed < ${worksFrom} ? ${whole} : ${left}`)} ${say.seconds()}`;
  }
  const done = `Math.min(${effort.count}, Math.floor((elapsed - ${worksFrom}) / ${effort.tempo}) + 1)`;
  const isTold = `elapsed < ${worksFrom}`;
  return `${bound(`${isTold} ? '${say.repetitions(effort.count)}' : ${done}`)}${bound(`${isTold} ? '' : ' ${say.ofRepetitions(effort.count)}'`)}`;
}

/** Which side a set is for and which of its sets it is, as far as there is a choice. */
export function sideAndSet(
  { side, round, exercise }: { side: Side; round: Round | undefined; exercise: ExerciseId },
  say: SayOnScreen,
): string {
  return [
    side === 'both' ? '' : say.side(side, exercise),
    round === undefined || round.of === 1 ? '' : say.set(round.nth, round.of),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Shown from the end of the stage before to its own end; the last one stays. */
const during = ({ from, until }: Stage, isLast: boolean): string =>
  bound(`elapsed >= ${from}${isLast ? '' : ` && elapsed < ${until}`} ? 'normal' : 'none'`);

/** The figure that does the set, and one that stands while there is a rest before it. */
function figuresOf(stage: Stage, size: number): readonly Component[] {
  const atWork = figure(drawnIn(stage), size, stage.from);
  if (!stage.isAfterRest) return [atWork];
  const shown = (when: string): string =>
    bound(`elapsed ${when} ${stage.worksFrom} ? 'normal' : 'none'`);
  return [
    { ...restingFigure(size), display: shown('<') },
    { ...atWork, display: shown('>=') },
  ];
}

const drawnIn = ({ stop: { exercise }, set: { side } }: Stage): Drawn => ({ exercise, side });

function lines(
  viewport: Viewport,
  stage: Stage,
  { width, height }: { readonly width: number; readonly height: number },
  say: Words,
) {
  const { body, title, label, figures } = measures(viewport);
  const { exercise } = stage.stop;
  const which = sideAndSet({ ...stage, side: stage.set.side, exercise }, say.routines.screen);
  const isResting = stage.isAfterRest;
  const rest = `${say.routines.screen.rest()} ${clock(`Math.max(0, ${stage.worksFrom} - elapsed)`)}`;
  const textAlign = viewport.isRound ? 'center' : 'left';
  const line = (text: string, size: number, color: string, more = {}) =>
    words(text, size, { width, textAlign, color, ...more });
  const name = say.routines.screen.exercise(exercise);
  const nameWidth = viewport.isRound ? Math.round(viewport.width * topWidth) : width;
  const size = viewport.isRound
    ? fittingLine(name, nameWidth, body)
    : fitting(
        name,
        { width, height: Math.min(title * 2.6, height * 0.35) },
        Math.round(title * 1.15),
      );
  const coming = stage.following
    ? say.routines.screen.comingUp(stage.following.exercise)
    : say.routines.screen.last();
  const counted = viewport.isRound ? title : Math.min(figures, Math.round(height * 0.26));
  const taken =
    heightOf(name, nameWidth, size) +
    (which === '' ? 0 : heightOf('L', width, body)) +
    heightOf('0', width, counted);
  const others = taken + heightOf('N', width, label);
  const count = (text: string, color: string, display?: string) =>
    line(text, counted, color, { fontWeight: '700', ...(display && { display }) });
  const caution = say.routines.watchOut(exercise);
  const left = { width, height: height - others - slack };
  const small = fitting(caution, left, label);
  const isRoom = heightOf(caution, width, small) <= left.height;
  return {
    /** How high the name, the side and the count are together. */
    taken,
    name: line(name, size, palette.words, { width: nameWidth, fontWeight: '700' }),
    side:
      which === ''
        ? []
        : [line(which, fittingLine(which, width, body), palette.words, { maxLines: 1 })],
    count: [
      ...(isResting
        ? [count(rest, palette.cold, bound(`elapsed < ${stage.worksFrom} ? 'normal' : 'none'`))]
        : []),
      count(
        counter(stage, say.routines.screen),
        palette.accent,
        isResting ? bound(`elapsed >= ${stage.worksFrom} ? 'normal' : 'none'`) : undefined,
      ),
    ],
    // What goes wrong, and when to leave it out, each time; a screen may be too small for it.
    caution: isRoom ? [line(caution, small, palette.quiet)] : [],
    next: line(coming, fittingLine(coming, width, label), palette.quiet, { maxLines: 1 }),
  };
}

/** A component at a place of its own, over what is there. */
const at = (left: number, top: number, item: Component): Component => ({
  ...item,
  position: 'absolute',
  left,
  top,
});

/** Where the lines begin on a round screen, as a share of its margin: the ring leaves that much free. */
const topEdge = 0.89;

/** How wide the first line may be there, as a share of the screen. */
const topWidth = 0.49;

/** On a round screen the ring runs along its edge. */
function roundStage(viewport: Viewport, stage: Stage, isLast: boolean, say: Words): Component {
  const { width, margin, gap, button } = measures(viewport);
  const edge = Math.round(margin * topEdge);
  const below = Math.round(margin * 0.75) + barHeight + gap + button;
  const height = viewport.height - edge - below;
  const { name, side, count, taken } = lines(viewport, stage, { width, height }, say);
  const size = viewport.width - 8;
  const picture = Math.floor(Math.min(viewport.height * 0.36, height - taken));
  const shown = [name, ...side, ...figuresOf(stage, picture), ...count];
  return at(0, 0, {
    type: 'Container',
    width: viewport.width,
    height: viewport.height,
    display: during(stage, isLast),
    items: [
      at(4, 4, graphic('ring', size, size, { share: leftOf(stage) })),
      at(margin, edge, column(shown, { width, height, alignItems: 'center' })),
    ],
  });
}

function flatStage(viewport: Viewport, stage: Stage, isLast: boolean, say: Words): Component {
  const { gap, width, height, button } = measures(viewport);
  const picture = Math.round(Math.min(height - button - gap * 2 - 16, width * 0.5));
  const box = { width: width - picture - 2 * gap, height: picture };
  const { name, side, count, caution, next } = lines(viewport, stage, box, say);
  const inner = Math.round(picture * 0.68);
  const edge = Math.round((picture - inner) / 2);
  return row(
    [
      {
        type: 'Container',
        width: picture,
        height: picture,
        items: [
          graphic('ring', picture, picture, { share: leftOf(stage) }),
          ...figuresOf(stage, inner).map((each) => at(edge, edge, each)),
        ],
      },
      { type: 'Container', width: 2 * gap, height: 1 },
      column([name, ...side, ...count, ...caution, next], { ...box, justifyContent: 'center' }),
    ],
    { display: during(stage, isLast) },
  );
}

/** A block that plays: what is done now, how long still, and what comes next. */
export function playingScreen(
  viewport: Viewport,
  token: string,
  stages: readonly Stage[],
  { done, of }: Progress,
  say: Words,
): Screen {
  const { margin, gap, width } = measures(viewport);
  const length = Math.max(0, ...stages.map(({ until }) => until));
  const here = [...new Set(stages.map(({ stop }) => stop.exercise))];
  const share = `(${done} + Math.min(1, elapsed / ${length}) * ${here.length}) / ${of}`;
  const views = stages.map((stage, index) =>
    (viewport.isRound ? roundStage : flatStage)(viewport, stage, index === stages.length - 1, say),
  );
  const below = [controls(viewport, say.screen, 'pause'), space(gap), progressBar(viewport, share)];
  return {
    token,
    graphics: graphicsFor(stages.map(drawnIn)),
    isRinged: true,
    idleTimeout: length + graceAfterBlock,
    onMount: [
      { type: 'SendEvent', sequencer: 'end-of-block', delay: length, arguments: [eventKinds.end] },
    ],
    content: viewport.isRound
      ? {
          type: 'Container',
          width: viewport.width,
          height: viewport.height,
          alignItems: 'center',
          items: [
            ...views,
            column(below, {
              position: 'absolute',
              left: 0,
              bottom: Math.round(margin * 0.75),
              width: viewport.width,
              alignItems: 'center',
            }),
          ],
        }
      : frame(viewport, [column(views, { width, grow: 1, justifyContent: 'center' }), ...below]),
  };
}
