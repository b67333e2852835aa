import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TimersFault, timersFaults } from '../../../simulator/alexa-services/services.ts';
import { intent } from '../../support/function.ts';
import { type IceHousehold, iceHousehold } from './household.ts';
import {
  add,
  cancel,
  freshModel,
  lengthAgain,
  type Model,
  pass,
  pause,
  putOn,
  ringing,
  set,
  skinTrouble,
  takeOff,
  timeLeft,
} from './model.ts';
import { watchIce } from './safety.ts';

const leastSteps = 10_000;
const foreignLabel = 'ice round 1';

interface Real {
  readonly home: IceHousehold;
  readonly watch: ReturnType<typeof watchIce>;
  fault: TimersFault;
  isAllowed: boolean;
  hasForeignTimerUntil: number;
}

let steps = 0;
beforeAll(() => {
  // A spy would keep all that is logged.
  vi.stubGlobal('console', { ...console, error: () => undefined, info: () => undefined });
});
afterAll(() => vi.unstubAllGlobals());

const say = ({ home }: Real, name: string, slots: Record<string, string> = {}) =>
  home.send(intent(name, slots));

/** A step: what the runner does, in the model and for real, and what must hold afterwards. */
function step(
  title: string,
  act: (model: Model, real: Real) => Promise<unknown>,
  isAboutIce = true,
): fc.AsyncCommand<Model, Real> {
  return {
    check: () => true,
    toString: () => title,
    async run(model, real) {
      steps += 1;
      real.watch.look();
      const isDone = (await act(model, real)) !== 'not done';
      real.home.hangUp();
      real.watch.look();
      checkAlways(real);
      if (isDone && isAboutIce && real.fault === 'off' && real.isAllowed) checkInStep(model, real);
    },
  };
}

/** The skill's own timers announce something; the other one only rings. */
const ownTimers = ({ home: { services } }: Pick<Real, 'home'>) =>
  services.timers().filter(({ announcement }) => announcement !== undefined);

/** The bounds hold, and the record knows of every timer that runs. */
function checkAlways({ home, watch, hasForeignTimerUntil }: Real): void {
  expect(watch.breaches).toEqual([]);
  const foreign = home.services.timers().length - ownTimers({ home }).length;
  expect(foreign).toBe(home.now() < hasForeignTimerUntil ? 1 : 0);
  const known = home.record().alarms?.made ?? [];
  for (const { id, label } of ownTimers({ home })) {
    expect(known.some((alarm) => alarm.id === id || (!alarm.id && alarm.label === label))).toBe(
      true,
    );
  }
}

/** Where nothing stands in the way, the timers are those of the model: none after a cancel. */
function checkInStep(model: Model, real: Real): void {
  const { permission, made = [] } = real.home.record().alarms ?? {};
  // A refusal is taken at its word until the runner changes something or the app says otherwise.
  if (permission === 'asked' && made.length === 0) return;
  const begin = real.home.now() / 1000 - model.now;
  const rings = ownTimers(real).map(({ ringsAt }) => Math.round(ringsAt / 1000 - begin));
  const wanted = ringing(model);
  expect(rings).toHaveLength(wanted.length);
  for (const [index, at] of wanted.entries()) {
    expect(Math.abs((rings[index] ?? 0) - at)).toBeLessThanOrEqual(2);
  }
}

/** Answers what comes before ice as somebody does whom nothing keeps from it. */
async function agree(real: Real, first: { readonly asked: string | undefined }): Promise<void> {
  if (first.asked === 'ice-check') {
    for (let part = 0; part < 3; part += 1) await say(real, 'AMAZON.NoIntent');
  }
  if (first.asked === 'skin-check') await say(real, 'AMAZON.YesIntent');
}

const seconds = (count: number): string => `PT${count}S`;

