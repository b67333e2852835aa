import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { callerFor } from './caller.ts';
import { CoachStack } from './coach-stack.ts';
import { coachStackName, homeRegion, namesIn, skillStackName } from './names.ts';
import { awsRegions, type Settings } from './settings.ts';
import { SetupError } from './setup-error.ts';
import { SkillStack } from './skill-stack.ts';

interface StacksProps {
  readonly settings: Settings;
  /** The id of the skill that an earlier pass of the deployment made, if one did. */
  readonly madeSkillId: unknown;
  /** Whether it is meant that no skill is answered in prod: the deployment says so, having looked. */
  readonly mayAnswerNobody?: boolean;
  /** What the code was built from, where that is known. */
  readonly commit?: unknown;
  /** The folder that holds the built `index.mjs`. */
  readonly codePath: string;
  /** The folder that holds the built skill package. */
  readonly packagePath: string;
}

/**
 * Adds the stacks of a stage: one for each of Alexa's regions, and, where the deployment makes the
 * skill, one for the skill. They name no account.
 * @throws {SetupError} when something was not built, or prod would answer nobody by mistake
 */
export function addStacks(app: App, props: StacksProps): void {
  const { settings, madeSkillId, mayAnswerNobody = false, commit, codePath, packagePath } = props;
  const { stage, regions, skill } = settings;
  const caller = callerFor(skill, typeof madeSkillId === 'string' ? madeSkillId : undefined);
  if (stage === 'prod' && caller.who !== 'skill' && !mayAnswerNobody) {
    throw new SetupError(
      'Prod would answer nobody, for no skill is known: run "npm run deploy -- --stage prod", which finds its skill.',
    );
  }
  const names = namesIn(stage);
  requireBuilt(codePath, 'index.mjs');
  const coaches = regions.map(
    (region) =>
      new CoachStack(app, coachStackName(stage, region), {
        env: { region: awsRegions[region] },
        settings,
        names,
        caller,
        isHome: region === regions[0],
        ...(typeof commit === 'string' && { commit }),
        codePath,
      }),
  );
  if (skill.from === 'owner') return;
  requireBuilt(packagePath, 'skill.json');
  const made = new SkillStack(app, skillStackName(stage), {
    env: { region: homeRegion(settings) },
    stage,
    regions,
    skill,
    functionName: names.functionName,
    packagePath,
  });
  // Alexa asks at once whether she may call the functions that the manifest names.
  for (const coach of coaches) made.addStackDependency(coach);
}

function requireBuilt(folder: string, file: string): void {
  if (existsSync(join(folder, file))) return;
  throw new SetupError(`There is no ${file} in ${folder}: run "npm run build" first.`);
}
