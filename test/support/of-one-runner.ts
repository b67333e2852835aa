import type { RunnerStore } from '../../lambda/record/store.ts';

/** The rarer verbs of a store that knows one runner alone, of whom nothing is ever forgotten. */
export const ofOneRunner = (
  load: () => ReturnType<RunnerStore['load']>,
): Pick<RunnerStore, 'loadSince' | 'takeBack' | 'changeOthers'> => ({
  loadSince: async () => ({ stored: await load(), isForgotten: false }),
  takeBack: async () => undefined,
  changeOthers: async () => undefined,
});
