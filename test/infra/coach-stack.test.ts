import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../infra/setup-error.ts';
import { skillId } from '../support/settings.ts';
import {
  dev,
  logicalIdOf as only,
  prod,
  synthesized,
  synthesizeWithOnly,
} from './synthesized-coach.ts';

const firstPass = synthesized({});
const backend = synthesized({ skill: { from: 'owner' } });
const everyStage = [
  ['dev', dev],
  ['the first pass', firstPass],
  ['the backend alone', backend],
  ['prod', prod],
] as const;

const withSkill = dev.template('NA');
const withoutSkill = backend.template('NA');
const beingMade = firstPass.template('NA');
const live = prod.template('NA');

const logicalIdOf = (type: string): string => only(withSkill, type);
const aliasRef = { Ref: logicalIdOf('AWS::Lambda::Alias') };

describe('the table of runners', () => {
  it.each([
    [
      'is keyed by user and then person, both strings',
      {
        KeySchema: [
          { AttributeName: 'user', KeyType: 'HASH' },
          { AttributeName: 'person', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'user', AttributeType: 'S' },
          { AttributeName: 'person', AttributeType: 'S' },
        ],
      },
    ],
    [
      'costs nothing while nobody runs',
      { BillingMode: 'PAY_PER_REQUEST', ProvisionedThroughput: Match.absent() },
    ],
    [
      'forgets a runner when expiresAt has passed',
      { TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } },
    ],
    [
      'can be restored to any point in time',
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ],
    ['cannot be deleted by mistake', { DeletionProtectionEnabled: true }],
    ['is encrypted with the key DynamoDB owns', { SSESpecification: Match.absent() }],
  ])('%s', (_, properties) => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', properties);
  });

  it('has a name, by which a table that was kept is taken up again', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', { TableName: 'hamstring-coach-dev' });
    live.hasResourceProperties('AWS::DynamoDB::Table', { TableName: 'hamstring-coach-prod' });
  });

  it('outlives the stack and any replacement', () => {
    withSkill.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('keeps its logical id, since another one would start the coach on an empty table', () => {
    expect(logicalIdOf('AWS::DynamoDB::Table')).toBe('RunnerTableA8C55F92');
  });
});

/** A function's whole environment. */
const told = (variables: object) => ({
  Environment: { Variables: Match.objectEquals(variables) },
});
const tableName = { Ref: logicalIdOf('AWS::DynamoDB::Table') };

describe('the function', () => {
  it.each([
    [
      'runs the built handler on Node 24 and arm64',
      { Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' },
    ],
    ['ends before Alexa gives up at 8 seconds', { Timeout: 7 }],
    ['has a whole processor for its cold start', { MemorySize: 1769 }],
    [
      'logs JSON to a group of its own',
      {
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logicalIdOf('AWS::Logs::LogGroup') } },
      },
    ],
    [
      'knows its table and its skill, and nothing else',
      told({ TABLE_NAME: tableName, SKILL_ID: skillId }),
    ],
    [
      'has no capacity reserved where the settings name none',
      { ReservedConcurrentExecutions: Match.absent() },
    ],
  ])('%s', (_, properties) => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', properties);
  });

  it('has its log emptied after a month', () => {
    withSkill.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('has no SKILL_ID when none is given, so that it refuses to start', () => {
    withoutSkill.hasResourceProperties('AWS::Lambda::Function', told({ TABLE_NAME: tableName }));
  });

  it.each(everyStage)('is never told to answer any skill, in %s', (_, { text }) => {
    expect(text).not.toContain('ALLOW_ANY_SKILL');
  });

  it('opens the skill from timers, and has capacity reserved, where the settings say so', () => {
    live.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ TIMERS_OPEN_SKILL: 'true' }) },
      ReservedConcurrentExecutions: 10,
    });
  });

  it('is called by an alias, and its older versions stay to turn back to', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Alias', {
      Name: 'live',
      FunctionVersion: { 'Fn::GetAtt': [logicalIdOf('AWS::Lambda::Version'), 'Version'] },
    });
    withSkill.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  });

  it('is traced to its commit, by its version and by what it logs', () => {
    live.hasResourceProperties('AWS::Lambda::Version', { Description: 'Commit 0123abc' });
    live.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ COMMIT: '0123abc' }) },
    });
  });

  it.each([
    [[], 'index.mjs'],
    [['index.mjs'], 'skill.json'],
  ])('is refused in one line that names the cure when only %j was built', (built, missing) => {
    expect(() => synthesizeWithOnly(built)).toThrow(SetupError);
    expect(() => synthesizeWithOnly(built)).toThrow(
      new RegExp(`^There is no ${missing} in .+: run "npm run build" first\\.$`),
    );
  });
});

