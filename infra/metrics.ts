import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { CoachFunction } from './coach-function.ts';
import type { RunnerTable } from './runner-table.ts';

const minute = Duration.minutes(1);

/** What is measured of one version alone, while it and the one before share the requests. */
export interface VersionMetrics {
  readonly errors: Metric;
  readonly failures: Metric;
  readonly slowestDuration: Metric;
  readonly notRemembered: Metric;
}

/** What is measured of the coach, the same for alarms and dashboard. */
export class CoachMetrics {
  readonly requests: Metric;
  /** Requests that got no answer: the function did not start, took too long, or refused. */
  readonly errors: Metric;
  /** Requests that were answered with an apology, because of an error that nobody foresaw. */
  readonly failures: Metric;
  readonly throttles: Metric;
  /** In milliseconds. */
  readonly duration: Metric;
  readonly slowestDuration: Metric;
  /** Of all that was said, the share that was not understood: 0 to 1. */
  readonly notUnderstood: Metric;
  readonly notRemembered: Metric;
  /** Answers that Alexa rejected, or a device could not show or play. */
  readonly notPlayed: Metric;
  readonly tableThrottles: Metric;
  /** Of the version that is deployed, which an older one that fails has no part in. */
  readonly deployed: VersionMetrics;
  readonly reads: Metric;
  readonly writes: Metric;

  constructor({ alias, function: coach }: CoachFunction, { table }: RunnerTable) {
    const { version } = coach.currentVersion;
    const own = (metricName: string, period: Duration, statistic: string, more = {}) =>
      new Metric({
        namespace: 'HamstringCoach',
        metricName,
        dimensionsMap: { FunctionName: coach.functionName, ...more },
        statistic,
        period,
      });
    this.requests = alias.metricInvocations({ period: minute });
    this.errors = alias.metricErrors({ period: minute });
    this.failures = own('Failed', Duration.minutes(5), 'Sum');
    this.throttles = alias.metricThrottles({ period: minute });
    this.duration = alias.metricDuration({ period: minute, statistic: 'p50' });
    this.slowestDuration = alias.metricDuration({ period: minute, statistic: 'p99' });
    this.notUnderstood = own('NotUnderstood', Duration.minutes(30), 'Average');
    this.notRemembered = own('NotRemembered', Duration.minutes(5), 'Sum');
    this.notPlayed = own('NotPlayed', Duration.minutes(5), 'Sum');
    const ofVersion = (metric: Metric) =>
      metric.with({ dimensionsMap: { ...dimensionsOf(metric), ExecutedVersion: version } });
    this.deployed = {
      errors: ofVersion(this.errors),
      failures: own('Failed', minute, 'Sum', { Version: version }),
      slowestDuration: ofVersion(this.slowestDuration),
      notRemembered: own('NotRemembered', Duration.minutes(5), 'Sum', { Version: version }),
    };
    this.tableThrottles = table.metricThrottledRequestsForOperation('PutItem', { period: minute });
    this.reads = table.metricConsumedReadCapacityUnits({ period: minute });
    this.writes = table.metricConsumedWriteCapacityUnits({ period: minute });
  }
}

const dimensionsOf = ({ dimensions = {} }: Metric): Record<string, string> =>
  Object.fromEntries(Object.entries(dimensions).map(([name, value]) => [name, String(value)]));
