import type { Outcome, Turn } from '../turn.ts';
import type { Equipment } from './exercises.ts';
import { start } from './playing.ts';
import { todayOf } from './today.ts';

/** Asks, once for all sessions, what there is to train with. */
export const askForEquipment = ({ words: { routines: words } }: Turn): Outcome => ({
  reply: {
    kind: 'question',
    say: [],
    asked: { about: 'equipment' },
    question: words.whichEquipment(),
    reprompt: words.whichEquipmentAgain(),
  },
});

/** Starts strength where the runner is: in the gym, or at home with what there is. */
export function startStrength(turn: Turn): Outcome {
  const { equipment } = todayOf(turn.runner, turn.session);
  if (equipment === undefined) return askForEquipment(turn);
  return start(turn, equipment === 'gym' ? 'strength-gym' : 'strength-home');
}

/** Remembers what there is to train with; goes on to strength where that was the question. */
export function noteEquipment(turn: Turn, equipment: Equipment, wasAsked: boolean): Outcome {
  const runner = { ...turn.runner, equipment };
  return wasAsked
    ? startStrength({ ...turn, runner })
    : turn.leadBack([turn.words.routines.equipmentNoted()], runner);
}
