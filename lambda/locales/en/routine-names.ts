import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { RoutineId } from '../../rooms/routines/words.ts';

/** What routines are called after "the" and "your". */
export const routineNames: Readonly<Record<RoutineName | RoutineId, string>> = {
  'warm-up': 'warm-up',
  'quick-warm-up': 'quick warm-up',
  strength: 'strength routine',
  'strength-home': 'strength routine',
  'strength-gym': 'gym routine',
  rolling: 'rolling',
  'cool-down': 'cool-down',
  'partner-cool-down': 'partner cool-down',
  walking: 'walk',
  'held-bridges': 'held bridges',
  bridges: 'bridges',
  'one-leg-bridges': 'one-leg bridges',
  hinges: 'hinges',
  'walk-and-jog': 'walk and jog',
  'long-holds': 'long holds',
};

const named: ReadonlyMap<string, string> = new Map(Object.entries(routineNames));

/** What a routine is called whose id was kept, maybe by another version of the skill. */
export const routineNamed = (id: string): string => named.get(id) ?? 'routine';
