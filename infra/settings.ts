import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { SetupError } from './setup-error.ts';

export const stages = ['dev', 'prod'] as const;

/** Where the coach is tried, and where runners have it. */
export type Stage = (typeof stages)[number];

/** Alexa's regions, and the AWS region near each from which its requests are answered. */
export const awsRegions = { NA: 'us-east-1', EU: 'eu-west-1', FE: 'us-west-2' } as const;

export type AlexaRegion = keyof typeof awsRegions;

/** Where the skill comes from. */
export type SkillSource =
  | {
      readonly from: 'deploy';
      readonly vendorId: string;
      /** The name in Secrets Manager of what signs in to Alexa for the owner. */
      readonly secretName: string;
    }
  /** The ASK CLI or the console made it, or will: then there is no id yet. */
  | { readonly from: 'owner'; readonly skillId?: string };

/** All that an owner decides about one stage. */
export interface Settings {
  readonly stage: Stage;
  /** The first is home to the skill's own stack, and answers whoever is in none of the others. */
  readonly regions: readonly [AlexaRegion, ...AlexaRegion[]];
  readonly skill: SkillSource;
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl?: string;
  /** Who is told when an alarm goes off, or a month costs more than it should. */
  readonly alarmEmail?: string;
  /** What a month of the whole account may cost, in US dollars, before somebody is told. */
  readonly monthlyBudget: number;
  /** How many requests are answered at a time at most, kept free for the coach alone. */
  readonly reservedConcurrency?: number;
  /** Whether a timer that rings offers to open the skill, once Alexa has accepted its task. */
  readonly timersOpenSkill: boolean;
}

/** What each setting should be: the cure when it is not. */
const cures: Readonly<Record<string, string>> = {
  regions:
    'list the regions of Alexa to answer from, the main one first, such as ["NA", "EU", "FE"]',
  privacyPolicyUrl: 'give the public https address at which PRIVACY.md can be read',
  termsOfUseUrl: 'give the public https address at which TERMS.md can be read, or leave it out',
  skillId:
    'copy it from the Alexa developer console (amzn1.ask.skill. and a lowercase UUID), or leave it out',
  alexa:
    'give { "vendorId": ..., "secret": ... } to have the skill made, or leave it out and make the skill yourself',
  'alexa.vendorId': 'copy it from developer.amazon.com/settings/console/mycid',
  'alexa.secret':
    'give the name of the secret in Secrets Manager that holds clientId, clientSecret and refreshToken',
  alarmEmail:
    'give the address that alarms are sent to, or null where nobody is to be told of a fault',
  monthlyBudget: 'give whole US dollars a month, from 1 to 100000, or leave it out (20)',
  reservedConcurrency: 'give a whole number from 1 to 1000, or leave it out',
  timersOpenSkill: 'give true or false, or leave it out',
};

const PublicAddress = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' && url.hostname.includes('.') && !/\s/.test(text);
  }),
);

