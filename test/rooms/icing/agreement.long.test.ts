import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { wantedAlarms } from '../../../lambda/rooms/icing/alarms.ts';
import { phaseOf } from '../../../lambda/rooms/icing/protocol.ts';
import { instant } from '../../../lambda/time.ts';
import type { TimersFault } from '../../../simulator/alexa-services/services.ts';
import { intent } from '../../support/function.ts';
import { type Honest, honestRunner, secondsIn } from './honest-runner.ts';
import { type IceHousehold, iceHousehold, type Turned } from './household.ts';
import { tableOverHttp } from './table-over-http.ts';

beforeAll(() => {
  vi.stubGlobal('console', { ...console, error: () => undefined, info: () => undefined });
});
afterAll(() => vi.unstubAllGlobals());

/** A household whose table and whose Alexa are reached over HTTP, by two containers. */
interface Household {
  readonly home: IceHousehold;
  readonly runner: Honest;
  fault: TimersFault;
  isTableBroken: boolean;
  /** Whether the coach has said in this session that it can't save or see. */
  isOwnedUp: boolean;
  /** Whether it has said so of the timers in the turn before: no sentence comes twice running. */
  isTroubleTold: boolean;
}

const ownsUp = /can't save|can't see|couldn't save|lost sight/;
const timersTrouble =
  /might not ring|can't change Alexa's timers|no longer allowed|too many timers|Alexa will ask/;

/** What the coach says is left of ice that is on, in seconds; undefined where it says nothing of it. */
function leftSaid(said: string): number | undefined {
  const [, told] =
    /(?:^|[.!] )((?:[A-Z][a-z-]+ (?:minute|second)s?)(?: and [a-z-]+ seconds?)?) left on your ice/.exec(
      said,
    ) ??
    /Okay, (.+?), starting now/.exec(said) ??
    /already on, with (.+?) left/.exec(said) ??
    [];
  return told === undefined ? undefined : secondsIn(told.toLowerCase());
}

const ownTimers = ({ services }: IceHousehold) =>
  services.timers().filter(({ announcement }) => announcement !== undefined);

/** Whether Alexa's timers are those that the record wants, to the two seconds of her requests. */
function areTimersInStep(home: IceHousehold): boolean {
  const wanted = wantedAlarms(home.record().ice, instant(home.now())).map(({ at }) => at);
  const rings = ownTimers(home).map(({ ringsAt, leftWhenPaused }) =>
    leftWhenPaused === undefined ? ringsAt : Number.NaN,
  );
  return (
    rings.length === wanted.length &&
    wanted.every((at) => rings.some((ring) => Math.abs(ring - at) <= 2000))
  );
}

/** The coach, the record and Alexa's timers agree on what is left, or the coach says that they do not. */
function checkSaid(household: Household, said: string): void {
  const { home } = household;
  household.isOwnedUp ||= ownsUp.test(said);
  const left = leftSaid(said);
  if (left === undefined) return;
  const phase = phaseOf(home.record().ice, instant(home.now()));
  const kept = phase.state === 'on' ? Math.round(phase.left / 1000) : undefined;
  if (kept !== left)
    expect({ said, kept, isOwnedUp: household.isOwnedUp }).toMatchObject({ isOwnedUp: true });
  const isAllowed = home.record().alarms?.permission === 'granted';
  const isOwned = household.isOwnedUp || household.isTroubleTold;
  if (kept === left && isAllowed && !isOwned && !areTimersInStep(home)) {
    expect(said).toMatch(timersTrouble);
  }
}

async function hear(household: Household, turned: Turned): Promise<Turned> {
  household.runner.hear(turned.say);
  checkSaid(household, turned.say);
  const isOpen = turned.asked !== undefined || turned.askFor !== undefined;
  household.isOwnedUp &&= isOpen;
  household.isTroubleTold = isOpen && (household.isTroubleTold || timersTrouble.test(turned.say));
  return turned;
}

async function say(household: Household, name: string, slots = {}): Promise<Turned> {
  return hear(household, await household.home.send(intent(name, slots)));
}

