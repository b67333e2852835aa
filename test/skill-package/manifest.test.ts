import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeWords } from '../../lambda/alexa/open-speech.ts';
import { viewportOf } from '../../lambda/alexa/viewport.ts';
import { hear, labelsOf } from '../../lambda/hearing/index.ts';
import { deviceModels, viewports } from '../../simulator/device/models.ts';
import type { Understood } from '../../simulator/language/understand.ts';
import { spellings } from '../../tools/locales/differences.ts';
import { modelLocales } from '../../tools/locales/interaction-model.ts';
import { buildSkillPackage } from '../../tools/skill-package/build.ts';
import { icons } from '../../tools/skill-package/icons.ts';
import { manifest } from '../../tools/skill-package/manifest.ts';
import { type PackageSettings, unsetSettings } from '../../tools/skill-package/settings.ts';
import { invocationName, type Stage, stages } from '../../tools/skill-package/stage.ts';
import { storePage } from '../../tools/skill-package/store-page.ts';
import { deploy, skillEvent } from '../support/function.ts';
import { understandingOf } from '../support/understanding.ts';
import { faultsOfManifest, faultsOfModel } from './published-schema.ts';

const complete: PackageSettings = {
  stage: 'prod',
  privacyPolicyUrl: 'https://coach.example.org/privacy',
  termsOfUseUrl: 'https://coach.example.org/terms',
  endpoint: 'arn:aws:lambda:eu-west-1:123456789012:function:coach',
  timersOpenSkill: true,
};

const locales = ['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US'];

const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
afterAll(() => rm(folder, { recursive: true }));

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, file), 'utf8'));

/** What is made of something said; undefined where it is nothing, or none of the coach's business. */
function meaningOf(understood: Understood): string | undefined {
  if (understood.kind !== 'intent')
    return understood.kind === 'nobody' ? undefined : understood.kind;
  const { name, slots = {} } = understood.intent;
  const words = slots['words']?.value;
  const free = words && freeWords(name, { words: { value: words } });
  if (!free) return name;
  const meant = labelsOf(hear(free)).join(' ');
  return /^(?:not-understood|off-topic|noise)?$/.test(meant) ? undefined : meant;
}

/** All that a text quotes is something to say. */
function expectUnderstood(text: string, locale: string, stage?: Stage): void {
  const { understand } = understandingOf(locale, stage);
  const quoted = [...text.matchAll(/"([^"]+)"/g)];
  expect(quoted.length).toBeGreaterThan(10);
  for (const [, phrase = ''] of quoted) {
    expect(meaningOf(understand(phrase, true, '2026-03-02')), phrase).toBeTruthy();
  }
}

