import type { Answer } from './lexicon/kinds.ts';
import type { Found } from './mentions.ts';

export type { Answer };

/** Words before an answer that do not make it less of a beginning. */
const openers = new Set(
  `well oh so okay right ah hmm actually and but i sorry hang on wait uh hold ugh no yeah yes just honestly mm
  god fine alright then it is that`.split(/\s+/),
);

const takesBack = /^(?:i mean|actually|wait|sorry|scratch that|make that|hang on|no)$/;

/**
 * The answer that a sentence begins with, or is. A later one counts where it takes back the first:
 * "no, I mean yes".
 */
export function answerOf(found: readonly Found[], words: readonly string[]): Answer | undefined {
  let answer: Answer | undefined;
  let end = 0;
  for (const { notion, from, to } of found) {
    if (notion.kind !== 'answer') continue;
    const before = words.slice(0, from);
    const between = words.slice(end, from);
    const isBeginning = before.every((word) => openers.has(word));
    const corrects =
      answer !== undefined &&
      between.length <= 3 &&
      (takesBack.test(between.join(' ')) || takesBack.test(between.slice(-2).join(' ')));
    const isEnd =
      !/^(?:or|a)$/.test(before.at(-1) ?? '') &&
      to === words.length &&
      /^(?:yes|no|yeah|yep|nope|nah|go on then|none|so no)$/.test(words.slice(from).join(' '));
    if (answer === undefined ? isBeginning || isEnd : corrects) {
      answer = notion.id;
    }
    end = Math.max(end, to);
  }
  return answer;
}
