// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of APL
import type { Response } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { runningClock } from '../../simulator/clock.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import type { Household } from '../../simulator/household.ts';
import type { Report } from '../../simulator/report.ts';
import { button, eventAfter, rendering } from './device/documents.ts';
import { asking, dawn, moveInWith, saying } from './scripted-skill.ts';

/** A block of two minutes and more on a screen that counts it down and tells when it ends. */
const block = (token: string, length = 120_000): Response => ({
  directives: [
    {
      type: 'Alexa.Presentation.APLA.RenderDocument',
      token,
      document: {
        type: 'APLA',
        version: '0.91',
        mainTemplate: {
          items: [
            { type: 'Speech', content: `Block ${token}.` },
            { type: 'Silence', duration: length - 800 },
          ],
        },
      },
    },
    rendering(
      [
        { type: 'Text', text: '${Math.ceil((120000 - elapsed) / 1000)} seconds' },
        button('next', ['say', 'AMAZON.NextIntent', '{}']),
        button('early', ['early'], { display: "${elapsed < 60000 ? 'normal' : 'none'}" }),
      ],
      { settings: { idleTimeout: length + 15_000 }, onMount: [eventAfter(length)] },
      token,
    ),
  ],
});

const resting = asking('That was all. Again?', {
  directives: [rendering([{ type: 'Text', text: 'All done' }], {}, 'rest')],
});

const routine = {
  LaunchRequest: [block('one')],
  ended: [block('two'), resting],
  say: [block('next')],
  'AMAZON.NextIntent': [block('next')],
};

const typesOf = ({ exchanges }: Report) => exchanges.map(({ request }) => request.request.type);

async function hearAll(home: Pick<Household, 'hear'>, lines: readonly string[]): Promise<Report> {
  const [first = '/wait 0s', ...rest] = lines;
  let last = await home.hear(first);
  for (const line of rest) last = await home.hear(line);
  return last;
}

const screenEvent = 'Alexa.Presentation.APL.UserEvent';

describe('a device with a screen', () => {
  test.each([
    ['show5', 'RECTANGLE', 960, 480, 160, 'HUB'],
    ['show8', 'RECTANGLE', 1280, 800, 160, 'HUB'],
    ['spot', 'ROUND', 480, 480, 160, 'HUB'],
    ['tv', 'RECTANGLE', 1920, 1080, 320, 'TV'],
  ] as const)(
    '%s tells the skill how large it is',
    async (model, shape, width, height, dpi, mode) => {
      const home = await moveInWith(routine, model);
      const { exchanges } = await home.hear('/open');
      expect(exchanges[0]?.request.context).toMatchObject({
        System: {
          device: {
            supportedInterfaces: {
              'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
            },
          },
        },
        Viewport: { shape, dpi, mode, pixelWidth: width, pixelHeight: height, touch: ['SINGLE'] },
      });
      expect(exchanges[0]?.request.context).not.toHaveProperty(['Alexa.Presentation.APL']);
    },
  );

  test('tells what it shows, to people at every moment and to the skill with every request', async () => {
    const home = await moveInWith(routine);
    const { outcome } = await home.hear('/open');
    expect(outcome.screen).toEqual({
      token: 'one',
      text: ['120 seconds', 'next', 'early'],
      touch: ['next', 'early'],
    });
    const later = await home.hear('/wait 90s');
    expect(later.outcome).toMatchObject({
      intent: null,
      screen: { token: 'one', text: ['30 seconds', 'next'], touch: ['next'] },
    });
    const { exchanges } = await home.hear('next');
    expect(exchanges[0]?.request.context['Alexa.Presentation.APL']).toEqual({
      token: 'one',
      version: 'simulated',
      componentsVisibleOnScreen: [],
    });
  });

  test('shows nothing where there is no screen, and the limit that was broken is named', async () => {
    const home = await moveInWith({ LaunchRequest: [resting] }, 'dot');
    const { outcome, notes, exchanges } = await home.hear('/open');
    expect(outcome.screen).toBeNull();
    expect(notes).toEqual(['Limit broken: a screen is sent to a device without one.']);
    expect(exchanges[0]?.request.context).not.toHaveProperty('Viewport');
  });

  test('goes home when the session has been over for as long as the screen stays', async () => {
    const home = await moveInWith({
      LaunchRequest: [
        saying('Bye for now.', { directives: resting.directives ?? [], shouldEndSession: true }),
      ],
    });
    const opened = await home.hear('/open');
    expect(opened.outcome).toMatchObject({ listening: false, screen: { text: ['All done'] } });
    const sound = opened.outcome.sayMs / 1000;
    expect((await home.hear(`/wait ${Math.floor(29 + sound)}s`)).outcome.screen).not.toBeNull();
    expect((await home.hear('/wait 2s')).outcome.screen).toBeNull();
  });
});

