import { utteranceOf, type Voice } from '../../../tools/listen/voice.ts';
import { samplesIn } from '../../../tools/listen/wav.ts';

/** How loud the fake voice speaks. */
export const loudness = 1000;

/** A voice that hums: so many milliseconds a letter, and then so many of silence. */
export const humming =
  (letter: number, pause = 0): Voice =>
  (text) => {
    const spoken = samplesIn(text.length * letter);
    return utteranceOf(new Int16Array(spoken + samplesIn(pause)).fill(loudness, 0, spoken));
  };
