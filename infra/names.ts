import { type AlexaRegion, awsRegions, type Settings, type Stage } from './settings.ts';

/** What the deployed things of a stage are called, the same in every region. */
export interface Names {
  readonly functionName: string;
  readonly tableName: string;
}

/**
 * Names that are known before anything is deployed: the skill's manifest can name a function of
 * another region, and a table that was kept can be taken up again.
 */
export const namesIn = (stage: Stage): Names => ({
  functionName: `hamstring-coach-${stage}`,
  tableName: `hamstring-coach-${stage}`,
});

/** The alias that Alexa calls. Behind it, one version follows another. */
export const aliasName = 'live';

/** The stack of the function and the table that answer one of Alexa's regions. */
export const coachStackName = (stage: Stage, region: AlexaRegion): string =>
  `HamstringCoach-${stage}-${region}`;

/** The stack of the skill itself. */
export const skillStackName = (stage: Stage): string => `HamstringCoach-${stage}-Skill`;

/** The AWS region of the skill's own stack, and of the function that is called by default. */
export const homeRegion = ({ regions: [first] }: Pick<Settings, 'regions'>): string =>
  awsRegions[first];
