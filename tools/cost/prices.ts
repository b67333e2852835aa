/** A price in US dollars, and how to look it up again. */
interface Price {
  readonly dollars: number;
  readonly unit: string;
  /** Where AWS publishes it. */
  readonly source: string;
  /** Where it was read, which is not always AWS's own page, and when. */
  readonly readIn: string;
  readonly read: '2026-11-22';
}

const read = '2026-11-22';
const lambda = {
  source: 'https://aws.amazon.com/lambda/pricing/',
  readIn: 'https://cloudchipr.com/blog/aws-lambda-pricing',
  read,
} as const;
const dynamodb = {
  source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  readIn: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing',
  read,
} as const;
const cloudWatch = {
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  readIn: 'https://cloudburn.io/blog/amazon-cloudwatch-pricing',
  read,
} as const;

/** The prices of us-east-1 in the first tier, without what AWS gives for free. */
export const prices = {
  request: { dollars: 0.2 / 1e6, unit: 'request', ...lambda },
  /** On arm64. */
  compute: { dollars: 0.0000133334, unit: 'GB and second', ...lambda },
  read: { dollars: 0.125 / 1e6, unit: 'consistent read of up to 4 KB', ...dynamodb },
  write: { dollars: 0.625 / 1e6, unit: 'write of up to 1 KB', ...dynamodb },
  storage: {
    dollars: 0.25,
    unit: 'GB and month',
    ...dynamodb,
    readIn: 'https://aws.amazon.com/dynamodb/pricing/',
  },
  recovery: {
    dollars: 0.2,
    unit: 'GB and month',
    ...dynamodb,
    readIn: 'https://finops.com.py/services/dynamodb/backups',
  },
  log: { dollars: 0.5, unit: 'GB taken in', ...cloudWatch },
  metric: { dollars: 0.3, unit: 'metric of our own and month', ...cloudWatch },
  alarm: { dollars: 0.1, unit: 'metric watched and month', ...cloudWatch },
  dashboard: { dollars: 3, unit: 'dashboard and month', ...cloudWatch },
  secret: {
    dollars: 0.4,
    unit: 'secret and month',
    source: 'https://aws.amazon.com/secrets-manager/pricing/',
    readIn:
      'https://hivebook.wiki/wiki/aws-secrets-manager-rotated-secrets-dynamic-db-credentials-kms',
    read,
  },
} as const satisfies Readonly<Record<string, Price>>;
