export interface ScreenWords {
  readonly coach: () => string;
  readonly yes: () => string;
  readonly no: () => string;
  readonly notSure: () => string;
  readonly home: () => string;
  readonly stop: () => string;
  readonly back: () => string;
  readonly pause: () => string;
  readonly goOn: () => string;
  readonly next: () => string;
  readonly warmUp: () => string;
  readonly iceTimer: () => string;
  readonly seeDoctor: () => string;
  readonly strength: () => string;
  readonly rolling: () => string;
  readonly coolDown: () => string;
  readonly today: () => string;
  readonly library: () => string;
  readonly progress: () => string;
  readonly memory: () => string;
  readonly forgetMe: () => string;
  /** A text as it stands where somebody touches: what could be said to it can be tapped. */
  readonly tapped: (text: string) => string;
}
