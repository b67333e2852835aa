import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CoachAlarms } from './alarms.ts';
import { CoachBudget } from './budget.ts';
import type { Caller } from './caller.ts';
import { CoachFunction } from './coach-function.ts';
import { CoachDashboard } from './dashboard.ts';
import { CoachMetrics } from './metrics.ts';
import type { Names } from './names.ts';
import { Rollout } from './rollout.ts';
import { RunnerTable } from './runner-table.ts';
import type { Settings } from './settings.ts';

interface CoachStackProps extends StackProps {
  readonly settings: Settings;
  readonly names: Names;
  readonly caller: Caller;
  /** Whether it answers the main region, and holds what a stage has only once. */
  readonly isHome: boolean;
  /** What the code was built from, where that is known. */
  readonly commit?: string;
  /** The folder that holds the built `index.mjs`. */
  readonly codePath: string;
}

/** Everything that answers one of Alexa's regions. It names no account. */
export class CoachStack extends Stack {
  constructor(scope: Construct, id: string, props: CoachStackProps) {
    const { settings, names, caller, isHome, commit, codePath, ...rest } = props;
    const { stage, alarmEmail, monthlyBudget, reservedConcurrency, timersOpenSkill } = settings;
    super(scope, id, {
      ...rest,
      description: `Hamstring Coach, an Alexa skill for runners (${stage})`,
    });
    Tags.of(this).add('project', 'hamstring-coach');
    Tags.of(this).add('stage', stage);

    const runners = new RunnerTable(this, 'Runner', names.tableName);
    const coach = new CoachFunction(this, 'Coach', {
      functionName: names.functionName,
      codePath,
      runners,
      caller,
      timersOpenSkill,
      ...(commit !== undefined && { commit }),
      ...(reservedConcurrency !== undefined && { reservedConcurrency }),
    });
    const metrics = new CoachMetrics(coach, runners);
    const alarms = new CoachAlarms(this, 'Alarms', {
      metrics,
      isRolledOut: stage === 'prod',
      ...(alarmEmail !== undefined && { alarmEmail }),
    });
    if (isHome && alarmEmail !== undefined) {
      new CoachBudget(this, 'Budget', { stage, dollars: monthlyBudget, email: alarmEmail });
    }
    if (stage === 'prod') new Rollout(this, 'Rollout', { alias: coach.alias, alarms });
    new CoachDashboard(this, 'Dashboard', { metrics, alarms, stage });

    new CfnOutput(this, 'FunctionArn', {
      description: 'The endpoint of the skill',
      value: coach.alias.functionArn,
    });
    if (caller.who === 'nobody') {
      new CfnOutput(this, 'NextStep', {
        description: 'The function answers nobody yet',
        value:
          'Make the skill with "ask deploy" from dist/skill-package, write its id into the settings as skillId, and deploy again.',
      });
    }
  }
}
