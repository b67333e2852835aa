import { modelFor } from '../locales/interaction-model.ts';

/** Where a skill is tried, and where runners have it. */
export const stages = ['dev', 'prod'] as const;

export type Stage = (typeof stages)[number];

/**
 * What the skill is called by voice. The one for trials does not begin with the other's name, so
 * that Alexa can tell them apart where both are enabled.
 */
export const invocationName = (stage: Stage): string =>
  stage === 'prod' ? modelFor('en-US').invocationName : 'hamstring test coach';
