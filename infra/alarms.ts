import { Aws, Validations } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { CoachMetrics, VersionMetrics } from './metrics.ts';

interface CoachAlarmsProps {
  readonly metrics: CoachMetrics;
  readonly alarmEmail?: string;
  /** Whether a new version is let in by and by, and may be turned back meanwhile. */
  readonly isRolledOut: boolean;
}

type MakeAlarm = (
  name: string,
  props: Omit<AlarmProps, 'treatMissingData' | 'comparisonOperator'>,
) => Alarm;

/** What wakes somebody up. Each alarm's description says where to look. */
export class CoachAlarms extends Construct {
  readonly all: readonly Alarm[];
  /**
   * Those that turn a new version back while it is rolled out. They look at it alone: one that cures
   * what the version before does wrong would be turned back for that.
   */
  readonly thatTurnBack: readonly Alarm[];

  constructor(
    scope: Construct,
    id: string,
    { metrics, alarmEmail, isRolledOut }: CoachAlarmsProps,
  ) {
    super(scope, id);
    const topic = alarmEmail === undefined ? undefined : this.#topic(alarmEmail);
    const alarm: MakeAlarm = (name, props) => {
      const made = new Alarm(this, name, {
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        // Nobody runs at night.
        treatMissingData: TreatMissingData.NOT_BREACHING,
        ...props,
      });
      if (topic !== undefined) {
        made.addAlarmAction(new SnsAction(topic));
        made.addOkAction(new SnsAction(topic));
      }
      return made;
    };

    // Budget: none. What can go wrong in a turn is answered; an error is a coach that stays silent.
    const errors = alarm('Errors', {
      alarmDescription:
        'Requests got no answer. The log has the line: "refused" is another skill or no SKILL_ID; otherwise a start that failed or a timeout.',
      metric: metrics.errors,
      threshold: 1,
      evaluationPeriods: 1,
    });
    // Budget: none. An apology instead of an answer is a defect, also the only one on a quiet day.
    const failures = alarm('Failures', {
      alarmDescription:
        'Runners were told that something went wrong. The log has the cause under "failed"; a table or a right that was lost is among them.',
      metric: metrics.failures,
      threshold: 1,
      evaluationPeriods: 1,
    });
    // Budget: none. A throttled turn is a runner without an answer.
    const throttles = alarm('Throttles', {
      alarmDescription:
        "More requests at once than may run. Raise reservedConcurrency in the settings, or the account's limit.",
      metric: metrics.throttles,
      threshold: 1,
      evaluationPeriods: 1,
    });
    // Budget: 3 s for the slowest in a hundred, cold starts included. Warm turns take milliseconds,
    // a table that fails costs 0.6 s, and past 3 s a runner believes nobody is there. For three
    // minutes of five, because a single cold start is the 99th percentile of a quiet minute.
    const duration = alarm('Duration', {
      alarmDescription:
        'Answers are slow. Compare the table and the timers of Alexa: a call that hangs shows as the same time again and again.',
      metric: metrics.slowestDuration,
      threshold: 3000,
      evaluationPeriods: 5,
      datapointsToAlarm: 3,
    });
    // Budget: one in four. The microphone hears noise and other people too; more than that for an
    // hour out of an hour and a half is a model that no longer fits what is said, not one bad mat.
    const notUnderstood = alarm('NotUnderstood', {
      alarmDescription:
        'Much of what is said is not understood. Was an interaction model changed? See "Not understood" on the dashboard, and "npm run nlu".',
      metric: metrics.notUnderstood,
      threshold: 0.25,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    // Budget: none for long. A table that blinks costs one runner a sentence; two such turns in five
    // minutes are an outage, in which the coach goes on and forgets.
    const notRemembered = alarm('NotRemembered', {
      alarmDescription:
        'The coach could not read or write what it remembers, and told runners so. The log has the cause under "record-not-read" and "record-not-written"; compare the table.',
      metric: metrics.notRemembered,
      threshold: 2,
      evaluationPeriods: 1,
    });
    // Budget: none. What Alexa rejects is heard as her own apology, and what a device can't play as
    // silence: the function counts both as answered.
    const notPlayed = alarm('NotPlayed', {
      alarmDescription:
        'Alexa rejected an answer, or a device could not show or play one. The log has the kind under "session-error" (INVALID_RESPONSE) or under the request that ends in RuntimeError.',
      metric: metrics.notPlayed,
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.all = [errors, failures, throttles, duration, notUnderstood, notRemembered, notPlayed];
    this.thatTurnBack = isRolledOut ? turningBack(alarm, metrics.deployed) : [];
  }

  #topic(email: string): Topic {
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    topic.addSubscription(new EmailSubscription(email));
    Validations.of(topic).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'An e-mail that cannot be delivered tells nobody anything later either; the alarm stays red on the dashboard.',
    });
    return topic;
  }
}

function turningBack(alarm: MakeAlarm, deployed: VersionMetrics): readonly Alarm[] {
  const alarmDescription =
    'The new version was turned back, if it was still being rolled out. The log has the cause, with the commit in each line.';
  const about = (metric: Metric, threshold: number, evaluationPeriods = 1) => ({
    alarmDescription,
    metric,
    threshold,
    evaluationPeriods,
  });
  return [
    alarm('NewErrors', about(deployed.errors, 1)),
    alarm('NewFailures', about(deployed.failures, 1)),
    alarm('NewDuration', { ...about(deployed.slowestDuration, 3000, 5), datapointsToAlarm: 3 }),
    alarm('NewNotRemembered', about(deployed.notRemembered, 2)),
  ];
}
