import { escapeXmlCharacters } from 'ask-sdk-core';
import { type Milliseconds, milliseconds, seconds } from '../time.ts';
import type { Cue, Piece, Score } from '../turn/guided-audio.ts';

/** Alexa's usual pace is 150 words a minute. */
const wordLength = milliseconds(400);

/** The longest break that Alexa takes: several in a row make a longer one. */
const longestBreak = seconds(10);

/** How long Alexa takes to say a text. */
const spokenLength = (text: string): Milliseconds =>
  milliseconds(text.split(/\s+/).filter((word) => word !== '').length * wordLength);

const cuesOf = (piece: Piece): readonly Cue[] =>
  piece.kind === 'speech' ? [{ at: milliseconds(0), text: piece.text }] : piece.cues;

/** Nothing is said for so long. */
function pause(length: number): string {
  if (length <= 0) return '';
  const now = Math.min(length, longestBreak);
  return `<break time="${now}ms"/>${pause(length - now)}`;
}

/**
 * Guided audio as words with breaks between them, for a device that plays no APL for Audio: every
 * cue stands where the clock has it, as far as the voice is done with the one before, and what the
 * voice takes longer or shorter is made up for by the next break.
 * @param afterwards what is said when the clock has come to its end
 */
export function spokenBlock(score: Score, afterwards = ''): string {
  const said: string[] = [];
  let clock = 0;
  let voice = 0;
  const waitUntil = (moment: number): void => {
    said.push(pause(moment - voice));
    voice = Math.max(voice, moment);
  };
  for (const piece of score) {
    for (const { at, text } of cuesOf(piece)) {
      waitUntil(clock + at);
      said.push(escapeXmlCharacters(text));
      voice += spokenLength(text);
    }
    clock += piece.length;
  }
  waitUntil(clock);
  return [...said, escapeXmlCharacters(afterwards)].filter((part) => part !== '').join(' ');
}
