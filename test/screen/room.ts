import { type Part, partsOf } from './parts.ts';

const letterWidth = 0.57;
const lineHeight = 1.25;

/** What a part takes up. */
interface Needed {
  readonly width: number;
  readonly height: number;
}

/** How many lines words take in a width, and how wide the longest of them is. */
function laidOut(text: string, size: number, width: number): { lines: number; longest: number } {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last === '' || longer.length * size * letterWidth <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  const longest = Math.max(...lines.map((line) => line.length)) * size * letterWidth;
  return { lines: lines.length, longest };
}

function neededByWords({ text = '', fontSize = 0, ...part }: Part): Needed {
  const width = part.width ?? Number.POSITIVE_INFINITY;
  const inner = width - (part.paddingLeft ?? 0) - (part.paddingRight ?? 0);
  // What is worked out on the device is a number, or a time of several.
  const worked = text.split('${').length - 1;
  const shown = worked === 0 ? text : worked === 1 ? '00' : '00:00';
  const { lines, longest } = laidOut(shown, fontSize, inner);
  return { width: longest, height: lines * fontSize * lineHeight };
}

/** Of those that are shown one at a time the largest, of the others all. */
function sumOf(parts: readonly Part[], size: (part: Part) => number): number {
  const largest = Math.max(
    0,
    ...parts.filter(({ display }) => display !== undefined).map((part) => size(part)),
  );
  return parts
    .filter(({ display }) => display === undefined)
    .reduce((sum, part) => sum + size(part), largest);
}

const inFlow = ({ children }: Part): readonly Part[] =>
  children.filter(({ position }) => position !== 'absolute');

/** What all that is within a part takes up. */
function neededWithin(part: Part): Needed {
  const parts = inFlow(part);
  const isRow = part.direction === 'row';
  const along = (each: Part): number =>
    (isRow ? needed(each).width : needed(each).height) + (each.spacing ?? 0);
  const across = Math.max(
    0,
    ...parts.map((each) => (isRow ? needed(each).height : needed(each).width)),
  );
  const sum = sumOf(parts, along);
  const width = (isRow ? sum : across) + (part.paddingLeft ?? 0) + (part.paddingRight ?? 0);
  const height = (isRow ? across : sum) + (part.paddingTop ?? 0) + (part.paddingBottom ?? 0);
  return { width, height };
}

const contents = new WeakMap<Part, Needed>();

/** What the words or the parts within a part take up, worked out once for all who ask. */
function contentOf(part: Part): Needed {
  const known =
    contents.get(part) ?? (part.type === 'Text' ? neededByWords(part) : neededWithin(part));
  contents.set(part, known);
  return known;
}

/** What a part takes up where it is. */
function needed(part: Part): Needed {
  const { width, height } = contentOf(part);
  return { width: part.width ?? width, height: part.height ?? height };
}

const scrolls = ({ type }: Part): boolean => type === 'ScrollView' || type === 'Sequence';

/** Leaves out what scrolls: it may be longer than its place. */
const unscrolled = (part: Part): Part => ({
  ...part,
  children: scrolls(part) ? [] : part.children.map(unscrolled),
});

/** A part with more in it than it has room for, by at least a pixel. */
function isCramped(part: Part): boolean {
  const { width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = part;
  const within = contentOf(part);
  const most = (part.maxLines ?? Number.POSITIVE_INFINITY) * (part.fontSize ?? 0) * lineHeight;
  return (
    within.width >= width + 1 ||
    within.height >= height + 1 ||
    (part.type === 'Text' && within.height > most)
  );
}

/** The parts of a component in which something is cut off, or lies over something else. */
export const cramped = (component: Part): readonly Part[] =>
  partsOf(unscrolled(component)).filter(isCramped);
