import { describe, expect, it } from 'vitest';
import { assess } from '../../../lambda/rooms/doctor/assess.ts';
import { hear } from '../../../lambda/rooms/doctor/interview.ts';
import { isQuestionId } from '../../../lambda/rooms/doctor/interview-questions.ts';
import { severity } from '../../../lambda/rooms/doctor/rules.ts';
import { type Said, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { begin, everyScript, played, type Script } from './every-answer.ts';

const by = (script: Script, beginning = begin({})): number => {
  const { answers } = played(beginning, ({ question }) => script[question]);
  return severity(assess(answers).urgency);
};

const named = (script: Script): string => Object.values(script).join(' ');

describe(`for all ${everyScript.length} ways to answer the questions`, () => {
  it('a yes in place of another answer never lowers the urgency, nor does doubt in place of a no', () => {
    const weights = new Map(everyScript.map((script) => [named(script), by(script)]));
    const lowered = everyScript.filter((script) =>
      Object.entries(script).some(([question, said]) => {
        if (!isQuestionId(question)) return true;
        const more: readonly Said[] = said === 'no' ? ['unsure', 'yes'] : ['yes'];
        return more.some((other) => {
          const weight = weights.get(named({ ...script, [question]: other }));
          return weight !== undefined && weight < (weights.get(named(script)) ?? 0);
        });
      }),
    );
    expect(lowered).toEqual([]);
  }, 120_000);

  it('what was told before is never lowered', () => {
    const some = everyScript.filter((_, index) => index % 97 === 0);
    for (const sign of signIds) {
      const told = hear({}, [sign], []);
      const least = Math.min(...some.map((script) => by(script, begin(told))));
      expect(least).toBeGreaterThanOrEqual(severity(assess(told).urgency));
    }
  }, 120_000);
});
