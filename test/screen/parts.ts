import * as v from 'valibot';

/** A component of a document, as far as its measures go. */
export interface Part {
  readonly type: string;
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly accessibilityLabel?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly display?: string | undefined;
  readonly position?: string | undefined;
  readonly direction?: string | undefined;
  readonly paddingLeft?: number | undefined;
  readonly paddingRight?: number | undefined;
  readonly paddingTop?: number | undefined;
  readonly paddingBottom?: number | undefined;
  readonly spacing?: number | undefined;
  readonly maxLines?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly left?: number | undefined;
  readonly top?: number | undefined;
  readonly color?: string | undefined;
  readonly backgroundColor?: string | undefined;
  readonly children: readonly Part[];
}

const Sized = v.looseObject({
  type: v.string(),
  id: v.optional(v.string()),
  text: v.optional(v.string()),
  accessibilityLabel: v.optional(v.string()),
  fontSize: v.optional(v.number()),
  display: v.optional(v.string()),
  position: v.optional(v.string()),
  direction: v.optional(v.string()),
  paddingLeft: v.optional(v.number()),
  paddingRight: v.optional(v.number()),
  paddingTop: v.optional(v.number()),
  paddingBottom: v.optional(v.number()),
  spacing: v.optional(v.number()),
  maxLines: v.optional(v.number()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  left: v.optional(v.number()),
  top: v.optional(v.number()),
  color: v.optional(v.string()),
  backgroundColor: v.optional(v.string()),
});

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
