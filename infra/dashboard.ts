import { Duration, Stack } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { CoachAlarms } from './alarms.ts';
import type { CoachMetrics } from './metrics.ts';
import type { Stage } from './settings.ts';

interface CoachDashboardProps {
  readonly metrics: CoachMetrics;
  readonly alarms: CoachAlarms;
  readonly stage: Stage;
}

/** What somebody looks at who was woken up: what is red, since when, and how much of it. */
export class CoachDashboard extends Construct {
  constructor(scope: Construct, id: string, { metrics, alarms, stage }: CoachDashboardProps) {
    super(scope, id);
    const graph = { width: 12, height: 6 };
    new Dashboard(this, 'Dashboard', {
      dashboardName: `hamstring-coach-${stage}-${Stack.of(this).region}`,
      defaultInterval: Duration.hours(12),
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 2,
            markdown: `**Hamstring Coach, ${stage}.** No request or answer is stored here: the log holds events and causes. To turn a version back: \`npm run rollback -- --stage ${stage}\`.`,
          }),
        ],
        [new AlarmStatusWidget({ width: 24, height: 3, alarms: [...alarms.all] })],
        [
          new GraphWidget({
            ...graph,
            title: 'Requests, and those without an answer or a memory, or not played',
            left: [metrics.requests],
            right: [
              metrics.errors,
              metrics.failures,
              metrics.throttles,
              metrics.notRemembered,
              metrics.notPlayed,
            ],
          }),
          new GraphWidget({
            ...graph,
            title: 'Time to answer, ms (budget: 3,000; Alexa gives up at 8,000)',
            left: [
              metrics.duration.with({ label: 'p50' }),
              metrics.slowestDuration.with({ label: 'p99' }),
            ],
            leftAnnotations: [{ value: 3000, label: 'Budget' }],
          }),
        ],
        [
          new GraphWidget({
            ...graph,
            title: 'Not understood, of all that was said (budget: 0.25)',
            left: [metrics.notUnderstood],
            leftYAxis: { min: 0, max: 1 },
            leftAnnotations: [{ value: 0.25, label: 'Budget' }],
          }),
          new GraphWidget({
            ...graph,
            // Budget: one read and one write a request, of a kilobyte at most.
            title: 'Table (budget: one read and one write a request)',
            left: [metrics.reads, metrics.writes],
            right: [metrics.tableThrottles],
          }),
        ],
      ],
    });
  }
}
