import { labelsOf } from '../../lambda/hearing/index.ts';
import { wholeOf } from '../../lambda/hearing/parts-of-topics.ts';
import { topicIds } from '../../lambda/rooms/library/topics.ts';
import type { State } from './states.ts';
import type { TurnTaken } from './visit.ts';

/** What was meant, in the labels of the written corpus, by whatever way it came in. */
export function labelsHeard({ incoming, explained, intent }: TurnTaken): readonly string[] {
  const { heard } = incoming;
  if (explained.meaning.length > 0) return explained.meaning.filter(isUnderstood);
  if (intent === 'SessionEndedRequest') return ['stop'];
  switch (heard.kind) {
    case 'opening':
    case 'block-ended':
    case 'timers-answered':
    case 'timers-changed':
    case 'reminders-answered':
    case 'disabled':
    case 'not-played':
    case 'told':
      return [];
    case 'signs':
      // No intent names a sign: it is the wish for the doctor's questions.
      return ['doctor'];
    default:
      return labelsOf({ meant: [heard] }).filter(isUnderstood);
  }
}

const isUnderstood = (label: string): boolean => label !== 'not-understood';

/** Questions about a sign that are answered as what they are: questions. */
const askedOfSigns: Readonly<Record<string, string>> = {
  'ask:recurrence': 'topic:recurrence',
  'ask:redness': 'topic:iced-red',
};

/** Whether it is a field of its own that the coach has something to say about. */
const isTaught = (topic: string | undefined): boolean => topicIds.some((id) => id === topic);

/** Labels that come to the same while ice is on. */
const underIce: Readonly<Record<string, string>> = {
  'left:time': 'ice:left',
  pause: 'ice:pause',
  resume: 'ice:resume',
};

const named = (label: string, state: State): string => {
  if (label === 'previous:1') return 'previous';
  const asked = askedOfSigns[label];
  if (asked !== undefined) return named(asked, state);
  // What is asked about within a topic is the topic, heard more exactly.
  const [, topic] = /^(?:topic|elsewhere):(.+)$/.exec(label) ?? [];
  if (topic !== undefined && wholeOf(topic) !== topic)
    return named(`topic:${wholeOf(topic)}`, state);
  if (label.startsWith('elsewhere:') && isTaught(topic)) return `topic:${topic}`;
  return (state === 'ice' && underIce[label]) || label;
};

/** Of these the order counts: they are done one after the other. */
const isOrdered = (label: string): boolean =>
  /^(?:start|previous|next|topic|ice:set)\b/.test(label);

/** Whether labels come to what is expected. */
export function isSame(
  heard: readonly string[],
  expected: readonly string[],
  state: State,
): boolean {
  const wanted = expected.map((label) => named(label, state));
  // Who it is says more than is expected, where nobody is.
  const tells = wanted.some((label) => label.startsWith('who:'));
  const got = heard
    .map((label) => named(label, state))
    .filter((label) => tells || !label.startsWith('who:'));
  const ordered = (labels: readonly string[]) => labels.filter(isOrdered).join(' ');
  const all = (labels: readonly string[]) => [...new Set(labels)].toSorted().join(' ');
  return all(got) === all(wanted) && ordered(got) === ordered(wanted);
}