const commands = [
  fc.integer({ min: 300, max: 1200 }).map((length) =>
    step(`set ${length} s`, async (model, real) => {
      await agree(real, await say(real, 'SetIceTimerIntent', { duration: seconds(length) }));
      set(model, length);
    }),
  ),
  fc.constantFrom('ACCEPTED', 'DENIED', 'NOT_ANSWERED').map((consent) =>
    step(`it's on, and ${consent} if asked`, async (model, real) => {
      const isReady = model.ice.is === 'waiting' || model.ice.is === 'paused';
      if (!isReady) return 'not done';
      const { askFor } = await say(real, 'IceOnIntent');
      putOn(model);
      if (askFor === undefined) return undefined;
      if (consent !== 'NOT_ANSWERED') real.isAllowed = consent === 'ACCEPTED';
      return real.home.answerConsent(askFor, consent);
    }),
  ),
  fc.constant(
    step('took it off', async (model, real) => {
      const isPaused = ownTimers(real).some(
        ({ label, leftWhenPaused }) =>
          label?.startsWith('ice round') && leftWhenPaused !== undefined,
      );
      const { say: said } = await say(real, 'IceOffIntent');
      // Whose timer was paused with Alexa means a pause, where that could be seen.
      if (model.ice.is === 'on' && /when you put it back on/.test(said)) {
        expect(isPaused).toBe(true);
        pause(model);
      } else takeOff(model);
    }),
  ),
  fc.constant(
    step('pause', async (model, real) => {
      await say(real, 'PauseIceIntent');
      pause(model);
    }),
  ),
  fc.integer({ min: 1, max: 900 }).map((more) =>
    step(`add ${more} s`, async (model, real) => {
      await say(real, 'AddIceTimeIntent', { duration: seconds(more) });
      add(model, more);
    }),
  ),
  fc.constant(
    step('next round', async (model, real) => {
      const length = lengthAgain(model);
      await agree(real, await say(real, 'NextIceRoundIntent'));
      set(model, length);
    }),
  ),
  fc.constant(
    step('cancel', async (model, real) => {
      await say(real, 'CancelIceTimerIntent');
      cancel(model);
    }),
  ),
  fc.constant(
    step('how long is left', async (model, real) => {
      const { say: said } = await say(real, 'TimeLeftIntent');
      expect(said).toMatch(new RegExp(timeLeft(model)));
    }),
  ),
];

const rare = [
  fc.constant(
    step('my skin has gone white', async (model, real) => {
      // Without ice it is the doctor's, and what holds training back is another story.
      if (model.ice.is === 'none') return 'not done';
      await say(real, 'SkinTroubleIntent');
      skinTrouble(model, 0);
      return undefined;
    }),
  ),
  fc.boolean().map((isAllowed) =>
    step(
      `the app ${isAllowed ? 'allows' : 'forbids'} timers`,
      async (_model, real) => {
        real.isAllowed = isAllowed;
        await real.home.changePermissionInApp(isAllowed);
      },
      false,
    ),
  ),
  fc.constantFrom('pause' as const, 'resume' as const, 'cancel' as const).map((wish) =>
    step(
      `Alexa, ${wish} my timer`,
      async (_model, real) => {
        // The one that rings next may be somebody else's.
        const [next] = real.home.services.timers();
        if (next?.announcement !== undefined) real.home.services.tellAlexa(wish);
      },
      false,
    ),
  ),
  fc.constant(
    step(
      'another device writes meanwhile',
      async (_model, { home }) => home.conflictOnNextSave(),
      false,
    ),
  ),
  fc.constant(
    step(
      'somebody else sets a timer',
      async (_model, real) => {
        if (real.fault !== 'off' || !real.isAllowed || real.hasForeignTimerUntil > 0) return;
        if (real.home.services.timers().some(({ label }) => label === foreignLabel)) return;
        await real.home.setForeignTimer(foreignLabel, 'PT2H');
        real.hasForeignTimerUntil = real.home.now() + 2 * 3600 * 1000;
      },
      false,
    ),
  ),
];

const wait = fc
  .oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 300, max: 1500 }),
    fc.integer({ min: 1500, max: 90_000 }),
  )
  .map((length) =>
    step(
      `wait ${length} s`,
      async (model, { home }) => {
        home.wait(length);
        pass(model, length);
      },
      false,
    ),
  );

const faults = fc
  .oneof(
    { weight: 2, arbitrary: fc.constant('off' as const) },
    { weight: 1, arbitrary: fc.constantFrom('half' as const, 'hang' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...timersFaults) },
  )
  .map((fault) =>
    step(
      `fault ${fault}`,
      async (_model, real) => {
        real.fault = fault;
        real.home.breakDown(fault);
      },
      false,
    ),
  );

test('keeps protocol, record and real timers together, whatever fails', {
  timeout: 120_000,
}, async () => {
  const steering = fc.commands(
    [
      ...commands,
      ...commands,
      ...commands,
      wait,
      wait,
      wait,
      wait,
      faults,
      faults,
      faults,
      ...rare,
    ],
    {
      maxCommands: 100,
      size: 'max',
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), steering, async (isAllowed, run) => {
      const home = await iceHousehold();
      try {
        const real = {
          home,
          watch: watchIce(home),
          fault: 'off' as const,
          isAllowed,
          hasForeignTimerUntil: 0,
        };
        if (isAllowed) await home.changePermissionInApp(true);
        await fc.asyncModelRun(() => ({ model: freshModel(), real }), run);
      } finally {
        await home.close();
      }
    }),
    { numRuns: 250 },
  );
  expect(steps).toBeGreaterThanOrEqual(leastSteps);
});
