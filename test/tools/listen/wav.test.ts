import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWav, wavFile } from '../../../tools/listen/wav.ts';

const anySamples = fc.int16Array({ maxLength: 500 });

describe('a WAV file', () => {
  it('gives back every sample that was written', () => {
    fc.assert(
      fc.property(anySamples, (samples) => {
        expect(readWav(wavFile(samples))).toEqual(samples);
      }),
    );
  });

  it('has the header that players look for: mono, 16 bits, 22,050 samples a second', () => {
    expect(wavFile(Int16Array.of(1, -2)).toString('hex')).toBe(
      [
        ...['52494646', '28000000', '57415645', '666d7420', '10000000', '0100', '0100'],
        ...['22560000', '44ac0000', '0200', '1000', '64617461', '04000000', '0100', 'feff'],
      ].join(''),
    );
  });

  it('is read to its end when its header tells of more than there is', () => {
    const piped = wavFile(Int16Array.of(5, 6, 7));
    piped.writeUInt32LE(0x7ffff000, 40);
    expect(readWav(piped)).toEqual(Int16Array.of(5, 6, 7));
  });

  it.each([
    ['something else', Buffer.from('no sound at all, but long enough for a header'), 'not a plain'],
    ['a piece of one', wavFile(Int16Array.of(1)).subarray(0, 20), 'not a plain WAV file'],
  ])('is not taken from %s', (_what, file, reason) => {
    expect(() => readWav(file)).toThrow(reason);
  });

  it('is not taken from one of another form, and says what it is', () => {
    const stereo = wavFile(Int16Array.of(1, 2));
    stereo.writeUInt16LE(2, 22);
    expect(() => readWav(stereo)).toThrow('2 channels, 16 bits and 22050 samples a second');
  });
});
