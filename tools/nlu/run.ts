import { parseArgs } from 'node:util';
import { reasonFor } from './accepted-neighbours.ts';
import { accuracyOf } from './evaluation.ts';
import { findNeighbours } from './neighbours.ts';
import { accuracyTable, confusionTable, neighboursList, percent } from './report.ts';
import { judgeAll, leastAccuracy, shippedModel } from './sets.ts';

const { near } = parseArgs({ options: { near: { type: 'boolean', default: false } } }).values;

if (near) {
  const neighbours = findNeighbours(shippedModel());
  console.log(neighboursList(neighbours, reasonFor));
  process.exitCode = neighbours.every((pair) => reasonFor(pair) !== undefined) ? 0 : 1;
} else {
  const { unforeseen, foreseen, offTopic } = judgeAll();
  console.log(accuracyTable(unforeseen));
  console.log(`\nHeard as something else:\n${confusionTable([...unforeseen, ...foreseen])}`);
  console.log(`\nOff topic, and taken:\n${confusionTable(offTopic)}`);
  const neighbours = findNeighbours(shippedModel());
  const figures = [
    ['unforeseen, right', accuracyOf(unforeseen)],
    ['foreseen by a sample, right', accuracyOf(foreseen)],
    ['all that was said, right', accuracyOf([...unforeseen, ...foreseen])],
    ['off topic, refused', accuracyOf(offTopic)],
  ] as const;
  console.log();
  for (const [name, share] of figures) console.log(`${name.padEnd(28)} ${percent(share)}`);
  console.log(
    `\n${neighbours.length} pairs of samples are close to each other: npm run nlu -- --near`,
  );
  const isGood = [unforeseen, offTopic].every((judged) => accuracyOf(judged) >= leastAccuracy);
  process.exitCode = isGood ? 0 : 1;
}
