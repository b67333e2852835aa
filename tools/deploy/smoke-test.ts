import { createHash, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { aliasName, type Names } from '../../infra/names.ts';
import { alexa, aliasOf as alias, type Cloud } from './cloud.ts';
import { Stopped } from './stopped.ts';

/** Nobody's account: kept for this test, and its item is deleted when the test is over. */
const reservedUser = 'amzn1.ask.account.HAMSTRING-COACH-SMOKE-TEST';

interface Tested extends Names {
  readonly region: string;
  /** The skill that is answered; without one the function has to refuse everybody. */
  readonly skillId: string | undefined;
}

const deployAgain = 'run "npm run deploy" again, which puts it right';

/**
 * Tries what was deployed in a region: that Alexa may call it for this one skill, that it
 * answers, and remembers; or, as long as there is no skill, that everybody is refused.
 * @throws {Stopped} in one line that names what is wrong and its cure
 */
export async function smokeTest(cloud: Cloud, tested: Tested): Promise<void> {
  await checkPermissions(cloud, tested);
  if (!(await cloud.hasTable(tested.region, tested.tableName))) {
    throw new Stopped(
      `The table ${tested.tableName} is missing in ${tested.region}: restore it under this name from the backup that DynamoDB made when it was deleted (DynamoDB console, Backups).`,
    );
  }
  if (tested.skillId === undefined) return checkRefusal(cloud, tested);
  // What a test that was broken off may have left.
  await forget(cloud, tested);
  try {
    await checkAnswers(cloud, tested, tested.skillId);
  } catch (error) {
    await forget(cloud, tested);
    throw error;
  }
  if (!(await forget(cloud, tested))) {
    throw new Stopped(
      `The function in ${tested.region} answers but remembers nothing: see what its log says of the table ("StoreUnavailable"); ${logOf(tested)}.`,
    );
  }
}

const logOf = ({ functionName, region }: Tested): string =>
  `its log group is in the Lambda console of ${region}, under ${functionName}, Monitor`;

async function checkPermissions(cloud: Cloud, tested: Tested): Promise<void> {
  const { region, skillId } = tested;
  const ofAlexa = (await cloud.permissions(region, alias(tested))).filter(
    ({ principal }) => principal === alexa,
  );
  if (ofAlexa.some((permission) => permission.skillId === undefined)) {
    throw new Stopped(
      `Every skill may still call ${alias(tested)} in ${region}, which refuses them: ${deployAgain}.`,
    );
  }
  const others = ofAlexa.filter((permission) => permission.skillId !== skillId);
  if (others.length > 0) {
    throw new Stopped(
      `Another skill (${others[0]?.skillId}) may call ${alias(tested)} in ${region}: ${deployAgain}.`,
    );
  }
  if (skillId !== undefined && ofAlexa.length === 0) {
    throw new Stopped(
      `Alexa may not call ${alias(tested)} in ${region}, its permission is missing: run aws lambda add-permission --region ${region} --function-name ${tested.functionName} --qualifier ${aliasName} --statement-id Alexa --action lambda:InvokeFunction --principal ${alexa} --event-source-token ${skillId}`,
    );
  }
}

async function checkRefusal(cloud: Cloud, tested: Tested): Promise<void> {
  const invoked = await cloud.invoke(tested.region, alias(tested), launch('amzn1.ask.skill.none'));
  if (invoked === undefined) throw noFunction(tested);
  if ('response' in invoked) {
    throw new Stopped(
      `The function in ${tested.region} answers although no skill is set: ${deployAgain}.`,
    );
  }
  if (!invoked.error.includes('SKILL_ID')) throw failing(tested, invoked.error);
}

const Question = v.object({
  version: v.literal('1.0'),
  sessionAttributes: v.record(v.string(), v.unknown()),
  response: v.object({
    outputSpeech: v.object({ ssml: v.pipe(v.string(), v.includes('<speak>')) }),
    shouldEndSession: v.literal(false),
  }),
});

/** A launch is answered with a question, and a yes to it begins something worth remembering. */
async function checkAnswers(cloud: Cloud, tested: Tested, skillId: string): Promise<void> {
  const greeting = await answer(cloud, tested, launch(skillId));
  const question = v.safeParse(Question, greeting);
  if (!question.success) {
    throw new Stopped(
      `The function in ${tested.region} did not greet: it answered ${JSON.stringify(greeting).slice(0, 200)}; ${logOf(tested)}.`,
    );
  }
  await answer(cloud, tested, yes(skillId, question.output.sessionAttributes));
}

async function answer(cloud: Cloud, tested: Tested, event: unknown): Promise<unknown> {
  const invoked = await cloud.invoke(tested.region, alias(tested), event);
  if (invoked === undefined) throw noFunction(tested);
  if ('error' in invoked) throw failing(tested, invoked.error);
  return invoked.response;
}

const noFunction = (tested: Tested): Stopped =>
  new Stopped(`There is no function ${alias(tested)} in ${tested.region}: run "npm run deploy".`);

function failing(tested: Tested, error: string): Stopped {
  const said = error.replaceAll(/\s+/g, ' ').slice(0, 300);
  if (/SKILL_ID is not set/.test(said)) {
    return new Stopped(
      `The function in ${tested.region} knows no skill and refuses everybody: ${deployAgain}.`,
    );
  }
  if (/ID verification failed/.test(said)) {
    return new Stopped(
      `The function in ${tested.region} answers another skill, and refused ${tested.skillId}: ${deployAgain}.`,
    );
  }
  return new Stopped(`The function in ${tested.region} failed (${said}): ${logOf(tested)}.`);
}

const forget = (cloud: Cloud, { region, tableName }: Tested): Promise<boolean> =>
  cloud.deleteItem(region, tableName, {
    user: createHash('sha256').update(reservedUser).digest('hex'),
    person: 'household',
  });

/** "Open hamstring coach", as Alexa sends it for a user whom nobody has met. */
const launch = (skillId: string) => request(skillId, true, {}, { type: 'LaunchRequest' });

const yes = (skillId: string, attributes: Readonly<Record<string, unknown>>) =>
  request(skillId, false, attributes, {
    type: 'IntentRequest',
    intent: { name: 'AMAZON.YesIntent', confirmationStatus: 'NONE' },
  });

function request(
  skillId: string,
  isNew: boolean,
  attributes: Readonly<Record<string, unknown>>,
  spoken: Readonly<Record<string, unknown>>,
) {
  const application = { applicationId: skillId };
  const user = { userId: reservedUser };
  return {
    version: '1.0',
    session: {
      new: isNew,
      sessionId: 'amzn1.echo-api.session.SMOKE-TEST',
      application,
      user,
      attributes,
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.SMOKE-TEST', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'none',
      },
    },
    request: {
      requestId: `amzn1.echo-api.request.${randomUUID()}`,
      timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
      locale: 'en-US',
      ...spoken,
    },
  };
}