describe('a block on a screen', () => {
  test('leaves the session open with the microphone closed', async () => {
    const home = await moveInWith({ LaunchRequest: [block('one')], ended: [{}] });
    expect((await home.hear('/open')).outcome).toMatchObject({ listening: true, reprompt: null });
    // The event at its end is answered with nothing: the session stays for the screen's time.
    const quiet = await home.hear('/wait 149s');
    expect(typesOf(quiet)).toEqual([screenEvent]);
    expect(quiet.outcome).toMatchObject({ say: '', listening: true, reprompt: null });
    expect((await home.hear('/wait 1s')).outcome).toMatchObject({
      intent: 'SessionEndedRequest',
      say: '',
      listening: false,
    });
  });

  test('tells the skill when it ends, in the session', async () => {
    const home = await moveInWith(routine);
    await home.hear('/open');
    expect((await home.hear('/wait 119s')).outcome.intent).toBeNull();
    const { outcome, exchanges } = await home.hear('/wait 1s');
    expect(outcome).toMatchObject({ intent: screenEvent, say: 'Block two.', sayMs: 120_000 });
    expect(exchanges[0]?.request).toMatchObject({
      session: { new: false, attributes: { last: 'LaunchRequest' } },
      request: {
        token: 'one',
        arguments: ['ended'],
        source: { type: 'Document', handler: 'Mount', id: '', value: '' },
        components: {},
        timestamp: '2026-03-02T07:02:00Z',
      },
    });
  });

  test('does not tell so when another one has taken its place', async () => {
    const home = await moveInWith(routine);
    const report = await hearAll(home, ['/open', '/wait 100s', 'next', '/wait 119s']);
    expect(typesOf(report)).toEqual([]);
    expect(typesOf(await home.hear('/wait 1s'))).toEqual([screenEvent]);
  });

  test('goes on by itself in silence until a question is not answered', async () => {
    const home = await moveInWith(routine);
    await home.hear('/open');
    const report = await home.hear('/silence');
    expect(typesOf(report)).toEqual([screenEvent, screenEvent, 'SessionEndedRequest']);
    expect(report.outcome).toMatchObject({
      intent: 'SessionEndedRequest',
      say: 'Block two. That was all. Again? Shall we?',
      listening: false,
    });
  });

  test('comes to the same by waiting as by silence', async () => {
    const home = await moveInWith(routine);
    const waited = await hearAll(home, ['/open', '/wait 10m']);
    expect(waited.outcome).toMatchObject({
      intent: 'SessionEndedRequest',
      say: 'Block two. That was all. Again? Shall we?',
      screen: null,
    });
  });

  test('is not followed for ever where it never ends', async () => {
    const home = await moveInWith({ LaunchRequest: [block('one', 0)], ended: [block('one', 0)] });
    await home.hear('/open');
    expect((await home.hear('/silence')).outcome.listening).toBe(true);
  });

  test('sends its event without a session when there is none', async () => {
    const over = { ...block('one', 20_000), shouldEndSession: true };
    const home = await moveInWith({ LaunchRequest: [over], ended: [resting] });
    await home.hear('/open');
    const { outcome, exchanges } = await home.hear('/wait 20s');
    expect(exchanges[0]?.request).not.toHaveProperty('session');
    expect(outcome).toMatchObject({ intent: screenEvent, listening: true });
    const next = await home.hear('next');
    expect(next.exchanges[0]?.request.session).toMatchObject({ attributes: { last: 'ended' } });
  });
});