describe('what the function may do', () => {
  it('is to read, write and forget a runner, and to write its own log', () => {
    withSkill.resourceCountIs('AWS::IAM::Policy', 1);
    withSkill.hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: logicalIdOf('AWS::IAM::Role') }],
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: { 'Fn::GetAtt': [logicalIdOf('AWS::Logs::LogGroup'), 'Arn'] },
          },
          {
            Effect: 'Allow',
            Action: [
              'dynamodb:DeleteItem',
              'dynamodb:GetItem',
              'dynamodb:PutItem',
              'dynamodb:Query',
            ],
            Resource: { 'Fn::GetAtt': [logicalIdOf('AWS::DynamoDB::Table'), 'Arn'] },
          },
        ],
      },
    });
  });

  it('comes from no managed policy and no policy inside the role', () => {
    withSkill.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
    withSkill.hasResourceProperties('AWS::IAM::Role', {
      ManagedPolicyArns: Match.absent(),
      Policies: Match.absent(),
    });
  });

  it('is for Lambda alone to take on', () => {
    withSkill.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { Service: 'lambda.amazonaws.com' },
          },
        ],
      },
    });
  });
});

describe('who may call the function', () => {
  it('is Alexa, for this one skill', () => {
    withSkill.resourceCountIs('AWS::Lambda::Permission', 1);
    withSkill.hasResourceProperties(
      'AWS::Lambda::Permission',
      Match.objectEquals({
        Action: 'lambda:InvokeFunction',
        FunctionName: aliasRef,
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: skillId,
      }),
    );
  });

  it('is nobody as long as there is no skill', () => {
    withoutSkill.resourceCountIs('AWS::Lambda::Permission', 0);
    withoutSkill.resourceCountIs('AWS::Lambda::Url', 0);
  });

  it('is Alexa for any skill only while the skill is made, when the function refuses all', () => {
    beingMade.resourceCountIs('AWS::Lambda::Permission', 1);
    beingMade.hasResourceProperties('AWS::Lambda::Permission', {
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: Match.absent(),
    });
    beingMade.hasResourceProperties(
      'AWS::Lambda::Function',
      told({ TABLE_NAME: Match.anyValue() }),
    );
  });
});

describe('a new version in prod', () => {
  const group = only(live, 'AWS::CodeDeploy::DeploymentGroup');
  const turningBack = ['NewErrors', 'NewFailures', 'NewDuration', 'NewNotRemembered'];

  it('answers a tenth of the requests for five minutes, and then all', () => {
    live.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    });
    live.hasResource('AWS::Lambda::Alias', {
      UpdatePolicy: { CodeDeployLambdaAliasUpdate: { DeploymentGroupName: { Ref: group } } },
    });
  });

  it('is turned back when it fails, apologizes, is slow, or can remember nothing', () => {
    live.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: Match.arrayWith([
          'DEPLOYMENT_FAILURE',
          'DEPLOYMENT_STOP_ON_REQUEST',
          'DEPLOYMENT_STOP_ON_ALARM',
        ]),
      },
      AlarmConfiguration: {
        Enabled: true,
        Alarms: turningBack.map((name) => ({
          Name: { Ref: Match.stringLikeRegexp(`^Alarms${name}`) },
        })),
      },
    });
  });

  it('is judged by what it does alone, so that a broken one before it cannot turn it back', () => {
    const { [only(live, 'AWS::CodeDeploy::DeploymentGroup')]: made } = live.findResources(
      'AWS::CodeDeploy::DeploymentGroup',
    );
    const version = { 'Fn::GetAtt': [only(live, 'AWS::Lambda::Version'), 'Version'] };
    const alarms = live.findResources('AWS::CloudWatch::Alarm');
    const names = made?.['Properties'].AlarmConfiguration.Alarms.map(
      ({ Name }: { Name: { Ref: string } }) => Name.Ref,
    );
    expect(names).toHaveLength(4);
    for (const name of names) {
      expect(alarms[name]?.['Properties'].Dimensions).toContainEqual({
        Name: expect.stringMatching(/^(Executed)?Version$/),
        Value: version,
      });
    }
  });

  it('is let in at once in dev', () => {
    withSkill.resourceCountIs('AWS::CodeDeploy::DeploymentGroup', 0);
  });
});

