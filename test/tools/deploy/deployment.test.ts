import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../infra/settings.ts';
import { deploy } from '../../../tools/deploy/deployment.ts';
import { destroy } from '../../../tools/deploy/destruction.ts';
import { complaintNamed } from '../../support/complaint.ts';
import { settingsWith } from '../../support/settings.ts';
import { createAccount, madeId } from './account.ts';

type Account = ReturnType<typeof createAccount>;

const deployTo = (
  { cloud, run, progress }: Account,
  settings: Settings,
  withChecks = true,
): Promise<void> =>
  deploy({ settings, settingsFile: 'settings.json', withChecks, cloud, run, progress });

const complaintOf = (promise: Promise<void>) => complaintNamed('Stopped', promise);

const checks = ['npm build', 'npm check'];
const fromScratch = [...checks, 'cdk synth', 'cdk bootstrap', 'cdk diff', 'cdk deploy'];
const secondPass = [`cdk synth madeSkillId=${madeId}`, 'cdk deploy'];
const again = [...checks, `cdk synth madeSkillId=${madeId}`, 'cdk diff', 'cdk deploy'];

/** An account to which some settings were deployed. */
async function deployedAccount(settings: Settings, withChecks = true): Promise<Account> {
  const account = createAccount(settings);
  await deployTo(account, settings, withChecks);
  return account;
}

describe('a deployment that makes the skill', () => {
  const settings = settingsWith({ regions: ['NA', 'EU'] });

  it('takes two passes the first time, and lets in that one skill in the end', async () => {
    const account = await deployedAccount(settings);
    expect(account.commands).toEqual([...fromScratch, ...secondPass]);
    expect([...account.functions.values()]).toEqual([
      { answers: madeId, lets: 'one' },
      { answers: madeId, lets: 'one' },
    ]);
    expect(account.told.at(-1)).toContain(madeId);
  });

  it('takes one pass ever after', async () => {
    const account = await deployedAccount(settings);
    account.commands.length = 0;
    await deployTo(account, settings);
    expect(account.commands).toEqual(again);
  });

  it('leaves nothing behind of trying it', async () => {
    const account = await deployedAccount(settings);
    expect(account.items.size).toBe(0);
  });

  it.each([
    ['before the second pass', secondPass[0]],
    ['in the first pass', 'cdk deploy'],
  ])('is finished by the next one when it was interrupted %s', async (_, command = '') => {
    const account = createAccount(settings);
    account.breakAt.command = command;
    expect(await complaintOf(deployTo(account, settings))).toMatch(/^The [^\n]+$/);
    delete account.breakAt.command;
    account.commands.length = 0;
    await deployTo(account, settings);
    expect([...account.functions.values()]).toEqual([
      { answers: madeId, lets: 'one' },
      { answers: madeId, lets: 'one' },
    ]);
    expect(account.commands.filter((each) => each === 'cdk deploy')).toHaveLength(
      command === 'cdk deploy' ? 2 : 1,
    );
  });

  it('never has a function that answers while every skill may call it', async () => {
    const account = createAccount(settings);
    account.breakAt.command = secondPass[0] ?? '';
    await complaintOf(deployTo(account, settings));
    for (const { answers, lets } of account.functions.values()) {
      expect({ answers, lets }).toEqual({ answers: undefined, lets: 'any' });
    }
  });
});

describe('a deployment of the backend alone', () => {
  it('lets in nobody as long as there is no skill id, and tells how to get one', async () => {
    const settings = settingsWith({ skill: { from: 'owner' } });
    const account = await deployedAccount(settings);
    const endpoint = 'arn:aws:lambda:us-east-1:1:function:coach:live';
    expect(account.commands).toEqual([...fromScratch, `npm build ${endpoint}`]);
    expect([...account.functions.values()]).toEqual([{ answers: undefined, lets: 'nobody' }]);
    expect(account.told.at(-1)).toMatch(/ask deploy.+skillId/);
  });

  it('lets in the skill that the settings name', async () => {
    const settings = settingsWith({ skill: { from: 'owner', skillId: madeId } });
    const account = await deployedAccount(settings);
    expect([...account.functions.values()]).toEqual([{ answers: madeId, lets: 'one' }]);
  });

  it('needs no secret', async () => {
    const settings = settingsWith({ skill: { from: 'owner' } });
    const account = createAccount(settings);
    account.setSecret(undefined);
    await deployTo(account, settings);
    expect(account.told.join()).toContain('refuses everybody');
  });
});

