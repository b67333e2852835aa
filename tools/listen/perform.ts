import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spokenText } from '../../simulator/device/speech.ts';
import { furnish } from '../../simulator/furnish.ts';
import { Mistake } from '../../simulator/mistake.ts';
import { lineFor, readTranscript } from '../../test/conversations/transcript.ts';
import { coach } from '../coach/skill.ts';
import type { Said } from './dialogue.ts';

const folder = fileURLToPath(new URL('../../test/conversations/', import.meta.url));

function transcriptCalled(name: string): string {
  try {
    return readFileSync(join(folder, `${name}.txt`), 'utf8');
  } catch (error) {
    throw new Mistake(`No conversation is called ${name}: they are in test/conversations.`, {
      cause: error,
    });
  }
}

/** Somebody who cuts in at once has heard that something began. */
const leastHeard = 2000;

/**
 * Holds the dialogue of a transcript with a household of its own: all that is said in it, in order.
 * @throws Mistake in one line when there is no such transcript
 */
export async function perform(name: string): Promise<{ said: readonly Said[]; locale: string }> {
  const { wishes, lines } = readTranscript(transcriptCalled(name));
  const { now = '2026-03-02T07:00:00Z', seed = 1, locale = 'en-US' } = wishes;
  const data = mkdtempSync(join(tmpdir(), 'coach-'));
  const household = await furnish(coach, {
    ...{ json: true, verbose: false, device: 'dot', ears: 'alexa' },
    ...{ now: Date.parse(now), seed, locale, data },
  });
  const said: Said[] = [];
  let sounding = 0;
  let playing: { readonly startedAt: number; readonly ms: number } | undefined;
  try {
    for (const line of lines) {
      const spoken = line.startsWith('Runner: ') ? line.slice('Runner: '.length) : undefined;
      if (spoken !== undefined) {
        const heard = playing === undefined ? 0 : household.time().now - playing.startedAt;
        const last = said.pop();
        if (last !== undefined) {
          const isCut = playing !== undefined && heard < playing.ms;
          said.push(isCut ? { ...last, cutAfter: Math.max(leastHeard, heard) } : last);
        }
        said.push({ who: 'Runner', soundings: [spokenText(spoken)] });
      }
      const { outcome, sounds, alexaAsks } = await household.hear(lineFor(line, sounding));
      sounding = outcome.sayMs;
      for (const text of outcome.announced)
        said.push({ who: 'Alexa', soundings: [spokenText(text)] });
      if (outcome.say !== '') {
        said.push({ who: 'Coach', soundings: sounds });
        const guided = sounds.find((each) => each.sounds.some(({ kind }) => kind === 'sound'));
        playing = guided && { startedAt: guided.startedAt, ms: guided.ms };
      } else if (spoken !== undefined) {
        playing = undefined;
      }
      if (alexaAsks !== undefined) said.push({ who: 'Alexa', soundings: [spokenText(alexaAsks)] });
    }
    return { said, locale };
  } finally {
    await household.close();
    rmSync(data, { recursive: true, force: true });
  }
}
