import { describe, expect, it } from 'vitest';
import type { DeviceModel } from '../../simulator/device/models.ts';
import type { Device } from '../../simulator/household.ts';
import type { Report } from '../../simulator/report.ts';
import { moveIn } from '../support/household.ts';
import { asKnown, recordIn } from '../support/stored.ts';
import { ways } from '../support/ways.ts';

/** Says and does one thing after the other; nothing of it breaks a limit. */
async function all(device: Pick<Device, 'hear'>, ...lines: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const line of lines) {
    const report = await device.hear(line);
    expect(report.notes, line).toEqual([]);
    reports.push(report);
  }
  return reports;
}

/** The last of some lines. */
async function last(device: Pick<Device, 'hear'>, ...lines: readonly string[]): Promise<Report> {
  const report = (await all(device, ...lines)).at(-1);
  if (report === undefined) throw new Error('nothing was said');
  return report;
}

/** Waits until there is something to touch on the screen. */
async function waitFor(device: Pick<Device, 'hear'>, id: string): Promise<Report> {
  for (let waited = 0; waited < 60; waited += 1) {
    const report = await last(device, '/wait 5s');
    if (report.outcome.screen?.touch.includes(id)) return report;
  }
  throw new Error(`no ${id} after five minutes`);
}

/** The only record there is. */
const record = ({ remembered }: Report): unknown => recordIn(remembered[0]);

const finishedOnce = { finished: { 'warm-up': { times: 1 } } };

describe.each<DeviceModel>(['show5', 'show8', 'spot', 'tv'])('on a %s', (device) => {
  it('a warm-up goes on by itself to its question, and is finished once', async () => {
    const home = await moveIn({ device });
    await all(home, '/open', '/touch warm-up');
    const report = await last(home, '/silence');
    expect(report.outcome.say).toMatch(/inchworms.*easy-to-brisk jog.*And done.*\?/is);
    expect(report.outcome.listening).toBe(false);
    expect(record(report)).toMatchObject({
      ...finishedOnce,
      done: { 'butt-kicks': 1, inchworms: 1, 'fire-hydrants': 1, 'leg-crossovers': 1, jog: 1 },
    });
    expect(record(report)).not.toHaveProperty('routine');
  });

  it('a warm-up comes to the same by waiting, with its question answered by touch', async () => {
    const home = await moveIn({ device });
    await all(home, '/open', '/touch warm-up', '/wait 100s');
    await waitFor(home, 'yes');
    const report = await last(home, '/touch yes');
    expect(report.outcome).toMatchObject({ listening: false, reprompt: null });
    expect(record(report)).toMatchObject(finishedOnce);
  });
});

describe('a plan for the day by touch', () => {
  it('is made by numbers where numbers are asked for', async () => {
    const home = await moveIn({ device: 'show8' });
    const soreness = await last(home, 'should i run today', '/touch no', '/touch no', '/touch no');
    expect(soreness.outcome.screen?.touch).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((degree) => `number-${degree}`),
      ...ways,
    ]);
    const days = await last(home, '/touch number-2', '/touch yes');
    expect(days.outcome.screen?.touch).toContain('number-3');
    const plan = await last(home, '/touch number-3');
    expect(plan.outcome.say).toContain('as a test');
    expect((await last(home, '/touch yes', '/touch no')).outcome.screen?.touch).toContain('pause');
  });

  it('names what there is to train with', async () => {
    const home = await moveIn({ device: 'show5' });
    const asked = await last(home, 'start strength');
    expect(asked.outcome.screen?.touch).toEqual(['kettlebell', 'bottle', 'gym', 'none', ...ways]);
    expect(record(await last(home, '/touch bottle'))).toMatchObject({ equipment: 'bottle' });
  });
});

/** Nothing speaks against ice. */
const none = ['/touch no', '/touch no', '/touch no'] as const;

describe('ice by touch', () => {
  it('goes through two rounds without a word, and without a session in between', async () => {
    const home = await moveIn({ device: 'show5' });
    await all(home, '/open', '/touch ice', ...none, '/touch on');
    const agreed = await last(home, '/consent yes');
    expect(agreed.outcome).toMatchObject({
      listening: false,
      screen: { touch: ['pause', 'end', ...ways] },
    });
    expect(agreed.outcome.timers).toHaveLength(2);
    const paused = await last(home, '/wait 5m', '/touch pause');
    expect(paused.outcome).toMatchObject({
      timers: [],
      screen: { touch: ['go-on', 'end', ...ways] },
    });
    expect(paused.outcome.screen?.text).toContain('10:00');
    const due = await last(home, '/wait 1m', '/touch go-on', '/wait 10m');
    expect(due.outcome.announced).toHaveLength(1);
    expect(due.outcome.screen?.text).toContain('Take the ice off now');
    const off = await last(home, '/touch off');
    expect(off.outcome.screen?.text).toContain('Ice off');
    const ready = await last(home, '/wait 20m');
    expect(ready.outcome.screen?.touch).toEqual(['next-round', 'end', ...ways]);
    const asked = await last(home, '/touch next-round');
    expect(asked.outcome).toMatchObject({
      listening: true,
      screen: { touch: ['yes', 'no', 'not-sure', ...ways] },
    });
    const again = await last(home, '/touch yes', '/touch on');
    expect(again.outcome.screen?.text).toContain('Ice on');
    expect(again.outcome.timers).toHaveLength(1);
    const ended = await last(home, '/wait 2m', '/touch end');
    expect(ended.outcome.timers).toEqual([]);
    expect(JSON.stringify(ended.remembered)).not.toMatch(/skin|numb|Raynaud/i);
  });

  it('that has to come off takes the screen, whatever is paused or told behind it', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/open', '/touch ice', ...none, '/touch on', '/consent no');
    await all(home, 'start my warm-up', '/wait 30s', 'pause', '/wait 22m');
    for (const line of ['/open', 'what are the benefits of foam rolling']) {
      const { outcome } = await last(home, line);
      expect(outcome.screen?.text).toContain('Take the ice off now');
      expect(outcome.screen?.text.join(' ')).toMatch(/\b[0-9]+:[0-9]{2}\b/);
      expect(outcome.screen?.touch).toEqual(['off', ...ways]);
    }
    expect((await last(home, '/touch off')).outcome.screen?.text).not.toContain(
      'Take the ice off now',
    );
  });

  it('of more than an hour is told in hours and minutes', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/open', '/touch ice', ...none, '/touch on', '/consent no', '/wait 15m');
    await all(home, '/touch off', '/wait 20m', '/touch next-round', '/touch yes', '/touch on');
    const done = await last(home, '/wait 15m', '/touch off', '/wait 10m', '/open');
    expect(done.outcome.screen?.text).toContain('1 h 50');
  });

  it('is out of date once it was ended on another device', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/open', '/touch ice', ...none, '/touch on', '/consent no');
    const kitchen = home.device('kitchen', 'dot');
    const ended = await last(kitchen, 'ask hamstring coach to cancel the ice timer');
    const touched = await last(home, '/touch pause');
    expect(touched.outcome.listening).toBe(true);
    expect(record(touched)).toEqual(record(ended));
  });
});

