import type { RequestEnvelope } from 'ask-sdk-model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RefusedRequest } from '../../lambda/errors.ts';
import { turnDeadline } from '../../lambda/record/deadline.ts';
import { createSkill } from '../../lambda/skill.ts';
import { heardIn, wordsHeard } from '../../simulator/device/speech.ts';
import { launch, saying, sent } from '../alexa/events.ts';
import { altered } from '../support/altered.ts';
import { stillStore } from '../support/still-store.ts';

const skill = createSkill({ tableName: '', skillId: 'any' }, stillStore());
const invoke = (event: RequestEnvelope) => skill.invoke(event, { deadline: turnDeadline(7000) });
const wordsTo = async (event: RequestEnvelope) =>
  wordsHeard(heardIn((await invoke(event)).response));

const logged: unknown[] = [];
beforeEach(() => {
  for (const level of ['info', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((entry) => logged.push(entry));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  logged.length = 0;
});

test.each(['CanFulfillIntentRequest', 'Alexa.NoSuchThing', '', '__proto__'])(
  'a request of the type "%s" is logged, and answered with nothing',
  async (type) => {
    const { response } = await invoke(altered(launch, 'request.type', type));
    expect(response).toEqual({});
    expect(logged).toEqual([{ event: type, requestId: 'request' }]);
  },
);

test('what is no request of Alexa’s is refused, and nothing else', async () => {
  await expect(invoke(altered(launch, 'request', null))).rejects.toThrow(RefusedRequest);
});

test('what is too long to have been said is not said again', async () => {
  const said = { say: '', question: 'Ready? '.repeat(2000), reprompt: 'Ready?' };
  const attributes = { asked: { about: 'go-on' }, said };
  for (const name of ['AMAZON.RepeatIntent', 'WhatDoYouMeanIntent', 'WhoAreYouIntent']) {
    const words = await wordsTo(altered(saying(name), 'session.attributes', attributes));
    expect(words.length, name).toBeLessThan(500);
  }
});

test('what is no routine is said back in no more than a name', async () => {
  const words = await wordsTo(saying('StartRoutineIntent', { routine: 'zorgle '.repeat(2000) }));
  expect(words.match(/zorgle/g)?.length).toBeLessThan(7);
  expect(logged).toEqual([]);
});

test('a touch without a session is remembered, so that its question can be answered', async () => {
  const touch = sent(['say', '{"kind":"set-ice"}'], { session: undefined, isNew: true });
  const asked = await invoke(altered(touch, 'request.token', 'ice-break'));
  expect(asked.sessionAttributes).toHaveProperty('asked');
});
