import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, refuseExamples, type Settings } from '../../infra/settings.ts';
import { SetupError } from '../../infra/setup-error.ts';
import example from '../../settings.example.json' with { type: 'json' };
import { complaintOf } from '../support/complaint.ts';

const skillId = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const least = { regions: ['NA'], privacyPolicyUrl: 'https://coach.test/privacy' };

function inFile<Result>(content: string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-'));
  try {
    const file = join(folder, 'settings.json');
    writeFileSync(file, content);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const read = (document: unknown, stage: unknown = 'dev'): Settings =>
  inFile(JSON.stringify(document), (file) => readSettings(file, stage));

const complaint = (document: unknown, stage: unknown = 'dev'): string =>
  complaintOf(SetupError, () => read(document, stage));

describe('the settings of a stage', () => {
  it('need no more than regions and the address of the privacy policy', () => {
    expect(read(least)).toEqual({
      stage: 'dev',
      regions: ['NA'],
      privacyPolicyUrl: 'https://coach.test/privacy',
      skill: { from: 'owner' },
      monthlyBudget: 20,
      timersOpenSkill: false,
    });
  });

  it('are those at the top, and before them those under its name', () => {
    const document = {
      ...least,
      reservedConcurrency: 5,
      dev: { skillId },
      prod: { regions: ['EU', 'FE'], alarmEmail: 'on-call@coach.test', timersOpenSkill: true },
    };
    expect(read(document, 'dev')).toMatchObject({
      regions: ['NA'],
      reservedConcurrency: 5,
      skill: { from: 'owner', skillId },
    });
    expect(read(document, 'prod')).toEqual({
      stage: 'prod',
      regions: ['EU', 'FE'],
      privacyPolicyUrl: 'https://coach.test/privacy',
      reservedConcurrency: 5,
      alarmEmail: 'on-call@coach.test',
      monthlyBudget: 20,
      timersOpenSkill: true,
      skill: { from: 'owner' },
    });
  });

  it('have the skill made where they say how', () => {
    const alexa = { vendorId: 'M1234567890', secret: 'hamstring-coach/alexa' };
    expect(read({ ...least, alexa }).skill).toEqual({
      from: 'deploy',
      vendorId: 'M1234567890',
      secretName: 'hamstring-coach/alexa',
    });
  });

  it.each(['dev', 'prod'])('can be read from the example, for %s', (stage) => {
    expect(read(example, stage)).toMatchObject({ stage });
  });
});

describe('a mistake', () => {
  it.each([
    [{ ...least, regions: undefined }, /regions is missing: list the regions/],
    [{ ...least, regions: [] }, /regions is missing: list the regions/],
    [{ ...least, regions: ['XX'] }, /regions is "XX": list the regions/],
    [{ ...least, regions: ['NA', 'NA'] }, /regions is \["NA","NA"\]: list the regions/],
    [{ ...least, regions: 'NA' }, /regions is "NA": list/],
    [{ regions: ['NA'] }, /privacyPolicyUrl is missing: give the public https address/],
    [{ ...least, privacyPolicyUrl: 'http://coach.test' }, /privacyPolicyUrl is "http:/],
    [{ ...least, privacyPolicyUrl: 'PRIVACY.md' }, /privacyPolicyUrl is "PRIVACY.md"/],
    [{ ...least, alexa: { secret: 'x' } }, /alexa\.vendorId is missing: copy it from/],
    [{ ...least, alexa: { vendorId: 'M1234567890' } }, /alexa\.secret is missing: give the name/],
    [{ ...least, alexa: { vendorId: '', secret: 'x' } }, /alexa\.vendorId is "": copy/],
    [{ ...least, alexa: true }, /alexa is true: give/],
    [{ ...least, alarmEmail: 'me' }, /alarmEmail is "me": give the address/],
    [{ ...least, monthlyBudget: 0 }, /monthlyBudget is 0: give whole US dollars/],
    [{ ...least, reservedConcurrency: 0 }, /reservedConcurrency is 0: give a whole number/],
    [{ ...least, timersOpenSkill: 'true' }, /timersOpenSkill is "true": give true or false/],
    [{ ...least, region: ['NA'] }, /region is no setting: see settings\.example\.json/],
    [{ ...least, dev: { skilId: skillId } }, /^settings\.json, dev: skilId is no setting/],
    [{ ...least, dev: { skillId: 'mine' } }, /^settings\.json, dev: skillId is "mine": copy/],
    [{ ...least, skillId, alexa: { vendorId: 'M1234567890', secret: 'x' } }, /both given for dev/],
    [[], /regions is missing/],
    ['settings', /it has to be a JSON object/],
  ])('is one line with its cure: %j', (document, line) => {
    expect(complaint(document)).toMatch(line);
    expect(complaint(document)).toMatch(/^settings\.json[^\n\r]+$/);
  });

  it('is to leave out who is told of a fault in prod, unless that is meant', () => {
    expect(complaint(least, 'prod')).toMatch(/^settings\.json: alarmEmail is missing: give the/);
    expect(read({ ...least, alarmEmail: null }, 'prod')).not.toHaveProperty('alarmEmail');
  });

  it('in the stage is one line', () => {
    expect(complaint(least, 'test')).toBe('The stage is "test": it can be dev or prod.');
  });

  it('in the file is one line', () => {
    expect(complaintOf(SetupError, () => readSettings('/nowhere/settings.json', 'dev'))).toBe(
      'There is no settings.json: copy settings.example.json to settings.json and fill it in.',
    );
    expect(
      complaintOf(SetupError, () =>
        inFile('{\n "regions": [', (file) => readSettings(file, 'dev')),
      ),
    ).toMatch(/^settings\.json is not JSON: [^\n]+$/);
  });

  it('is one line whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom('regions', 'alexa', 'skillId', 'dev'),
            fc.string({ unit: 'binary' }),
          ),
          fc.jsonValue(),
        ),
        (document) => {
          try {
            read({ ...least, ...document });
          } catch (error) {
            expect(error).toBeInstanceOf(SetupError);
            expect(String(error)).not.toMatch(/[\n\r]/);
          }
        },
      ),
    );
  });
});

