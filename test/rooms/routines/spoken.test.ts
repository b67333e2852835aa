import { describe, expect, test } from 'vitest';
import { hearAll, moveIn } from '../../support/household.ts';
import { asKnown, recordIn } from '../../support/stored.ts';

describe('a device that plays no guided audio', () => {
  test.each(['i hear nothing', 'why is it silent', "there's no sound", 'i can not hear anything'])(
    'has every cue spoken from the beginning of what was not heard, after "%s"',
    async (said) => {
      const home = await moveIn();
      await hearAll(home, '/fault audio silent', 'start my warm-up', '/wait 5s');
      const { outcome, exchanges, remembered } = await home.hear(said);
      expect(outcome.say).toMatch(
        /myself\. Leg crossovers\. Lie on your back.*(?:Ready|All set|Good to go)/,
      );
      expect(JSON.stringify(exchanges.at(-1)?.response)).not.toContain('APLA');
      expect(asKnown(remembered)).toMatchObject([{ record: { isSpoken: true, done: {} } }]);
    },
  );

  test('counts nothing as done of a block that nobody heard, however late that is told', async () => {
    const home = await moveIn();
    await hearAll(home, 'start my warm-up', '/wait 160s');
    const { remembered } = await home.hear('i hear nothing');
    expect(asKnown(remembered)).toMatchObject([
      {
        record: {
          done: {},
          routine: { exercises: expect.arrayContaining([expect.objectContaining({ index: 0 })]) },
        },
      },
    ]);
  });

  test('speaks to the second what it would have played, and shows it on a screen as long', async () => {
    for (const device of ['dot', 'show8'] as const) {
      const home = await moveIn({ device });
      const played = await home.hear('start my warm-up');
      const spoken = await hearAll(home, '/fault audio silent', 'stop', 'i hear nothing', 'yes');
      // "Here we go" stands for the words that a routine is opened with, and the clock goes by each.
      const clockOf = ({ remembered }: typeof played) => {
        const { routine } = recordIn(remembered[0]);
        return routine?.state === 'playing' ? (routine.exercises.at(-1)?.endsAfter ?? 0) : 0;
      };
      const question = device === 'dot' ? 5000 : 1000;
      expect(spoken.notes).toEqual([]);
      expect(spoken.outcome.sayMs - clockOf(spoken)).toBeGreaterThan(-1000);
      expect(spoken.outcome.sayMs - clockOf(spoken)).toBeLessThan(question);
    }
  });

  test('goes on speaking in another session, until it can be heard again', async () => {
    const home = await moveIn();
    await hearAll(home, '/fault audio error', 'quick warm-up', '/silence', '/wait 1h');
    const later = await hearAll(home, 'open hamstring coach', 'yes');
    expect(later.outcome.say).toMatch(/Leg crossovers/);
    const again = await hearAll(home, '/fault audio off', '/wait 10s', 'i can hear it again');
    expect(JSON.stringify(again.exchanges.at(-1)?.response)).toContain('APLA.RenderDocument');
    expect(recordIn(again.remembered[0])).not.toHaveProperty('isSpoken');
  });

  test('is spoken to for the session though nothing can be kept', async () => {
    const home = await moveIn();
    await hearAll(home, '/fault audio silent', '/fault database down', '/open', 'i hear nothing');
    expect((await home.hear('start my warm-up')).outcome.say).toMatch(/Leg crossovers/);
  });

  test('speaks to another voice that goes on with it, too', async () => {
    const home = await moveIn();
    await hearAll(home, '/fault audio silent', '/person ana', '/open', 'i hear nothing');
    await hearAll(home, '/person bea', 'start my cool-down', 'yes');
    expect((await home.hear('no')).outcome.say).toMatch(/cool-down\. .* Hamstring stretch/);
  });
});
