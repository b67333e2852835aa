import { RootConstruct } from 'constructs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../infra/settings.ts';
import { SetupError } from '../../infra/setup-error.ts';

const SKILL_ID = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

function settingsFor(skillId: unknown): Settings {
  const root = new RootConstruct();
  root.node.setContext('skillId', skillId);
  return readSettings(root.node);
}

function complaintAbout(skillId: unknown): string {
  try {
    settingsFor(skillId);
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  throw new Error(`${JSON.stringify(skillId)} was taken for a skill id.`);
}

describe('the skill id', () => {
  it('may be left out', () => {
    expect(readSettings(new RootConstruct().node)).toEqual({ skillId: undefined });
  });

  it('is taken as it is when it is well formed', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const skillId = `amzn1.ask.skill.${uuid}`;
        expect(settingsFor(skillId)).toEqual({ skillId });
      }),
    );
  });

  it.each([
    ['empty', ''],
    ['without its prefix', SKILL_ID.replace('amzn1.ask.skill.', '')],
    ['of something else', SKILL_ID.replace('skill', 'account')],
    ['with other characters for the dots', SKILL_ID.replaceAll('.', '-')],
    ['too short', SKILL_ID.slice(0, -1)],
    ['too long', `${SKILL_ID}0`],
    ['in capitals', SKILL_ID.toUpperCase()],
    ['after a space', ` ${SKILL_ID}`],
    ['before a line break', `${SKILL_ID}\n`],
    ['on the second line', `x\n${SKILL_ID}`],
    ['a pattern', 'amzn1.ask.skill.*'],
    ['in a list', [SKILL_ID]],
    ['a number', 1],
    ['null', null],
  ])('is refused when it is %s', (_, skillId) => {
    expect(complaintAbout(skillId)).toContain('-c skillId=<id>');
  });

  it('is refused in one line that repeats what was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const complaint = complaintAbout(given);
        expect(complaint).not.toMatch(/[\n\r]/);
        expect(complaint).toContain(JSON.stringify(given));
      }),
    );
  });
});
