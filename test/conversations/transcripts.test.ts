import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../simulator/report.ts';
import { moveIn } from '../support/household.ts';
import { badManners } from './manners.ts';
import { perform, readTranscript } from './transcript.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  const transcript = readTranscript(readFileSync(new URL(file, folder), 'utf8'));

  test(transcript.title, async () => {
    const { text, reports } = await perform(transcript, await moveIn(transcript.wishes));

    await expect(text).toMatchFileSnapshot(`./${file}`);
    let isTableBroken = false;
    const bad = reports.flatMap((report) => {
      const [, fault] = /^\/fault database (\w+)$/.exec(report.outcome.heard) ?? [];
      if (fault !== undefined) isTableBroken = fault !== 'off';
      return badManners(report, isVerdict(report), isTableBroken);
    });
    expect(bad).toEqual([]);
  });
});

/** A turn in which the doctor's interview comes to a verdict, whether or not it offers to go on. */
const isVerdict = ({ exchanges, outcome }: Report): boolean => {
  const last = exchanges.at(-1);
  const before = last?.request.session?.attributes?.['doctor'] ?? {};
  const after = JSON.stringify(last?.response?.sessionAttributes?.['asked'] ?? {});
  const isEnd = !outcome.listening && (outcome.intent === 'SeeDoctorIntent' || 'answers' in before);
  return isEnd || after.includes('more-signs');
};
