import { decodeSession } from '../../lambda/turn/session.ts';
import type { Runner, Turned } from './runner.ts';

const breath = 30;

const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * What "repeat" owes after a turn: all that was said, and a question that was put in short in full;
 * where one breath does not hold both, that question. Of guided audio it is what it ended in.
 */
export function toRepeat({ heard: { sounds }, say }: Turned, coach: Runner): string {
  if (sounds.length > 1) return sounds.at(-1)?.text ?? '';
  const { said } = decodeSession({ said: coach.attributes()?.['said'] });
  if (said?.full === undefined || !say.endsWith(said.question)) return say;
  const all = `${say.slice(0, -said.question.length)}${said.full}`;
  return countWords(all) > breath ? said.full : all;
}
