import { isReminder } from '../alexa-services/announced.ts';
import type { Sounding } from '../device/speech.ts';
import type { Face } from '../face.ts';
import type { Told } from './protocol.ts';
import { commandInWords } from './spoken-commands.ts';

/** A text in the conversation, and whose it is. */
interface Words {
  readonly kind: 'you' | 'touch' | 'timer' | 'reminder' | 'alexa' | 'note';
  readonly text: string;
}

type Part = Words | { readonly kind: 'skill'; readonly sounding: Sounding };

/** Something in the conversation, as it is shown; its key tells it from all others. */
export type Entry = Part & {
  readonly key: string;
  /** The number of the turn it belongs to; none where it belongs to no turn. */
  readonly turn?: number;
};

/** What a touch on something is called: its label in the document, else its id. */
export function labelOf(document: unknown, id: string): string {
  if (typeof document !== 'object' || document === null) return id;
  if ('id' in document && document.id === id && 'accessibilityLabel' in document) {
    return String(document.accessibilityLabel);
  }
  for (const part of Object.values(document)) {
    const label = labelOf(part, id);
    if (label !== id) return label;
  }
  return id;
}

/** A question of Alexa's without what a terminal is told to write: the page has buttons. */
const withoutCommands = (question: string): string => question.replace(/ \(\/consent.*\)$/, '');

/** What rang: a timer or a reminder. */
export const announcement = (text: string): Words => ({
  kind: isReminder(text) ? 'reminder' : 'timer',
  text,
});

/** What is said for a line that was heard; undefined for one that is not shown. */
function saidFor(line: string, before: Told | undefined, name: string): Words | undefined {
  if (line === '') return undefined;
  if (line === '/open') return { kind: 'you', text: `Alexa, open ${name}` };
  if (line.startsWith('/touch ')) {
    const id = line.slice('/touch '.length);
    return { kind: 'touch', text: labelOf(before?.shown?.document, id) };
  }
  return line.startsWith('/')
    ? { kind: 'note', text: commandInWords(line) }
    : { kind: 'you', text: line };
}

/**
 * What is shown of something that came to pass.
 * @param before what came to pass before it
 */
export function entriesOf(told: Told, before: Told | undefined, { name }: Face): readonly Entry[] {
  const { outcome, sounds, notes, alexaAsks, number } = told;
  const said = saidFor(outcome.heard, before, name);
  const nobody = outcome.intent === null && !outcome.heard.startsWith('/') && outcome.heard !== '';
  const words = (kind: Words['kind'], texts: readonly string[]): readonly Words[] =>
    texts.map((text) => ({ kind, text }));
  const parts: readonly Part[] = [
    ...(said === undefined ? [] : [said]),
    ...words('note', nobody ? [`Nobody heard that: say “open ${name.toLowerCase()}” first.`] : []),
    ...sounds.map((sounding): Part => ({ kind: 'skill', sounding })),
    ...outcome.announced.map(announcement),
    ...words(
      'alexa',
      alexaAsks === null || alexaAsks === before?.alexaAsks ? [] : [withoutCommands(alexaAsks)],
    ),
    ...words('note', notes),
  ];
  return parts.map((part, index) => ({ ...part, key: `${number}-${index}`, turn: number }));
}
