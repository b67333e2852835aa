import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Settings } from '../../infra/settings.ts';
import {
  missingForDeploy,
  type PackageSettings,
  readPackageSettings,
  unsetSettings,
} from '../../tools/skill-package/settings.ts';

const variables = {
  STAGE: 'dev',
  PRIVACY_POLICY_URL: 'https://example.org/alexa/privacy',
  TERMS_OF_USE_URL: 'https://example.org/terms',
  SKILL_ENDPOINT: 'arn:aws:lambda:eu-west-1:123456789012:function:HamstringCoach-Function:live',
  TIMERS_OPEN_SKILL: 'true',
};

describe('the settings of a package', () => {
  it('may all be left out, or be empty', () => {
    expect(readPackageSettings({})).toEqual(unsetSettings);
    const empty = { PRIVACY_POLICY_URL: '', TERMS_OF_USE_URL: '', SKILL_ENDPOINT: '' };
    expect(readPackageSettings(empty)).toEqual(unsetSettings);
  });

  it('are taken as they are when they are well formed', () => {
    expect(readPackageSettings(variables)).toEqual({
      stage: 'dev',
      privacyPolicyUrl: variables.PRIVACY_POLICY_URL,
      termsOfUseUrl: variables.TERMS_OF_USE_URL,
      endpoint: variables.SKILL_ENDPOINT,
      timersOpenSkill: true,
    });
  });

  it('can be those of a deployment, as they are', () => {
    expectTypeOf<Settings>().toExtend<PackageSettings>();
  });

  it.each([
    ['STAGE', 'test'],
    ['PRIVACY_POLICY_URL', 'PRIVACY.md'],
    ['PRIVACY_POLICY_URL', 'http://example.org/privacy'],
    ['PRIVACY_POLICY_URL', 'https://localhost/privacy'],
    ['PRIVACY_POLICY_URL', 'https://alexa.example.org/privacy'],
    ['TERMS_OF_USE_URL', 'https://my-amazon-skill.example.org/'],
    ['SKILL_ENDPOINT', 'https://example.org/function'],
    ['SKILL_ENDPOINT', 'arn:aws:lambda:eu-west-1:12:function:coach'],
    ['SKILL_ENDPOINT', `${variables.SKILL_ENDPOINT}\n`],
  ])('refuse %s when it is %j, in one line that repeats it', (name, given) => {
    const read = () => readPackageSettings({ ...variables, [name]: given });
    expect(read).toThrow(new RegExp(`^${name} is .*$`));
    expect(read).toThrow(JSON.stringify(given));
  });
});

describe('a deployment', () => {
  it('is told in one line what it lacks, and only of what it takes from the settings', () => {
    const missing = missingForDeploy(unsetSettings, ['privacyPolicyUrl', 'endpoint']);
    expect(missing).toMatch(/^PRIVACY_POLICY_URL is not set: .*; SKILL_ENDPOINT is not set: .*\.$/);
    expect(missingForDeploy(unsetSettings, ['privacyPolicyUrl'])).not.toContain('SKILL_ENDPOINT');
    expect(
      missingForDeploy(readPackageSettings(variables), ['privacyPolicyUrl', 'endpoint']),
    ).toBeUndefined();
  });

  it('stops in one line before anything is built, without an address of the privacy policy', async () => {
    const project = join(import.meta.dirname, '../..');
    const { PRIVACY_POLICY_URL: _absent, ...rest } = { ...process.env, ...variables };
    const build = promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'tools/build.ts', '--deploy'],
      { cwd: project, env: rest },
    );
    await expect(build).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'Not to be deployed yet: PRIVACY_POLICY_URL is not set: give the public https address of the privacy policy (PRIVACY.md).\n',
    });
  });
});
