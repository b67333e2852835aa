import { severity, type Urgency } from '../../lambda/rooms/doctor/rules.ts';
import { type Played, play, type Way, ways } from '../../test/rooms/doctor/stories/play.ts';
import { readStories, type Story } from '../../test/rooms/doctor/stories/story.ts';

interface Told extends Played {
  readonly story: Story;
  readonly way: Way;
}

/** Ways in which the runner asks whether somebody should look at it. */
const asks: readonly Way[] = ['obedient', 'natural'];

const weight = (urgency: Urgency | undefined): number => severity(urgency ?? 'none');

const isBelow = ({ story, verdict }: Told): boolean => weight(verdict) < weight(story.expected);
const isExact = ({ story, way, verdict }: Told): boolean =>
  verdict === story.expected ||
  // Who asked for no doctor need not be told that nobody is needed.
  (verdict === undefined && story.expected === 'none' && !asks.includes(way));

const share = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${((100 * part.length) / whole.length).toFixed(1)} % (${part.length} of ${whole.length})`;

const isHeldOut = process.argv.includes('--held-out');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const told: Told[] = [];
const stories = readStories(isHeldOut ? 'held-out' : 'development').filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
);
for (const way of ways) {
  process.stderr.write(`${way} ...\n`);
  for (const story of stories) told.push({ ...(await play(story, way)), story, way });
}

for (const way of ways) {
  const those = told.filter((each) => each.way === way);
  const emergencies = those.filter(({ story }) => story.expected === 'emergency');
  const nobody = those.filter(({ story }) => story.expected === 'none');
  const spoken = those.map(({ spokenMs }) => spokenMs / 1000).toSorted((a, b) => a - b);
  console.log(
    [
      way,
      `never below: ${share(
        those.filter((each) => !isBelow(each)),
        those,
      )}`,
      `exact: ${share(those.filter(isExact), those)}`,
      `emergencies missed: ${share(emergencies.filter(isBelow), emergencies)}`,
      `nobody needed, and told so: ${share(nobody.filter(isExact), nobody)}`,
      `spoken: median ${spoken[Math.floor(spoken.length / 2)]} s, longest ${spoken.at(-1)} s`,
    ].join('\n  '),
  );
}

// Of the half set aside nothing but figures is ever shown.
if (!isHeldOut && process.argv.includes('--misses')) {
  for (const each of told.filter((one) => wanted.length > 0 || !isExact(one))) {
    const { story, way, verdict, lines } = each;
    console.log(
      `\n${isBelow(each) ? 'BELOW ' : ''}${story.id}, ${way}: ${story.expected}, heard ${verdict}`,
    );
    console.log(lines.map((line) => `  ${line}`).join('\n'));
  }
}
