import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, test } from 'vitest';
import type { Spoken } from '../../simulator/device/echo.ts';
import type { Invoked } from '../../simulator/function/local-function.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';
import { currentModelTypes } from '../../tools/model-types.ts';
import { deploy, device, intent } from '../support/function.ts';

const model = modelFor('en-US');

test('has the types in the code that its JSON asks for (npm run build writes them)', () => {
  const file = fileURLToPath(new URL('../../lambda/alexa/interaction-model.ts', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(currentModelTypes());
});

let strangers = 0;

/** What somebody new says, so that nothing said before matters. */
function fromAStranger(spoken: Spoken): RequestEnvelope {
  const request = device().request(spoken);
  const { System } = request.context;
  strangers += 1;
  return {
    ...request,
    context: {
      ...request.context,
      System: { ...System, user: { userId: `amzn1.ask.account.${strangers}` } },
    },
  };
}

test('has a handler of its own for every intent, not the answer to what went wrong', async () => {
  const { lambda } = await deploy();
  for (const { name } of model.intents) {
    const answer = await lambda.invoke(fromAStranger(intent(name)));
    expect(answer, name).toHaveProperty('response.response.shouldEndSession');
    expect(JSON.stringify(answer), name).not.toContain('something went wrong');
  }
});

const idsOf = (typeName: string): readonly string[] =>
  (model.types.find(({ name }) => name === typeName)?.values ?? []).map(({ id }) => id ?? '');

/** Every value of every slot, beside the first value of the slots that go with it. */
const values = model.intents.flatMap(({ name, slots }) =>
  slots.flatMap((slot) => {
    const others = slots.flatMap((other) => {
      const [first] = other === slot ? [] : idsOf(other.type);
      return first ? [[other.name, first] as const] : [];
    });
    return idsOf(slot.type).map((id) => ({
      name,
      slot: slot.name,
      id,
      others: Object.fromEntries(others),
    }));
  }),
);

/** What is said, and what is made of it for the doctor's questions. */
const said = (invoked: Invoked): string =>
  'response' in invoked
    ? JSON.stringify([
        invoked.response.response,
        invoked.response.sessionAttributes?.['doctor'] ?? {},
      ])
    : JSON.stringify(invoked);

/**
 * Where any value comes to the same for somebody new, who has no side and no exercise to skip, and
 * for an exercise that is done without equipment.
 */
const allTheSame: readonly string[] = [
  'SkipExerciseIntent exercise',
  'SideIntent side',
  'HowToIntent equipment',
  // A place is one of something just named.
  'WhichOneIntent place',
  // Days and a time answer a reminder's question, and mean nothing by themselves.
  'AnythingIntent words at-seven-in-the-evening',
  'AnythingIntent words every-day-at-seven',
  'AnythingIntent words weekdays-at-quarter-to-eight',
];

test('knows what to do with every value of every slot, and takes no other for it', async () => {
  const { lambda } = await deploy();
  const troubles: string[] = [];
  for (const { name, slot, id, others } of values) {
    const known = await lambda.invoke(
      fromAStranger(intent(name, { ...others, [slot]: id }, 'ER_SUCCESS_MATCH')),
    );
    const unknown = await lambda.invoke(
      fromAStranger(intent(name, { ...others, [slot]: 'gobbledygook' })),
    );
    const isSame = allTheSame.some((each) => `${name} ${slot} ${id} `.startsWith(`${each} `));
    const isMixedUp = said(known) === said(unknown) && !isSame;
    const isWrong = !('response' in known) || said(known).includes('something went wrong');
    if (isMixedUp || isWrong) troubles.push(`${name} ${slot} ${id}: ${said(known)}`);
  }
  expect(troubles).toEqual([]);
});

test('has no sample in two intents', () => {
  const all = model.intents.flatMap(({ name, samples }) =>
    [...new Set(samples)].map((sample) => ({ name, sample: sample.replaceAll('-', ' ') })),
  );
  const twice = all.filter(({ name, sample }) =>
    all.some((other) => other.sample === sample && other.name !== name),
  );
  expect(twice).toEqual([]);
});
