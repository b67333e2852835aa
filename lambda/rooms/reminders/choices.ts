import type { Choice } from '../../screen/touchable.ts';
import { subjects } from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';

/** What a reminder may be of. */
export const subjectChoices = ({ words: { reminders: words } }: Turn): readonly Choice[] =>
  subjects.flatMap((subject) =>
    subject === 'exercises'
      ? []
      : [
          {
            id: subject,
            text: words.screen.subject(subject),
            label: words.screen.subject(subject),
            says: { kind: 'start-routine', routine: { kind: 'known', id: subject } },
          },
        ],
  );

/** The two halves of a day. */
export const halfChoices = ({ words: { reminders: words } }: Turn): readonly Choice[] =>
  (['morning', 'evening'] as const).map((half) => ({
    id: half,
    text: words.screen.half(half),
    label: words.screen.half(half),
    says: { kind: 'remind', routine: { kind: 'none' }, when: { half } },
  }));
