import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CoachFunction } from './coach-function.ts';
import { RunnerTable } from './runner-table.ts';
import type { Settings } from './settings.ts';

interface CoachStackProps extends Settings {
  /** The folder that holds the built `index.mjs`. */
  readonly codePath: string;
}

/** Everything the coach needs in an AWS account. It names no account and no region. */
export class CoachStack extends Stack {
  /** @throws {SetupError} when there is no `index.mjs` in the code folder. */
  constructor(scope: Construct, id: string, { codePath, skillId }: CoachStackProps) {
    super(scope, id, { description: 'Hamstring Coach, an Alexa skill for runners' });
    const runners = new RunnerTable(this, 'Runner');
    const coach = new CoachFunction(this, 'Coach', { codePath, runners, skillId });

    new CfnOutput(this, 'FunctionArn', {
      description: 'The endpoint to give the skill',
      value: coach.functionArn,
    });
    if (skillId === undefined) {
      new CfnOutput(this, 'NextStep', {
        description: 'The function answers nobody yet',
        value:
          'Create the skill in the Alexa developer console, deploy again with "npx cdk deploy -c skillId=<its id>", then give the skill FunctionArn as its endpoint.',
      });
    }
  }
}
