import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** A module of the AWS SDK that a client made from complete settings never needs. */
interface Replacement {
  /** The module's file below node_modules, with slashes. */
  readonly module: string;
  readonly because: string;
  /** What stands in its place: the same exports, imported as if by the module itself. */
  readonly source: string | ((original: string) => string);
}

const replacements: readonly Replacement[] = [
  {
    module: '@aws-sdk/client-dynamodb/dist-es/runtimeConfig.js',
    because: 'it brings a loader of profiles and a chain of credentials for settings not given',
    source: `
      import { NodeHttpHandler } from '@smithy/node-http-handler';
      import { getRuntimeConfig as getSharedRuntimeConfig } from './runtimeConfig.shared';
      export const getRuntimeConfig = (config) => ({
        ...getSharedRuntimeConfig(config),
        ...config,
        runtime: 'node',
        bodyLengthChecker: (body) => Buffer.byteLength(body),
        endpointDiscoveryEnabledProvider: async () => false,
        requestHandler: NodeHttpHandler.create(config.requestHandler),
      });`,
  },
  {
    module: '@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js',
    because: 'it reads profiles for settings not given; here one that is looked for fails by name',
    source: `
      export const loadConfig = ({ environmentVariableSelector }) => async () => {
        const asked = [];
        const note = (_none, name) => void asked.push(name);
        environmentVariableSelector(new Proxy({}, { get: note, has: note }));
        throw new Error(
          'A client in the bundle needs all of its settings; not given: ' + asked.join(', '));
      };`,
  },
  {
    module: '@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js',
    because: 'it decides by rules and a table of partitions; the endpoint is always given',
    source: `
      export const defaultEndpointResolver = ({ Endpoint }) => ({ url: new URL(Endpoint) });`,
  },
  {
    module: '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js',
    because: 'it lists all regions, for rules that decide the endpoint',
    source: `
      export const partitionsInfo = { partitions: [] };`,
  },
  {
    module: '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js',
    because: 'the mode of retrying is always given, and another one',
    source: `
      export const AdaptiveRetryStrategy = undefined;`,
  },
  {
    module: '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js',
    because: 'it hashes where Node can not',
    source: `
      export const Sha256Js = undefined;`,
  },
  {
    module: '@aws-sdk/middleware-endpoint-discovery/dist-es/index.js',
    because: 'it is for clients that have no endpoint',
    source: `
      export const resolveEndpointDiscoveryConfig = (config) => config;`,
  },
  {
    module: '@smithy/core/dist-es/submodules/event-streams/index.js',
    because:
      'DynamoDB has no event streams, and its lazy import keeps esbuild from shaking the rest',
    source: `
      export const EventStreamSerde = undefined;
      export const eventStreamSerdeProvider = undefined;`,
  },
  {
    module: '@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js',
    because: 'the protocol is always given: lambda/record/table-protocol.ts',
    source: `
      export class AwsJson1_0Protocol {
        setSerdeContext() {}
        async serializeRequest() {
          throw new Error('A client in the bundle needs all of its settings; not given: protocol');
        }
      }`,
  },
  {
    module: '@aws-sdk/dynamodb-codec/dist-es/codec-v2/DynamoDBJsonCodec2.js',
    because: 'it is of the protocol that is replaced by the one that is given',
    source: `
      export const DynamoDBJsonCodec2 = class {};`,
  },
  {
    module: '@aws-sdk/client-dynamodb/dist-es/schemas/schemas_0.js',
    because: 'it registers the errors of all commands; one that is not registered keeps its name',
    source: (original) => original.replaceAll(/^n0_registry\.registerError\(.*$/gm, ''),
  },
];

/**
 * Leaves out of a bundle what the AWS SDK carries for clients made without settings: a quarter of
 * the size and of the time of a cold start. A client must be given a region, credentials, an
 * endpoint and a request handler's options.
 * @throws as a failed build, naming the module, when the SDK no longer has one that is replaced
 */
export function leanSdk(): Plugin {
  return {
    name: 'lean-sdk',
    setup(build) {
      const missing = new Set(replacements);
      for (const replacement of replacements) {
        const { module, source } = replacement;
        build.onLoad({ filter: endOfPath(module) }, async ({ path }) => {
          missing.delete(replacement);
          const contents =
            typeof source === 'string' ? source : source(await readFile(path, 'utf8'));
          return { contents, loader: 'js', resolveDir: dirname(path) };
        });
      }
      build.onEnd(() => ({
        errors: [...missing].map(({ module, because }) => ({
          text: `Nothing was bundled from ${module}, which is replaced because ${because}: see where this version of the SDK has it, and change tools/lean-sdk.ts`,
        })),
      }));
    },
  };
}

const endOfPath = (module: string): RegExp =>
  new RegExp(`[\\\\/]${module.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
