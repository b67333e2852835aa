import type { Agent } from 'node:https';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { endpointIn, required } from './place.ts';
import { tableProtocol } from './table-protocol.ts';

/**
 * Creates the client for a Lambda function. Everything the SDK would look for at the first call, in
 * profiles and credential chains, is settled here from the environment, so that the bundle can
 * leave the search out and no file is read. It tries once: whoever calls knows how long a turn may
 * take, and how often to try.
 * @param variables the runtime's region and credentials, which stay the same for the life of the
 * process, and optionally `AWS_ENDPOINT_URL_DYNAMODB` for a table that is elsewhere
 * @param agent what holds the connections, where one was opened before the client was there
 * @throws InvalidEnvironment naming the variable that is missing or malformed
 */
export function createDynamoDBClient(variables: NodeJS.ProcessEnv, agent?: Agent): DynamoDBClient {
  const { AWS_SESSION_TOKEN: sessionToken } = variables;
  return new DynamoDBClient({
    region: required(variables, 'AWS_REGION'),
    endpoint: endpointIn(variables),
    credentials: {
      accessKeyId: required(variables, 'AWS_ACCESS_KEY_ID'),
      secretAccessKey: required(variables, 'AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken && { sessionToken }),
    },
    protocol: tableProtocol,
    maxAttempts: 1,
    // Connections are kept alive unless told otherwise. Without this object the handler asks the
    // profile for a mode first.
    requestHandler: { ...(agent && { httpsAgent: agent }) },
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
