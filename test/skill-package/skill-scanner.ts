/**
 * What SkillScanner goes by: S. Liao, L. Cheng, H. Cai, L. Guo, H. Hu, "SkillScanner: Detecting
 * Policy-Violating Voice Applications Through Static Analysis at the Development Phase", CCS 2023,
 * table 8, and the tool that the authors published (CUSecLab/2023-CCS-SkillScanner).
 */

/**
 * What the tool takes for data about a person: behind "your" in what a skill says, and in the names
 * of slots. "Name" counts in a slot only where it stands alone.
 */
export const personalData: readonly string[] = [
  ...['first name', 'last name', 'full name', 'user name', 'username', 'name', 'email', 'phone'],
  ...['contact', 'address', 'postal code', 'zip code', 'zipcode', 'location', 'country', 'city'],
  ...['birthday', 'age', 'gender', 'profession', 'income', 'social security number', 'ssn'],
  ...['passport number', 'driver license', 'account number', 'ethnicity', 'orientation'],
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
