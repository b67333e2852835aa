import { bound, type CommandOfScreen, type Component, type Value } from './component.ts';
import { palette } from './palette.ts';

/** Everything a screen shows, before it is an APL document. */
export interface Screen {
  /** Names what is shown: a touch tells it, so that a touch out of date is noticed. */
  readonly token: string;
  readonly content: Component;
  readonly graphics?: Readonly<Record<string, Value>>;
  readonly onMount?: readonly CommandOfScreen[];
  /** How long the screen stays when nobody speaks or touches, in milliseconds. */
  readonly idleTimeout?: number;
  /** Whether it is where the way home leads. */
  readonly isHome?: boolean;
  /** Whether a ring runs along its edge, on a round screen. */
  readonly isRinged?: boolean;
  /** What it stands on, where that is not the usual ground. */
  readonly ground?: string;
}

/** An APL document, version 1.4: the latest whose features every renderer here has. */
export interface AplDocument {
  readonly type: 'APL';
  readonly version: '1.4';
  readonly [property: string]: Value | undefined;
}

/** How long a screen stays of itself: as long as an unanswered question, and a moment to read. */
const usualStay = 30_000;

/** How often what moves is drawn anew, in milliseconds. */
const frame = 50;

/**
 * The document for a screen. It imports nothing. `elapsed` is bound to the milliseconds since it
 * was drawn, for what moves or counts.
 */
export const aplDocument = ({
  content,
  graphics,
  onMount,
  idleTimeout,
  ground = palette.ground,
}: Screen): AplDocument => ({
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  settings: { idleTimeout: idleTimeout ?? usualStay },
  ...(graphics && { graphics }),
  ...(onMount && { onMount }),
  mainTemplate: {
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: ground,
        bind: [{ name: 'elapsed', type: 'number', value: 0 }],
        handleTick: [
          {
            minimumDelay: frame,
            commands: [{ type: 'SetValue', property: 'elapsed', value: bound('elapsedTime') }],
          },
        ],
        item: content,
      },
    ],
  },
});
