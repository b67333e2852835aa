import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { RunnerTable } from './runner-table.ts';
import { SetupError } from './setup-error.ts';

interface CoachFunctionProps {
  /** The folder that holds the built `index.mjs`. */
  readonly codePath: string;
  readonly runners: RunnerTable;
  /** The one skill that may call the function. With `undefined` nobody may, and it answers nobody. */
  readonly skillId: string | undefined;
}

/** The function that answers Alexa, with its role and its log. */
export class CoachFunction extends Construct {
  readonly functionArn: string;

  /** @throws {SetupError} when there is no `index.mjs` in the code folder. */
  constructor(scope: Construct, id: string, props: CoachFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own, because the default one may write to every log group of the account.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    props.runners.grantTurn(role);

    const coach = new LambdaFunction(this, 'Function', {
      description: 'Hamstring Coach: answers the Alexa skill',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: builtCode(props.codePath),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Alexa gives up at about 8 seconds: a turn nobody waits for any more has to count as an error.
      timeout: Duration.seconds(7),
      // The least that comes with a whole vCPU: a runner waits in silence through a cold start, and
      // a cold start is processor time. Turns are a few milliseconds long, so it costs next to nothing.
      memorySize: 1769,
      environment: {
        TABLE_NAME: props.runners.tableName,
        ...(props.skillId === undefined ? {} : { SKILL_ID: props.skillId }),
      },
    });

    // Without the token any skill in the world could call the function, so no id means no permission.
    if (props.skillId !== undefined) {
      coach.addPermission('Alexa', {
        principal: new ServicePrincipal('alexa-appkit.amazon.com'),
        action: 'lambda:InvokeFunction',
        eventSourceToken: props.skillId,
      });
    }
    this.functionArn = coach.functionArn;
  }
}

function builtCode(codePath: string): Code {
  if (!existsSync(join(codePath, 'index.mjs'))) {
    throw new SetupError(`There is no index.mjs in ${codePath}: run "npm run build" first.`);
  }
  return Code.fromAsset(codePath);
}
