import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../lambda/environment.ts';
import { InvalidEnvironment } from '../../lambda/errors.ts';
import { complaintOf } from '../support/complaint.ts';

const complete = { TABLE_NAME: 'runners', SKILL_ID: 'amzn1.ask.skill.coach' };

/** What is said against an environment. */
const complaint = (variables: NodeJS.ProcessEnv): string =>
  complaintOf(InvalidEnvironment, () => readEnvironment(variables));

describe('the environment', () => {
  it('names the table and the only skill that is answered', () => {
    expect(readEnvironment({ ...complete, OTHER: 'ignored' })).toEqual({
      tableName: 'runners',
      skillId: 'amzn1.ask.skill.coach',
    });
  });

  it('may allow any skill, and only in so many words', () => {
    const anySkill = { TABLE_NAME: 'runners', ALLOW_ANY_SKILL: 'true' };
    expect(readEnvironment(anySkill)).toEqual({ tableName: 'runners', skillId: 'any' });
    for (const word of ['', 'TRUE', '1', 'yes', 'false']) {
      expect(complaint({ TABLE_NAME: 'runners', ALLOW_ANY_SKILL: word })).toContain('SKILL_ID');
    }
  });

  it('keeps to the skill it names, even where any is allowed', () => {
    const { skillId } = readEnvironment({ ...complete, ALLOW_ANY_SKILL: 'true' });
    expect(skillId).toBe('amzn1.ask.skill.coach');
  });

  it.each(['TABLE_NAME', 'SKILL_ID'])('without %s is refused in one line with its cure', (name) => {
    for (const value of [undefined, '']) {
      expect(complaint({ ...complete, [name]: value })).toMatch(
        new RegExp(`^${name} is not set: (name|give) .+$`),
      );
    }
  });
});
