import { parseArgs } from 'node:util';
import { commandsOf } from '../../simulator/language/open-speech.ts';
import { modelFor } from '../locales/interaction-model.ts';
import { reasonFor } from './accepted-neighbours.ts';
import { evaluate } from './evaluation.ts';
import { figuresOf } from './figures.ts';
import { findNeighbours } from './neighbours.ts';
import { figuresTable, missesList, neighboursList } from './report.ts';
import { storiesMissed, storiesTable, tellAll } from './stories.ts';
import { readUtterances } from './utterances.ts';

const usage = 'Write: npm run nlu [-- --stories] [-- --held-out | --misses | --near]';

function asked() {
  try {
    return parseArgs({
      options: {
        'held-out': { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        near: { type: 'boolean', default: false },
        stories: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

/** Of the half set aside nothing but figures is ever shown. */
async function showFigures(isHeldOut: boolean, showsMisses: boolean): Promise<void> {
  const judged = await evaluate(readUtterances(isHeldOut ? 'held-out' : 'development'));
  if (showsMisses) console.log(`${missesList(judged)}\n`);
  console.log(figuresTable(figuresOf(judged)));
}

/** Stories told to the doctor, in every way. Of the half set aside nothing but figures is shown. */
async function showStories(isHeldOut: boolean, showsMisses: boolean): Promise<void> {
  const told = await tellAll(isHeldOut ? 'held-out' : 'development');
  if (showsMisses) console.log(`${storiesMissed(told)}\n`);
  console.log(storiesTable(told));
}

function showNeighbours(): void {
  const neighbours = findNeighbours(commandsOf(modelFor('en-US')));
  console.log(neighboursList(neighbours, reasonFor));
  process.exitCode = neighbours.every((pair) => reasonFor(pair) !== undefined) ? 0 : 1;
}

const options = asked();
if (options === undefined || (options['held-out'] && options.misses)) {
  console.error(usage);
  process.exitCode = 2;
} else if (options.near) {
  showNeighbours();
} else if (options.stories) {
  await showStories(options['held-out'], options.misses);
} else {
  await showFigures(options['held-out'], options.misses);
}
