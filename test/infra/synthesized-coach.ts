import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import cdkJson from '../../cdk.json' with { type: 'json' };
import type { Settings } from '../../infra/settings.ts';
import { addStacks } from '../../infra/stacks.ts';
import { settingsWith, skillId } from '../support/settings.ts';

interface Synthesized {
  /** The template of a stack, by the end of its name: `NA`, `EU`, `FE` or `Skill`. */
  template(end: string): Template;
  readonly names: readonly string[];
  /** The findings of cdk-nag that nobody has acknowledged. */
  readonly findings: readonly string[];
  /** All templates as text. */
  readonly text: string;
}

/**
 * Synthesizes a stage under the feature flags of `cdk.json`, from stand-ins for what is built.
 * Takes a second: call it once for each variant.
 */
export function synthesized(given: Partial<Settings>, madeSkillId?: string): Synthesized {
  return withBuilt(['index.mjs', 'skill.json'], (folder) => {
    const app = stacksFrom(folder, settingsWith(given), madeSkillId);
    const stacks = app.node.children.filter((child) => child instanceof Stack);
    const templates = new Map(
      stacks.map((stack) => [stack.stackName, Template.fromStack(stack)] as const),
    );
    const findings = [new AwsSolutionsChecks(app), new ServerlessChecks(app)].flatMap((pack) =>
      pack
        .validateScope(app)
        .violations.flatMap(({ ruleName, violatingResources }) =>
          violatingResources.map(({ resourceLogicalId }) => `${ruleName} ${resourceLogicalId}`),
        ),
    );
    return {
      template(end) {
        const [, template] = [...templates].find(([name]) => name.endsWith(`-${end}`)) ?? [];
        if (template === undefined) throw new Error(`There is no stack ${end}.`);
        return template;
      },
      names: [...templates.keys()],
      findings,
      text: JSON.stringify([...templates.values()].map((template) => template.toJSON())),
    };
  });
}

/** Synthesizes where only some of the files were built. */
export const synthesizeWithOnly = (files: readonly string[]): unknown =>
  withBuilt(files, (folder) => stacksFrom(folder, settingsWith(), undefined));

function stacksFrom(folder: string, settings: Settings, madeSkillId: string | undefined): App {
  const app = new App({ outdir: join(folder, 'cdk.out'), context: cdkJson.context });
  const built = join(folder, 'built');
  const commit = settings.stage === 'prod' ? { commit: '0123abc' } : {};
  addStacks(app, { settings, madeSkillId, ...commit, codePath: built, packagePath: built });
  return app;
}

function withBuilt<Result>(files: readonly string[], use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-'));
  try {
    const built = join(folder, 'built');
    mkdirSync(built);
    for (const file of files) writeFileSync(join(built, file), '{}\n');
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The one resource of a type in a template. */
export function logicalIdOf(template: Template, type: string): string {
  const [id, ...others] = Object.keys(template.findResources(type));
  if (id === undefined || others.length > 0) throw new Error(`Expected exactly one ${type}.`);
  return id;
}

/** With all that is optional. It comes first: the CDK learns its rules anew for what it has not met. */
export const prod = synthesized(
  {
    stage: 'prod',
    regions: ['EU', 'NA', 'FE'],
    alarmEmail: 'on-call@coach.test',
    reservedConcurrency: 10,
    timersOpenSkill: true,
  },
  skillId,
);

export const dev = synthesized({}, skillId);
