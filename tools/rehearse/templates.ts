import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import type { Settings } from '../../infra/settings.ts';
import { addStacks } from '../../infra/stacks.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A synthesized CloudFormation template, and which of the settings it is for. */
export interface Template {
  /** Such as `prod, skill being made: HamstringCoach-prod-NA`. */
  readonly name: string;
  readonly region: string;
  readonly file: string;
}

const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

const least = {
  privacyPolicyUrl: 'https://runner.test/privacy',
  monthlyBudget: 20,
  timersOpenSkill: false,
} satisfies Partial<Settings>;

const madeByDeploy = {
  ...least,
  stage: 'prod',
  regions: ['NA', 'EU', 'FE'],
  skill: { from: 'deploy', vendorId: 'M1234567890123', secretName: 'hamstring-coach/alexa' },
  termsOfUseUrl: 'https://runner.test/terms',
  alarmEmail: 'on-call@runner.test',
  reservedConcurrency: 10,
  timersOpenSkill: true,
} satisfies Settings;

/** Every way in which a template can differ: by stage, by pass, and with all that is optional. */
const ways: readonly {
  readonly name: string;
  readonly settings: Settings;
  readonly madeSkillId?: string;
}[] = [
  {
    name: 'dev, without a skill',
    settings: { ...least, stage: 'dev', regions: ['NA'], skill: { from: 'owner' } },
  },
  {
    name: "dev, the owner's skill",
    settings: { ...least, stage: 'dev', regions: ['NA'], skill: { from: 'owner', skillId } },
  },
  { name: 'prod, first pass', settings: madeByDeploy },
  { name: 'prod, second pass', settings: madeByDeploy, madeSkillId: skillId },
];

/**
 * Synthesizes every kind of template into a folder. The function and the skill package have to be
 * built.
 * @throws {SetupError} when they are not
 */
export function synthesizeEveryTemplate(folder: string): readonly Template[] {
  const { context } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8'));
  return ways.flatMap(({ name, settings, madeSkillId }, index) => {
    const app = new App({ autoSynth: false, outdir: join(folder, String(index)), context });
    addStacks(app, {
      settings,
      madeSkillId,
      mayAnswerNobody: true,
      codePath: join(project, 'dist/lambda'),
      packagePath: join(project, 'dist/skill-package'),
    });
    return app.synth().stacks.map(({ displayName, environment, templateFullPath }) => ({
      name: `${name}: ${displayName}`,
      region: environment.region,
      file: templateFullPath,
    }));
  });
}
