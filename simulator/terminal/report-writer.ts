import { isReminder } from '../alexa-services/announced.ts';
import type { Report } from '../report.ts';
import type { Paper } from './paper.ts';
import { scoreLines, timeWidth } from './score.ts';

/**
 * Writes reports one after the other, and of the screen what is new.
 * @param role stands before what the skill says
 */
export function reportWriter(
  paper: Paper,
  role: string,
  isVerbose: boolean,
): (report: Report) => void {
  const { dim, yellow } = paper.colors;
  let seen = '';
  return (report) => {
    const { outcome, sounds, alexaAsks, notes } = report;
    for (const heard of sounds) {
      for (const [index, line] of scoreLines(heard).entries()) {
        const indent = heard.sounds.length > 1 ? timeWidth : 0;
        paper.write(index === 0 ? role : '', line, { indent });
      }
    }
    for (const text of outcome.announced) paper.write(isReminder(text) ? 'alexa' : 'timer', text);
    if (alexaAsks !== undefined) paper.write('alexa', alexaAsks);
    if (outcome.intent === null && outcome.heard !== '' && !outcome.heard.startsWith('/')) {
      paper.write('', '(nobody heard that)', { ink: dim });
    }
    if (outcome.intent !== null) paper.write('', understood(outcome), { ink: dim });
    if (isVerbose) for (const line of behind(report)) paper.write('', line, { ink: dim });
    for (const note of notes) paper.write('', note, { ink: yellow });
    const text = outcome.screen?.text.join(' | ') ?? '';
    if (text !== seen && text !== '') paper.write('', `screen: ${text}`, { ink: dim });
    seen = text;
  };
}

function understood({ intent, slots, meaning, listening }: Report['outcome']): string {
  const filled = Object.entries(slots).map(([name, value]) => `${name}: ${value}`);
  const meant = meaning.length > 0 ? [`meaning ${meaning.join(', ')}`] : [];
  return [[intent, ...filled].join(', '), ...meant, listening ? 'listening' : 'asleep'].join(' | ');
}

/** What a turn cost, and what was kept of it. */
function behind({ outcome, remembered }: Report): readonly string[] {
  const { intent, reads, writes, ms } = outcome;
  const records = remembered.map((item) => JSON.stringify(maps(item) ?? item)).join(' ');
  return [
    ...(intent === null ? [] : [`${reads} read, ${writes} written, ${ms} ms`]),
    ...(writes > 0 ? [`remembered: ${records}`] : []),
  ];
}

/** What an item holds beside its keys: the first that is no plain value. */
const maps = (item: Record<string, unknown>): unknown =>
  Object.values(item).find((value) => typeof value === 'object' && value !== null);
