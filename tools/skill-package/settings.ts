import { type Stage, stages } from './stage.ts';

/** What differs from one deployment of the skill to another. */
export interface PackageSettings {
  readonly stage: Stage;
  /** Where the privacy policy can be read, over https. */
  readonly privacyPolicyUrl?: string;
  /** Where the terms of use can be read, over https. */
  readonly termsOfUseUrl?: string;
  /** The ARN of the function. Without it, whoever deploys gives it to Alexa. */
  readonly endpoint?: string;
  /** Whether the skill offers the task that its timers open, once Alexa has accepted one. */
  readonly timersOpenSkill: boolean;
}

/** What `npm run build` makes when nothing is set. */
export const unsetSettings: PackageSettings = { stage: 'prod', timersOpenSkill: false };

/** The setting that each part is given by, and how to come by it. */
const given = {
  privacyPolicyUrl: {
    variable: 'PRIVACY_POLICY_URL',
    cure: 'give the public https address of the privacy policy (PRIVACY.md)',
  },
  endpoint: {
    variable: 'SKILL_ENDPOINT',
    cure: "give the ARN of the function, which is the stack's output FunctionArn",
  },
} as const;

const functionArn = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/;

/**
 * Reads STAGE, PRIVACY_POLICY_URL, TERMS_OF_USE_URL, SKILL_ENDPOINT and TIMERS_OPEN_SKILL. Each may
 * be left out.
 * @throws in one line that names the setting that is wrong, and its cure
 */
export function readPackageSettings(variables: NodeJS.ProcessEnv): PackageSettings {
  const { STAGE: named = unsetSettings.stage, SKILL_ENDPOINT: endpoint } = variables;
  const stage = stages.find((each) => each === named);
  if (stage === undefined) {
    throw new Error(`STAGE is ${JSON.stringify(named)}: it can be ${stages.join(' or ')}.`);
  }
  if (endpoint && !functionArn.test(endpoint)) {
    throw new Error(
      `SKILL_ENDPOINT is ${JSON.stringify(endpoint)}, which is no ARN of a function: ${given.endpoint.cure}.`,
    );
  }
  const privacyPolicyUrl = address('PRIVACY_POLICY_URL', variables);
  const termsOfUseUrl = address('TERMS_OF_USE_URL', variables);
  return {
    stage,
    timersOpenSkill: variables['TIMERS_OPEN_SKILL'] === 'true',
    ...(privacyPolicyUrl && { privacyPolicyUrl }),
    ...(termsOfUseUrl && { termsOfUseUrl }),
    ...(endpoint && { endpoint }),
  };
}

/**
 * An address that can be shown in the skill store. Amazon refuses its own names in the domain of
 * somebody else.
 */
function address(variable: string, variables: NodeJS.ProcessEnv): string | undefined {
  const written = variables[variable];
  if (!written) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isPublic =
    url?.protocol === 'https:' &&
    url.hostname.includes('.') &&
    !/(^|[.-])(alexa|amazon|aws|echo)([.-]|$)/.test(url.hostname);
  if (!isPublic) {
    throw new Error(
      `${variable} is ${JSON.stringify(written)}: it has to be an https address that everybody can open, in a domain without a name of Amazon's.`,
    );
  }
  return written;
}

/**
 * What a deployment needs and the settings lack.
 * @param needed what this way of deploying takes from the settings
 * @returns one line with the cure, or undefined when nothing is missing
 */
export function missingForDeploy(
  settings: PackageSettings,
  needed: readonly (keyof typeof given)[],
): string | undefined {
  const cures = needed
    .filter((part) => settings[part] === undefined)
    .map((part) => `${given[part].variable} is not set: ${given[part].cure}`);
  return cures.length === 0 ? undefined : `${cures.join('; ')}.`;
}
