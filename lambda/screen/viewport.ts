/** A screen as documents are laid out for it, in density-independent pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
}
