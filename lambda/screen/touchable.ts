import type { Meant } from '../hearing/heard.ts';
import type { Component } from './component.ts';

export interface Touchable {
  /** What it is called in tests and by the simulator's /touch. */
  readonly id: string;
  readonly label: string;
  /** What it means: the same as words would. */
  readonly says: Meant;
}

/** Something to touch that has its words on it. */
export interface Choice extends Touchable {
  readonly text: string;
}

/** The first argument of the event that a touch sends, and of the one at the end of a block. */
export const eventKinds = { touch: 'say', end: 'ended' } as const;

export const touchable = (
  { id, label, says }: Touchable,
  item: Component,
  more: Readonly<Record<string, number | string>> = {},
): Component => ({
  type: 'TouchWrapper',
  id,
  accessibilityLabel: label,
  role: 'button',
  ...more,
  onPress: [
    {
      type: 'SendEvent',
      arguments: [eventKinds.touch, JSON.stringify(says)],
    },
  ],
  item,
});
