import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  type Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Caller } from './caller.ts';
import { aliasName } from './names.ts';
import type { RunnerTable } from './runner-table.ts';

interface CoachFunctionProps {
  readonly functionName: string;
  /** The folder that holds the built `index.mjs`. */
  readonly codePath: string;
  readonly runners: RunnerTable;
  readonly caller: Caller;
  readonly timersOpenSkill: boolean;
  /** What the code was built from, where that is known. */
  readonly commit?: string;
  readonly reservedConcurrency?: number;
}

/** The function that answers Alexa, with its role, its log, and the alias that Alexa calls. */
export class CoachFunction extends Construct {
  readonly function: LambdaFunction;
  readonly alias: Alias;

  constructor(scope: Construct, id: string, props: CoachFunctionProps) {
    super(scope, id);
    const { caller } = props;
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

    this.function = new LambdaFunction(this, 'Function', {
      functionName: props.functionName,
      description: 'Hamstring Coach: answers the Alexa skill',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.codePath),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Alexa gives up at about 8 seconds: a turn nobody waits for any more has to count as an error.
      timeout: Duration.seconds(7),
      // The least that comes with a whole vCPU: a runner waits in silence through a cold start, and
      // a cold start is processor time. Turns are a few milliseconds long, so it costs next to nothing.
      memorySize: 1769,
      ...(props.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
      environment: {
        TABLE_NAME: props.runners.tableName,
        ...(caller.who === 'skill' && { SKILL_ID: caller.skillId }),
        // Another commit is another version, whatever it changed: what answers can be told from it.
        ...(props.commit !== undefined && { COMMIT: props.commit }),
        ...(props.timersOpenSkill && { TIMERS_OPEN_SKILL: 'true' }),
      },
      // An older version is what the alias is turned back to.
      currentVersionOptions: {
        removalPolicy: RemovalPolicy.RETAIN,
        ...(props.commit !== undefined && { description: `Commit ${props.commit}` }),
      },
    });
    this.alias = this.function.addAlias(aliasName, { description: 'What Alexa calls' });
    this.#allow(caller);
    acknowledge(this.function);
  }

  #allow(caller: Caller): void {
    const alexa = {
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      action: 'lambda:InvokeFunction',
    };
    switch (caller.who) {
      case 'skill':
        this.alias.addPermission('Alexa', { ...alexa, eventSourceToken: caller.skillId });
        return;
      case 'skill-being-made':
        // A skill is made only with an endpoint that Alexa may call already, and has no id before.
        // Until the next pass takes this away, the function has no SKILL_ID and refuses to start.
        this.alias.addPermission('AlexaUntilTheSkillIsMade', alexa);
        return;
      case 'nobody':
        return;
    }
  }
}

function acknowledge(coach: LambdaFunction): void {
  const isCalledAndWaitedFor =
    'Alexa waits for every answer and delivers a skill event again herself: nothing is invoked asynchronously, so that nothing could be queued.';
  Validations.of(coach).acknowledge(
    { id: 'Serverless-LambdaDLQ', reason: isCalledAndWaitedFor },
    { id: 'Serverless-LambdaAsyncFailureDestination', reason: isCalledAndWaitedFor },
    {
      id: 'Serverless-LambdaTracing',
      reason:
        'One function and one table: a trace would show a single hop, whose time the log and the metrics have; and the role would need a wildcard.',
    },
  );
}
