import { expect, it } from 'vitest';
import { momentOf, type Standing } from '../../../simulator/page/moment.ts';
import { commandInWords } from '../../../simulator/page/spoken-commands.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { moveInWithDice } from '../../guests/household.ts';
import { hearAll, moveIn } from '../../support/household.ts';

type Present = NonNullable<Standing['present']>;

/** What a page is told of lines said on an Echo Show to the coach, as far as it decides what is said. */
async function after(...lines: readonly string[]): Promise<Present> {
  const { outcome, confirms, shown, alexaAsks } = await hearAll(
    await moveIn({ device: 'show8' }),
    ...lines,
  );
  const told = { outcome, confirms, shown: shown ?? null, screen: outcome.screen };
  return { ...told, alexaAsks: alexaAsks ?? null } as Present;
}

const hintAfter = async (
  lines: readonly string[],
  { isPlaying = false, isSounding = false }: Partial<Standing> = {},
) => {
  const present = lines.length === 0 ? undefined : await after(...lines);
  return momentOf({ face: coach, present, isPlaying, isSounding });
};

const noSigns = ['no', 'no', 'no'];

it.each<readonly [string, readonly string[], Partial<Standing>, string]>([
  ['nothing was said yet', [], {}, 'open hamstring coach'],
  ['the session is over', ['/open', 'stop'], {}, 'open hamstring coach'],
  ['the coach greets', ['/open'], {}, 'start my warm-up'],
  [
    'guided audio plays',
    ['start my hamstring warm-up'],
    { isPlaying: true },
    'next, easier, that hurts',
  ],
  ['signs are asked about', ['set an ice timer'], {}, 'yes, no, not sure'],
  ['pain is asked about', ['should i run today', 'no', 'no', 'no'], {}, '0 to 10'],
  ['Alexa asks for a permission', ['set an ice timer', ...noSigns, "it's on"], {}, 'yes, no'],
  ['the ice is to be put on', ['set an ice timer', ...noSigns], {}, "it's on"],
])('where %s the field says what can be said', async (_moment, lines, standing, hint) => {
  expect((await hintAfter(lines, standing)).hint).toContain(hint);
});

it('what is offered above the field is what can be said, and understood', async () => {
  expect((await hintAfter([])).chips).toContain('start my hamstring warm-up');
  expect((await hintAfter(['set an ice timer'])).chips).toEqual(['yes', 'no', 'not sure']);
});

it('a question of a dialog that is to be confirmed is answered by yes or no', async () => {
  const home = await moveInWithDice();
  const { outcome, confirms } = await hearAll(home, 'ask lucky dice to place a bet', 'ten');
  const present = { outcome, confirms, shown: null, screen: null, alexaAsks: null } as unknown;
  const { hint } = momentOf({
    face: coach,
    present: present as Present,
    isPlaying: false,
    isSounding: false,
  });
  expect(hint).toBe('yes, no');
});

it.each([
  ['/wait 1h30m', '1h 30m later'],
  ['/consent yes', 'Allowed.'],
  ['/fault database down', 'Broken: database, down.'],
  ['/fault database off', 'All is well with the database.'],
  ['/silence', 'Nobody says anything.'],
])('the command %s does not appear as speech', (line, words) => {
  expect(commandInWords(line)).toBe(words);
});
