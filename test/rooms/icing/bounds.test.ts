import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { intent } from '../../support/function.ts';
import { type Honest, honestRunner } from './honest-runner.ts';
import { type IceHousehold, iceHousehold, type Trouble, type Turned } from './household.ts';

beforeAll(() => {
  vi.stubGlobal('console', { ...console, error: () => undefined, info: () => undefined });
});
afterAll(() => vi.unstubAllGlobals());

interface Household {
  readonly home: IceHousehold;
  readonly runner: Honest;
}

async function say({ home, runner }: Household, name: string, slots = {}): Promise<Turned> {
  const turned = await home.send(intent(name, slots));
  runner.hear(turned.say);
  return turned;
}

/** Answers whatever is asked before ice: nothing speaks against it, and what was before is told. */
async function agree(household: Household, first: Turned): Promise<void> {
  let { asked } = first;
  for (let turns = 0; turns < 8 && asked !== undefined; turns += 1) {
    const isYes =
      asked === 'skin-check' ||
      asked === 'ice' ||
      (asked === 'ice-lately' && household.runner.hadIceLately());
    if (!['skin-check', 'ice', 'ice-lately', 'ice-check'].includes(asked)) return;
    ({ asked } = await say(household, isYes ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent'));
  }
}

type Act = (household: Household) => Promise<unknown>;
interface Move {
  readonly title: string;
  readonly act: Act;
}
const move = (title: string, act: Act): Move => ({ title, act });

const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      move('set ice', async (all) => agree(all, await say(all, 'SetIceTimerIntent'))),
      move('set twenty minutes', async (all) =>
        agree(all, await say(all, 'SetIceTimerIntent', { duration: 'PT20M' })),
      ),
      move('next round', async (all) => agree(all, await say(all, 'NextIceRoundIntent'))),
    ),
  },
  { weight: 5, arbitrary: fc.constant(move("it's on", (all) => say(all, 'IceOnIntent'))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('delivered twice' as const, 'said twice' as const).map((how) =>
      move(`it's on, ${how}`, async ({ home, runner }) => {
        for (const said of new Set(await home.sendTogether(intent('IceOnIntent'), how))) {
          // Both answers are heard at once: the ice goes on once.
          if (/Ice on/.test(said)) return runner.hear(said);
        }
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      move('took it off', async (all) => {
        all.runner.takeOff();
        await say(all, 'IceOffIntent');
      }),
      move('pause', async (all) => {
        const { say: said } = await say(all, 'PauseIceIntent');
        if (/You have .* left\. Say resume/.test(said)) all.runner.pause();
      }),
      move('cancel', async (all) => {
        const { say: said } = await say(all, 'CancelIceTimerIntent');
        // Of a pause that can't be seen nothing is canceled, and the rest of its round stays.
        if (said.includes('No ice timer is running')) all.runner.takeOff();
        else all.runner.end();
      }),
      move('a reason', async (all) => {
        await home(all).send(intent('AnythingIntent', { words: 'i have diabetes' }));
        all.runner.end();
      }),
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .oneof(fc.integer({ min: 10, max: 700 }), fc.integer({ min: 700, max: 5000 }))
      .map((seconds) =>
        move(`wait ${seconds} s`, async ({ home: house, runner }) => {
          house.wait(seconds);
          runner.passed();
        }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<Trouble>('none', 'none', 'reads', 'writes', 'all')
      .map((trouble) => move(`table: ${trouble}`, async (all) => home(all).breakTable(trouble))),
  },
  {
    weight: 2,
    arbitrary: fc.constant(
      move('leaves, and the table answers', async (all) => {
        home(all).breakTable('none');
        await home(all).send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
        home(all).hangUp();
      }),
    ),
  },
);

const home = (household: Household): IceHousehold => household.home;

test('no faults, deliveries and devices give more ice than the bounds to who tells the truth', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(moves, { minLength: 10, maxLength: 60, size: 'max' }),
      async (acts) => {
        const house = await iceHousehold();
        try {
          const household = { home: house, runner: honestRunner(house) };
          const done: string[] = [];
          for (const { title, act } of acts) {
            await act(household);
            done.push(title);
            expect(household.runner.breaches, done.join(', ')).toEqual([]);
          }
        } finally {
          await house.close();
        }
      },
    ),
    { numRuns: 80 },
  );
});
