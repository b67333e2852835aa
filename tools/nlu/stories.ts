import { severity, type Urgency } from '../../lambda/rooms/doctor/rules.ts';
import { type Played, play, type Way, ways } from '../../test/rooms/doctor/stories/play.ts';
import { readStories, type Story } from '../../test/rooms/doctor/stories/story.ts';

/** A story as it was told in one way, and what came of it. */
export interface Told extends Played {
  readonly story: Story;
  readonly way: Way;
}

/** Ways in which the runner asks whether somebody should look at it. */
const asks: readonly Way[] = ['obedient', 'natural'];

const weight = (urgency: Urgency | undefined): number => severity(urgency ?? 'none');

export const isBelow = ({ story, verdict }: Told): boolean =>
  weight(verdict) < weight(story.expected);

export const isExact = ({ story, way, verdict }: Told): boolean =>
  verdict === story.expected ||
  // Who asked for no doctor need not be told that nobody is needed.
  (verdict === undefined && story.expected === 'none' && !asks.includes(way));

/** Every story of a half, told in every way. */
export async function tellAll(half: 'development' | 'held-out'): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const way of ways) {
    process.stderr.write(`${way} ...\n`);
    for (const story of readStories(half)) told.push({ ...(await play(story, way)), story, way });
  }
  return told;
}

const share = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${((100 * part.length) / whole.length).toFixed(1)} %`;

/** The figures of each way: how often the urgency is reached, met, and how long the coach speaks. */
export function storiesTable(told: readonly Told[]): string {
  const rows = ways.map((way) => {
    const those = told.filter((each) => each.way === way);
    const emergencies = those.filter(({ story }) => story.expected === 'emergency');
    const nobody = those.filter(({ story }) => story.expected === 'none');
    const spoken = those
      .map(({ spokenMs }) => Math.round(spokenMs / 1000))
      .toSorted((a, b) => a - b);
    return [
      way,
      share(
        those.filter((each) => !isBelow(each)),
        those,
      ),
      share(those.filter(isExact), those),
      share(
        emergencies.filter((each) => !isBelow(each)),
        emergencies,
      ),
      share(nobody.filter(isExact), nobody),
      `${spoken[Math.floor(spoken.length / 2)]} s`,
    ];
  });
  const head = ['', 'never below', 'exact', 'emergencies', 'nobody needed', 'spoken, median'];
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(15) : cell.padEnd(14))).join(''),
    )
    .join('\n');
}

/** The stories that did not come to what they call for, as dialogues. */
export const storiesMissed = (told: readonly Told[]): string =>
  told
    .filter((each) => !isExact(each))
    .map(
      ({ story, way, verdict, lines }) =>
        `${story.id}, ${way}: ${story.expected}, told ${verdict}\n${lines.map((line) => `  ${line}`).join('\n')}`,
    )
    .join('\n\n');
