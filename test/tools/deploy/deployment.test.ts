import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../infra/settings.ts';
import { deploy } from '../../../tools/deploy/deployment.ts';
import { destroy } from '../../../tools/deploy/destruction.ts';
import { requireMain } from '../../../tools/deploy/source.ts';
import { Stopped } from '../../../tools/deploy/stopped.ts';
import { complaintNamed, complaintOf as complaintThrown } from '../../support/complaint.ts';
import { settingsWith } from '../../support/settings.ts';
import { createAccount, madeId } from './account.ts';

type Account = ReturnType<typeof createAccount>;

const commit = '0123456789abcdef0123456789abcdef01234567';

const deployTo = (
  { cloud, run, progress, setSettings }: Account,
  settings: Settings,
  withChecks = true,
  given: Partial<Parameters<typeof deploy>[0]> = {},
): Promise<void> => {
  setSettings(settings);
  return deploy({
    settings,
    settingsFile: 'settings.json',
    withChecks,
    replacesSkill: false,
    source: { commit, branch: 'main', isChanged: false },
    agree: async () => {},
    cloud,
    run,
    progress,
    ...given,
  });
};

const complaintOf = (promise: Promise<void>) => complaintNamed('Stopped', promise);

const checks = ['npm build', 'npm check'];
const firstSynth = 'cdk synth mayAnswerNobody=true';
const fromScratch = [...checks, firstSynth, 'cdk bootstrap', 'cdk diff', 'cdk deploy'];
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

  it.each(['npm build', 'npm check', firstSynth, 'cdk diff'])(
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

describe('the skill that is answered now', () => {
  const two = settingsWith({ regions: ['NA', 'EU'] });
  const swapped = settingsWith({ regions: ['EU', 'NA'] });
  const given = settingsWith({ skill: { from: 'owner', skillId: madeId } });
  const none = settingsWith({ skill: { from: 'owner' } });
  const other = madeId.replace('0f1e', '1111');
  const another = settingsWith({ skill: { from: 'owner', skillId: other } });

  it.each([
    [
      'regions that change places',
      two,
      swapped,
      /a new one, .+: its stack is in us-east-1, so put NA/,
    ],
    ['alexa in place of skillId', given, settingsWith(), /a new one, .+: give it as skillId again/],
    ['no skillId any more', given, none, /none at all, .+: give it as skillId again/],
    ['neither alexa nor skillId', two, none, /none at all, .+: put alexa back/],
    ['another skillId', given, another, new RegExp(`answer ${other}, .+: give it as skillId`)],
    ['another skillId in another region', given, { ...another, regions: ['EU'] }, /^us-east-1 /],
  ] as const)(
    'is not taken away by %s, in one line with the cure',
    async (_, before, edit, line) => {
      const account = await deployedAccount(before);
      account.commands.length = 0;
      const complaint = await complaintOf(deployTo(account, edit));
      expect(complaint).toMatch(line);
      expect(complaint).toMatch(/^[^\n]+ answers the skill [^\n]+--replace-skill[^\n]+$/);
      expect(account.commands).toEqual([]);
    },
  );

  it('is replaced where that is meant', async () => {
    const account = await deployedAccount(given);
    await deployTo(account, another, true, { replacesSkill: true });
    expect([...account.functions.values()]).toEqual([{ answers: other, lets: 'one' }]);
  });

  it('can go from the deployment to its owner, and stays', async () => {
    const account = await deployedAccount(settingsWith());
    await deployTo(account, given);
    expect([...account.functions.values()]).toEqual([{ answers: madeId, lets: 'one' }]);
  });

  it('is told of a region that was dropped, with what to do', async () => {
    const account = await deployedAccount(two);
    await deployTo(account, settingsWith({ regions: ['NA'] }));
    expect(account.told.filter((line) => line.includes('no longer among'))).toEqual([
      expect.stringMatching(/^- EU .+HamstringCoach-dev-EU is still in eu-west-1.+Put EU back; or/),
    ]);
  });
});

describe('prod', () => {
  const settings = settingsWith({ stage: 'prod', regions: ['NA', 'EU'] });

  it.each([
    [
      'someone@coach.test',
      /^- Faults are mailed to someone@coach\.test: .+until somebody confirms/,
    ],
    [undefined, /^- Nobody is told of a fault: alarmEmail/],
  ])('tells who is told of a fault: %s', async (alarmEmail, line) => {
    const account = await deployedAccount({ ...settings, ...(alarmEmail && { alarmEmail }) });
    expect(account.told).toContainEqual(expect.stringMatching(line));
  });

  it('is deployed only after account, regions, commit and skill were shown and agreed to', async () => {
    const account = await deployedAccount(settings);
    account.commands.length = 0;
    account.told.length = 0;
    const agree = () => Promise.reject(new Stopped('That was another name.'));
    expect(await complaintOf(deployTo(account, settings, true, { agree }))).toContain('another');
    expect(account.told).toEqual([
      'Looking at what there is',
      '- Stage: prod',
      '- Account: 123456789012',
      '- Regions: us-east-1, eu-west-1',
      `- Commit: ${commit}`,
      `- Skill: ${madeId}`,
    ]);
    expect(account.commands).toEqual([]);
  });

  it('names the way back in the line of a version that does not answer as it should', async () => {
    const account = createAccount(settings);
    const { cloud } = account;
    const broken = { ...cloud, invoke: async () => ({ error: 'It broke' }) };
    expect(await complaintOf(deployTo(account, settings, true, { cloud: broken }))).toMatch(
      /failed \(It broke\)[^\n]+"npm run rollback -- --stage prod"\.$/,
    );
  });

  it('asks before its skill is made, too', async () => {
    const account = await deployedAccount(settings);
    expect(account.told).toContain('- Skill: a new one, made by this');
  });

  it.each([
    [undefined, /from a git repository: clone/],
    [{ commit, branch: 'try', isChanged: false }, /from main, and this is try: check out main/],
    [{ commit, branch: 'HEAD', isChanged: false }, /from main, and this is HEAD/],
    [{ commit, branch: 'main', isChanged: true }, /what is committed, .+: commit them/],
  ])('is deployed from what main holds alone: not from %j', (source, line) => {
    const complaint = complaintThrown(Stopped, () => requireMain(source));
    expect(complaint).toMatch(line);
    expect(complaint).not.toContain('\n');
    expect(() => requireMain({ commit, branch: 'main', isChanged: false })).not.toThrow();
  });
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
      firstSynth,
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
