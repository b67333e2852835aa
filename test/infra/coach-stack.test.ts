import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../infra/setup-error.ts';
import { synthesizedCoach, synthesizedUnbuiltCoach } from './synthesized-coach.ts';

const SKILL_ID = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

const withSkill = synthesizedCoach({ skillId: SKILL_ID });
const withoutSkill = synthesizedCoach();

function logicalIdOf(type: string): string {
  const [id, ...others] = Object.keys(withSkill.findResources(type));
  if (id === undefined || others.length > 0) throw new Error(`Expected exactly one ${type}.`);
  return id;
}

describe('the table of runners', () => {
  it('is keyed by user and then person, both strings', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'user', KeyType: 'HASH' },
        { AttributeName: 'person', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'user', AttributeType: 'S' },
        { AttributeName: 'person', AttributeType: 'S' },
      ],
    });
  });

  it('costs nothing while nobody runs', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      ProvisionedThroughput: Match.absent(),
    });
  });

  it('forgets a runner when expiresAt has passed', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', {
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('can be restored to any point in time', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
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

  it('is encrypted with the key DynamoDB owns', () => {
    withSkill.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: Match.absent() });
  });
});

describe('the function', () => {
  it('runs the built handler on Node 24 and arm64', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  it('ends before Alexa gives up at 8 seconds', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', { Timeout: 7 });
  });

  it('has a whole processor for its cold start', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', { MemorySize: 1769 });
  });

  it('logs JSON to a group of its own that is emptied after a month', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logicalIdOf('AWS::Logs::LogGroup') } },
    });
    withSkill.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('knows its table and its skill, and nothing else', () => {
    withSkill.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectEquals({
          TABLE_NAME: { Ref: logicalIdOf('AWS::DynamoDB::Table') },
          SKILL_ID,
        }),
      },
    });
  });

  it('has no SKILL_ID when none is given, so that it refuses to start', () => {
    withoutSkill.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectEquals({ TABLE_NAME: { Ref: logicalIdOf('AWS::DynamoDB::Table') } }),
      },
    });
  });

  it.each([
    ['with a skill id', withSkill],
    ['without one', withoutSkill],
  ])('is never told to answer any skill, %s', (_, template) => {
    expect(JSON.stringify(template.toJSON())).not.toContain('ALLOW_ANY_SKILL');
  });

  it('is refused in one line that names the cure when it was not built', () => {
    expect(synthesizedUnbuiltCoach).toThrow(SetupError);
    expect(synthesizedUnbuiltCoach).toThrow(/^There is no index\.mjs in .+: run "npm run build"/);
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
        FunctionName: { 'Fn::GetAtt': [logicalIdOf('AWS::Lambda::Function'), 'Arn'] },
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: SKILL_ID,
      }),
    );
  });

  it('is nobody as long as there is no skill', () => {
    withoutSkill.resourceCountIs('AWS::Lambda::Permission', 0);
    withoutSkill.resourceCountIs('AWS::Lambda::Url', 0);
  });
});

describe('the outputs', () => {
  it.each([
    ['with a skill id', withSkill],
    ['without one', withoutSkill],
  ])('give the ARN to use as the endpoint, %s', (_, template) => {
    template.hasOutput('FunctionArn', {
      Value: { 'Fn::GetAtt': [logicalIdOf('AWS::Lambda::Function'), 'Arn'] },
    });
  });

  it('say what to do next only as long as there is no skill', () => {
    withoutSkill.hasOutput('NextStep', { Value: Match.stringLikeRegexp('-c skillId=') });
    expect(withSkill.findOutputs('NextStep')).toEqual({});
  });
});
