import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The services of Alexa's that no skill of ours calls, by their namespaces in ask-sdk-model. */
const uncalled = [
  ...(['datastore', 'deviceAddress', 'directive', 'endpointEnumeration'] as const),
  ...(['listManagement', 'monetization', 'proactiveEvents'] as const),
  ...(['reminderManagement', 'skillMessaging'] as const),
] as const;

/** Where one of the blocks begins of which the module is made, and which namespace it fills. */
const startsBlock = /^(?=\(function \(services\) \{$)/m;
const filled = /^\(function \(services\) \{\n {4}var (\w+);\n/;

/**
 * Leaves out of a bundle the clients of services that are never called: ask-sdk-core takes all of
 * them in, half of what it weighs. The factory names a client that is asked for all the same.
 * @throws as a failed build, naming the service, when ask-sdk-model no longer has one of them
 */
export function leanServices(): Plugin {
  return {
    name: 'lean-services',
    setup(build) {
      build.onLoad({ filter: /[\\/]ask-sdk-model[\\/].*\.js$/ }, async ({ path }) => {
        const blocks = (await readFile(path, 'utf8')).split(startsBlock);
        const nameOf = (block: string): string | undefined => filled.exec(block)?.[1];
        const missing = uncalled.filter((name) => !blocks.some((block) => nameOf(block) === name));
        return {
          contents: blocks
            .filter((block) => !uncalled.some((name) => nameOf(block) === name))
            .join(''),
          loader: 'js',
          errors: missing.map((name) => ({
            text: `No client of the service ${name} is found, which is left out because nothing calls it: see where this version of ask-sdk-model has it, and change tools/lean-services.ts`,
          })),
        };
      });
    },
  };
}
