import type { Timeline } from './timeline.ts';
import { type Samples, sampleRate, samplesIn } from './wav.ts';

const loudest = 32_767;
const clickPitch = 1800;
/** In seconds: how fast a click dies away. */
const clickDecay = 0.003;

/** A short click: the soft clock under an exercise. */
const click: readonly number[] = Array.from({ length: samplesIn(20) }, (_, index) => {
  const time = index / sampleRate;
  return loudest * Math.sin(2 * Math.PI * clickPitch * time) * Math.exp(-time / clickDecay);
});

/** Mixes what sounds into samples. */
export function mix({ sounds, end }: Timeline): Samples {
  const mixed = new Int16Array(samplesIn(end));
  const add = (samples: Iterable<number>, at: number, volume: number): void => {
    let place = samplesIn(at);
    for (const sample of samples) {
      if (place >= mixed.length) return;
      const sum = Math.round((mixed[place] ?? 0) + volume * sample);
      mixed[place] = Math.max(-loudest, Math.min(loudest, sum));
      place += 1;
    }
  };
  for (const sound of sounds) {
    if (sound.kind === 'speech') add(sound.utterance.samples, sound.at, 1);
    else {
      for (let passed = 0; passed < sound.length; passed += 1000) {
        add(click, sound.at + passed, sound.volume);
      }
    }
  }
  return mixed;
}