describe('two devices', () => {
  it('of one runner: a touch on the screen that was left changes nothing of what plays', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/open', '/touch warm-up', '/wait 30s');
    const kitchen = home.device('kitchen', 'show5');
    const elsewhere = await last(kitchen, 'ask hamstring coach to start my cool down', 'yes', 'no');
    expect(elsewhere.outcome.screen?.token).toMatch(/^block-/);
    for (const id of ['next', 'pause', 'back']) {
      const touched = await last(home, '/wait 5s', `/touch ${id}`);
      expect(touched.outcome.say).toBe('');
      expect(record(touched)).toEqual(record(elsewhere));
    }
  });

  it('of one runner: the session that was left closes without a bearing on what plays', async () => {
    const home = await moveIn({ device: 'show8' });
    const kitchen = home.device('kitchen', 'dot');
    await all(home, '/open', '/touch warm-up', '/wait 100s');
    const elsewhere = await last(
      kitchen,
      'ask hamstring coach to start my strength workout',
      'gym',
      'no',
    );
    expect(record(elsewhere)).toMatchObject({ routine: { state: 'playing' } });
    // The left screen ends its block and its session while the other block still plays.
    const closed = await last(home, '/wait 110s');
    expect(closed.outcome).toMatchObject({ intent: 'SessionEndedRequest', say: '' });
    expect(record(closed)).toEqual(record(elsewhere));
  });

  it('of two voices keep two places', async () => {
    const home = await moveIn({ device: 'show8' });
    const kitchen = home.device('kitchen', 'show5');
    await all(home, '/person Ana', '/open', '/touch warm-up', '/wait 20s');
    await all(kitchen, '/person Ben', '/open', '/touch warm-up', '/wait 10s');
    const next = await last(home, '/touch next');
    expect(next.outcome.say).toMatch(/fire hydrant/i);
    const paused = await last(kitchen, '/touch pause');
    expect(paused.outcome.say).toMatch(/leg crossovers/i);
    const states = asKnown(paused.remembered).map((each) => JSON.stringify(each['record']));
    expect(states.filter((state) => state.includes('"playing"'))).toHaveLength(1);
    expect(states.filter((state) => state.includes('"paused"'))).toHaveLength(1);
  });

  it('a screen goes on with the runner whose it is, whoever spoke last', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/person Ana', '/open', '/touch warm-up', '/person');
    const report = await last(home, '/wait 140s', '/silence');
    expect(report.remembered).toHaveLength(1);
    expect(record(report)).toMatchObject(finishedOnce);
  });
});

describe('with the database down while a block plays on a screen', () => {
  it('the routine goes on, the runner is told once and later, and nothing is lost', async () => {
    const home = await moveIn({ device: 'show8' });
    await all(home, '/open', '/touch warm-up', '/wait 10s');
    const on = await last(home, '/fault database down', '/wait 200s');
    expect(on.outcome.say).toMatch(/inchworms/i);
    expect(on.outcome.say).not.toMatch(/can.t save/);
    const asked = await waitFor(home, 'yes');
    expect(asked.outcome.say.match(/can.t save/g)).toHaveLength(1);
    expect(asked.outcome.screen?.touch).toEqual(['yes', 'no', ...ways]);
    const back = await last(home, '/fault database off', '/touch yes');
    expect(back.outcome.say).not.toMatch(/can.t save/);
    expect(record(back)).toMatchObject(finishedOnce);
  });
});

describe('a device without a screen', () => {
  it('is sent no document, and hears the question after each block', async () => {
    const home = await moveIn({ device: 'dot' });
    const reports = await all(home, '/open', 'yes', '/wait 130s', 'ready', 'should I see a doctor');
    for (const { exchanges, outcome } of reports) {
      expect(JSON.stringify(exchanges.map(({ response }) => response))).not.toContain(
        'Alexa.Presentation.APL.',
      );
      expect(outcome.screen).toBeNull();
    }
    expect(reports[1]?.outcome.say).toMatch(/\?$/);
  });
});
