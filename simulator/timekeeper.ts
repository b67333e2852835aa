/** Something to which things happen by themselves. */
interface Kept {
  /** Milliseconds until the next of them; undefined for never. */
  stirsIn(): number | undefined;
  /** Lets happen what is due. */
  stir(): Promise<void>;
  /** Tells when anything was done, after which the next moment may be another one. */
  onSettled(listener: () => void): () => void;
  failed(error: unknown): void;
}

/** The longest that a timer of Node waits, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** Lets things happen as soon as real time reaches them; returns how to stop that. */
export function keepTime({ stirsIn, stir, onSettled, failed }: Kept): () => void {
  let alarm: NodeJS.Timeout | undefined;
  const arm = (): void => {
    clearTimeout(alarm);
    const ms = stirsIn();
    alarm = ms === undefined ? undefined : setTimeout(wake, Math.min(ms, longestWait));
  };
  const wake = (): void => {
    stir().catch(failed);
  };
  const stopListening = onSettled(arm);
  arm();
  return () => {
    stopListening();
    clearTimeout(alarm);
  };
}
