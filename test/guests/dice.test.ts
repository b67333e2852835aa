import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Intent } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { readGuest } from '../../simulator/guest.ts';
import { Mistake } from '../../simulator/mistake.ts';
import type { Report } from '../../simulator/report.ts';
import { complaintOf } from '../support/complaint.ts';
import { hearAll } from '../support/household.ts';
import { dice, diceOptions, moveInWithDice } from './household.ts';

/** The intent of each request of a report, with how far its dialog is. */
const dialogOf = ({ exchanges }: Report): readonly (readonly [string, Intent])[] =>
  exchanges.flatMap(({ request: { request } }) =>
    request.type === 'IntentRequest' ? [[request.dialogState, request.intent] as const] : [],
  );

const statesOf = (report: Report): readonly string[] => dialogOf(report).map(([state]) => state);

describe('a dialog that the skill hands to Alexa', () => {
  it('asks for each slot, confirms it, and comes back complete', async () => {
    const home = await moveInWithDice();
    const begun = await hearAll(home, 'open lucky dice', 'roll the dice');
    expect(begun.outcome).toMatchObject({ say: 'How many dice?', reprompt: 'How many dice?' });
    expect(statesOf(begun)).toEqual(['STARTED']);
    const counted = await home.hear('two');
    expect(counted.outcome).toMatchObject({ slots: { count: 2 }, say: '2 dice, right?' });
    expect(statesOf(counted)).toEqual(['IN_PROGRESS']);
    expect((await home.hear('yes')).outcome.say).toBe('Which kind?');
    const rolled = await home.hear('the twenty sided ones');
    expect(rolled.outcome.say).toBe('2 dice with twenty sides. Your best is 2.');
    expect(statesOf(rolled)).toEqual(['COMPLETED']);
    expect(dialogOf(rolled)[0]?.[1].slots?.['count']?.confirmationStatus).toBe('CONFIRMED');
  });

  it('asks again for what was denied', async () => {
    const home = await moveInWithDice();
    const asked = await hearAll(home, 'ask lucky dice to roll 3 ordinary dice', 'no');
    expect(asked.outcome.say).toBe('How many dice?');
    const rolled = await hearAll(home, 'four', 'yes');
    expect(rolled.outcome.say).toBe('4 dice with six sides. Your best is 4.');
  });

  it('is asked once more in silence, and then it is over', async () => {
    const home = await moveInWithDice();
    await home.hear('ask lucky dice to roll the dice');
    const { outcome } = await home.hear('/silence');
    expect(outcome).toMatchObject({ say: 'How many dice?', listening: false });
  });

  it('is left by another wish', async () => {
    const home = await moveInWithDice();
    const left = await hearAll(home, 'ask lucky dice to roll the dice', 'stop');
    expect(left.outcome).toMatchObject({ intent: 'AMAZON.StopIntent', say: 'Goodbye.' });
  });

  it('takes words that a list does not know, which the skill is told', async () => {
    const home = await moveInWithDice();
    const rolled = await hearAll(home, 'ask lucky dice to roll one dice', 'yes', 'velvet');
    const [authority] =
      dialogOf(rolled)[0]?.[1].slots?.['die']?.resolutions?.resolutionsPerAuthority ?? [];
    expect(authority?.status.code).toBe('ER_SUCCESS_NO_MATCH');
    expect(rolled.outcome.slots).toEqual({ count: 1, die: 'velvet' });
  });
});

describe('a dialog that is Alexa’s own', () => {
  it('reaches the skill once, when it is complete, in a session that begins with it', async () => {
    const home = await moveInWithDice();
    const asked = await home.hear('ask lucky dice to place a bet');
    expect(asked.outcome).toMatchObject({ intent: 'BetIntent', say: 'How much?', listening: true });
    expect(asked.exchanges).toEqual([]);
    expect((await home.hear('banana')).outcome.say).toBe('How much?');
    expect((await home.hear('ten')).outcome.say).toBe('Bet 10?');
    const done = await home.hear('yes');
    expect(done.outcome.say).toBe('You bet 10.');
    expect(statesOf(done)).toEqual(['COMPLETED']);
    expect(done.exchanges[0]?.request.session?.new).toBe(true);
  });

  it('tells the skill what was denied', async () => {
    const home = await moveInWithDice();
    const denied = await hearAll(home, 'ask lucky dice to bet five', 'no');
    expect(denied.outcome.say).toBe('No bet then.');
    expect(dialogOf(denied)[0]?.[1].confirmationStatus).toBe('DENIED');
  });
});

