import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RunnerRecord } from '../../lambda/record/record.ts';
import { modelFor, modelLocales } from '../../tools/locales/interaction-model.ts';
import { manifest } from '../../tools/skill-package/manifest.ts';
import {
  missingForDeploy,
  readPackageSettings,
  unsetSettings,
} from '../../tools/skill-package/settings.ts';
import { invocationName, stages } from '../../tools/skill-package/stage.ts';
import { rulesBrokenBy } from './naming-rules.ts';
import { personalData, personalQuestions, tracesOfPermissions, verified } from './skill-scanner.ts';

const project = join(import.meta.dirname, '../..');
const policy = readFileSync(join(project, 'PRIVACY.md'), 'utf8').replace(/\s+/g, ' ');

const sourcesIn = (folder: string): readonly { path: string; text: string }[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(project, folder, path), 'utf8') }));

const code = sourcesIn('lambda').filter(({ path }) => path !== 'alexa/interaction-model.ts');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** All that the coach can say, as its words are written. */
const outputs = code
  .filter(({ path }) => path.startsWith('locales/'))
  .flatMap(({ text }) => withoutComments(text).match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [])
  .map((literal) => literal.slice(1, -1).toLowerCase());

const { publishingInformation, permissions, privacyAndCompliance } =
  manifest(unsetSettings).manifest;
const pages = Object.values(publishingInformation?.locales ?? {});
const asked = (permissions ?? []).map(({ name }) => `${name}`);
const used = Object.entries(tracesOfPermissions)
  .filter(([, trace]) => code.some(({ text }) => trace.test(withoutComments(text))))
  .map(([name]) => name);

const models = modelLocales().map(modelFor);
const intents = models.flatMap((model) => model.intents);

/** "ReasonAgainstIce" and "AMAZON.NUMBER" in words. */
const inWords = (name: string): string =>
  name
    .replace('AMAZON.', '')
    .replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ')
    .toLowerCase();

const asksForPerson = (sentence: string): boolean =>
  !verified.includes(sentence) &&
  (personalQuestions.some((question) => sentence.includes(question)) ||
    personalData.some((noun) => new RegExp(`\\byour ${noun}\\b`).test(sentence)));

const isPersonal = (name: string): boolean =>
  ['name', 'user', 'person'].includes(inWords(name)) ||
  personalData.some((noun) => noun !== 'name' && new RegExp(`\\b${noun}\\b`).test(inWords(name)));

const personalSlots = intents.flatMap(({ slots }) =>
  slots.filter(({ name, type }) => isPersonal(name) || isPersonal(type)),
);

/** What the policy says of each part of the record: a part that is new has to be told of. */
const toldOfRecord: Readonly<Record<keyof RunnerRecord, string>> = {
  routine: 'your place in a routine',
  ice: 'the times of your ice',
  lastIce: 'when your last ice came off',
  iceCheckedAt: 'when you last said that nothing speaks against ice',
  noIceBefore: 'until when there is to be no more ice',
  noLoadBefore: 'until when there is to be no strength, roller or stretch',
  noTrainingBefore: 'until when no training is to begin',
  alarms: 'the ice timers that are set',
  done: 'which exercises you have done and how often',
  finished: 'which routines you have finished and when last',
  weeks: 'in each of the last twelve weeks',
  timeZone: 'the time zone of your device',
  equipment: 'what equipment you have to train with',
  taught: 'which exercises somebody taught you',
  isSpoken: 'whether you need every cue of an exercise spoken',
  reminders: 'which reminder you last agreed to',
  usualLength: 'how long you usually want a routine to be',
  level: 'at which step your strength training stands',
  news: 'on which day you were last greeted with news of your training',
};

/** What the policy says of all else that is stored beside the record. */
const toldOfItem: readonly string[] = [
  'a one-way hash (SHA-256) of the id that Alexa gives your account',
  'A hash of it tells the records of two people',
  'the id of the last request',
  'expires 180 days after you last used the skill',
];

