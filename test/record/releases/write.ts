import { writeFileSync } from 'node:fs';
import { standingClock } from '../../../simulator/clock.ts';
import { openHousehold } from '../../../simulator/household.ts';
import type { Report } from '../../../simulator/report.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { understandingOf } from '../../support/understanding.ts';
import { moments } from './moments.ts';
import type { Sample } from './sample.ts';

/** The sample of a release at one moment, from a household of its own. */
async function sampleAt({ title, lines }: (typeof moments)[number]): Promise<Sample> {
  const household = await openHousehold({
    skill: coach,
    understanding: understandingOf('en-US'),
    clock: standingClock(Date.parse('2026-11-30T07:00:00Z')),
    ...{ locale: 'en-US', device: 'dot', seed: 7 },
  });
  const reports: Report[] = [];
  for (const line of lines) reports.push(await household.hear(line));
  const { remembered, outcome } = await household.present();
  const { now: at } = household.time();
  const last = reports.flatMap(({ exchanges }) => exchanges).at(-1);
  await household.close();
  const { sessionAttributes: attributes } = last?.response ?? {};
  return { title, at, ...(outcome.listening && { attributes }), items: [...remembered] };
}

// The built function of a release leaves its sample: `npx tsx test/record/releases/write.ts NAME`.
const [, , name] = process.argv;
if (name === undefined) throw new Error('Give the name of the release, such as 2026-12');
const samples: Sample[] = [];
for (const moment of moments) samples.push(await sampleAt(moment));
const lines = samples.map((sample) => `${JSON.stringify(sample)}\n`);
writeFileSync(new URL(`${name}.jsonl`, import.meta.url), lines.join(''));
