/** What is done with a line of a saved conversation: it is said, or time passes. */
export type Step =
  | { readonly kind: 'line'; readonly line: string }
  /** In the household's milliseconds. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Until what sounds is over. */
  | { readonly kind: 'listen' };

/** So many times as fast as real time a conversation is played again. */
export const replayRate = 10;

const wait = /^\(wait (?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?\)$/;

function stepFor(line: string): readonly Step[] {
  const [, said] = /^Runner: (.+)$/.exec(line) ?? [];
  if (said !== undefined) return [{ kind: 'line', line: said }];
  if (line === '(it plays to its end)') return [{ kind: 'listen' }];
  const waited = wait.exec(line);
  if (waited !== null) {
    const [, hours = 0, minutes = 0, seconds = 0] = waited;
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return [{ kind: 'wait', ms }];
  }
  return /^\(.+\)$/.test(line) ? [{ kind: 'line', line: `/${line.slice(1, -1)}` }] : [];
}

/** What a saved conversation does; what was answered is left out, for it is answered anew. */
export const stepsIn = (text: string): readonly Step[] => text.split(/\r?\n/).flatMap(stepFor);

/** What a conversation is played again with. */
export interface Stage {
  say(line: string): Promise<unknown>;
  runAt(rate: number): Promise<unknown>;
  /** Real milliseconds until so much of the household's time has passed. */
  pass(ms: number): Promise<void>;
  /** The household's milliseconds until what sounds is over. */
  soundsFor(): number;
}

/** Plays steps in fast time, as long as it is wanted; time is real again afterwards. */
export async function replay(
  steps: readonly Step[],
  stage: Stage,
  isWanted: () => boolean,
): Promise<void> {
  await stage.runAt(replayRate);
  for (const step of steps) {
    if (!isWanted()) break;
    if (step.kind === 'line') await stage.say(step.line);
    else await stage.pass(step.kind === 'wait' ? step.ms : stage.soundsFor());
  }
  await stage.runAt(1);
}
