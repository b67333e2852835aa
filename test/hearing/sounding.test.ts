import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/index.ts';

describe('what is told of the sound', () => {
  it.each([
    ...['i hear nothing', 'i can hear nothing', "i can't hear anything", 'i do not hear a thing'],
    ...[
      'why is it silent',
      'why is it so quiet',
      "why can't i hear anything",
      'why is there no sound',
    ],
    ...["there's no sound", 'um there is no sound at all', 'no sound', 'there is only silence'],
    ...['nothing is playing', 'it went silent', "it's not making a sound", 'the sound is gone'],
    ...["hey the audio isn't working", 'i hear only silence', "i can't hear the exercise"],
  ])('is that nothing can be heard: "%s"', (words) => {
    expect(hear(words)).toEqual({ meant: [{ kind: 'no-sound' }] });
  });

  it.each([
    ...[
      'i can hear it again',
      'okay i can hear you now',
      'the sound is back',
      'the sound works again',
    ],
    ...['i can hear the sound again', 'the audio is back on', 'play it with the sound again'],
  ])('is that it can be heard again: "%s"', (words) => {
    expect(hear(words)).toEqual({ meant: [{ kind: 'sound-back' }] });
  });

  it.each([
    ...['i heard nothing', "i didn't hear anything", 'i heard no crack', 'no sound from the bone'],
    ...['i heard a pop', 'no there was no sound when i did it', 'sounds good', 'it was silent'],
    ...["i didn't hear a word of that", 'can i hear that again', "it's quiet at night"],
    ...['i live a quiet life', 'my knee makes a sound', 'there is a cracking sound in my hip'],
  ])('is nothing of that in "%s"', (words) => {
    const kinds = hear(words).meant.map(({ kind }) => kind);
    expect(kinds).not.toContain('no-sound');
    expect(kinds).not.toContain('sound-back');
  });
});
