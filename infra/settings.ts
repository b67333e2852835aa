import type { Node } from 'constructs';
import { SetupError } from './setup-error.ts';

export interface Settings {
  /** The one skill that may call the function, or `undefined` as long as there is none. */
  readonly skillId: string | undefined;
}

const SKILL_ID = /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads what the command line or `cdk.json` gives as context (`-c skillId=...`).
 *
 * @throws {SetupError} when the skill id is given but is not one.
 */
export function readSettings(node: Node): Settings {
  const skillId: unknown = node.tryGetContext('skillId');
  return { skillId: skillId === undefined ? undefined : checkedSkillId(skillId) };
}

function checkedSkillId(given: unknown): string {
  if (typeof given === 'string' && SKILL_ID.test(given)) return given;
  throw new SetupError(
    `skillId is ${JSON.stringify(given)}, which is no skill id: copy it from the Alexa developer console (amzn1.ask.skill. and a lowercase UUID) and pass it as -c skillId=<id>, or leave it out.`,
  );
}
