import { type Runner, runner, type Settings } from './runner.ts';

/** Somebody in the middle of the warm-up's first exercise, leg crossovers; after so many milliseconds. */
export async function warmingUp(settings: Settings = {}, after = 35_000): Promise<Runner> {
  const coach = runner(settings);
  await coach.say('StartRoutineIntent', { routine: 'warm-up' });
  coach.wait(after);
  return coach;
}