describe('the package of a build with nothing set', () => {
  beforeAll(() => buildSkillPackage(folder));

  it('lacks nothing of Amazon’s schema but the endpoint, which comes with the deployment', async () => {
    expect(faultsOfManifest(await readJson('skill.json'))).toEqual([
      "/manifest/events must have required property 'endpoint'",
    ]);
  });

  it('holds no placeholder: neither an address nor an ARN, and no task', async () => {
    const text = await readFile(join(folder, 'skill.json'), 'utf8');
    expect(text).not.toMatch(/https?:|"arn:|example\.|todo|placeholder|"tasks"/i);
    expect(await readdir(folder)).not.toContain('tasks');
  });

  it.each(locales)('has a model of %s that keeps to Amazon’s schema', async (locale) => {
    const model = await readJson(`interactionModels/custom/${locale}.json`);
    expect(faultsOfModel(model)).toEqual([]);
  });

  it.each(Object.values(icons))('has $file, $side pixels square', async ({ file, side }) => {
    const png = await readFile(join(folder, file));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
    expect(await readdir(join(folder, 'assets'))).toEqual(['images']);
  });

  it('names every icon where it is', async () => {
    const text = await readFile(join(folder, 'skill.json'), 'utf8');
    const named = new Set([...text.matchAll(/file:\/\/([^"]+)/g)].map(([, file]) => file));
    expect([...named].toSorted()).toEqual(
      Object.values(icons)
        .map(({ file }) => file)
        .toSorted(),
    );
  });
});

describe('the package of a deployment', () => {
  beforeAll(() => buildSkillPackage(folder, complete));

  it('keeps to Amazon’s schema', async () => {
    expect(faultsOfManifest(await readJson('skill.json'))).toEqual([]);
  });

  it('offers the task that its timers open, whose file is in it', async () => {
    expect(manifest(complete).manifest.apis?.custom?.tasks).toEqual([
      { name: 'IceTimer', version: '1' },
    ]);
    expect(await readdir(join(folder, 'tasks'))).toEqual(['IceTimer.1.json']);
  });

  it('gives the same addresses and the same function in every English', () => {
    const { privacyAndCompliance, apis, events } = manifest(complete).manifest;
    const { privacyPolicyUrl, termsOfUseUrl, endpoint } = complete;
    expect(privacyAndCompliance?.locales).toEqual(
      Object.fromEntries(locales.map((locale) => [locale, { privacyPolicyUrl, termsOfUseUrl }])),
    );
    expect(apis?.custom?.endpoint).toEqual({ uri: endpoint });
    expect(events.endpoint).toEqual({ uri: endpoint });
  });
});

it('the schema would notice a summary that is too long, and a permission that nobody knows', () => {
  const { manifest: made } = manifest(complete);
  expect(
    faultsOfManifest({ manifest: { ...made, permissions: [{ name: 'alexa::mind:read' }] } }),
  ).not.toEqual([]);
  const long = { 'en-US': { ...storePage('en-US', 'prod'), summary: 'x'.repeat(161) } };
  const publishingInformation = { ...made.publishingInformation, locales: long };
  expect(faultsOfManifest({ manifest: { ...made, publishingInformation } })).toEqual([
    '/manifest/publishingInformation/locales/en-US/summary must NOT have more than 160 characters',
  ]);
});

it('a package for trials has a name of its own, in its models as on its pages', async () => {
  await buildSkillPackage(folder, { ...unsetSettings, stage: 'dev' });
  const name = invocationName('dev');
  for (const locale of modelLocales()) {
    expect(await readJson(`interactionModels/custom/${locale}.json`)).toHaveProperty(
      'interactionModel.languageModel.invocationName',
      name,
    );
  }
  const text = await readFile(join(folder, 'skill.json'), 'utf8');
  expect(text).not.toMatch(new RegExp(invocationName('prod'), 'i'));
  expect(text).toContain(name);
});

describe('the manifest', () => {
  const { publishingInformation, privacyAndCompliance, permissions, events, apis } =
    manifest(unsetSettings).manifest;

  it('claims no health information, sells nothing and is not for children', () => {
    expect(publishingInformation?.category).toBe('HEALTH_AND_FITNESS');
    expect(privacyAndCompliance).toEqual({
      allowsPurchases: false,
      containsAds: false,
      isChildDirected: false,
      isExportCompliant: true,
      usesPersonalInfo: true,
      usesHealthInfo: false,
    });
  });

  it('asks for timers, for reminders and for the voice, and for nothing else', () => {
    expect(permissions?.map(({ name }) => name)).toEqual([
      'alexa::alerts:timers:skill:readwrite',
      'alexa::alerts:reminders:skill:readwrite',
      'alexa::person_id:read',
    ]);
  });

  const requests: Readonly<Record<string, string>> = {
    SKILL_ENABLED: 'AlexaSkillEvent.SkillEnabled',
    SKILL_DISABLED: 'AlexaSkillEvent.SkillDisabled',
    SKILL_PERMISSION_CHANGED: 'AlexaSkillEvent.SkillPermissionChanged',
  };

  it('wants to be told when it is enabled, disabled, or allowed something', () => {
    const told = events.subscriptions?.map(({ eventName }) => eventName);
    expect(told).toEqual(Object.keys(requests));
  });

  it.each(Object.values(requests))('the function takes %s without trouble', async (type) => {
    const { lambda } = await deploy();
    const answer = await lambda.invoke(skillEvent(type));
    expect(answer).toHaveProperty('response');
    expect(lambda.takeLog()).not.toMatch(/error|something went wrong/i);
  });

  const models = Object.entries(viewports).flatMap(([model, Viewport]) =>
    Viewport === undefined ? [] : [{ model, Viewport }],
  );

  it.each(models)('declares the screen of a $model', ({ Viewport }) => {
    const supportedInterfaces = deviceModels.show8;
    const seen = viewportOf({
      System: { device: { deviceId: 'device', supportedInterfaces } },
      Viewport,
    } as never);
    const declared = apis?.custom?.interfaces?.flatMap((each) =>
      each.type === 'ALEXA_PRESENTATION_APL' ? (each.supportedViewports ?? []) : [],
    );
    const fitting = declared?.filter(
      ({ mode, shape, minWidth = 0, maxWidth = 0, minHeight = 0, maxHeight = 0 }) =>
        mode === Viewport.mode &&
        shape === Viewport.shape &&
        seen !== undefined &&
        minWidth <= seen.width &&
        seen.width <= maxWidth &&
        minHeight <= seen.height &&
        seen.height <= maxHeight,
    );
    expect(fitting).toHaveLength(1);
  });

  it('tells whoever tests it nothing that it does not understand', () => {
    expectUnderstood(publishingInformation?.testingInstructions ?? '', 'en-US');
  });
});

const everyPage = stages.flatMap((stage) => locales.map((locale) => ({ stage, locale })));

describe.each(everyPage)('the store page of $stage in $locale', ({ stage, locale }) => {
  const { description, summary, name, keywords } = storePage(locale, stage);

  it('keeps what Amazon asks of a skill about health', () => {
    for (const promise of [
      'does not provide medical advice',
      'for informational and educational purposes only',
      'not a substitute for professional medical advice, diagnosis or treatment',
      'call your doctor',
      'dial your local emergency number',
    ]) {
      expect(description).toContain(promise);
    }
    expect(summary).toContain('no medical advice');
    expect(`${name} ${summary} ${description}`).not.toMatch(
      /\b(cures?|heals?|healing|fix(es)?|save[sd]? lives?|guarantee[ds]?|clinically|prevents?)\b/i,
    );
    expect(name).not.toMatch(/alexa|amazon|echo|skill|app\b/i);
  });

  it('has words enough, and not too many', () => {
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('spells as it is spelt there', () => {
    const page = [description, summary, ...keywords].join('\n').toLowerCase();
    const american = [...spellings.map(([word]) => word), 'physical therapist'];
    // "Practice" is a noun everywhere.
    const british = [...spellings.map(([, word]) => word), 'physio'].filter(
      (word) => word !== 'practise',
    );
    const foreign = locale === 'en-US' ? british : american;
    expect(foreign.filter((word) => new RegExp(`\\b${word}\\b`).test(page))).toEqual([]);
    const recognizes = ['en-US', 'en-CA'].includes(locale) ? 'recognizes' : 'recognises';
    expect(page).toContain(recognizes);
    expect(page).not.toContain(recognizes === 'recognises' ? 'recognizes' : 'recognises');
  });

  it('quotes nothing that is not understood', () => {
    expectUnderstood(description, locale, stage);
  });
});

it('there is a page for each English that is understood', () => {
  const pages = manifest(unsetSettings).manifest.publishingInformation?.locales ?? {};
  expect(Object.keys(pages).toSorted()).toEqual([...modelLocales()].toSorted());
  expect(Object.keys(pages).toSorted()).toEqual(locales);
});
