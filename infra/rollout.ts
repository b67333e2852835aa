import { Validations } from 'aws-cdk-lib';
import {
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { CoachAlarms } from './alarms.ts';

interface RolloutProps {
  readonly alias: Alias;
  readonly alarms: CoachAlarms;
}

/**
 * Lets a new version answer one request in ten for five minutes, and then all. An alarm in that
 * time turns the alias back to the version before, and the deployment fails.
 */
export class Rollout extends Construct {
  constructor(scope: Construct, id: string, { alias, alarms }: RolloutProps) {
    super(scope, id);
    const group = new LambdaDeploymentGroup(this, 'Group', {
      application: new LambdaApplication(this, 'Application'),
      alias,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: [...alarms.thatTurnBack],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    Validations.of(group).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason:
        'The policy that AWS keeps for this one job: it follows what CodeDeploy needs, and an own copy would fall behind in the middle of a rollback.',
    });
  }
}
