/** Samples a second of everything that is written and read here. */
export const sampleRate = 22_050;

/** Mono sound, 16 bits a sample, at `sampleRate`. */
export type Samples = Int16Array;

/** How many samples sound in a length of milliseconds. */
export const samplesIn = (ms: number): number => Math.round((ms * sampleRate) / 1000);

/** How many milliseconds a number of samples sounds. */
export const millisecondsOf = (samples: number): number => (samples * 1000) / sampleRate;

const headerLength = 44;
const bytesPerSample = 2;

/** A WAV file of samples. */
export function wavFile(samples: Samples): Buffer {
  const dataLength = samples.length * bytesPerSample;
  const file = Buffer.alloc(headerLength + dataLength);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(headerLength - 8 + dataLength, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(1, 22); // mono
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * bytesPerSample, 28);
  file.writeUInt16LE(bytesPerSample, 32);
  file.writeUInt16LE(8 * bytesPerSample, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataLength, 40);
  for (const [index, sample] of samples.entries()) {
    file.writeInt16LE(sample, headerLength + index * bytesPerSample);
  }
  return file;
}

/**
 * Reads a WAV file in the form that `wavFile` writes. The length in its header may be too large:
 * programs that write to a pipe don't know it yet.
 * @throws Error when it is in another form
 */
export function readWav(file: Buffer): Samples {
  const isWav =
    file.length >= headerLength &&
    file.toString('latin1', 0, 4) === 'RIFF' &&
    file.toString('latin1', 8, 16) === 'WAVEfmt ' &&
    file.toString('latin1', 36, 40) === 'data';
  if (!isWav) throw new Error('not a plain WAV file');
  const [format, channels, rate, bits] = [
    file.readUInt16LE(20),
    file.readUInt16LE(22),
    file.readUInt32LE(24),
    file.readUInt16LE(34),
  ];
  if (format !== 1 || channels !== 1 || rate !== sampleRate || bits !== 8 * bytesPerSample) {
    throw new Error(
      `a WAV file of ${channels} channels, ${bits} bits and ${rate} samples a second`,
    );
  }
  const dataLength = Math.min(file.readUInt32LE(40), file.length - headerLength);
  const samples = new Int16Array(Math.floor(dataLength / bytesPerSample));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = file.readInt16LE(headerLength + index * bytesPerSample);
  }
  return samples;
}
