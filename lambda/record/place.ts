import { InvalidEnvironment } from '../errors.ts';

/** The variables that the Lambda runtime sets and the table is reached with. */
type Variable = 'AWS_REGION' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY';

/** @throws InvalidEnvironment naming the variable that is missing */
export function required(variables: NodeJS.ProcessEnv, name: Variable): string {
  const value = variables[name];
  if (value) return value;
  throw new InvalidEnvironment(
    `${name} is not set: the Lambda runtime sets it, anywhere else set it to what the table needs`,
  );
}

/**
 * The address of the table: of the region's DynamoDB, or what `AWS_ENDPOINT_URL_DYNAMODB` says.
 * @throws InvalidEnvironment naming the variable that is missing or malformed
 */
export function endpointIn(variables: NodeJS.ProcessEnv): string {
  const { AWS_ENDPOINT_URL_DYNAMODB: override } = variables;
  if (!override) {
    const region = required(variables, 'AWS_REGION');
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `https://dynamodb.${region}.${domain}`;
  }
  if (URL.canParse(override)) return override;
  throw new InvalidEnvironment(
    `AWS_ENDPOINT_URL_DYNAMODB is not an address: "${override}" should look like http://localhost:8000`,
  );
}
