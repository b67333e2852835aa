import type { Face } from '../face.ts';
import type { Told } from './protocol.ts';

/** What can be said at a moment: a hint in the field, and phrases to choose from above it. */
export interface Moment {
  readonly hint: string;
  readonly chips: readonly string[];
}

/** How things stand, as far as they decide what can be said. */
export interface Standing {
  readonly face: Face;
  readonly present: Told | undefined;
  /** Guided audio plays. */
  readonly isPlaying: boolean;
  /** Anything sounds. */
  readonly isSounding: boolean;
}

/** More would not fit in a row. */
const mostChips = 5;

/** The words on something that can be touched; undefined where it has none. */
function wordsOn(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('type' in part && part.type === 'Text' && 'text' in part) {
    return typeof part.text === 'string' && !part.text.includes('${') ? part.text : undefined;
  }
  for (const inner of Object.values(part)) {
    const words = wordsOn(inner);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The part of a document with an id. */
function partCalled(document: unknown, id: string): unknown {
  if (typeof document !== 'object' || document === null) return undefined;
  if ('id' in document && document.id === id) return document;
  for (const inner of Object.values(document)) {
    const part = partCalled(inner, id);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** What the screen lets one touch is what can be said. */
const answersOn = ({ screen, shown }: Told): readonly string[] =>
  (screen?.touch ?? []).flatMap((id) => {
    const words = wordsOn(partCalled(shown?.document, id))
      ?.replace(/[.?!]$/, '')
      .toLowerCase();
    return words === undefined || words === '' ? [] : [words];
  });

/** Whether answers are a row of numbers. */
const isScale = (answers: readonly string[]): boolean =>
  answers.length > 2 && answers.every((answer, at) => answer === String(Number(answers[0]) + at));

/** Answers on a scale are told by the first and the last, and shown whole. */
const among = (answers: readonly string[]): Moment =>
  isScale(answers)
    ? { hint: `${answers[0]} to ${answers.at(-1)}`, chips: answers }
    : { hint: answers.slice(0, mostChips).join(', '), chips: answers.slice(0, mostChips) };

/** What can be said as things stand. */
export function momentOf({ face, present, isPlaying, isSounding }: Standing): Moment {
  const { name, role, suggestions, meanwhile } = face;
  if (present?.alexaAsks != null) return { hint: 'yes, no', chips: ['yes', 'no'] };
  if (present?.outcome.listening !== true) {
    const first = Object.values(suggestions).flatMap(([line]) => line ?? []);
    return { hint: `open ${name.toLowerCase()}`, chips: first.slice(0, mostChips) };
  }
  if (isPlaying && meanwhile.length > 0) {
    return { hint: meanwhile.slice(0, 3).join(', '), chips: meanwhile.slice(0, mostChips) };
  }
  if (present.confirms) return { hint: 'yes, no', chips: ['yes', 'no'] };
  const answers = answersOn(present);
  if (answers.length > 0) return among(answers);
  return { hint: isSounding ? `Speak, and the ${role} stops` : `Answer the ${role}…`, chips: [] };
}
