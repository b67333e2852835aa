import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { coachToExplore, described, traitsOf } from './explore.ts';
import { offences } from './offences.ts';
import { heardBy, saidTwice, type Told, tellingOf } from './repetition.ts';
import { type Act, happenings, utterances } from './requests.ts';

const requests = 200;

/** What runners say most. */
const common: readonly string[] = [
  ...['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.NextIntent', 'AMAZON.HelpIntent'],
  ...['AMAZON.RepeatIntent', 'AMAZON.PauseIntent', 'AMAZON.FallbackIntent', 'NotSureIntent'],
  ...['SeeDoctorIntent', 'TimeLeftIntent', 'StartRoutineIntent', 'StartRoutineIntent warm-up'],
  ...['SetIceTimerIntent', 'IceOnIntent', 'EquipmentIntent none', 'TellMeMoreIntent'],
  ...['ThankYouIntent', 'TodayIntent', 'PainIntent', 'NumberIntent 2', 'AskWhatIntent is a strain'],
];

const commonActs = utterances.filter(({ name }) => common.includes(name));

interface Step {
  readonly act: Act;
  /** How long the runner listens before, in milliseconds. */
  readonly wait: number;
}

const wait = fc.oneof(
  { weight: 5, arbitrary: fc.constant(3000) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constant(10 * 60_000) },
);

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...commonActs) },
    { weight: 6, arbitrary: fc.constantFrom(...utterances) },
    { weight: 1, arbitrary: fc.constantFrom(...happenings) },
  ),
  wait,
});

const conversation = fc.array(step, { minLength: requests, maxLength: requests });

/** What was not as it should be, each with how often it was so. */
type Findings = Map<string, number>;

const note = (findings: Findings, what: string): void => {
  findings.set(what, (findings.get(what) ?? 0) + 1);
};

/** The worst first, with how often it was so. */
const listed = (findings: Findings): readonly string[] =>
  [...findings]
    .toSorted(([, one], [, other]) => other - one)
    .map(([what, times]) => `${times} times: ${what}`);

const offended: Findings = new Map();
const repeated: Findings = new Map();

/** Holds a conversation and notes all that is not as it should be. */
async function hold(steps: readonly Step[]): Promise<void> {
  const coach = coachToExplore();
  let before: { readonly turned: Told; readonly at: number } | undefined;
  for (const { act, wait } of steps) {
    coach.wait(wait);
    const traits = traitsOf(coach);
    const began = coach.now();
    const told = before && heardBy(before.turned, began - before.at);
    const isGoingOn = coach.isListening() && act.intent !== undefined;
    const turned = await act.do(coach);
    if (!coach.isListening()) before = undefined;
    if (turned === undefined || turned.say === '') continue;
    const { intent = act.name } = act;
    for (const offence of offences(coach, traits, intent, turned)) {
      note(offended, `${described(traits)}: ${act.name}: ${offence}: ${turned.say}`);
    }
    const now = tellingOf(act.name, turned, coach);
    if (told !== undefined && isGoingOn) {
      const where = `${described(traits)}: ${told.request}, then ${act.name}`;
      for (const sentence of saidTwice(told, now)) {
        note(repeated, `${where}: "${sentence}"`);
      }
    }
    if (coach.isListening()) before = { turned: now, at: began };
  }
}

beforeAll(async () => {
  for (const level of ['error', 'info'] as const) {
    vi.spyOn(console, level).mockImplementation(() => undefined);
  }
  for (const steps of fc.sample(conversation, { seed: 1, numRuns: 5 })) await hold(steps);
}, 60_000);
afterAll(() => vi.restoreAllMocks());

test('breaks no limit, and asks one question at most in one breath, in 200 requests of any kind', () => {
  expect(listed(offended)).toEqual([]);
});

test('says nothing twice running in 200 requests of any kind', () => {
  expect(listed(repeated)).toEqual([]);
});
