import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as coach from './synthesized-coach.ts';

const dev = coach.dev.template('Skill');
const prod = coach.prod.template('Skill');

const arn = (region: string, stage: string) => ({
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      `:lambda:${region}:`,
      { Ref: 'AWS::AccountId' },
      `:function:hamstring-coach-${stage}:live`,
    ],
  ],
});

describe('the skill', () => {
  it("answers requests and events with the alias of each region's function", () => {
    const endpoints = {
      endpoint: { uri: arn('eu-west-1', 'prod') },
      regions: {
        EU: { endpoint: { uri: arn('eu-west-1', 'prod') } },
        NA: { endpoint: { uri: arn('us-east-1', 'prod') } },
        FE: { endpoint: { uri: arn('us-west-2', 'prod') } },
      },
    };
    prod.hasResourceProperties('Alexa::ASK::Skill', {
      SkillPackage: {
        Overrides: { Manifest: { apis: { custom: endpoints }, events: endpoints } },
      },
    });
  });

  it('signs in with what Secrets Manager holds, of which no template has a copy', () => {
    const field = (name: string) =>
      `{{resolve:secretsmanager:hamstring-coach/alexa:SecretString:${name}::}}`;
    dev.hasResourceProperties('Alexa::ASK::Skill', {
      VendorId: 'M1234567890',
      AuthenticationConfiguration: {
        ClientId: field('clientId'),
        ClientSecret: field('clientSecret'),
        RefreshToken: field('refreshToken'),
      },
    });
  });

  it('lets Alexa read the one object that is the package, before it is made', () => {
    dev.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: {
              'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('/[0-9a-f]{64}\\.zip$')])],
            },
          },
        ],
      },
    });
    dev.hasResource('Alexa::ASK::Skill', {
      DependsOn: [coach.logicalIdOf(dev, 'AWS::IAM::Policy')],
    });
  });

  it('stays with its reviews in prod when the stack goes, and goes in dev', () => {
    prod.hasResource('Alexa::ASK::Skill', { DeletionPolicy: 'Retain' });
    dev.hasResource('Alexa::ASK::Skill', { DeletionPolicy: 'Delete' });
  });

  it('tells its id, from which the next deployment goes on', () => {
    dev.hasOutput('SkillId', { Value: { Ref: coach.logicalIdOf(dev, 'Alexa::ASK::Skill') } });
    expect(dev.findOutputs('*')).not.toHaveProperty('FunctionArn');
  });
});
