import { attributeOf } from '../../lambda/record/attributes.ts';
import { readRecord } from '../../lambda/record/read.ts';
import type { RunnerRecord } from '../../lambda/record/record.ts';
import { places } from '../../lambda/rooms/routines/index.ts';
import { instant } from '../../lambda/time.ts';
import type { Account } from './account.ts';
import type { Coach, Runner } from './coach.ts';
import { promised } from './scene.ts';

/** What the table holds of the household's runner, or of the one voice that was recognised. */
async function recordOf(account: Account, who: 'household' | 'voice'): Promise<RunnerRecord> {
  const items = await account.items();
  const item = items.find(({ person }) => (person === 'household') === (who === 'household'));
  promised(item !== undefined, `there is a record of the ${who}`);
  const { schema, record } = item;
  const stored = { schema: Number(schema), stored: attributeOf(record), writtenAt: instant(0) };
  return (await readRecord(stored, places)).record;
}

/** The number of the exercise that sounds, from 0. */
async function sounding(account: Account): Promise<number | undefined> {
  const { routine } = await recordOf(account, 'household');
  return routine?.state === 'playing' ? routine.exercises[0]?.index : undefined;
}

/** Begins a warm-up, and says "next" in its second exercise: the third begins, and is stored. */
export async function talkThroughWarmUp(runner: Runner, account: Account): Promise<void> {
  const greeting = await runner.opens();
  promised(/hamstring coach/.test(greeting.words), 'a new runner is greeted', greeting.words);
  promised((await account.items()).length === 0, 'a greeting stores nothing');

  const warmUp = await runner.says('StartRoutineIntent');
  const isAudio = warmUp.directives.includes('Alexa.Presentation.APLA.RenderDocument');
  promised(isAudio, 'a warm-up is guided audio', warmUp.directives);
  const first = await sounding(account);
  promised(first === 0, 'the record has the first exercise', first);

  runner.waits(80_000);
  await runner.says('AMAZON.NextIntent');
  const third = await sounding(account);
  promised(third === 3, '"next" in the second exercise begins the third', third);
}

/** A recognised voice of the household puts ice on: in a record of its own. */
export async function talkAboutIce(coach: Coach, account: Account): Promise<void> {
  const ana = coach.runner('Ana');
  const check = await ana.says('SetIceTimerIntent');
  promised(/cloth between ice and skin/.test(check.words), 'ice begins with a check', check.words);
  for (let part = 0; part < 3; part += 1) await ana.says('AMAZON.NoIntent');
  const on = await ana.says('IceOnIntent');
  const { ice } = await recordOf(account, 'voice');
  promised(ice?.state === 'on', 'the record has the ice', on.words);
}

/** Somebody whom the table does not know asks whether to see a doctor: it still does not. */
export async function talkAboutDoctor(coach: Coach, account: Account): Promise<void> {
  const before = JSON.stringify(await account.items());
  const runner = coach.runner('Ben');
  for (const intent of ['SeeDoctorIntent', 'AMAZON.NoIntent'] as const) {
    const { words } = await runner.says(intent);
    promised(words.includes('?'), 'the interview asks', words);
  }
  promised(JSON.stringify(await account.items()) === before, 'nothing of it was stored');
}
