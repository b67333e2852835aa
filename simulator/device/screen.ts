import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';
import { type Names, resolved, unworkable } from './expressions.ts';
import { plainText } from './speech.ts';

/** A component of APL, or a command: JSON with a type. */
interface Part {
  readonly type: string;
  readonly [property: string]: unknown;
}
const Part: v.GenericSchema<Part> = v.looseObject({ type: v.string() });

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
  mainTemplate: v.looseObject({
    item: v.optional(oneOrMore(Part)),
    items: v.optional(oneOrMore(Part)),
  }),
});
export type AplDocument = v.InferOutput<typeof AplDocument>;

const RenderDocument = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.RenderDocument'),
  token: v.string(),
  document: AplDocument,
});

/** A document that a device was told to show. */
export interface Rendered {
  readonly token: string;
  readonly document: AplDocument;
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
  return last && { token: last.token, document: last.document };
}

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

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** By hand: a schema would copy the part, and a document has hundreds of them. */
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const partsOf = (value: unknown): readonly Part[] => listed(value).filter(isPart);

/** Components that show one child: the first of several that is wanted. */
const singleChild = new Set(['Frame', 'TouchWrapper', 'ScrollView']);

const childrenOf = (component: Part): readonly Part[] =>
  ['firstItem', 'item', 'items', 'lastItem'].flatMap((name) => partsOf(component[name]));

/** A component and the names that its expressions can read. */
interface Placed {
  readonly component: Part;
  readonly names: Names;
}

const Bind = v.looseObject({ name: v.string(), value: v.unknown() });

/** The names within a component: its own are bound first, then set by what ticks on it. */
function namesWithin(component: Part, outer: Names): Names {
  if (component['bind'] === undefined && component['handleTick'] === undefined) return outer;
  const names: Record<string, unknown> = { ...outer };
  for (const bind of listed(component['bind'])) {
    if (v.is(Bind, bind)) names[bind.name] = resolved(bind.value, names);
  }
  for (const tick of listed(component['handleTick'])) {
    if (!v.is(v.looseObject({ commands: v.unknown() }), tick)) continue;
    for (const { type, componentId, property, value } of partsOf(tick.commands)) {
      if (type !== 'SetValue' || componentId !== undefined) continue;
      if (typeof property === 'string' && property in names) {
        names[property] = resolved(value, { ...names, elapsedTime: outer['elapsedTime'] });
      }
    }
  }
  return names;
}

const isWanted = ({ component, names }: Placed): boolean =>
  component['when'] === undefined || Boolean(resolved(component['when'], names));

const isVisible = (placed: Placed): boolean => {
  const display = resolved(placed.component['display'], placed.names);
  return isWanted(placed) && display !== 'none' && display !== 'invisible';
};

/** A component and all that is within it, in order; only what is seen, or everything. */
function within(component: Part, outer: Names, seenOnly: boolean): readonly Placed[] {
  const placed = { component, names: namesWithin(component, outer) };
  if (seenOnly && !isVisible(placed)) return [];
  const children = childrenOf(component);
  const chosen =
    seenOnly && singleChild.has(component.type)
      ? children
          .filter((child) =>
            isWanted({ component: child, names: namesWithin(child, placed.names) }),
          )
          .slice(0, 1)
      : children;
  return [placed, ...chosen.flatMap((child) => within(child, placed.names, seenOnly))];
}

/** The components of a document, so many milliseconds after it was drawn. */
function placedIn({ mainTemplate }: AplDocument, elapsed: number, seenOnly: boolean) {
  const names = { elapsed, elapsedTime: elapsed };
  const roots = [...(mainTemplate.items ?? []), ...(mainTemplate.item ?? [])];
  const chosen = seenOnly
    ? roots.filter((component) => isWanted({ component, names })).slice(0, 1)
    : roots;
  return chosen.flatMap((component) => within(component, names, seenOnly));
}

const seenAt = ({ document, shownAt }: Shown, now: number): readonly Placed[] =>
  placedIn(document, Math.max(0, now - shownAt), true);

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

/** The expressions of a document that can't be worked out, those of hidden components too. */
export const unworkableIn = (document: AplDocument): readonly string[] => {
  const all = placedIn(document, 0, false).flatMap(({ component, names }) =>
    Object.values(component).flatMap((value) =>
      typeof value === 'string' ? unworkable(value, names) : [],
    ),
  );
  return [...new Set(all)];
};
