import { offerToGoOn, underway } from '../routines/answers.ts';
import { onIntent } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** Help that knows where the runner is, and leads back there. */
export const help = onIntent(['AMAZON.HelpIntent'], (turn) => {
  const { words, session } = turn;
  if (session.asked?.about === 'sign') return turn.leadBack([words.doctor.help()]);
  const current = underway(turn);
  return current === undefined
    ? askWhatNext(turn, [words.conversation.help()])
    : offerToGoOn(turn, current, [words.routines.help()]);
});

/** What the coach can't help with, said so, with a way on. */
export const fallback = onIntent(['AMAZON.FallbackIntent', 'NotSureIntent'], (turn) => {
  const { words } = turn;
  const current = underway(turn);
  const say = [words.conversation.fallback()];
  return current === undefined ? askWhatNext(turn, say) : offerToGoOn(turn, current, say);
});
