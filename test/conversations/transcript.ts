import { isReminder } from '../../simulator/alexa-services/announced.ts';
import type { Household } from '../../simulator/household.ts';
import type { Report } from '../../simulator/report.ts';
import type { Wishes } from '../support/household.ts';

/** A dialogue as it is written down: what it shows, where it takes place, and what is done. */
export interface Transcript {
  readonly title: string;
  readonly wishes: Wishes;
  /** The lines that the runner says and the commands, in order. */
  readonly lines: readonly string[];
  readonly head: readonly string[];
}

const isPrompt = (line: string): boolean => line.startsWith('Runner: ') || line.startsWith('(');

const listensToTheEnd = '(it plays to its end)';

/**
 * The line that the simulator takes for a line of a transcript.
 * @param sounding how long the coach has just begun to sound, in milliseconds
 */
export function lineFor(line: string, sounding: number): string {
  if (line.startsWith('Runner: ')) return line.slice('Runner: '.length);
  return line === listensToTheEnd
    ? `/wait ${Math.ceil(sounding / 1000)}s`
    : `/${line.slice(1, -1)}`;
}

/**
 * Reads a transcript. Its first line is its title; `Runner: ...` is said, `(...)` is a command of
 * the simulator or `(it plays to its end)`, and what is said to them follows each. `seed 7`,
 * `at 2026-...` and `in en-GB` stand in the second line where they matter.
 */
export function readTranscript(text: string): Transcript {
  const lines = text.split('\n');
  const first = lines.findIndex(isPrompt);
  const head = lines.slice(0, first);
  const setting = head[1] ?? '';
  const seed = /seed (\d+)/.exec(setting)?.[1];
  const now = /at (\d{4}-\S+Z)/.exec(setting)?.[1];
  const locale = /in ([a-z]{2}-[A-Z]{2})/.exec(setting)?.[1];
  return {
    title: head[0] ?? '',
    head,
    wishes: { ...(seed && { seed: Number(seed) }), ...(now && { now }), ...(locale && { locale }) },
    lines: lines.slice(first).filter(isPrompt),
  };
}

/** Holds the dialogue of a transcript, and writes down what really happens. */
export async function perform(
  { head, lines }: Transcript,
  household: Household,
): Promise<{ text: string; reports: readonly Report[] }> {
  const reports: Report[] = [];
  const written = [...head];
  let wasListening = false;
  for (const line of lines) {
    const sounding = reports.at(-1)?.outcome.sayMs ?? 0;
    const report = await household.hear(lineFor(line, sounding));
    reports.push(report);
    const { say, announced, listening, intent } = report.outcome;
    written.push(line);
    for (const announcement of announced) {
      written.push(`${isReminder(announcement) ? 'Alexa' : 'Timer'}: ${announcement}`);
    }
    if (say !== '') written.push(`Coach: ${say}`);
    else if (line.startsWith('Runner: ') && intent === null) written.push('        [nobody hears]');
    if (report.alexaAsks !== undefined) written.push(`Alexa: ${report.alexaAsks}`);
    if (wasListening && !listening) written.push('        [the session is over]');
    else if (!listening && intent !== null) written.push('        [the coach is quiet]');
    wasListening = listening;
  }
  return { text: `${written.join('\n')}\n`, reports };
}
