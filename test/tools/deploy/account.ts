import { coachStackName, homeRegion, skillStackName } from '../../../infra/names.ts';
import { awsRegions, type Settings } from '../../../infra/settings.ts';
import type { Cloud, DeployedStack } from '../../../tools/deploy/cloud.ts';
import type { Command, Run } from '../../../tools/deploy/commands.ts';
import type { Progress } from '../../../tools/deploy/progress.ts';
import { Stopped } from '../../../tools/deploy/stopped.ts';

export const madeId = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** A function as it was deployed. */
interface Deployed {
  readonly answers: string | undefined;
  readonly lets: 'one' | 'any' | 'nobody';
}

/**
 * An AWS account in memory, which the CDK deploys to by what the commands say. It follows the rules
 * that matter for the order of things: a skill is made only where Alexa may call, a table that is
 * there already is only taken up on demand, and a deployed function answers its skill alone.
 */
export function createAccount(given: Settings) {
  let settings = given;
  const stacks = new Map<string, DeployedStack>();
  const tables = new Set<string>();
  const items = new Set<string>();
  const functions = new Map<string, Deployed>();
  const commands: string[] = [];
  const told: string[] = [];
  let secret: readonly string[] | undefined = ['clientId', 'clientSecret', 'refreshToken'];
  let synthesizedFor: string | undefined;
  const breakAt: { command?: string } = {};
  const at = (region: string, name: string) => `${region} ${name}`;

  function deployCoach(region: string, name: string, takesUp: boolean): void {
    const table = at(region, `hamstring-coach-${settings.stage}`);
    if (!stacks.has(at(region, name)) && tables.has(table) && !takesUp) {
      throw new Stopped('The table is there already.');
    }
    tables.add(table);
    const { skill } = settings;
    const answers = skill.from === 'deploy' ? synthesizedFor : skill.skillId;
    functions.set(region, {
      answers,
      lets: answers !== undefined ? 'one' : skill.from === 'deploy' ? 'any' : 'nobody',
    });
    stacks.set(at(region, name), {
      status: 'UPDATE_COMPLETE',
      outputs: { FunctionArn: `arn:aws:lambda:${region}:1:function:coach:live` },
    });
  }

  function deployAll(takesUp: boolean): void {
    for (const region of settings.regions) {
      deployCoach(awsRegions[region], coachStackName(settings.stage, region), takesUp);
    }
    if (settings.skill.from === 'owner') return;
    if (settings.regions.some((region) => functions.get(awsRegions[region])?.lets === 'nobody')) {
      throw new Stopped('Alexa may not call the endpoint.');
    }
    stacks.set(at(homeRegion(settings), skillStackName(settings.stage)), {
      status: 'CREATE_COMPLETE',
      outputs: { SkillId: madeId },
    });
  }

  const described = ({ kind, arguments: given, environment }: Command): string => {
    const context = given.filter((each) => each.includes('='));
    const flags = given.filter((each) => each === '--import-existing-resources');
    const endpoint = environment?.['SKILL_ENDPOINT'];
    const [verb] = given.filter((each) => !['run', '--silent'].includes(each));
    return [
      kind,
      verb,
      ...context.filter((each) => !/^(stage|settings|commit)=/.test(each)),
      ...flags,
      ...(endpoint ? [endpoint] : []),
    ].join(' ');
  };

  const run: Run = async (command, cure) => {
    const line = described(command);
    commands.push(line);
    if (line === breakAt.command) throw new Stopped(cure);
    const [verb] = command.arguments;
    if (command.kind !== 'cdk') return;
    if (verb === 'synth') {
      const made = command.arguments.find((each) => each.startsWith('madeSkillId='));
      synthesizedFor = made?.slice('madeSkillId='.length);
    }
    if (verb === 'bootstrap') {
      for (const region of settings.regions) {
        stacks.set(at(awsRegions[region], 'CDKToolkit'), {
          status: 'CREATE_COMPLETE',
          outputs: {},
        });
      }
    }
    if (verb === 'deploy') deployAll(line.includes('--import-existing-resources'));
  };

  const cloud: Cloud = {
    account: async () => '123456789012',
    stack: async (region, name) => stacks.get(at(region, name)),
    async deleteStack(region, name, tell) {
      tell(1);
      stacks.delete(at(region, name));
      if (!name.endsWith('Skill')) functions.delete(region);
    },
    hasTable: async (region, name) => tables.has(at(region, name)),
    async deleteTable(region, name) {
      tables.delete(at(region, name));
    },
    deleteItem: async (region) => items.delete(region),
    secretFields: async () => secret,
    async invoke(region, _alias, event) {
      const deployed = functions.get(region);
      if (deployed === undefined) return undefined;
      if (deployed.answers === undefined) return { error: 'SKILL_ID is not set: give the id' };
      const text = JSON.stringify(event);
      if (!text.includes(deployed.answers)) return { error: 'CustomSkill ID verification failed!' };
      if (text.includes('AMAZON.YesIntent')) items.add(region);
      return {
        response: {
          version: '1.0',
          sessionAttributes: {},
          response: { outputSpeech: { ssml: '<speak>Hi</speak>' }, shouldEndSession: false },
        },
      };
    },
    async permissions(region) {
      const deployed = functions.get(region);
      if (deployed === undefined || deployed.lets === 'nobody') return [];
      const { answers } = deployed;
      return [
        {
          principal: 'alexa-appkit.amazon.com',
          ...(answers !== undefined && { skillId: answers }),
        },
      ];
    },
  };

  const progress: Progress = {
    step: (text) => told.push(text),
    note: (text) => told.push(`- ${text}`),
  };

  return {
    cloud,
    run,
    progress,
    /** What was run, by its verb and what sets one run apart. */
    commands,
    told,
    stacks,
    tables,
    items,
    functions,
    /** Has a command fail, written as in {@link commands}. */
    breakAt,
    /** Has what is run from now on read other settings of the same stage. */
    setSettings(edited: Settings) {
      settings = edited;
    },
    setSecret(fields: readonly string[] | undefined) {
      secret = fields;
    },
    setStatus(region: string, name: string, status: string) {
      stacks.set(at(region, name), { status, outputs: {} });
    },
  };
}