const entries = {
  regions: v.optional(
    v.pipe(
      v.tupleWithRest([v.picklist(['NA', 'EU', 'FE'])], v.picklist(['NA', 'EU', 'FE'])),
      v.check((regions) => new Set(regions).size === regions.length),
    ),
  ),
  privacyPolicyUrl: v.optional(PublicAddress),
  termsOfUseUrl: v.optional(PublicAddress),
  skillId: v.optional(
    v.pipe(v.string(), v.regex(/^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  ),
  alexa: v.optional(
    v.strictObject({
      vendorId: v.pipe(v.string(), v.regex(/^[A-Z0-9]{10,20}$/)),
      secret: v.pipe(v.string(), v.regex(/^[\w/+=.@-]{1,512}$/)),
    }),
  ),
  alarmEmail: v.optional(v.nullable(v.pipe(v.string(), v.email()))),
  monthlyBudget: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  reservedConcurrency: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  timersOpenSkill: v.optional(v.boolean()),
};

const Document = v.strictObject({
  ...entries,
  dev: v.optional(v.strictObject(entries)),
  prod: v.optional(v.strictObject(entries)),
});

/**
 * Reads the settings of a stage from a file: what stands at the top is for all stages, and what
 * stands under the stage's name comes before it.
 * @param given the name of the stage, as it was written
 * @throws {SetupError} in one line that names the setting that is missing or wrong, and its cure
 */
export function readSettings(file: string, given: unknown): Settings {
  const stage = stages.find((each) => each === given);
  if (stage === undefined) {
    throw new SetupError(`The stage is ${quoted(given)}: it can be ${stages.join(' or ')}.`);
  }
  return settingsOf(parsed(file), stage, basename(file));
}

function parsed(file: string): unknown {
  const name = basename(file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new SetupError(
      `There is no ${name}: copy settings.example.json to ${name} and fill it in.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
    throw new SetupError(`${name} is not JSON: ${why}`);
  }
}

function settingsOf(document: unknown, stage: Stage, name: string): Settings {
  const result = v.safeParse(Document, document);
  if (!result.success) throw complaint(result.issues[0], name);
  const { dev, prod, ...common } = result.output;
  const { regions, privacyPolicyUrl, skillId, alexa, alarmEmail, timersOpenSkill, ...rest } = {
    ...common,
    ...{ dev, prod }[stage],
  };
  if (regions === undefined) throw missing('regions', name);
  if (privacyPolicyUrl === undefined) throw missing('privacyPolicyUrl', name);
  if (alarmEmail === undefined && stage === 'prod') throw missing('alarmEmail', name);
  if (alexa !== undefined && skillId !== undefined) {
    throw new SetupError(
      `${name}: alexa and skillId are both given for ${stage}: keep alexa to have the skill made, or skillId for one that you made.`,
    );
  }
  return {
    stage,
    regions,
    privacyPolicyUrl,
    skill:
      alexa === undefined
        ? { from: 'owner', ...(skillId !== undefined && { skillId }) }
        : { from: 'deploy', vendorId: alexa.vendorId, secretName: alexa.secret },
    monthlyBudget: rest.monthlyBudget ?? 20,
    timersOpenSkill: timersOpenSkill ?? false,
    ...(rest.termsOfUseUrl !== undefined && { termsOfUseUrl: rest.termsOfUseUrl }),
    ...(typeof alarmEmail === 'string' && { alarmEmail }),
    ...(rest.reservedConcurrency !== undefined && {
      reservedConcurrency: rest.reservedConcurrency,
    }),
  };
}

/**
 * Stops a deployment with what only stands for what an owner has to fill in.
 * @throws {SetupError} in one line
 */
export function refuseExamples({ privacyPolicyUrl, skill, alarmEmail }: Settings): void {
  if (new URL(privacyPolicyUrl).hostname.endsWith('.example')) {
    throw new SetupError(
      `privacyPolicyUrl is still that of the example: ${cures['privacyPolicyUrl']}.`,
    );
  }
  if (skill.from === 'deploy' && /^M0+$/.test(skill.vendorId)) {
    throw new SetupError(
      `alexa.vendorId is still that of the example: ${cures['alexa.vendorId']}.`,
    );
  }
  // Names that belong to nobody (RFC 2606).
  if (/(\.|@)(example(\.(com|net|org))?|test|invalid)$/.test(alarmEmail ?? '')) {
    throw new SetupError(`alarmEmail is that of an example: ${cures['alarmEmail']}.`);
  }
}

type Issue = v.InferIssue<typeof Document>;

function complaint(issue: Issue, name: string): SetupError {
  const path = (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string');
  const inStage = stages.some((stage) => stage === path[0]);
  const setting = path.slice(inStage ? 1 : 0).join('.');
  const place = [name, ...(inStage ? path.slice(0, 1) : [])].join(', ');
  if (setting === '') {
    return new SetupError(`${place}: it has to be a JSON object of settings.`);
  }
  const cure = cures[setting];
  if (cure === undefined) {
    return new SetupError(
      `${place}: ${setting.replaceAll(/[^\w.-]/g, '?')} is no setting: see settings.example.json for those there are.`,
    );
  }
  return issue.received === 'undefined'
    ? missing(setting, place)
    : new SetupError(`${place}: ${setting} is ${quoted(issue.path?.at(-1)?.value)}: ${cure}.`);
}

const missing = (setting: string, place: string): SetupError =>
  new SetupError(`${place}: ${setting} is missing: ${cures[setting]}.`);

/** As JSON, which keeps a line break out of the line. */
const quoted = (value: unknown): string => JSON.stringify(value) ?? 'missing';