describe('before anything is touched', () => {
  const settings = settingsWith();

  it.each([
    [undefined, /^There is no secret hamstring-coach\/alexa in us-east-1: run aws [^\n]+$/],
    [[], /lacks clientId, clientSecret, refreshToken: run aws [^\n]+$/],
    [['clientId', 'clientSecret'], /lacks refreshToken: run aws [^\n]+put-secret-value[^\n]+$/],
  ])('a secret with %j stops it in one line with the cure', async (fields, line) => {
    const account = createAccount(settings);
    account.setSecret(fields);
    expect(await complaintOf(deployTo(account, settings))).toMatch(line);
    expect(account.commands).toEqual([]);
  });

  it.each([
    ['UPDATE_IN_PROGRESS', /is being changed in us-east-1 .+ wait until/],
    ['UPDATE_ROLLBACK_FAILED', /is stuck in us-east-1 .+"Continue update rollback"/],
    ['DELETE_FAILED', /is stuck in us-east-1 .+"Delete"/],
  ])('a stack in %s stops it in one line with the cure', async (status, line) => {
    const account = createAccount(settings);
    account.setStatus('us-east-1', 'HamstringCoach-dev-NA', status);
    expect(await complaintOf(deployTo(account, settings))).toMatch(line);
    expect(account.commands).toEqual([]);
  });

  it.each(['npm build', 'npm check', 'cdk synth', 'cdk diff'])(
    'a %s that fails stops it, and says that nothing was deployed',
    async (command) => {
      const account = createAccount(settings);
      account.breakAt.command = command;
      expect(await complaintOf(deployTo(account, settings))).toMatch(
        /nothing (more )?was deployed/,
      );
      expect(account.commands).not.toContain('cdk deploy');
    },
  );
});

describe('taking a stage down', () => {
  const settings = settingsWith({ regions: ['NA', 'EU'] });

  async function deployed(): Promise<Account> {
    const account = await deployedAccount(settings, false);
    account.commands.length = 0;
    return account;
  }

  const takeDown = ({ cloud, progress }: Account, withTables: boolean, given = settings) =>
    destroy({ settings: given, withTables, cloud, progress });

  it('keeps the tables, which the next deployment takes up again', async () => {
    const account = await deployed();
    await takeDown(account, false);
    expect([...account.stacks.keys()].filter((name) => name.includes('Hamstring'))).toEqual([]);
    expect(account.tables.size).toBe(2);

    await deployTo(account, settings, false);
    expect(account.commands).toEqual([
      'npm build',
      'cdk synth',
      'cdk diff',
      'cdk deploy --import-existing-resources',
      ...secondPass,
    ]);
  });

  it('deletes the skill before the functions that it calls', async () => {
    const account = await deployed();
    account.told.length = 0;
    await takeDown(account, false);
    expect(account.told.filter((line) => line.startsWith('Deleting'))).toEqual([
      'Deleting HamstringCoach-dev-Skill in us-east-1',
      'Deleting HamstringCoach-dev-NA in us-east-1',
      'Deleting HamstringCoach-dev-EU in eu-west-1',
    ]);
  });

  it('reaches a region that is no longer in the settings', async () => {
    const account = await deployed();
    await takeDown(account, false, settingsWith({ regions: ['NA'] }));
    expect([...account.stacks.keys()].filter((name) => name.includes('Hamstring'))).toEqual([]);
  });

  it('deletes the tables too when told so, and can be run twice', async () => {
    const account = await deployed();
    await takeDown(account, true);
    expect(account.tables.size).toBe(0);
    await takeDown(account, true);
    await deployTo(account, settings, false);
    expect(account.commands).toContain('cdk deploy');
  });
});
