import type { Time, Touch } from '../protocol.ts';

/** A screen's size and shape in density-independent pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
  readonly mode: 'HUB' | 'TV';
}

/** What the page tells the renderer. */
export type ToScreen =
  | {
      readonly kind: 'show';
      readonly token: string;
      readonly document: unknown;
      /** What it is filled with, by the names of its parameters. */
      readonly given: Readonly<Record<string, unknown>>;
      /** Since when it is shown, in the household's time. */
      readonly shownAt: number;
      readonly size: ScreenSize;
      readonly time: Time;
    }
  | { readonly kind: 'time'; readonly time: Time }
  | { readonly kind: 'clear' };

/** What the renderer tells the page. */
export type FromScreen =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly token: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'touch'; readonly touch: Touch };
