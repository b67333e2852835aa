import { tellIce } from '../icing/answers.ts';
import { underway } from '../routines/underway.ts';
import { onIntent } from '../turn.ts';

/** Ends the session from every state, and says what is kept or still runs. */
export const stop = onIntent(
  ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'],
  (turn) => {
    const { words } = turn;
    const current = underway(turn);
    const ice = tellIce(turn);
    const kept = current && words.routines.placeKept(current.stop.exercise);
    return {
      reply: {
        kind: 'statement',
        say: [kept ?? words.conversation.goodbye(), ice ?? ''],
      },
      session: { answers: undefined },
    };
  },
);
