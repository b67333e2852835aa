import * as v from 'valibot';

const text = v.optional(v.string());
const measure = v.optional(v.number());

const Sized = v.looseObject({
  type: v.string(),
  ...{ id: text, text, accessibilityLabel: text },
  ...{ display: text, position: text, direction: text, color: text, backgroundColor: text },
  ...{ fontSize: measure, maxLines: measure, spacing: measure },
  ...{ width: measure, height: measure, left: measure, top: measure },
  ...{ paddingLeft: measure, paddingRight: measure, paddingTop: measure, paddingBottom: measure },
});

/** A component of a document, as far as its measures go. */
export type Part = Readonly<v.InferOutput<typeof Sized>> & { readonly children: readonly Part[] };

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * Reads a component and all that is within it.
 * @throws when a part has no type, or a measure that is not a number
 */
export function partOf(component: unknown): Part {
  const part = v.parse(Sized, component);
  const within = [...listed(part['item']), ...listed(part['items'])];
  return { ...part, children: within.map(partOf) };
}

/** A part and all that is within it, in order. */
export const partsOf = (part: Part): readonly Part[] => [part, ...part.children.flatMap(partsOf)];
