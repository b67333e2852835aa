import type { Settings, SkillSource } from '../../infra/settings.ts';

export const skillId = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** The skill is made by the deployment. */
const made: SkillSource = {
  from: 'deploy',
  vendorId: 'M1234567890',
  secretName: 'hamstring-coach/alexa',
};

/** Settings with what a test does not care for filled in. */
export const settingsWith = (given: Partial<Settings> = {}): Settings => ({
  stage: 'dev',
  regions: ['NA'],
  skill: made,
  privacyPolicyUrl: 'https://coach.test/privacy',
  monthlyBudget: 20,
  timersOpenSkill: false,
  ...given,
});
