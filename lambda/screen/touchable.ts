import type { IntentName } from '../alexa/interaction-model.ts';
import type { Component } from './component.ts';

/** What a touch says: the same as words would. */
export interface Saying {
  readonly intent: IntentName;
  readonly slots?: Readonly<Record<string, string>>;
}

/** Something to touch. */
export interface Touchable {
  /** What it is called in tests and by the simulator's /touch. */
  readonly id: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly says: Saying;
}

/** Something to touch that has its words on it. */
export interface Choice extends Touchable {
  readonly text: string;
}

/** The first argument of the event that a touch sends, and of the one at the end of a block. */
export const eventKinds = { touch: 'say', end: 'ended' } as const;

/** Makes a component something to touch. */
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
      arguments: [eventKinds.touch, says.intent, JSON.stringify(says.slots ?? {})],
    },
  ],
  item,
});
