import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RefusedRequest, StoreUnavailable } from '../../lambda/errors.ts';
import { turnDeadline } from '../../lambda/record/deadline.ts';
import { createSkill } from '../../lambda/skill.ts';
import { heardIn } from '../../simulator/device/speech.ts';
import { timersApi } from '../support/alexa-timers.ts';
import { offencesIn } from '../support/house-rules.ts';
import { stillStore } from '../support/still-store.ts';
import { mark, mutate, mutation } from './mutations.ts';
import { choice, type Moment, realMoments, requestAt } from './real-requests.ts';

const requests = 20_000;
const longest = 250;

/** What is delivered, and to whom: a table that can't be read leaves the session's copy to go on with. */
const delivery = fc.record({
  moment: fc.nat(100_000),
  choice,
  mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  isTableDown: fc.nat(5).map((chance) => chance === 0),
});

/** What the coach itself has said, to say again: what stands there is said. */
const ownWords = /^session\.attributes(\.said|\.interrupted|$)/;
/** What Alexa calls a request: it is logged, and names a screen. */
const ownNames = /^request(\.type|\.requestId|$)/;

let current: Pick<Moment, 'stored'> & { isTableDown: boolean } = {
  stored: undefined,
  isTableDown: false,
};
const skill = createSkill(
  { tableName: '', skillId: 'any', timersOpenSkill: true },
  stillStore(() => {
    if (current.isTableDown) throw new StoreUnavailable('the table is down');
    return current.stored;
  }),
  timersApi(() => true),
);

const logged: string[] = [];

/** What became of an event: its answer and how long that took, or what was thrown. */
async function deliver(event: RequestEnvelope) {
  logged.length = 0;
  const began = performance.now();
  try {
    const answer = await skill.invoke(event, { deadline: turnDeadline(7000) });
    return { answer, took: performance.now() - began };
  } catch (thrown) {
    return { thrown, took: performance.now() - began };
  }
}

/** What is no routine is said back as one, in no more than a name, and may be escaped. */
const saidBack = /I don(?:&apos;|')t have .{0,90}?\. I do have/g;

const listened: readonly unknown[] = ['LaunchRequest', 'IntentRequest'];

/** What is wrong with an answer to an event that was changed in some places. */
function faultsOf(
  event: RequestEnvelope,
  { response }: ResponseEnvelope,
  places: readonly string[],
  canShow: boolean,
): readonly string[] {
  const heard = heardIn(response);
  const isListened = listened.includes(event.request.type) || heard.ms > 0;
  const isOwn = places.some((place) => ownWords.test(place));
  const isNamed = places.some((place) => ownNames.test(place));
  const strange = JSON.stringify(response).replaceAll(saidBack, '');
  const log = logged.join('\n');
  return [
    ...offencesIn({ version: '1.0', response }, heard, isListened && !isOwn, canShow),
    ...(log.includes('event":"failed') ? [`failed: ${log}`] : []),
    ...(log.includes(mark) && !isNamed ? [`in a log: ${log.slice(0, 500)}`] : []),
    ...(strange.includes(mark) && !isOwn && !isNamed ? [`said or shown: ${strange}`] : []),
  ];
}

describe(`of ${requests} requests that are not as Alexa sends them`, () => {
  const found = { thrown: new Set<string>(), slow: new Set<string>(), bad: new Set<string>() };
  let answered = 0;
  let refused = 0;

  beforeAll(async () => {
    const note = (entry: unknown): void => {
      logged.push(JSON.stringify(entry));
    };
    // A spy would keep all that is logged.
    vi.stubGlobal('console', { ...console, error: note, info: note });
    const moments = await realMoments({ dot: 40, show8: 3, spot: 1 });
    for (const each of fc.sample(delivery, { seed: 13, numRuns: requests })) {
      const moment = moments[each.moment % moments.length];
      if (moment === undefined) throw new Error('no conversation was held');
      current = { stored: moment.stored, isTableDown: each.isTableDown };
      const event = requestAt(moment, each.choice);
      const places = each.mutations.flatMap((change) => mutate(event, change) ?? []);
      // What arrives is JSON.
      const sent = JSON.stringify(event);
      const { answer, thrown, took } = await deliver(JSON.parse(sent));
      const where = `${each.choice.sort} at ${places.join(', ')}`;
      // An event has no session to bridge an outage with: it fails, and Alexa delivers it again.
      const isDeliveredAgain = each.isTableDown && each.choice.sort === 'allow';
      if (thrown instanceof RefusedRequest) refused += 1;
      else if (isDeliveredAgain && thrown instanceof StoreUnavailable) answered += 1;
      else if (answer === undefined) {
        found.thrown.add(`${where}: ${thrown instanceof Error ? thrown.stack : thrown}`);
      } else {
        answered += 1;
        for (const fault of faultsOf(event, answer, places, moment.device !== 'dot')) {
          found.bad.add(`${where}: ${fault}`);
        }
      }
      // A machine may be busy elsewhere: what hangs does so again.
      if (took > longest && (await deliver(JSON.parse(sent))).took > longest) {
        found.slow.add(`${where}: ${Math.round(took)} ms`);
      }
    }
  }, 120_000);
  afterAll(() => vi.unstubAllGlobals());

  test('most are answered, and only what is none of Alexa’s is refused', () => {
    expect([...found.thrown]).toEqual([]);
    expect(answered + refused).toBe(requests);
    expect(refused).toBeLessThan(requests / 4);
  });

  test('each is answered within 250 ms', () => {
    expect([...found.slow]).toEqual([]);
  });

  test('each is answered in well-formed words within the limits, none of them strange', () => {
    expect([...found.bad]).toEqual([]);
  });
});
