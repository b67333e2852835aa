import { describe, expect, it } from 'vitest';
import type { RunnerStore } from '../../lambda/record/store.ts';
import { createSkill } from '../../lambda/skill.ts';
import { days } from '../../lambda/time.ts';
import { heardIn, wordsHeard } from '../../simulator/device/speech.ts';
import { words } from '../rooms/routines/every-stop.ts';
import { device, intent } from '../support/function.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const table = runnersTable();
const aDay = days(1) / 1000;

/** Somebody whom the table holds nothing of, and what the coach says to them in a new session. */
function newcomer() {
  const key = table.newcomer();
  const store: RunnerStore = {
    ...table.store(),
    loadSince: (_key, ...rest) => table.store().loadSince(key, ...rest),
    load: (_key, ...rest) => table.store().load(key, ...rest),
    save: (_key, ...rest) => table.store().save(key, ...rest),
    forget: (_user, ...rest) => table.store().forget(key.user, ...rest),
  };
  const skill = createSkill({ tableName: '', skillId: 'any' }, store);
  return {
    async hears(spoken: Parameters<ReturnType<typeof device>['request']>[0], day: number) {
      const request = device().request(spoken, day * aDay);
      const { response } = await skill.invoke(request, { deadline: wholeTurn() });
      return wordsHeard(heardIn(response));
    },
  };
}

const open = { type: 'LaunchRequest' } as const;
const greeting = words.conversation.welcome();

describe('a runner who opens the skill', () => {
  it('is greeted as new while nothing was ever stored', async () => {
    const runner = newcomer();
    expect(await runner.hears(open, 0)).toContain(greeting);
  });

  it('is greeted as known once something was', async () => {
    const runner = newcomer();
    await runner.hears(intent('StartRoutineIntent'), 0);
    expect(await runner.hears(open, 1)).not.toContain(greeting);
  });

  it('is greeted as known on the last day that the record lives, and as new after it', async () => {
    for (const [day, isNew] of [
      [179, false],
      [181, true],
    ] as const) {
      const runner = newcomer();
      await runner.hears(intent('StartRoutineIntent'), 0);
      expect((await runner.hears(open, day)).includes(greeting)).toBe(isNew);
    }
  });

  it('is known again after having come back as new', async () => {
    const runner = newcomer();
    await runner.hears(intent('StartRoutineIntent'), 0);
    await runner.hears(intent('StartRoutineIntent'), 181);
    expect(await runner.hears(open, 182)).not.toContain(greeting);
  });

  it('is not greeted as new when the record can not be read', async () => {
    const runner = newcomer();
    table.database().breakDown('down');
    const heard = await runner.hears(open, 0);
    expect(heard).not.toContain(greeting);
    expect(heard).not.toMatch(/\bback\b|again/);
    expect(heard).toContain('no doctor');
  });
});