describe('alarms', () => {
  it.each([
    ['Errors', { MetricName: 'Errors', Namespace: 'AWS/Lambda', Threshold: 1 }],
    ['Throttles', { MetricName: 'Throttles', Namespace: 'AWS/Lambda', Threshold: 1 }],
    [
      'a single apology in five minutes',
      { MetricName: 'Failed', Namespace: 'HamstringCoach', Threshold: 1, Period: 300 },
    ],
    ['what was not played', { MetricName: 'NotPlayed', Namespace: 'HamstringCoach', Threshold: 1 }],
    ['NotRemembered', { MetricName: 'NotRemembered', Namespace: 'HamstringCoach', Threshold: 2 }],
    ['Duration', { MetricName: 'Duration', ExtendedStatistic: 'p99', Threshold: 3000 }],
  ])('go off for %s, and not for silence', (_, properties) => {
    withSkill.hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...properties,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmDescription: Match.anyValue(),
    });
  });

  it('watch what the alias answers, for that is what runners hear', () => {
    withSkill.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Errors',
      Dimensions: Match.arrayWith([Match.objectLike({ Name: 'Resource' })]),
    });
  });

  it('go off when a quarter of what is said is not understood', () => {
    withSkill.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'HamstringCoach',
      MetricName: 'NotUnderstood',
      Statistic: 'Average',
      Threshold: 0.25,
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: logicalIdOf('AWS::Lambda::Function') } }],
    });
  });

  it('are mailed where the settings name an address, and CloudWatch may do so', () => {
    live.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'on-call@coach.test',
    });
    live.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      }),
    });
    const alarms = Object.values(live.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms).toHaveLength(11);
    for (const alarm of alarms) expect(alarm['Properties'].AlarmActions).toHaveLength(1);
    withSkill.resourceCountIs('AWS::SNS::Topic', 0);
  });

  it('have a budget beside them, once a stage, whose mail goes to the same address', () => {
    prod.template('EU').hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 20, Unit: 'USD' } },
      NotificationsWithSubscribers: ['FORECASTED', 'ACTUAL'].map((kind) =>
        Match.objectLike({
          Notification: Match.objectLike({ NotificationType: kind }),
          Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'on-call@coach.test' }],
        }),
      ),
    });
    live.resourceCountIs('AWS::Budgets::Budget', 0);
    withSkill.resourceCountIs('AWS::Budgets::Budget', 0);
  });

  it('stand on a dashboard', () => {
    withSkill.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});

describe('prod by hand', () => {
  it.each([
    ['made by the deployment', {}],
    ["the owner's", { skill: { from: 'owner' } }],
  ] as const)('is refused in one line while the skill, %s, is not known', (_, given) => {
    expect(() => synthesized({ stage: 'prod', ...given })).toThrow(SetupError);
    expect(() => synthesized({ stage: 'prod', ...given })).toThrow(
      /^Prod would answer nobody, [^\n]+: run "npm run deploy -- --stage prod"[^\n]+$/,
    );
  });
});

describe('the regions', () => {
  it('have a stack each, and the skill one', () => {
    expect(prod.names).toEqual([
      'HamstringCoach-prod-EU',
      'HamstringCoach-prod-NA',
      'HamstringCoach-prod-FE',
      'HamstringCoach-prod-Skill',
    ]);
    expect(backend.names).toEqual(['HamstringCoach-dev-NA']);
  });
});

describe('what AWS advises', () => {
  it.each(everyStage)('is followed, or acknowledged with a reason, in %s', (_, { findings }) => {
    expect(findings).toEqual([]);
  });
});

describe('the outputs', () => {
  it.each([
    ['with a skill id', withSkill],
    ['without one', withoutSkill],
  ])('give the ARN to use as the endpoint, %s', (_, template) => {
    template.hasOutput('FunctionArn', { Value: aliasRef });
  });

  it('say what to do next only as long as the owner has to make the skill', () => {
    withoutSkill.hasOutput('NextStep', { Value: Match.stringLikeRegexp('skillId') });
    expect(withSkill.findOutputs('NextStep')).toEqual({});
    expect(beingMade.findOutputs('NextStep')).toEqual({});
  });
});
