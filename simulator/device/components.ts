import * as v from 'valibot';
import { type Names, resolved } from './expressions.ts';

/** A component of APL, or a command: JSON with a type. */
export interface Part {
  readonly type: string;
  readonly [property: string]: unknown;
}
export const Part: v.GenericSchema<Part> = v.looseObject({ type: v.string() });

export const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** By hand: a schema would copy the part, and a document has hundreds of them. */
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const partsOf = (value: unknown): readonly Part[] => listed(value).filter(isPart);

/** Components that show one child: the first of several that is wanted. */
const singleChild = new Set(['Frame', 'TouchWrapper', 'ScrollView']);

const childrenOf = (component: Part): readonly Part[] =>
  ['firstItem', 'item', 'items', 'lastItem'].flatMap((name) => partsOf(component[name]));

/** A component and the names that its expressions can read. */
export interface Placed {
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

/** The part of a document that is drawn. */
interface Template {
  readonly layouts: Layouts;
  readonly mainTemplate: {
    readonly item?: readonly Part[] | undefined;
    readonly items?: readonly Part[] | undefined;
  };
}

type Layouts = Readonly<Record<string, unknown>>;

/** How components are gone through. */
interface Way {
  readonly layouts: Layouts;
  /** Only what is seen, or everything. */
  readonly seenOnly: boolean;
}

const firstWanted = (components: readonly Part[], names: Names): readonly Part[] =>
  components
    .filter((component) => isWanted({ component, names: namesWithin(component, names) }))
    .slice(0, 1);

const Parameter = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ name, default: undefined })),
  ),
  v.looseObject({ name: v.string(), default: v.optional(v.unknown()) }),
]);

export const parametersOf = (parameters: unknown) =>
  listed(parameters).flatMap((each) => {
    const parsed = v.safeParse(Parameter, each);
    return parsed.success ? [parsed.output] : [];
  });

/** What a layout of the document's own stands for, with the names that it is given. */
function expanded(component: Part, names: Names, { layouts, seenOnly }: Way): readonly Placed[] {
  const layout = layouts[component.type];
  if (typeof layout !== 'object' || layout === null) return [];
  const { parameters, item, items } = layout as Readonly<Record<string, unknown>>;
  const given = parametersOf(parameters).map(({ name, default: other }) => [
    name,
    resolved(component[name] ?? other, names),
  ]);
  const inner = { ...names, ...Object.fromEntries(given) };
  const parts = [...partsOf(items), ...partsOf(item)];
  // A layout within itself would never end.
  const { [component.type]: _own, ...others } = layouts;
  const way = { layouts: others, seenOnly };
  return (seenOnly ? firstWanted(parts, inner) : parts).flatMap((part) => within(part, inner, way));
}

/** The children of a component, each with the names it can read: one for each of its data. */
function childrenWithin(component: Part, names: Names, seenOnly: boolean) {
  const children = childrenOf(component);
  const data = resolved(component['data'], names);
  if (Array.isArray(data)) {
    return data.flatMap((value: unknown, index) => {
      const inner = { ...names, data: value, index, length: data.length };
      return firstWanted(children, inner).map((child) => ({ child, names: inner }));
    });
  }
  const chosen =
    seenOnly && singleChild.has(component.type) ? firstWanted(children, names) : children;
  return chosen.map((child) => ({ child, names }));
}

/** A component and all that is within it, in order. */
function within(component: Part, outer: Names, way: Way): readonly Placed[] {
  const placed = { component, names: namesWithin(component, outer) };
  if (way.seenOnly && !isVisible(placed)) return [];
  return [
    placed,
    ...expanded(component, placed.names, way),
    ...childrenWithin(component, placed.names, way.seenOnly).flatMap(({ child, names }) =>
      within(child, names, way),
    ),
  ];
}

/** The components of a document, so many milliseconds after it was drawn. */
export function placedIn(
  { layouts, mainTemplate }: Template,
  given: Names,
  elapsed: number,
  seenOnly: boolean,
) {
  const names = { ...given, elapsed, elapsedTime: elapsed };
  const roots = [...(mainTemplate.items ?? []), ...(mainTemplate.item ?? [])];
  const chosen = seenOnly ? firstWanted(roots, names) : roots;
  return chosen.flatMap((component) => within(component, names, { layouts, seenOnly }));
}
