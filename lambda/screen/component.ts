/** What a component or a document is made of: JSON that APL's renderer reads. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [property: string]: Value | undefined };

export type Component = { readonly type: string } & {
  readonly [property: string]: Value | undefined;
};

export type CommandOfScreen = Component;

interface Arrangement {
  readonly [property: string]: Value | undefined;
}

export const column = (items: readonly Component[], more: Arrangement = {}): Component => ({
  type: 'Container',
  direction: 'column',
  ...more,
  items,
});

export const row = (items: readonly Component[], more: Arrangement = {}): Component => ({
  type: 'Container',
  direction: 'row',
  ...more,
  items,
});

/** Words; `text` may hold expressions of the document's data binding. */
export const words = (text: string, size: number, more: Arrangement = {}): Component => ({
  type: 'Text',
  text,
  fontSize: size,
  ...more,
});

/** Room between components, in density-independent pixels. */
export const space = (height: number): Component => ({ type: 'Container', height, width: 1 });

/** An expression of APL's own data binding, worked out anew whenever what it reads changes. */
export const bound = (expression: string): string => `\${${expression}}`;
