import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../simulator/device/echo.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';
import { currentModelTypes } from '../../tools/model-types.ts';
import { deploy, device, intent } from '../support/function.ts';

const model = modelFor('en-US');

test('has the types in the code that its JSON asks for (npm run build writes them)', () => {
  const file = fileURLToPath(new URL('../../lambda/alexa/interaction-model.ts', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(currentModelTypes());
});

const intents = model.intents.map(({ name }) => name);

test.each(intents)(
  '%s has a handler of its own, not the answer to what went wrong',
  async (name) => {
    const { lambda } = await deploy();
    const answer = await lambda.invoke(device().request(intent(name)));
    expect(answer).toHaveProperty('response.response.shouldEndSession');
    expect(JSON.stringify(answer)).not.toContain('something went wrong');
    expect(lambda.takeLog()).toBe('');
  },
);

const values = model.intents.flatMap(({ name, slots }) =>
  slots.flatMap((slot) =>
    (model.types.find((type) => type.name === slot.type)?.values ?? []).map(
      ({ id }) => [name, slot.name, id ?? ''] as const,
    ),
  ),
);

/** A slot resolved to one of the model's entries, as Alexa sends it. */
function resolved(name: string, slot: string, id: string): Spoken {
  const spoken = intent(name, { [slot]: id });
  const filled = spoken.type === 'IntentRequest' ? spoken.intent.slots?.[slot] : undefined;
  if (filled) {
    filled.resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'a',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: id, id } }],
        },
      ],
    };
  }
  return spoken;
}

test.each(values)('%s knows what to do with %s %s', async (name, slot, id) => {
  const { lambda } = await deploy();
  const known = await lambda.invoke(device().request(resolved(name, slot, id)));
  const unknown = await lambda.invoke(device().request(intent(name, { [slot]: 'gobbledygook' })));
  expect(known).toHaveProperty('response');
  expect(JSON.stringify(known)).not.toEqual(JSON.stringify(unknown));
  expect(lambda.takeLog()).toBe('');
});

describe('is what Alexa accepts', () => {
  const samples = model.intents.flatMap(({ samples }) => samples);

  test('in its characters: letters, apostrophes, hyphens, periods and slots', () => {
    const odd = samples.filter((sample) => !/^[\p{L}' .\-_{}]+$/u.test(sample));
    expect(odd).toEqual([]);
  });

  test('with no sample in two intents', () => {
    const all = model.intents.flatMap(({ name, samples }) =>
      [...new Set(samples)].map((sample) => ({ name, sample: sample.replaceAll('-', ' ') })),
    );
    const twice = all.filter(({ name, sample }) =>
      all.some((other) => other.sample === sample && other.name !== name),
    );
    expect(twice).toEqual([]);
  });

  test('with an invocation name of two words and no wake or launch word', () => {
    expect(model.invocationName).toMatch(/^[a-z]+ [a-z]+$/);
    expect(model.invocationName).not.toMatch(/alexa|amazon|echo|open|start|ask|the|for/);
  });
});
