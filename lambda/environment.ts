import { InvalidEnvironment } from './errors.ts';

export interface Environment {
  readonly tableName: string;
  /** The only skill that is answered; `any` in the simulator and in tests alone. */
  readonly skillId: string | 'any';
  /**
   * Whether a timer that rings offers to open the skill instead of saying what to do. It takes a
   * skill whose task Alexa has accepted, so that it is off unless TIMERS_OPEN_SKILL is `true`.
   */
  readonly timersOpenSkill?: true;
}

/**
 * Reads the settings and fails closed: without a skill id nobody is answered.
 * @throws InvalidEnvironment naming the missing variable and its cure.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const { TABLE_NAME: tableName, SKILL_ID: skillId, ALLOW_ANY_SKILL: anySkill } = variables;
  if (!tableName) {
    throw new InvalidEnvironment('TABLE_NAME is not set: name the DynamoDB table of the runners');
  }
  const timers =
    variables['TIMERS_OPEN_SKILL'] === 'true' ? { timersOpenSkill: true as const } : {};
  if (skillId) return { tableName, skillId, ...timers };
  if (anySkill === 'true') return { tableName, skillId: 'any', ...timers };
  throw new InvalidEnvironment(
    'SKILL_ID is not set: give the id of your skill (amzn1.ask.skill...), or the function answers nobody',
  );
}
