import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { askForEquipment } from '../../../lambda/rooms/routines/asking.ts';
import { noteEquipment, startStrength } from '../../../lambda/rooms/routines/equipment.ts';
import { back } from '../../../lambda/turn/outcome.ts';
import { aTurn, words } from '../../support/a-turn.ts';
import { everyEquipment } from './any-training.ts';
import { usualLevel } from './training.ts';

const strengthWith = (equipment: string): string =>
  equipment === 'gym' ? 'strength-gym' : 'strength-home';

describe('strength', () => {
  it('asks what there is to train with, as long as nobody has said', () => {
    for (const runner of [{}, { equipment: 'trampoline' }]) {
      const turn = aTurn({ runner });
      expect(startStrength(turn)).toEqual(askForEquipment(turn));
    }
    expect(askForEquipment(aTurn()).reply).toMatchObject({
      kind: 'question',
      asked: { about: 'equipment' },
    });
  });

  it.each(everyEquipment)('starts at once for somebody with "%s"', (equipment) => {
    const { runner } = startStrength(aTurn({ runner: { equipment, level: usualLevel } }));
    expect(runner?.routine).toMatchObject({ state: 'playing', routine: strengthWith(equipment) });
  });
});

describe.each(everyEquipment)('the answer "%s"', (equipment) => {
  it('is remembered, and strength starts where that was the question', () => {
    const { runner } = noteEquipment(aTurn({ runner: { level: usualLevel } }), equipment, true);
    expect(runner).toMatchObject({ equipment, routine: { routine: strengthWith(equipment) } });
  });

  it('is remembered for later where nobody asked', () => {
    const turn = aTurn({ runner: { equipment: 'none' } });
    expect(noteEquipment(turn, equipment, false)).toEqual({
      ...back(words.routines.equipmentNoted(equipment)),
      runner: { ...newRunner, equipment },
    });
  });
});
