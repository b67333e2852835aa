export interface ScreenWords {
  readonly coach: () => string;
  readonly yes: () => string;
  readonly no: () => string;
  readonly notSure: () => string;
  readonly back: () => string;
  readonly pause: () => string;
  readonly goOn: () => string;
  readonly next: () => string;
  readonly warmUp: () => string;
  readonly iceTimer: () => string;
  readonly seeDoctor: () => string;
}
