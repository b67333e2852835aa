import colors from 'picocolors';

/** Tells what is being done, and how it went. */
export interface Progress {
  /** Begins a step, and counts it. */
  step(text: string): void;
  /** Adds a line to the step. */
  note(text: string): void;
}

/** Progress on standard output, each step with its number and the time since the start. */
export function showProgress(): Progress {
  const started = performance.now();
  let steps = 0;
  return {
    step(text) {
      steps += 1;
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`\n${colors.bold(`${steps}. ${text}`)} ${colors.dim(`(${seconds} s)`)}`);
    },
    note(text) {
      console.log(`   ${text}`);
    },
  };
}