describe('the skill id', () => {
  it('is taken as it is when it is well formed', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const given = `amzn1.ask.skill.${uuid}`;
        expect(read({ ...least, skillId: given }).skill).toEqual({ from: 'owner', skillId: given });
      }),
    );
  });

  it.each([
    ['empty', ''],
    ['without its prefix', skillId.replace('amzn1.ask.skill.', '')],
    ['of something else', skillId.replace('skill', 'account')],
    ['too short', skillId.slice(0, -1)],
    ['too long', `${skillId}0`],
    ['in capitals', skillId.toUpperCase()],
    ['after a space', ` ${skillId}`],
    ['before a line break', `${skillId}\n`],
    ['a pattern', 'amzn1.ask.skill.*'],
    ['in a list', [skillId]],
    ['null', null],
  ])('is refused when it is %s', (_, given) => {
    expect(complaint({ ...least, skillId: given })).toContain(
      'copy it from the Alexa developer console',
    );
  });
});

describe('the example', () => {
  it('is not deployed as it is', () => {
    expect(complaintOf(SetupError, () => refuseExamples(read(example)))).toMatch(
      /^privacyPolicyUrl is still that of the example: [^\n]+$/,
    );
    const { privacyPolicyUrl } = least;
    expect(
      complaintOf(SetupError, () => refuseExamples(read({ ...example, privacyPolicyUrl }))),
    ).toMatch(/^alexa\.vendorId is still that of the example: [^\n]+$/);
    for (const alarmEmail of ['me@coach.test', 'on-call@your-site.example', 'me@example.com']) {
      expect(complaintOf(SetupError, () => refuseExamples(read({ ...least, alarmEmail })))).toMatch(
        /^alarmEmail is that of an example: [^\n]+$/,
      );
    }
    const alarmEmail = 'me@my-example.com';
    expect(() => refuseExamples(read({ ...least, alarmEmail }))).not.toThrow();
    expect(() => refuseExamples(read(least))).not.toThrow();
  });
});
