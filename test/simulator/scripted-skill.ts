import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directive, Response } from 'ask-sdk-model';
import { onTestFinished } from 'vitest';
import { type Clock, standingClock } from '../../simulator/clock.ts';
import { skillId } from '../../simulator/device/echo.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import type { Explained } from '../../simulator/function/local-function.ts';
import { type Household, openHousehold } from '../../simulator/household.ts';
import type { Ears } from '../../simulator/language/ears.ts';
import { createUnderstanding, type Understanding } from '../../simulator/language/understand.ts';
import { coach } from '../../tools/coach/skill.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';

/**
 * What a made-up skill answers, by the intent, the type of the request, or the first argument of a
 * screen's event: each answer once, the last of a list from then on.
 */
export type Script = Readonly<Record<string, readonly Response[]>>;

/** Something said, with what goes along. */
export const saying = (
  text: string,
  more: Response & { readonly directives?: Directive[] } = {},
): Response => ({ outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` }, ...more });

/** A question, asked again after eight seconds of silence. */
export const asking = (text: string, more: Response = {}): Response =>
  saying(text, {
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Shall we?</speak>' } },
    shouldEndSession: false,
    ...more,
  });

const bundleOf = (script: Script, told: Explained | undefined): string => `
const script = ${JSON.stringify(script)};
let last;
${told ? `export const explain = (id) => (id === last ? ${JSON.stringify(told)} : undefined);` : ''}
const asked = {};
export const handler = async ({ request }) => {
  last = request.requestId;
  const name = request.intent?.name ?? request.arguments?.[0] ?? request.type;
  const answers = script[name] ?? [{}];
  const response = answers[Math.min(asked[name] ?? 0, answers.length - 1)];
  asked[name] = (asked[name] ?? 0) + 1;
  return { version: '1.0', sessionAttributes: { last: name }, response };
};
`;

let understanding: Understanding | undefined;

/** The time at which these households begin. */
export const dawn = Date.parse('2026-03-02T07:00:00Z');

/** A household whose skill answers by a script; closed with the test. */
export async function moveInWith(
  script: Script,
  device: DeviceModel = 'show8',
  clock: Clock = standingClock(dawn),
  { ears, told }: { readonly ears?: Ears; readonly told?: Explained } = {},
): Promise<Household> {
  understanding ??= createUnderstanding(modelFor('en-US'), skillId, [coach.role]);
  const bundle = join(mkdtempSync(join(tmpdir(), 'skill-')), 'index.mjs');
  writeFileSync(bundle, bundleOf(script, told));
  const household = await openHousehold({
    skill: { ...coach, handler: bundle },
    understanding,
    clock,
    locale: 'en-US',
    device,
    seed: 1,
    ...(ears && { ears }),
  });
  onTestFinished(() => household.close());
  return household;
}
