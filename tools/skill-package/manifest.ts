import type { v1 } from 'ask-smapi-model';
import { modelLocales } from '../locales/interaction-model.ts';
import { icons } from './icons.ts';
import type { PackageSettings } from './settings.ts';
import { invocationName } from './stage.ts';
import { storePage } from './store-page.ts';
import { testingInstructions } from './testing-instructions.ts';

type Complete = v1.skill.Manifest.SkillManifest;
type Events = v1.skill.Manifest.SkillManifestEvents;

/** A manifest as Alexa takes it, but for the endpoint of its events, which may still be missing. */
interface Manifest {
  readonly manifest: Omit<Complete, 'events'> & {
    readonly events: Omit<Events, 'endpoint'> & Partial<Pick<Events, 'endpoint'>>;
  };
}

/** What Alexa is asked for on a runner's behalf: ice timers, reminders, and who of the house is speaking. */
const permissions = [
  { name: 'alexa::alerts:timers:skill:readwrite' },
  { name: 'alexa::alerts:reminders:skill:readwrite' },
  { name: 'alexa::person_id:read' },
] as const;

/** The screens that the coach's documents are laid out for, in density-independent pixels. */
const supportedViewports = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 100, maxWidth: 599, minHeight: 100, maxHeight: 599 },
  {
    mode: 'HUB',
    shape: 'RECTANGLE',
    minWidth: 960,
    maxWidth: 1279,
    minHeight: 100,
    maxHeight: 599,
  },
  {
    mode: 'HUB',
    shape: 'RECTANGLE',
    minWidth: 1280,
    maxWidth: 1920,
    minHeight: 600,
    maxHeight: 1279,
  },
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
] as const;

/** What Alexa tells of when nobody is speaking. */
const subscriptions = [
  { eventName: 'SKILL_ENABLED' },
  { eventName: 'SKILL_DISABLED' },
  { eventName: 'SKILL_PERMISSION_CHANGED' },
] as const;

/**
 * The skill's manifest, for `skill.json`. Without an endpoint Alexa takes it only once whoever
 * deploys has given one, in `apis.custom` and in `events`.
 */
export function manifest(settings: PackageSettings): Manifest {
  const { stage, privacyPolicyUrl, termsOfUseUrl } = settings;
  const locales = modelLocales();
  const addresses = {
    ...(privacyPolicyUrl !== undefined && { privacyPolicyUrl }),
    ...(termsOfUseUrl !== undefined && { termsOfUseUrl }),
  };
  const endpoint = settings.endpoint !== undefined && { endpoint: { uri: settings.endpoint } };
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: true,
        testingInstructions: testingInstructions(invocationName(stage)),
        locales: byLocale(locales, (locale) => ({
          ...storePage(locale, stage),
          smallIconUri: `file://${icons.small.file}`,
          largeIconUri: `file://${icons.large.file}`,
        })),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        containsAds: false,
        isChildDirected: false,
        isExportCompliant: true,
        // What is kept of somebody's training is personal, even under a hash.
        usesPersonalInfo: true,
        usesHealthInfo: false,
        ...(Object.keys(addresses).length > 0 && { locales: byLocale(locales, () => addresses) }),
      },
      permissions: [...permissions],
      apis: {
        custom: {
          ...endpoint,
          interfaces: [
            { type: 'ALEXA_PRESENTATION_APL', supportedViewports: [...supportedViewports] },
          ],
          ...(settings.timersOpenSkill && { tasks: [{ name: 'IceTimer', version: '1' }] }),
        },
      },
      events: { ...endpoint, subscriptions: [...subscriptions] },
    },
  };
}

const byLocale = <Page>(
  locales: readonly string[],
  page: (locale: string) => Page,
): Record<string, Page> => Object.fromEntries(locales.map((locale) => [locale, page(locale)]));
