import { readFileSync } from 'node:fs';
import type { Account } from './account.ts';
import { promised } from './scene.ts';
import { synthesizeEveryTemplate } from './templates.ts';

/** Something that the emulator can't do, why, and what checks it instead. */
interface Limit {
  readonly what: string;
  readonly because: string;
  readonly instead: string;
}

const templateTests = 'test/infra, and "npm run cfn-lint"';

/** The types of resources that the emulator does not know. It is asked in every rehearsal. */
const unknownTypes: Readonly<Record<string, Limit>> = {
  'Alexa::ASK::Skill': {
    what: 'making the skill (Alexa::ASK::Skill), and what a deployment does between its two passes',
    because: 'there is no Alexa in it',
    instead: `test/tools/deploy, ${templateTests}`,
  },
  'AWS::Budgets::Budget': {
    what: 'the budget (AWS::Budgets::Budget)',
    because: 'it bills nothing',
    instead: templateTests,
  },
  'AWS::CodeDeploy::Application': {
    what: 'the gradual shift in prod (AWS::CodeDeploy::Application)',
    because: 'there is no CodeDeploy in it, so that dev is deployed, which shifts at once',
    instead: templateTests,
  },
  'AWS::CodeDeploy::DeploymentGroup': {
    what: 'turning a failing version back (AWS::CodeDeploy::DeploymentGroup)',
    because: 'there is no CodeDeploy in it',
    instead: templateTests,
  },
};

/** What it does otherwise than AWS. */
const differences: readonly Limit[] = [
  {
    what: "the table's time to live and its recovery to a moment",
    because: 'its CloudFormation passes over them',
    instead: templateTests,
  },
  {
    what: 'nodejs24.x on arm64',
    because: "the function runs in this machine's own Node",
    instead: 'this rehearsal on Node 20, 22 and 24 (.github/workflows/test.yml)',
  },
  {
    what: 'Alexa as the caller',
    because: "the requests come from the account's owner, who may call anything",
    instead: "Alexa's permission is read back, above",
  },
  {
    what: 'metrics and alarms that go off',
    because: 'it makes no metrics from log lines',
    instead: 'test/infra',
  },
  {
    what: 'the time of a cold start',
    because: "its processes are not Lambda's",
    instead: '"npm run bench"',
  },
];

/**
 * Has the emulator look at every kind of template, also of those it can't deploy.
 * @throws {Failed} when it does not know a type that is not among its limits, or when it has
 * learned one that is
 */
export async function checkLimits(account: Account, folder: string): Promise<void> {
  const unknown = new Set<string>();
  for (const { file } of synthesizeEveryTemplate(folder)) {
    const types = await account.unknownTypes(readFileSync(file, 'utf8'));
    for (const type of types) unknown.add(type);
  }
  const expected = Object.keys(unknownTypes).toSorted();
  promised(
    JSON.stringify([...unknown].toSorted()) === JSON.stringify(expected),
    'the emulator knows all but what tools/rehearse/limits.ts lists',
    [...unknown],
  );
}

/** What the emulator can't do, a line each. */
export const limitsTold = (): readonly string[] =>
  [...Object.values(unknownTypes), ...differences].map(
    ({ what, because, instead }) => `- ${what}: ${because}. Instead: ${instead}.`,
  );