/** Answers whatever is asked before ice as somebody whom nothing keeps from it. */
async function agree(household: Household, first: Turned): Promise<void> {
  let { asked } = first;
  for (let turns = 0; turns < 8 && asked !== undefined; turns += 1) {
    const isYes =
      ['skin-check', 'ice'].includes(asked) ||
      (asked === 'ice-lately' && household.runner.hadIceLately());
    if (!['skin-check', 'ice', 'ice-lately', 'ice-check'].includes(asked)) return;
    ({ asked } = await say(household, isYes ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent'));
  }
}

/** What becomes of Alexa's own question: answered, not answered, or an error of hers. */
async function afterConsent(household: Household, turned: Turned, how: number): Promise<void> {
  const { home } = household;
  const { askFor } = turned;
  if (askFor === undefined) return;
  if (how < 2) {
    await hear(
      household,
      await home.answerConsent(askFor, how === 0 ? 'ACCEPTED' : 'NOT_ANSWERED'),
    );
    return;
  }
  const before = home.record().alarms?.permission;
  const failures = [
    { status: { code: '500', message: '' } },
    { name: 'Upsell' },
    { payload: null },
  ];
  const failed = await home.failConsent(askFor, failures[how - 2] ?? {});
  expect(home.record().alarms?.permission).toBe(before);
  checkSaid(household, failed.say);
}

type Act = (household: Household) => Promise<unknown>;
interface Move {
  readonly title: string;
  readonly act: Act;
}
const move = (title: string, act: Act): Move => ({ title, act });

const setIce = fc
  .constantFrom('PT15M', 'PT20M', 'PT8M')
  .map((duration) =>
    move(`set ${duration}`, async (all) =>
      agree(all, await say(all, 'SetIceTimerIntent', { duration })),
    ),
  );

const itIsOn = fc.nat(4).map((how) =>
  move(`it's on, and consent ${how}`, async (all) => {
    await afterConsent(all, await say(all, 'IceOnIntent'), how);
  }),
);

const together = fc.constantFrom('delivered twice' as const, 'said twice' as const).map((how) =>
  move(`it's on, ${how}`, async (household) => {
    const said = await household.home.sendTogether(intent('IceOnIntent'), how);
    const begun = said.find((each) => /starting now/.test(each));
    if (begun !== undefined) household.runner.hear(begun);
    household.isOwnedUp ||= said.some((each) => ownsUp.test(each));
  }),
);

const plain = fc.constantFrom(
  move('next round', async (all) => agree(all, await say(all, 'NextIceRoundIntent'))),
  move('took it off', async (all) => {
    const { say: said } = await say(all, 'IceOffIntent');
    if (/You have .* left\. Say resume the ice/.test(said)) all.runner.pause();
    else all.runner.takeOff();
  }),
  move('pause', async (all) => {
    const { say: said } = await say(all, 'PauseIceIntent');
    if (/You have .* left\. Say resume the ice/.test(said)) all.runner.pause();
  }),
  move('cancel', async (all) => {
    const { say: said } = await say(all, 'CancelIceTimerIntent');
    if (/no ice timer/.test(said)) all.runner.end();
    else all.runner.takeOff();
  }),
  move('how long is left', (all) => say(all, 'TimeLeftIntent')),
  move('what is running', (all) => say(all, 'AnythingIntent', { words: 'what is running' })),
  move('open', async (all) => hear(all, await all.home.send({ type: 'LaunchRequest' }))),
  move('stop', (all) => say(all, 'AMAZON.StopIntent')),
);

const toAlexa = fc
  .constantFrom('pause' as const, 'resume' as const, 'cancel' as const)
  .map((wish) =>
    move(`Alexa, ${wish} my timer`, async ({ home }) => home.services.tellAlexa(wish)),
  );

const wait = fc
  .oneof(fc.integer({ min: 11, max: 600 }), fc.integer({ min: 600, max: 5000 }))
  .map((seconds) =>
    move(`wait ${seconds} s`, async ({ home, runner }) => {
      home.wait(seconds);
      runner.passed();
    }),
  );

/** What a session holds that ends while the table is down is lost: it has told that it can't save it. */
const leave = move('leaves, and the table answers', async (household) => {
  household.home.breakTable('none');
  await household.home.send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  household.home.hangUp();
  household.isOwnedUp = false;
});

const trouble = fc.oneof(
  fc
    .constantFrom<TimersFault>('off', 'off', '500', 'half', 'empty', 'null', 'full', '429')
    .map((fault) =>
      move(`timers ${fault}`, async (household) => {
        household.fault = fault;
        household.home.breakDown(fault);
      }),
    ),
  fc.boolean().map((isBroken) =>
    move(`table ${isBroken ? 'down' : 'up'}`, async (household) => {
      household.isTableBroken = isBroken;
      household.home.breakTable(isBroken ? 'all' : 'none');
    }),
  ),
);

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: setIce },
  { weight: 5, arbitrary: itIsOn },
  { weight: 2, arbitrary: together },
  { weight: 6, arbitrary: plain },
  { weight: 3, arbitrary: toAlexa },
  { weight: 5, arbitrary: wait },
  { weight: 4, arbitrary: fc.constant(leave) },
  { weight: 3, arbitrary: trouble },
);

/** With nothing in the way two turns of ice bring all together, and a cancel leaves nothing behind. */
async function settle(household: Household, done: readonly string[]): Promise<void> {
  const { home } = household;
  home.breakDown('off');
  home.breakTable('none');
  for (let turns = 0; turns < 2; turns += 1) {
    home.wait(15);
    household.runner.passed();
    await say(household, 'TimeLeftIntent');
  }
  if (home.record().alarms?.permission === 'granted') {
    expect(areTimersInStep(home), `after ${done.join(', ')}`).toBe(true);
  }
  home.hangUp();
  home.wait(15);
  await say(household, 'CancelIceTimerIntent');
  await say(household, 'TimeLeftIntent');
  expect(ownTimers(home), `after ${done.join(', ')}`).toEqual([]);
}

test('coach, record and timers agree to the second or the coach says that they do not, and no bound is broken', {
  timeout: 600_000,
}, async () => {
  const table = await tableOverHttp();
  let steps = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.tuple(fc.constantFrom(0 as const, 1 as const), moves), {
          minLength: 10,
          maxLength: 50,
          size: 'max',
        }),
        async (isAllowed, acts) => {
          await table.clear();
          const home = await iceHousehold(undefined, table);
          const household: Household = {
            home,
            runner: honestRunner(home),
            fault: 'off',
            isTableBroken: false,
            isOwnedUp: false,
            isTroubleTold: false,
          };
          const done: string[] = [];
          try {
            if (isAllowed) await home.changePermissionInApp(true);
            for (const [container, { title, act }] of acts) {
              home.meet(container);
              steps += 1;
              done.push(title);
              await act(household);
              expect(household.runner.breaches, done.join(', ')).toEqual([]);
            }
            await settle(household, done);
          } finally {
            await home.services.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  } finally {
    await table.close();
  }
  expect(steps).toBeGreaterThan(1000);
});
