import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** What of ask-sdk-core the function uses, past its index, which takes in all of it. */
const core = `
  export { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders.js';
  export { escapeXmlCharacters } from 'ask-sdk-core/dist/util/SsmlUtils.js';`;

/** What ask-sdk-core sees of ask-sdk-model: it makes clients only for a skill with an API client. */
const model = `
  exports.services = {
    ServiceClientFactory: class {
      constructor() {
        throw new Error("Clients of Alexa's services are made by lambda/alexa/services.ts");
      }
    },
  };`;

const here = fileURLToPath(new URL('.', import.meta.url));
const contents: Readonly<Record<string, string>> = { core, model };

/**
 * Leaves out of a bundle, or out of what is loaded first, what ask-sdk-core brings along for other
 * skills: the clients of all of Alexa's services, and helpers for what is not sent here.
 * @throws as a failed build, naming the module or the export, when a new version has moved what is
 * used, or when the function uses something else: then change tools/lean-ask.ts
 */
export function leanAsk(): Plugin {
  return {
    name: 'lean-ask',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^ask-sdk-core$/ }, () => ({
        path: 'core',
        namespace: 'lean-ask',
      }));
      onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
        /[\\/]ask-sdk-core[\\/]/.test(importer)
          ? { path: 'model', namespace: 'lean-ask' }
          : undefined,
      );
      // Of all that its package tells, it asks for the version.
      onLoad({ filter: /[\\/]ask-sdk-core[\\/]package\.json$/ }, async ({ path }) => {
        const { version } = JSON.parse(await readFile(path, 'utf8'));
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
      onLoad({ filter: /^/, namespace: 'lean-ask' }, ({ path }) => ({
        contents: contents[path] ?? '',
        loader: 'js',
        resolveDir: here,
      }));
    },
  };
}
