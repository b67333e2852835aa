/** Ticks and bells, made here. */
export interface Chimes {
  /** Lets sound begin: browsers wait for somebody to touch the page. */
  wake(): void;
  tick(): void;
  bell(): void;
}

/** Opens the ticks and bells of a page. */
export function openChimes(): Chimes {
  let context: AudioContext | undefined;

  /** A tone that dies away. */
  function strike(frequency: number, delay: number, seconds: number, loudness: number): void {
    if (context === undefined || context.state !== 'running') return;
    const start = context.currentTime + delay;
    const tone = new OscillatorNode(context, { frequency, type: 'sine' });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(loudness, start);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }

  return {
    wake() {
      context ??= new AudioContext();
      if (context.state === 'suspended') void context.resume();
    },
    tick: () => strike(1900, 0, 0.03, 0.05),
    bell() {
      for (const [index, frequency] of [880, 1320, 880, 1320].entries()) {
        strike(frequency, index * 0.35, 0.9, 0.25);
      }
    },
  };
}