describe('a touch', () => {
  test('sends what the document says, in the middle of the talk', async () => {
    const home = await moveInWith(routine);
    const { outcome, exchanges } = await hearAll(home, ['/open', '/wait 10s', '/touch next']);
    expect(outcome).toMatchObject({ intent: screenEvent, slots: {}, say: 'Block next.' });
    expect(exchanges[0]?.request.request).toMatchObject({
      token: 'one',
      arguments: ['say', 'AMAZON.NextIntent', '{}'],
      source: { type: 'TouchWrapper', handler: 'Press', id: 'next', value: false },
    });
  });

  test.each<[string, DeviceModel, readonly string[], string]>([
    [
      'something that is not there',
      'show8',
      ['/open', '/touch stop'],
      'There is no stop to touch: there is next, early.',
    ],
    [
      'something that is hidden by now',
      'show8',
      ['/open', '/wait 90s', '/touch early'],
      'There is no early to touch: there is next.',
    ],
    ['the home screen', 'show8', ['/touch next'], 'There is no screen to touch.'],
    ['a dot', 'dot', ['/touch next'], 'There is no screen to touch.'],
  ])('of %s reaches nobody, and says what there is', async (_what, model, lines, note) => {
    const home = await moveInWith(routine, model);
    const { outcome, notes } = await hearAll(home, lines);
    expect(outcome).toMatchObject({ intent: null, say: '' });
    expect(notes).toEqual([note]);
  });

  test('that is answered with nothing changes nothing: the question stays open', async () => {
    const question = asking('Again?', { directives: [rendering([button('old', ['old'])])] });
    const home = await moveInWith({ LaunchRequest: [question] });
    const touched = await hearAll(home, ['/open', '/touch old']);
    expect(touched.outcome).toMatchObject({ intent: screenEvent, say: '', listening: true });
    expect(touched.notes).toEqual([]);
    expect((await home.hear('/silence')).outcome.say).toBe('Shall we?');
  });

  test('needs the id of something', async () => {
    const home = await moveInWith(routine);
    await expect(home.hear('/touch')).rejects.toThrow('Write: /touch ID');
  });
});

describe('the devices of a household', () => {
  test('have each their own screen, session and voice', async () => {
    const home = await moveInWith(routine);
    const kitchen = home.device('kitchen', 'show5');
    await hearAll(home, ['/person Ana', '/open']);
    const { outcome, exchanges } = await kitchen.hear('/open');
    expect(outcome.screen?.token).toBe('one');
    const { person, device } = exchanges[0]?.request.context.System ?? {};
    expect(person).toBeUndefined();
    expect(device?.deviceId).toBe('amzn1.ask.device.KITCHEN');
    await kitchen.hear('next');
    expect((await kitchen.hear('/person')).outcome.screen?.token).toBe('next');
    expect((await home.hear('/device show8')).outcome.screen?.token).toBe('one');
  });

  test('are the same for all who name them alike, and stay what they are', async () => {
    const home = await moveInWith(routine);
    const page = home.device('show8', 'show8');
    await home.hear('/open');
    expect((await page.hear('/touch next')).outcome.screen?.token).toBe('next');
    expect((await page.hear('/device dot')).notes).toEqual([
      'A device stays what it is: /device is for the terminal.',
    ]);
    expect(() => home.device('show8', 'dot')).toThrow('The device show8 is a show8.');
  });

  test('tell their listeners of every line and of what happens by itself', async () => {
    const home = await moveInWith(routine);
    const kitchen = home.device('kitchen', 'show5');
    const told: string[] = [];
    const note = (where: string) => (report: Report) =>
      told.push(`${where} "${report.outcome.heard}" ${typesOf(report).join(' ')}`);
    home.onReport(note('show8'));
    const leave = kitchen.onReport(note('kitchen'));
    await kitchen.hear('/open');
    expect(kitchen.stirsIn()).toBe(120_000);
    const waited = await home.hear('/wait 2m');
    expect(waited.outcome).toMatchObject({ say: '', listening: false, screen: null });
    leave();
    await kitchen.hear('next');
    expect(told).toEqual([
      'kitchen "/open" LaunchRequest',
      `show8 "/wait 2m" ${screenEvent}`,
      `kitchen "" ${screenEvent}`,
    ]);
  });

  test('do in real time by themselves what is due, one thing after the other', async () => {
    const short = block('one', 30);
    const home = await moveInWith(
      { ...routine, LaunchRequest: [short], ended: [short, resting] },
      'show8',
      runningClock(dawn),
    );
    const rested = new Promise<Report>((resolve) => {
      home.onReport((report) => {
        if (report.outcome.screen?.token === 'rest') resolve(report);
      });
    });
    const stop = home.keepTime((error) => expect.fail(String(error)));
    await home.hear('/open');
    const { outcome } = await rested;
    stop();
    expect(outcome).toMatchObject({ heard: '', say: 'That was all. Again?', listening: true });
    expect(home.stirsIn()).toBeGreaterThan(8000);
  });
});
