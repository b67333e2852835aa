import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvalidEnvironment } from '../errors.ts';
import { tableProtocol } from './table-protocol.ts';

/** The variables that the Lambda runtime sets and this client reads. */
type Variable = 'AWS_REGION' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY';

/**
 * Creates the client for a Lambda function. Everything the SDK would look for at the first call, in
 * profiles and credential chains, is settled here from the environment, so that the bundle can
 * leave the search out and no file is read. It tries once: whoever calls knows how long a turn may
 * take, and how often to try.
 * @param variables the runtime's region and credentials, which stay the same for the life of the
 * process, and optionally `AWS_ENDPOINT_URL_DYNAMODB` for a table that is elsewhere
 * @throws InvalidEnvironment naming the variable that is missing or malformed
 */
export function createDynamoDBClient(variables: NodeJS.ProcessEnv): DynamoDBClient {
  const { AWS_SESSION_TOKEN: sessionToken, AWS_ENDPOINT_URL_DYNAMODB: override } = variables;
  const region = required(variables, 'AWS_REGION');
  return new DynamoDBClient({
    region,
    endpoint: endpoint(override, region),
    credentials: {
      accessKeyId: required(variables, 'AWS_ACCESS_KEY_ID'),
      secretAccessKey: required(variables, 'AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken && { sessionToken }),
    },
    protocol: tableProtocol,
    maxAttempts: 1,
    // Connections are kept alive unless told otherwise. Without this object the handler asks the
    // profile for a mode first.
    requestHandler: {},
    accountIdEndpointMode: 'disabled',
    authSchemePreference: [],
    defaultsMode: 'standard',
    defaultUserAgentProvider: async () => [['hamstring-coach']],
    disableClockSkewCorrection: false,
    retryMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: async () => undefined,
  });
}

function required(variables: NodeJS.ProcessEnv, name: Variable): string {
  const value = variables[name];
  if (value) return value;
  throw new InvalidEnvironment(
    `${name} is not set: the Lambda runtime sets it, anywhere else set it to what the table needs`,
  );
}

function endpoint(override: string | undefined, region: string): string {
  if (!override) {
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `https://dynamodb.${region}.${domain}`;
  }
  if (URL.canParse(override)) return override;
  throw new InvalidEnvironment(
    `AWS_ENDPOINT_URL_DYNAMODB is not an address: "${override}" should look like http://localhost:8000`,
  );
}
