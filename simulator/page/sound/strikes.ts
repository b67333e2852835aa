interface Strike {
  /** In hertz. */
  readonly frequency: number;
  /** When it sounds, and how long, in seconds. */
  readonly start: number;
  readonly seconds: number;
  /** From 0 to 1. */
  readonly loudness: number;
}

/** A tone that dies away. */
function strike(context: BaseAudioContext, { frequency, start, seconds, loudness }: Strike): void {
  const tone = new OscillatorNode(context, { frequency, type: 'sine' });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(loudness, start);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + seconds);
}

/** The tick of a clock, at a moment in seconds. */
export const soundTick = (context: BaseAudioContext, start: number): void =>
  strike(context, { frequency: 1900, start, seconds: 0.03, loudness: 0.05 });

/** A timer's bell, from a moment in seconds on: four strikes. */
export function soundBell(context: BaseAudioContext, start: number): void {
  for (const [index, frequency] of [880, 1320, 880, 1320].entries()) {
    strike(context, { frequency, start: start + index * 0.35, seconds: 0.9, loudness: 0.25 });
  }
}
