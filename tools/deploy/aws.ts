import {
  CloudFormationClient,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import {
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { GetPolicyCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { asked, isNotFound } from './asked.ts';
import { type Cloud, type DeployedStack, type Permission, toolkit } from './cloud.ts';
import { Stopped } from './stopped.ts';

/** How often a stack that is being deleted is looked at, in milliseconds. */
const lookingAgain = 3000;

const Failure = v.object({ errorMessage: v.string() });

const Policy = v.object({
  Statement: v.array(
    v.object({
      Principal: v.union([v.string(), v.record(v.string(), v.unknown())]),
      Condition: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
    }),
  ),
});

/** AWS as the environment knows it: credentials, profile, and endpoints are read from there. */
export function createCloud(): Cloud {
  // What the SDK will need in releases to come is no news to an owner who deploys.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const formation = (region: string) => new CloudFormationClient({ region });
  const dynamodb = (region: string) => new DynamoDBClient({ region });
  const lambda = (region: string) => new LambdaClient({ region });

  async function stack(region: string, name: string): Promise<DeployedStack | undefined> {
    const found = await asked(
      formation(region).send(new DescribeStacksCommand({ StackName: name })),
      (error) => /does not exist/.test(error.message),
    );
    const described = found?.Stacks?.[0];
    if (described === undefined || described.StackStatus === 'DELETE_COMPLETE') return undefined;
    return {
      status: described.StackStatus ?? '',
      outputs: Object.fromEntries(
        (described.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
          OutputKey,
          OutputValue,
        ]),
      ),
    };
  }

  async function hasTable(region: string, name: string): Promise<boolean> {
    const command = new DescribeTableCommand({ TableName: name });
    return (await asked(dynamodb(region).send(command), isNotFound)) !== undefined;
  }

  return {
    stack,
    hasTable,

    async account(region) {
      const client = formation(region);
      const { accountId } = await asked(client.config.credentials());
      if (accountId !== undefined) return accountId;
      const found = await asked(
        client.send(new DescribeStacksCommand({ StackName: toolkit })),
        (error) => /does not exist/.test(error.message),
      );
      return found?.Stacks?.[0]?.StackId?.split(':')[4];
    },

    async deleteStack(region, name, tell) {
      const client = formation(region);
      await asked(client.send(new DeleteStackCommand({ StackName: name })));
      for (;;) {
        const left = await stack(region, name);
        if (left === undefined) return;
        if (left.status.endsWith('_FAILED')) {
          throw new Stopped(
            `${name} could not be deleted (${left.status}): see its events in the CloudFormation console of ${region}, then run this again.`,
          );
        }
        const listed = await asked(
          client.send(new DescribeStackResourcesCommand({ StackName: name })),
          () => true,
        );
        const resources = listed?.StackResources ?? [];
        tell(resources.filter((each) => each.ResourceStatus !== 'DELETE_COMPLETE').length);
        await new Promise((resolve) => setTimeout(resolve, lookingAgain));
      }
    },

    async deleteTable(region, name) {
      const client = dynamodb(region);
      await asked(
        client.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: false })),
      );
      await asked(client.send(new DeleteTableCommand({ TableName: name })));
      while (await hasTable(region, name)) {
        await new Promise((resolve) => setTimeout(resolve, lookingAgain));
      }
    },

    async deleteItem(region, table, key) {
      const command = new DeleteItemCommand({
        TableName: table,
        Key: marshall(key),
        ReturnValues: 'ALL_OLD',
      });
      const { Attributes: old } = await asked(dynamodb(region).send(command));
      return old !== undefined && Object.keys(old).length > 0;
    },

    async secretFields(region, name) {
      const client = new SecretsManagerClient({ region });
      const secret = await asked(
        client.send(new GetSecretValueCommand({ SecretId: name })),
        isNotFound,
      );
      if (secret === undefined) return undefined;
      try {
        const fields: unknown = JSON.parse(secret.SecretString ?? '');
        return Object.entries(v.parse(v.record(v.string(), v.string()), fields))
          .filter(([, value]) => value !== '')
          .map(([field]) => field);
      } catch {
        return [];
      }
    },

    async invoke(region, alias, event) {
      const invoked = await asked(
        lambda(region).send(
          new InvokeCommand({ FunctionName: alias, Payload: JSON.stringify(event) }),
        ),
        isNotFound,
      );
      if (invoked === undefined) return undefined;
      const text = Buffer.from(invoked.Payload ?? []).toString('utf8');
      if (invoked.FunctionError === undefined) return { response: json(text) };
      const failure = v.safeParse(Failure, json(text));
      return { error: failure.success ? failure.output.errorMessage : text };
    },

    async permissions(region, alias) {
      const [name, qualifier] = alias.split(':');
      const found = await asked(
        lambda(region).send(new GetPolicyCommand({ FunctionName: name, Qualifier: qualifier })),
        isNotFound,
      );
      return found?.Policy === undefined ? [] : permissionsOf(json(found.Policy));
    },
  };
}

function permissionsOf(policy: unknown): readonly Permission[] {
  return v.parse(Policy, policy).Statement.map(({ Principal, Condition = {} }) => {
    // A service by AWS, an account by an emulator that has not heard of Alexa.
    const principal = typeof Principal === 'string' ? Principal : Object.values(Principal)[0];
    const token = Object.values(Condition)
      .flatMap((tests) => Object.entries(tests))
      .find(([tested]) => tested.toLowerCase() === 'lambda:eventsourcetoken')?.[1];
    return {
      principal: String(principal),
      ...(typeof token === 'string' && { skillId: token }),
    };
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
