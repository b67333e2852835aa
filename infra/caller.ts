import type { SkillSource } from './settings.ts';

/**
 * Who may call the function. Never any skill while a skill is answered: as long as the skill is
 * being made, Alexa may call on behalf of whatever skill, and the function refuses to start.
 */
export type Caller =
  | { readonly who: 'skill'; readonly skillId: string }
  | { readonly who: 'skill-being-made' }
  | { readonly who: 'nobody' };

/**
 * Who may call, by where the skill comes from.
 * @param madeId the id of the skill that an earlier pass of the deployment made
 */
export function callerFor(skill: SkillSource, madeId: string | undefined): Caller {
  const skillId = skill.from === 'deploy' ? madeId : skill.skillId;
  if (skillId !== undefined) return { who: 'skill', skillId };
  return { who: skill.from === 'deploy' ? 'skill-being-made' : 'nobody' };
}
