/**
 * How a sentence is handed over, for nobody can know without a device which way Alexa chooses: as
 * she is thought to do it; by the open way whenever a carrier fits; or misheard.
 */
export const ears = ['alexa', 'open', 'misheard'] as const;

export type Ears = (typeof ears)[number];

/** The ears that are called so, if there are any. */
export const earsNamed = (name: string): Ears | undefined => ears.find((each) => each === name);

/** How an utterance is listened to. */
export interface Listening {
  /** Alexa's own, unless others are asked for. */
  readonly ears?: Ears;
  /** What is misheard depends on this and on the utterance alone. */
  readonly seed?: number;
  /** Words that no sample foresees are lost, as on a device that makes nothing of them. */
  readonly losesWords?: boolean;
}
