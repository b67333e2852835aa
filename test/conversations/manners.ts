import type { Report } from '../../simulator/report.ts';

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

const questions = (text: string): number => text.split('?').length - 1;

/**
 * What every turn owes the runner, whatever it is about; each breach as a sentence.
 * @param mayRunLong whether the turn is a verdict, which may take 50 words instead of 30
 */
export function badManners({ outcome, exchanges, notes }: Report, mayRunLong: boolean): string[] {
  const { say, reprompt, reads, writes } = outcome;
  const isIceCheck = /does any of those apply to you/.test(say);
  const isGuidedAudio = (exchanges.at(-1)?.heard.sounds.length ?? 0) > 1;
  const most = mayRunLong ? 50 : isIceCheck ? 45 : 30;
  const rules: readonly (readonly [boolean, string])[] = [
    [!isGuidedAudio && words(say) > most, `${words(say)} words in one breath`],
    [words(reprompt ?? '') > 30, `${words(reprompt ?? '')} words in the reprompt`],
    [questions(say) > 1, 'more than one question'],
    [reads > 1, `${reads} reads`],
    [writes > 1, `${writes} writes`],
  ];
  return [...notes, ...rules.filter(([isBroken]) => isBroken).map(([, what]) => what)].map(
    (what) => `${outcome.heard}: ${what}`,
  );
}
