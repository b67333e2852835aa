import type { HeardKind } from '../../hearing/heard.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';

/** What leads nowhere leaves whoever was spoken of where they are. */
const leadsNowhere: readonly HeardKind[] = [
  ...(['somebody', 'repeat', 'help', 'not-understood', 'noise', 'thanks', 'unsure'] as const),
  ...(['what-do-you-mean', 'why-do-you-ask'] as const),
];

/** An outcome after which whoever was spoken of is done with, where something else was. */
export function doneWithSomebody(turn: Turn, outcome: Outcome): Outcome {
  const { aboutSomebody: about } = turn.session.doctor;
  const isOpen = about === undefined || leadsNowhere.includes(turn.heard.kind);
  if (isOpen || outcome.session?.doctor?.aboutSomebody !== undefined) return outcome;
  const left = together(outcome.session, { doctor: { aboutSomebody: undefined } });
  return { ...outcome, session: left };
}
