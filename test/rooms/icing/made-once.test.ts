import { describe, expect, onTestFinished, test } from 'vitest';
import { intent } from '../../support/function.ts';
import { type IceHousehold, iceHousehold, type Trouble } from './household.ts';

async function moveIn(): Promise<IceHousehold> {
  const home = await iceHousehold();
  onTestFinished(() => home.close());
  await home.changePermissionInApp(true);
  return home;
}

const say = (home: IceHousehold, name: string, slots: Record<string, string> = {}) =>
  home.send(intent(name, slots));

/** Ice that only has to go on. */
async function agree(home: IceHousehold): Promise<void> {
  await say(home, 'SetIceTimerIntent');
  for (let part = 0; part < 3; part += 1) await say(home, 'AMAZON.NoIntent');
  home.hangUp();
}

const labels = ({ services }: IceHousehold) => services.timers().map(({ label }) => label);
const onePair = ['ice round 1', 'ice break 1'];

/** Numbers that scatter and come the same each time. */
function scattered(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 12;
  };
}

describe.each(['delivered twice', 'said twice'] as const)('"it\'s on", %s at once', (how) => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'ends in one pair of timers, which one "cancel" takes away (%i)',
    async (seed) => {
      const home = await moveIn();
      await agree(home);
      home.slowDown(scattered(seed));
      await home.sendTogether(intent('IceOnIntent'), how);
      expect(labels(home)).toEqual(onePair);
      home.wait(20);
      await say(home, 'CancelIceTimerIntent');
      expect(labels(home)).toEqual([]);
    },
  );
});

describe.each(['writes', 'all'] as const)(
  'a turn that could not be kept (%s)',
  (trouble: Trouble) => {
    test('says so, stays open, and leaves no timer that nobody knows of', async () => {
      const home = await moveIn();
      await say(home, 'SetIceTimerIntent');
      for (let part = 0; part < 3; part += 1) await say(home, 'AMAZON.NoIntent');
      home.breakTable(trouble);
      const failed = await say(home, 'IceOnIntent');
      expect(failed.say).toMatch(/can't save.*Okay, fifteen minutes/);
      expect(failed.say).not.toMatch(/I'll (?:speak up|tell you)/);
      expect(failed.asked).toBe('what-next');
      expect(labels(home)).toEqual([]);
      home.breakTable('none');
      home.wait(60);
      expect((await say(home, 'TimeLeftIntent')).say).toMatch(/^Fourteen minutes left/);
      expect(labels(home)).toEqual(onePair);
      await say(home, 'CancelIceTimerIntent');
      expect(labels(home)).toEqual([]);
    });

    test('that cancels keeps the session, in which the next one cancels', async () => {
      const home = await moveIn();
      await agree(home);
      await say(home, 'IceOnIntent');
      await say(home, 'AMAZON.HelpIntent');
      home.breakTable(trouble);
      const failed = await say(home, 'CancelIceTimerIntent');
      expect(failed.say).toMatch(/can't save/);
      home.breakTable('none');
      await say(home, 'TimeLeftIntent');
      expect(labels(home)).toEqual([]);
      expect(home.record().alarms?.made).toEqual([]);
      expect(home.record().ice).toMatchObject({ state: 'off', isEnded: true });
    });
  },
);

describe.each(['pause', 'resume', 'cancel'] as const)(
  'a timer told to %s with Alexa herself',
  (wish) => {
    test('agrees with the coach after the next turn about ice', async () => {
      const home = await moveIn();
      await agree(home);
      await say(home, 'IceOnIntent');
      home.wait(60);
      if (wish === 'resume') home.services.tellAlexa('pause');
      home.wait(90);
      home.services.tellAlexa(wish);
      expect((await say(home, 'TimeLeftIntent')).say).toMatch(/^Twelve minutes and thirty seconds/);
      const [first, second] = home.services.timers();
      expect(first).toMatchObject({ label: 'ice round 1' });
      expect(first?.leftWhenPaused).toBeUndefined();
      const due = home.now() + 12.5 * 60_000;
      expect(Math.abs((first?.ringsAt ?? 0) - due)).toBeLessThan(1000);
      expect(second).toMatchObject({ label: 'ice break 1' });
      await say(home, 'CancelIceTimerIntent');
      expect(labels(home)).toEqual([]);
    });
  },
);

test('a timer that somebody has paused is deleted with the ice, though it should have rung', async () => {
  const home = await moveIn();
  await agree(home);
  await say(home, 'IceOnIntent');
  home.services.tellAlexa('pause');
  home.wait(50 * 60);
  expect(labels(home)).toEqual(['ice round 1']);
  await say(home, 'CancelIceTimerIntent');
  expect(labels(home)).toEqual([]);
});
