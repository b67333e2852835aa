import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { instantOf } from '../../../lambda/time.ts';
import type { Understood } from '../../../simulator/language/understand.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';
import { understandingOf } from '../../support/understanding.ts';

const understoodBefore = new Map<string, Understood>();

/** What Alexa makes of a line; whoever plays every path says the same ones often. */
function understood(line: string, isOpen: boolean): Understood {
  const key = `${isOpen} ${line}`;
  const made =
    understoodBefore.get(key) ?? understandingOf('en-US').understand(line, isOpen, '2026-03-02');
  understoodBefore.set(key, made);
  return made;
}

/** Somebody in the middle of a warm-up, so that a verdict has something to write. */
export const underway: RunnerRecord = {
  ...newRunner,
  routine: {
    state: 'waiting',
    routine: 'warm-up',
    index: 1,
    since: instantOf('2026-03-02T06:59:00Z'),
  },
};

/**
 * The skill in the test's own process, told line by line what a runner says: quick enough to play
 * every path, and within reach of mutation testing.
 */
export function coach(record?: RunnerRecord, locale = 'en-US') {
  const one: Runner = runner({ locale, ...(record && { record }) });
  return {
    ...one,
    async hear(line: string): Promise<Turned> {
      const meant = understood(line, one.isListening());
      if (meant.kind !== 'intent') throw new Error(`nobody hears "${line}"`);
      return one.send({ type: 'IntentRequest', intent: meant.intent });
    },
  };
}

/** The last of several lines, said one after the other, and the coach that heard them. */
export async function lastOf(
  [first = '', ...more]: readonly string[],
  record?: RunnerRecord,
  locale?: string,
) {
  const one = coach(record, locale);
  let turned = await one.hear(first);
  for (const line of more) turned = await one.hear(line);
  return { ...turned, coach: one };
}
