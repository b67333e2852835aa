// The rehearsal itself, within a copy of the project, in an environment that takes the emulator for
// AWS: run.ts makes both. Argument: a folder to write in.
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { coachStackName, namesIn } from '../../infra/names.ts';
import { openAlexaServices } from '../../simulator/alexa-services/services.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { createCloud } from '../deploy/aws.ts';
import { openAccount } from './account.ts';
import { openCoach } from './coach.ts';
import { talkAboutDoctor, talkAboutIce, talkThroughWarmUp } from './conversations.ts';
import { checkLimits, limitsTold } from './limits.ts';
import { becomeOwner } from './owner.ts';
import { Failed, promised, scene } from './scene.ts';

const region = 'us-east-1';
const names = namesIn('dev');
const anotherSkill = 'amzn1.ask.skill.ffffffff-ffff-4fff-8fff-ffffffffffff';

const folder = process.argv[2] ?? tmpdir();
const services = await openAlexaServices(Date.now, 'en-US');
services.allowTimers(true);
const cloud = createCloud();
const account = openAccount(region, names);
const coach = openCoach(region, names, services.apiEndpoint);
const owner = becomeOwner(folder);
const runner = coach.runner();

try {
  await deployForOneSkill();
  await talk();
  await deployAgainAndDestroy();
  await scene('every template, but for what the emulator does not know', () =>
    checkLimits(account, folder),
  );
  console.log('\nWhat the emulator cannot do:');
  for (const line of limitsTold()) console.log(line);
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
} finally {
  await services.close();
}

async function deployForOneSkill(): Promise<void> {
  await scene('npm run deploy, before there is a skill', () => owner.deploys({}));
  await scene('everybody is refused, and Alexa may not call', async () => {
    const refusal = await coach.refusal(skillId);
    promised(/SKILL_ID is not set/.test(refusal), 'the refusal names its cause', refusal);
    const callers = await coach.callers();
    promised(callers.length === 0, 'nobody has a permission', callers);
  });

  await scene('npm run deploy, for one skill', () => owner.deploys({ skillId }));
  await scene('Alexa may call for this skill alone, and the table is cared for', async () => {
    const callers = await coach.callers();
    const isForSkill = callers.length === 1 && callers[0]?.skillId === skillId;
    promised(isForSkill, 'there is one permission, for one skill', callers);
    const table = await account.table();
    const isCaredFor = table.billing === 'PAY_PER_REQUEST' && table.isProtected;
    promised(isCaredFor, 'the table is on demand, and protected from being deleted', table);
  });
}

async function talk(): Promise<void> {
  await scene('launch, warm-up, next', () => talkThroughWarmUp(runner, account));
  await scene('ice, by another voice', async () => {
    await talkAboutIce(coach, account);
    promised(services.timers().length > 0, 'a timer runs at the simulated Alexa');
  });
  await scene('doctor, of which nothing is stored', () => talkAboutDoctor(coach, account));
  await scene('another skill is refused', async () => {
    const before = await account.items();
    const refusal = await coach.refusal(anotherSkill);
    promised(/verification failed/.test(refusal), 'the refusal names its cause', refusal);
    promised((await account.items()).length === before.length, 'nothing was stored for it');
  });
}

async function deployAgainAndDestroy(): Promise<void> {
  const version = await account.version();
  let records = await account.items();
  const areKept = async () => {
    const found = await account.items();
    promised(isDeepStrictEqual(found, records), 'every record is as it was', found);
  };

  owner.changesCode();
  await scene('npm run deploy, of changed code', () => owner.deploys({ skillId }));
  await scene('a new version answers, and the place was kept', async () => {
    const after = await account.version();
    promised(after !== version, 'Alexa calls another version than before', after);
    await areKept();
    runner.waits(5_000);
    const { words } = await runner.opens();
    promised(/fire hydrant circles/.test(words), 'the runner is led back to the place', words);
  });

  records = await account.items();
  await scene('npm run destroy', () => owner.destroys());
  await scene('the function is gone, and the table was kept', async () => {
    const stack = await cloud.stack(region, coachStackName('dev', 'NA'));
    promised(stack === undefined, 'the stack is gone', stack);
    promised(!(await coach.isThere()), 'the function is gone');
    await areKept();
  });

  await scene('npm run deploy, which takes up the kept table', () => owner.deploys({ skillId }));
  await scene('the place was kept, and "forget me" deletes every voice', async () => {
    await areKept();
    const { words } = await runner.opens();
    promised(/fire hydrant circles/.test(words), 'the runner is led back to the place', words);
    await runner.says('ForgetMeIntent');
    await runner.says('AMAZON.YesIntent');
    // For a day a bare moment tells that all was forgotten, so that no late turn brings it back.
    const left = (await account.items()).filter(({ person }) => person !== 'forgotten');
    promised(left.length === 0, 'nothing is left', left);
  });

  await scene('npm run destroy, told twice', async () => {
    await owner.destroys('--with-table', '--yes-with-table');
    promised(!(await cloud.hasTable(region, names.tableName)), 'the table is gone');
  });
}