// Each is a check of SkillScanner's, under its name there.
describe('no scan finds that', () => {
  it('data is collected or stored, and there is no privacy policy (missing-privacy-policy)', () => {
    expect(missingForDeploy(unsetSettings, ['privacyPolicyUrl'])).toContain('PRIVACY_POLICY_URL');
    const settings = readPackageSettings({ PRIVACY_POLICY_URL: 'https://coach.example.org/p' });
    expect(missingForDeploy(settings, ['privacyPolicyUrl'])).toBeUndefined();
    const told = manifest(settings).manifest.privacyAndCompliance?.locales ?? {};
    expect(Object.keys(told)).toEqual(modelLocales());
    for (const { privacyPolicyUrl } of Object.values(told)) {
      expect(privacyPolicyUrl).toBe('https://coach.example.org/p');
    }
  });

  it('data is collected or stored, and the privacy policy is silent about it (incomplete-privacy-policy)', () => {
    expect(Object.keys(toldOfRecord).toSorted()).toEqual(
      Object.keys(RunnerRecord.entries).toSorted(),
    );
    for (const told of [...Object.values(toldOfRecord), ...toldOfItem, ...asked]) {
      expect(policy).toContain(told);
    }
  });

  it('a permission is asked for and not used (permission-unused)', () => {
    expect(asked.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('a permission is used and not asked for (permission-not-asked)', () => {
    expect(used.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('Amazon is told that no personal information is collected (false-disclosure)', () => {
    const keepsSomething = Object.keys(RunnerRecord.entries).length > 0;
    expect(privacyAndCompliance?.usesPersonalInfo).toBe(keepsSomething);
  });

  it('the skill swears (profanity)', () => {
    const swearing =
      /\b(fuck\w*|shit\w*|bitch\w*|bastards?|assholes?|arseholes?|cunts?|dicks?|pricks?|wank\w*|bollocks|bloody|damn\w*|goddamn|crap\w*|piss\w*|sluts?|whores?|hell)\b/;
    expect(outputs.filter((text) => swearing.test(text))).toEqual([]);
    expect('bloody hell').toMatch(swearing);
  });

  it('the skill asks for a good rating (positive-rating)', () => {
    const begging = /\b(five|5)[ -]stars?\b|\b(rate|rating|review)s?\b.*\b(skill|us|store)\b/;
    const texts = [...outputs, ...pages.map(({ description = '' }) => description.toLowerCase())];
    expect(texts.filter((text) => begging.test(text))).toEqual([]);
    expect('please leave a five star review').toMatch(begging);
  });

  it('the invocation name breaks Amazon’s rules (invocation-name)', () => {
    for (const stage of stages) expect(rulesBrokenBy(invocationName(stage))).toEqual([]);
  });

  it('a skill for children collects data (kids-data)', () => {
    expect(publishingInformation?.category).not.toMatch(/KIDS|CHILDREN/);
    expect(privacyAndCompliance?.isChildDirected).toBe(false);
  });

  it('a skill about health collects data about a person (health-data)', () => {
    expect(publishingInformation?.category).toBe('HEALTH_AND_FITNESS');
    expect(outputs.filter(asksForPerson)).toEqual([]);
    expect(personalSlots).toEqual([]);
    expect(asked.filter((name) => /profile|address|geolocation|health/.test(name))).toEqual([]);
  });

  it('a skill about health has no disclaimer in its description (health-disclaimer)', () => {
    expect(pages).toHaveLength(5);
    for (const { description } of pages) {
      expect(description).toMatch(/not a substitute for professional medical advice/);
    }
  });

  it('the skill hands out a web address that is harmful (harmful-link)', () => {
    expect(outputs.filter((text) => /https?:|www\.|\.(com|org|net)\b/.test(text))).toEqual([]);
  });

  it('the skill asks for data that no intent can take (output-without-intent)', () => {
    expect(outputs.length).toBeGreaterThan(1000);
    expect(outputs.filter(asksForPerson)).toEqual([]);
    expect(asksForPerson('what is your postal code?')).toBe(true);
  });

  it('an intent takes data that the skill never asks for (slot-without-output)', () => {
    expect(personalSlots).toEqual([]);
    expect(isPersonal('AMAZON.City')).toBe(true);
  });

  it('a slot is in no sample of its intent (slot-without-sample)', () => {
    const unsaid = intents.flatMap(({ name, slots, samples }) =>
      slots
        .filter((slot) => !samples.some((sample) => sample.includes(`{${slot.name}}`)))
        .map((slot) => `${name}.${slot.name}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('a slot is filled and never read (slot-unused)', () => {
    const slots = new Set(intents.flatMap((intent) => intent.slots.map(({ name }) => name)));
    // The intents' slots are read by name in two files.
    const readers = ['meant', 'open-speech'].map((name) =>
      withoutComments(
        readFileSync(new URL(`../../lambda/alexa/${name}.ts`, import.meta.url), 'utf8'),
      ),
    );
    const unread = [...slots].filter(
      (slot) => !readers.some((text) => new RegExp(`\\b${slot}\\b`).test(text)),
    );
    expect(slots.size).toBeGreaterThan(5);
    expect(unread).toEqual([]);
  });

  it('an intent of the skill’s own has no sample (intent-without-sample)', () => {
    const silent = intents.filter(
      ({ name, samples }) => !name.startsWith('AMAZON.') && samples.length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
