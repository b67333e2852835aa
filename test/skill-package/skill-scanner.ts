/**
 * The checks of SkillScanner: S. Liao, L. Cheng, H. Cai, L. Guo, H. Hu, "SkillScanner: Detecting
 * Policy-Violating Voice Applications Through Static Analysis at the Development Phase", CCS 2023,
 * table 8, and the tool that the authors published (CUSecLab/2023-CCS-SkillScanner). In the
 * 2,451 skills they scanned, each was found so often as `found` says; without it the check is in the
 * tool alone.
 */
export const checks = {
  'missing-privacy-policy': {
    problem: 'data is collected or stored, and there is no privacy policy',
    sources: ['output', 'permission', 'database', 'disclosure'],
    found: 464,
  },
  'incomplete-privacy-policy': {
    problem: 'data is collected or stored, and the privacy policy is silent about it',
    sources: ['output', 'permission', 'database', 'disclosure'],
    found: 71,
  },
  'permission-unused': {
    problem: 'a permission is asked for and not used',
    sources: ['permission'],
    found: 42,
  },
  'permission-not-asked': {
    problem: 'a permission is used and not asked for',
    sources: ['permission'],
    found: 18,
  },
  'false-disclosure': {
    problem: 'Amazon is told that no personal information is collected',
    sources: ['disclosure'],
    found: 99,
  },
  profanity: { problem: 'the skill swears', sources: ['output'], found: 1 },
  'positive-rating': {
    problem: 'the skill asks for a good rating',
    sources: ['description', 'output'],
    found: 1,
  },
  'invocation-name': {
    problem: 'the invocation name breaks Amazon’s rules',
    sources: ['invocation name'],
    found: 281,
  },
  'kids-data': {
    problem: 'a skill for children collects data',
    sources: ['output'],
    found: 1,
  },
  'health-data': {
    problem: 'a skill about health collects data about a person',
    sources: ['output', 'slot', 'permission'],
  },
  'health-disclaimer': {
    problem: 'a skill about health has no disclaimer in its description',
    sources: ['description'],
    found: 13,
  },
  'harmful-link': {
    problem: 'the skill hands out a web address that is harmful',
    sources: ['output'],
  },
  'output-without-intent': {
    problem: 'the skill asks for data that no intent can take',
    sources: ['output'],
    found: 124,
  },
  'slot-without-output': {
    problem: 'an intent takes data that the skill never asks for',
    sources: ['intent'],
    found: 147,
  },
  'slot-without-sample': {
    problem: 'a slot is in no sample of its intent',
    sources: ['slot'],
    found: 24,
  },
  'slot-unused': {
    problem: 'a slot is filled and never read',
    sources: ['slot'],
  },
  'intent-without-sample': {
    problem: 'an intent of the skill’s own has no sample',
    sources: ['intent'],
    found: 40,
  },
} as const;

export type CheckName = keyof typeof checks;

/**
 * What the tool takes for data about a person: behind "your" in what a skill says, and in the names
 * of slots. "Name" counts in a slot only where it stands alone.
 */
export const personalData: readonly string[] = [
  'first name',
  'last name',
  'full name',
  'user name',
  'username',
  'name',
  'email',
  'phone',
  'contact',
  'address',
  'postal code',
  'zip code',
  'zipcode',
  'location',
  'country',
  'city',
  'birthday',
  'age',
  'gender',
  'profession',
  'income',
  'social security number',
  'ssn',
  'passport number',
  'driver license',
  'account number',
  'ethnicity',
  'orientation',
  'affiliation',
];

/** Questions by which the tool knows that a person's data is asked for. */
export const personalQuestions: readonly string[] = [
  'how old are you',
  'when were you born',
  'where do you live',
  'where are you from',
  'what can i call you',
  'male or female',
  'what city do you live in',
];

/** What the coach says that looks like a question about a person and is none: read, and found so. */
export const verified: readonly string[] = ['sit-bone pain at your age'];

/** How code is recognised that uses a permission; for those the skill asks for, its own API. */
export const tracesOfPermissions: Readonly<Record<string, RegExp>> = {
  'alexa::devices:all:address:full:read': /getFullAddress|\/settings\/address(?!\/)/,
  'alexa:devices:all:address:country_and_postal_code:read':
    /getDeviceAddressServiceClient|getCountryAndPostalCode|countryAndPostalCode/,
  'alexa::profile:name:read': /getProfileName|Profile\.name/,
  'alexa::profile:given_name:read': /getProfileGivenName|Profile\.givenName/,
  'alexa::profile:email:read': /getProfileEmail|Profile\.email/,
  'alexa::profile:mobile_number:read': /getProfileMobileNumber|Profile\.mobileNumber/,
  'alexa::devices:all:geolocation:read': /\bGeolocation\b/,
  'alexa::alerts:reminders:skill:readwrite': /getReminderManagementServiceClient|alerts\/reminders/,
  'alexa::alerts:timers:skill:readwrite': /getTimerManagementServiceClient|alerts\/timers/,
  'alexa::household:lists:read': /getListManagementServiceClient|householdlists/,
  'alexa::person_id:read': /\bpersonId\b/,
};
