import type { Instant } from './time.ts';

/** What is measured of the skill, beside what Lambda measures by itself. */
export type Metric = 'NotUnderstood' | 'Failed' | 'NotRemembered' | 'NotPlayed';

/** What speaks against a new version while it is rolled out, and is measured by version too. */
const byVersion: readonly Metric[] = ['Failed', 'NotRemembered'];

/**
 * Writes a line in CloudWatch's embedded metric format: 1 where something happened, and 0 where it
 * might have, so that the average is its share. It holds the function's name and nothing of the
 * runner. Outside of Lambda nothing is measured.
 * @param at the request's own time
 */
export function measure(
  metric: Metric,
  value: 0 | 1,
  at: Instant,
  {
    AWS_LAMBDA_FUNCTION_NAME: FunctionName,
    AWS_LAMBDA_FUNCTION_VERSION: Version,
  }: NodeJS.ProcessEnv = process.env,
): void {
  if (!FunctionName) return;
  const isByVersion = Version !== undefined && byVersion.includes(metric);
  const line = {
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: 'HamstringCoach',
          Dimensions: [['FunctionName'], ...(isByVersion ? [['FunctionName', 'Version']] : [])],
          Metrics: [{ Name: metric, Unit: 'Count' }],
        },
      ],
    },
    FunctionName,
    ...(isByVersion && { Version }),
    [metric]: value,
  };
  // The console of the runtime would wrap the line, and CloudWatch would find no metric in it.
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
