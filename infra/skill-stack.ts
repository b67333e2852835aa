import { Aws, CfnOutput, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { aliasName } from './names.ts';
import { type AlexaRegion, awsRegions, type SkillSource, type Stage } from './settings.ts';

interface SkillStackProps extends StackProps {
  readonly stage: Stage;
  readonly regions: readonly [AlexaRegion, ...AlexaRegion[]];
  readonly skill: Extract<SkillSource, { from: 'deploy' }>;
  readonly functionName: string;
  /** The folder that holds the built skill package. */
  readonly packagePath: string;
}

/** What the secret has to hold: who asks Alexa for the skill. */
export const secretFields = ['clientId', 'clientSecret', 'refreshToken'] as const;

/** The skill as Alexa knows it, made from the built package. */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, props: SkillStackProps) {
    const { stage, regions, skill, functionName, packagePath, ...rest } = props;
    super(scope, id, { ...rest, description: `Hamstring Coach, the skill itself (${stage})` });

    const built = new Asset(this, 'Package', { path: packagePath });
    const reader = new Role(this, 'PackageReader', {
      description: 'Lets Alexa read the skill package',
      assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
    });
    const mayRead = new Policy(this, 'MayReadPackage', {
      roles: [reader],
      statements: [
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [built.bucket.arnForObjects(built.s3ObjectKey)],
        }),
      ],
    });

    // Written out, not referenced: the functions may be in other regions, and a reference to one
    // that knows the skill's id would be a circle.
    const endpoint = (region: AlexaRegion) => ({
      endpoint: {
        uri: `arn:${Aws.PARTITION}:lambda:${awsRegions[region]}:${Aws.ACCOUNT_ID}:function:${functionName}:${aliasName}`,
      },
    });
    const endpoints = {
      ...endpoint(regions[0]),
      regions: Object.fromEntries(regions.map((region) => [region, endpoint(region)])),
    };
    const made = new CfnSkill(this, 'Skill', {
      vendorId: skill.vendorId,
      authenticationConfiguration: signIn(skill.secretName),
      skillPackage: {
        s3Bucket: built.s3BucketName,
        s3Key: built.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        overrides: { manifest: { apis: { custom: endpoints }, events: endpoints } },
      },
    });
    made.node.addDependency(mayRead);
    // A skill that runners have enabled goes with its reviews: only its owner may delete it, by hand.
    made.applyRemovalPolicy(stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);

    new CfnOutput(this, 'SkillId', { description: 'The id that Alexa gave', value: made.ref });
  }
}

/** References that CloudFormation resolves: no secret is in a template, or on this machine. */
function signIn(secretName: string): CfnSkill.AuthenticationConfigurationProperty {
  const field = (jsonField: (typeof secretFields)[number]) =>
    SecretValue.secretsManager(secretName, { jsonField }).unsafeUnwrap();
  return {
    clientId: field('clientId'),
    clientSecret: field('clientSecret'),
    refreshToken: field('refreshToken'),
  };
}
