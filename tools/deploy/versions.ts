import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  paginateListVersionsByFunction,
  UpdateAliasCommand,
} from '@aws-sdk/client-lambda';
import { aliasName } from '../../infra/names.ts';
import { asked, isNotFound } from './asked.ts';

/** A version of the function, and the skill that it answers, if any. */
export interface Version {
  readonly version: string;
  readonly skillId: string | undefined;
}

/** The versions of a deployed function, and which of them Alexa calls. */
export interface Versions {
  /** The one that Alexa calls; undefined when there is no such function. */
  live(region: string, functionName: string): Promise<Version | undefined>;
  /** All there are, the newest first. */
  numbers(region: string, functionName: string): Promise<readonly number[]>;
  get(region: string, functionName: string, version: string): Promise<Version | undefined>;
  /** Has Alexa call a version at once, and no other, also amid a gradual shift. */
  makeLive(region: string, functionName: string, version: string): Promise<void>;
}

/** The versions as AWS has them. */
export function createVersions(): Versions {
  const lambda = (region: string) => new LambdaClient({ region });

  async function get(region: string, FunctionName: string, Qualifier: string) {
    const command = new GetFunctionConfigurationCommand({ FunctionName, Qualifier });
    const found = await asked(lambda(region).send(command), isNotFound);
    if (found?.Version === undefined) return undefined;
    return { version: found.Version, skillId: found.Environment?.Variables?.['SKILL_ID'] };
  }

  return {
    get,
    live: (region, functionName) => get(region, functionName, aliasName),

    async numbers(region, FunctionName) {
      const found: number[] = [];
      const list = async () => {
        for await (const page of paginateListVersionsByFunction(
          { client: lambda(region) },
          { FunctionName },
        )) {
          for (const { Version } of page.Versions ?? []) found.push(Number(Version));
        }
      };
      await asked(list());
      // $LATEST is what was published last, or nothing that ever was live.
      return found.filter(Number.isInteger).toSorted((a, b) => b - a);
    },

    async makeLive(region, FunctionName, FunctionVersion) {
      const command = new UpdateAliasCommand({
        FunctionName,
        Name: aliasName,
        FunctionVersion,
        RoutingConfig: { AdditionalVersionWeights: {} },
      });
      await asked(lambda(region).send(command));
    },
  };
}
