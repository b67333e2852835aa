import { expect } from 'vitest';
import { words as everyWord } from './a-turn.ts';
import type { Turned } from './runner.ts';

/** What a turn said, as far as manners go. */
export interface Said {
  readonly say: string;
  readonly reprompt: string;
  /** Whether it was a block of guided audio, which may take its time. */
  readonly isGuidedAudio: boolean;
  /** Whether it was a verdict, which may take 50 words instead of 30. */
  readonly isVerdict: boolean;
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

const questions = (text: string): number => text.split('?').length - 1;

/** What every turn owes the runner, whatever it is about; each breach as a sentence. */
export function badMannersIn({ say, reprompt, isGuidedAudio, isVerdict }: Said): string[] {
  const isIceCheck = /does any of those apply to you/.test(say);
  const most = isVerdict ? 50 : isIceCheck ? 45 : 30;
  const rules: readonly (readonly [boolean, string])[] = [
    [!isGuidedAudio && words(say) > most, `${words(say)} words in one breath`],
    [words(reprompt) > 30, `${words(reprompt)} words in the reprompt`],
    [questions(say) > 1, 'more than one question'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, what]) => what);
}

/** What must never be said: leave to run, a promise, or what somebody has. */
const forbidden =
  /you can run|safe to run|okay to run|fine to run|cleared|(?<!do )you have a|will heal/i;

/** What every turn owes the runner, and what none may say. */
export function expectGoodManners({ say: text, heard, breaches, response }: Turned): void {
  const isGuidedAudio = heard.sounds.length > 1;
  const isVerdict = /within the next few days|Get this looked at today|Call 911/.test(text);
  expect(breaches).toEqual([]);
  expect(text).not.toContain(everyWord.conversation.failed());
  expect(text).not.toMatch(forbidden);
  const reprompt = JSON.stringify(response.response.reprompt ?? '').replaceAll(/<[^>]*>/g, ' ');
  expect(badMannersIn({ say: text, reprompt: '', isGuidedAudio, isVerdict }), text).toEqual([]);
  if (response.response.shouldEndSession === false) expect(reprompt).not.toBe('""');
}