describe('a skill of somebody else’s', () => {
  it('hears any words as a name or a city, in a sample and where it asks for one', async () => {
    const home = await moveInWithDice();
    const met = await hearAll(home, 'open lucky dice', 'my name is Juan Carlos');
    expect(met.outcome).toMatchObject({
      slots: { name: 'juan carlos' },
      say: 'Hello juan carlos. Where do you play?',
    });
    const told = await home.hear('San Francisco');
    expect(told.outcome.say).toBe('juan carlos of san francisco, good luck.');
    const both = await home.hear('tell lucky dice i am Mary from New York');
    expect(both.outcome.slots).toEqual({ name: 'mary', town: 'new york' });
  });

  it('keeps what its adapter saves, from one session to the next', async () => {
    const home = await moveInWithDice();
    await hearAll(home, 'ask lucky dice to roll 5 ordinary dice', 'yes');
    const { outcome, remembered } = await hearAll(
      home,
      'ask lucky dice to roll 2 ordinary dice',
      'yes',
    );
    expect(outcome.say).toBe('2 dice with six sides. Your best is 5.');
    expect(remembered).toEqual([expect.objectContaining({ attributes: { best: 5 } })]);
  });

  it('shows a screen of APL 1.6, filled and touched, and a session that nobody ended stays open with it', async () => {
    const home = await moveInWithDice('show8');
    const rolled = await hearAll(home, 'ask lucky dice to roll 2 ordinary dice', 'yes');
    expect(rolled.outcome).toMatchObject({
      listening: true,
      screen: { text: ['You rolled', '1', '2', 'Roll again'], touch: ['again'] },
    });
    expect((await home.hear('/touch again')).outcome.screen?.text).toEqual([
      'You rolled',
      '1',
      'Roll again',
    ]);
    const without = await moveInWithDice('dot');
    const over = await hearAll(without, 'ask lucky dice to roll 2 ordinary dice', 'yes');
    expect(over.outcome).toMatchObject({ listening: false, screen: null });
  });

  it('is told in one line, by name, what is not simulated, and of no rule of another house', async () => {
    const home = await moveInWithDice('show8');
    const notes = async (line: string) => (await home.hear(line)).notes;
    await home.hear('open lucky dice');
    expect(await notes('link my account')).toEqual(['Not simulated: account linking (a card).']);
    expect(await notes('ask lucky dice to buy golden dice')).toEqual([
      'Not simulated: in-skill purchasing (Buy).',
    ]);
    expect(await notes('ask lucky dice to roll 2 ordinary dice')).toEqual([]);
    expect(await notes('yes')).toEqual([
      'Not simulated: what the screen imports: alexa-styles 1.6.0.',
    ]);
    expect(home.unsimulated).toEqual(['the validation hasEntityResolutionMatch of RollIntent.die']);
  });

  it('has its name from its model unless it is told, and suggests what its samples say', () => {
    expect(dice.name).toBe('Lucky Dice');
    expect(Object.values(dice.suggestions).flat()).toContain('roll the dice');
    expect(readGuest([...diceOptions, '--name=Craps']).skill.name).toBe('Craps');
  });

  it('is told what it is told by --env, and leaves all else to the device', () => {
    const { skill, rest } = readGuest([...diceOptions, '--env', 'STAGE=a=b', '--port', '9000']);
    expect(skill.environment).toEqual({ STAGE: 'a=b' });
    expect(rest).toEqual(['--port', '9000', '--locale', 'en-US', '--data', '.data/lucky-dice']);
  });

  it.each([
    ['no handler', ['--models', '.'], /A handler and a folder of models are needed/],
    ['a handler that is not there', ['--handler', 'x.js', '--models', '.'], /no handler at x\.js/],
    [
      'a folder without models',
      ['--handler', 'package.json', '--models', '.'],
      /no interaction model/,
    ],
    ['a variable without a name', [...diceOptions, '--env', '=x'], /write NAME=VALUE/],
  ])('with %s is refused in one line', (_what, options, line) => {
    const complaint = complaintOf(Mistake, () => readGuest(options));
    expect(complaint).toMatch(line);
    expect(complaint).not.toContain('\n');
  });

  it('runs by npm run device', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'simulator/device.ts', '--json', ...diceOptions],
        ...['--data', mkdtempSync(join(tmpdir(), 'dice-'))],
      ],
      { input: 'open lucky dice\n', encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ say: 'Welcome to lucky dice.' });
    expect(stderr).toBe(
      'Not simulated: the validation hasEntityResolutionMatch of RollIntent.die.\n',
    );
  });

  it('that has a type nobody knows is refused in one line when it is started', () => {
    const models = mkdtempSync(join(tmpdir(), 'models-'));
    const intents = [{ name: 'GoIntent', slots: [{ name: 'to', type: 'Town' }] }];
    const languageModel = { invocationName: 'go', intents };
    writeFileSync(
      join(models, 'en-US.json'),
      JSON.stringify({ interactionModel: { languageModel } }),
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'simulator/device.ts', '--json', ...diceOptions.slice(0, 2)],
        ...['--models', models, '--data', mkdtempSync(join(tmpdir(), 'go-'))],
      ],
      { input: '', encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The slot GoIntent\.to has the type Town, .+\n$/);
  });
});
