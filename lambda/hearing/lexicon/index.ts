import { answers } from './answers.ts';
import { circumstances } from './circumstances.ts';
import { danger } from './danger.ts';
import { ice, reasons } from './ice.ts';
import type { Notion, NotionKind, Notions, Said } from './kinds.ts';
import { levels } from './levels.ts';
import { moving } from './moving.ts';
import { equipment, exercises, frames, routines, sidesSaid } from './names.ts';
import { pain } from './pain.ts';
import { parts } from './parts.ts';
import { signs } from './signs.ts';
import { talk } from './talk.ts';
import { elsewhere, topics } from './topics.ts';
import { people, triggers } from './triggers.ts';
import { well } from './well.ts';

/** One way of saying one notion. */
export interface Way {
  readonly notion: Notion;
  readonly pattern: string;
}

function ways<Kind extends NotionKind>(kind: Kind, said: Said<Notions[Kind]>): readonly Way[] {
  return Object.entries<string | undefined>(said).flatMap(([id, patterns]) => {
    const notion = { kind, id } as Notion;
    return (patterns ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((pattern) => ({ notion, pattern }));
  });
}

/** What a question can be about within a topic. */
export const everyPart = (): readonly Way[] => ways('part', parts);

/** Everything that can be said, in the order of what counts more. */
export const everyWay = (): readonly Way[] => [
  ...ways('sign', danger),
  ...ways('sign', signs),
  ...ways('well', well),
  ...ways('circumstance', circumstances),
  ...ways('reason', reasons),
  ...ways('command', pain),
  ...ways('command', ice),
  ...ways('command', moving),
  ...ways('command', talk),
  ...ways('routine', routines),
  ...ways('exercise', exercises),
  ...ways('equipment', equipment),
  ...ways('level', levels),
  ...ways('side', sidesSaid),
  ...ways('topic', topics),
  ...ways('elsewhere', elsewhere),
  ...ways('answer', answers),
  ...ways('frame', frames),
  ...ways('trigger', triggers),
  ...ways('person', people),
];
