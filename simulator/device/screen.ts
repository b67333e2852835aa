import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';
import { listed, Part, type Placed, parametersOf, partsOf, placedIn } from './components.ts';
import { resolved, unworkable } from './expressions.ts';
import { plainText } from './speech.ts';

const oneOrMore = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((only) => [only]),
    ),
  ]);

const AplDocument = v.looseObject({
  type: v.literal('APL'),
  version: v.string(),
  import: v.optional(v.array(v.unknown()), []),
  settings: v.optional(v.looseObject({ idleTimeout: v.optional(v.number()) }), {}),
  onMount: v.optional(oneOrMore(Part), []),
  layouts: v.optional(v.record(v.string(), v.unknown()), {}),
  mainTemplate: v.looseObject({
    parameters: v.optional(v.array(v.unknown()), []),
    item: v.optional(oneOrMore(Part)),
    items: v.optional(oneOrMore(Part)),
  }),
});
export type AplDocument = v.InferOutput<typeof AplDocument>;

const RenderDocument = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.RenderDocument'),
  token: v.optional(v.string(), ''),
  document: AplDocument,
  datasources: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** A document that a device was told to show. */
export interface Rendered {
  readonly token: string;
  readonly document: AplDocument;
  /** What the document is filled with, by the names of its parameters. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** A document on a screen, and since when, in milliseconds since 1970. */
export interface Shown extends Rendered {
  readonly shownAt: number;
}

/** What can be seen and touched. */
export interface Screen {
  readonly token: string;
  /** The words, in the order of the document. */
  readonly text: readonly string[];
  /** The ids of what can be touched. */
  readonly touch: readonly string[];
}

/** An event that a document sends by itself, in milliseconds after it was shown. */
export interface TimedEvent {
  readonly delay: number;
  readonly arguments: readonly unknown[];
}

/** How long a document without a setting stays, in milliseconds: the default of APL's engine. */
const usualIdleTimeout = 30_000;

/** Whether a response has a screen, however it is written. */
export const hasScreen = ({ directives = [] }: Response): boolean =>
  directives.some(({ type }) => type === RenderDocument.entries.type.literal);

/** The screen of a response, the last one where there are several; undefined for none. */
export function renderedIn({ directives = [] }: Response): Rendered | undefined {
  const rendered = directives.flatMap((directive) => {
    const parsed = v.safeParse(RenderDocument, directive);
    return parsed.success ? [parsed.output] : [];
  });
  const last = rendered.at(-1);
  if (last === undefined) return undefined;
  const { token, document, datasources } = last;
  return { token, document, given: givenTo(document, datasources) };
}

/** `payload` is all that a document is filled with, any other parameter the part of its name. */
const givenTo = (
  { mainTemplate }: AplDocument,
  datasources: Readonly<Record<string, unknown>>,
): Rendered['given'] =>
  Object.fromEntries(
    parametersOf(mainTemplate.parameters).map(({ name, default: other }) => [
      name,
      datasources[name] ?? (name === 'payload' ? datasources : other),
    ]),
  );

/** How long a document stays when nobody speaks or touches, in milliseconds. */
export const idleTimeoutOf = ({ settings }: AplDocument): number =>
  settings.idleTimeout ?? usualIdleTimeout;

/** The events that a document sends once it is shown, soonest first. */
export const timedEvents = ({ onMount }: AplDocument): readonly TimedEvent[] =>
  onMount
    .flatMap((command): TimedEvent[] => {
      if (command.type !== 'SendEvent') return [];
      const { delay, arguments: values } = command;
      return [{ delay: typeof delay === 'number' ? delay : 0, arguments: listed(values) }];
    })
    .toSorted((one, other) => one.delay - other.delay);

const seenAt = (shown: Shown, now: number): readonly Placed[] =>
  placedIn(shown.document, shown.given, Math.max(0, now - shown.shownAt), true);

const idOf = ({ component: { type, id, disabled }, names }: Placed): string | undefined =>
  type === 'TouchWrapper' && typeof id === 'string' && !resolved(disabled, names) ? id : undefined;

/**
 * What a document shows at a moment. Components that are hidden or not wanted are left out, and so
 * is all within them; expressions are worked out for that moment.
 * @param now in milliseconds since 1970
 */
export function look(shown: Shown, now: number): Screen {
  const seen = seenAt(shown, now);
  const texts = seen.flatMap(({ component, names }) =>
    component.type === 'Text' ? [plainText(String(resolved(component['text'], names) ?? ''))] : [],
  );
  return {
    token: shown.token,
    text: texts.filter((text) => text !== ''),
    touch: seen.flatMap((placed) => idOf(placed) ?? []),
  };
}

/**
 * What touching something sends to the skill; undefined where nothing that is seen has that id.
 * @param now in milliseconds since 1970
 */
export function touched(shown: Shown, id: string, now: number): readonly unknown[] | undefined {
  const placed = seenAt(shown, now).find((each) => idOf(each) === id);
  if (placed === undefined) return undefined;
  const command = partsOf(placed.component['onPress']).find(({ type }) => type === 'SendEvent');
  return listed(command?.['arguments']).map((value) => resolved(value, placed.names));
}

/** What decides what is read and touched; all else is for the renderer alone. */
const readProperties: ReadonlySet<string> = new Set([
  'text',
  'when',
  'display',
  'disabled',
  'data',
]);

/**
 * The expressions of a document that can't be worked out, those of hidden components too.
 * @param isRead which properties of a component count
 */
export const unworkableIn = (
  rendered: Rendered,
  isRead: (property: string) => boolean = () => true,
): readonly string[] => {
  const all = placedIn(rendered.document, rendered.given, 0, false).flatMap(
    ({ component, names }) =>
      Object.entries(component).flatMap(([property, value]) =>
        typeof value === 'string' && isRead(property) ? unworkable(value, names) : [],
      ),
  );
  return [...new Set(all)];
};

/** The expressions that would have to be worked out to tell what is on a screen, and can't be. */
export const unreadableIn = (rendered: Rendered): readonly string[] =>
  unworkableIn(rendered, (property) => readProperties.has(property));
