import type { Equipment } from '../../hearing/vocabulary.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isMinor, isTrainingToWait, seenFirst } from '../doctor/index.ts';
import { askForEquipment } from './asking.ts';
import { forbiddingAll } from './forbidden.ts';
import { notToday, start } from './playing.ts';
import type { RoutineId } from './routines.ts';
import { todayOf } from './today.ts';
import { underway } from './underway.ts';

/** Starts strength where the runner is: in the gym, or at home with what there is. */
export function startStrength(turn: Turn): Outcome {
  if (isTrainingToWait(turn)) return seenFirst(turn);
  const condition = forbiddingAll(turn);
  if (condition !== undefined) return notToday(turn, condition);
  const { equipment } = todayOf(turn);
  // To who is too young for strength the routine itself says so.
  if (equipment === undefined && !isMinor(turn)) return askForEquipment(turn);
  return start(turn, strengthHere(turn));
}

/** The strength that is done where the runner is, as far as that is known. */
export const strengthHere = (turn: Turn): RoutineId =>
  todayOf(turn).equipment === 'gym' ? 'strength-gym' : 'strength-home';

/**
 * Remembers what there is to train with; goes on to strength where that was the question, or where
 * another strength is under way than what there is makes it.
 */
export function noteEquipment(turn: Turn, equipment: Equipment, wasAsked: boolean): Outcome {
  const runner = { ...turn.runner, equipment };
  const ready = { ...turn, runner };
  if (wasAsked) return startStrength(ready);
  const noted = turn.words.routines.equipmentNoted(equipment);
  const routine = underway(turn)?.stop.routine;
  const isOther = routine === (equipment === 'gym' ? 'strength-home' : 'strength-gym');
  return isOther
    ? start(ready, equipment === 'gym' ? 'strength-gym' : 'strength-home', noted)
    : { ...back(noted), runner };
}
