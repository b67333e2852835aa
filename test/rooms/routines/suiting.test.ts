import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import { todayOf } from '../../../lambda/rooms/routines/today.ts';
import { aTurn } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { runner } from '../../support/runner.ts';
import { everyEquipment } from './any-training.ts';
import { everyRoutine } from './every-id.ts';

type Who = 'pregnant' | 'early-pregnant' | 'operated' | 'thinners' | 'dizzy' | 'older';

/** All that is done today in any routine by who should ask first. */
const doneBy = (who: Who, equipment: string) => {
  const turn = aTurn({ runner: { equipment }, session: { doctor: { askFirst: [who] } } });
  return everyRoutine.flatMap((id) => stopsOf(id, todayOf(turn)).map(({ exercise }) => exercise));
};

describe('who should ask somebody first', () => {
  const anyEquipment = fc.constantFrom(...everyEquipment);

  it.each(['pregnant', 'operated', 'dizzy'] as const)('%s, does nothing on the floor', (who) => {
    forAny(anyEquipment, (equipment) => {
      const floor = doneBy(who, equipment).filter((id) => exercises[id].position !== 'standing');
      expect(floor).toEqual([]);
    });
  });

  it('on blood thinners, rolls and kneads nothing', () => {
    forAny(anyEquipment, (equipment) => {
      expect(doneBy('thinners', equipment).filter((id) => /^(?:roll|knead)-/.test(id))).toEqual([]);
    });
  });

  it.each([
    ["i'm pregnant", /midwife or doctor/],
    ["i'm twenty weeks pregnant", /midwife or doctor/],
    ['i had my hip replaced in the spring', /operated on you/],
    ['i take warfarin', /bruise more easily/],
    ['i get dizzy when i lie down', /Tell your doctor/],
    ["i'm in my seventies", /ask there first/],
    ["i'm sixteen", /only coach grown-ups/],
  ])('"%s" hears so before any routine, and nothing of it is kept', async (words, said) => {
    const coach = runner();
    await coach.open();
    const { record: before } = { record: coach.record() };
    const { say } = await coach.say('AnythingIntent', { words });
    expect(say).toMatch(said);
    expect(coach.record()).toEqual(before);
  });

  it('keeps of an age that it begins gently, and no more', async () => {
    const coach = runner();
    await coach.open();
    const { say } = await coach.say('AnythingIntent', { words: "i'm seventy two" });
    expect(say).toMatch(/ask there first/);
    const { level, ...others } = coach.record() ?? {};
    expect(level).toEqual(expect.any(Number));
    expect(JSON.stringify(others)).not.toMatch(/7[0-9]|old|age/);
  });

  it.each(["start my warm-up i'm pregnant", "warm me up i've got a new hip"])(
    '"%s" hears so before anything sounds, once',
    async (words) => {
      const coach = runner();
      const { say } = await coach.say('AnythingIntent', { words });
      expect(say).toMatch(/^Ask (?:your midwife|whoever operated)/);
      const again = await coach.say('StartRoutineIntent', { routine: 'warm-up' });
      expect(again.say).not.toContain('before any of this');
    },
  );
});
