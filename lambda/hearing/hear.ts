import { agreed } from './agreed.ts';
import { behindYes, withWishBehind } from './agreeing.ts';
import { withQuestion } from './asked.ts';
import { withRoutineAsked, withRunOver } from './asked-of-routine.ts';
import { bareTopic } from './bare-topic.ts';
import { withAllWishes } from './compound.ts';
import type { Hearing, Meant } from './heard.ts';
import { withLasting } from './lasting.ts';
import { withLeftOut, withOneAlone } from './left-out.ts';
import { lexical } from './lexical.ts';
import { circumstancesIn } from './meaning.ts';
import { withPersons } from './persons.ts';
import { withoutRefused } from './refused.ts';
import { read } from './sentence.ts';
import { withSupposed } from './supposed.ts';
import type { Circumstance } from './vocabulary.ts';
import { icedForNobodyKnows, isSkinAsked, reasonAsked } from './wishes.ts';

/** What means nothing beside a circumstance. */
const nothing: ReadonlySet<string> = new Set(['not-understood', 'off-topic', 'unwell']);

/** What was heard with what weighs beside it: with the signs told, else behind all else. */
function withCircumstances(heard: Hearing, told: readonly Circumstance[]): Hearing {
  if (told.length === 0) return heard;
  const scoped = told.map((sign) => ({ sign, scope: 'affirmed' }) as const);
  const isToldOf = (each: Meant): boolean => each.kind === 'signs' && each.told.length > 0;
  if (heard.meant.some(isToldOf)) {
    const meant = heard.meant.map((each) =>
      each.kind === 'signs' && isToldOf(each)
        ? { ...each, told: [...each.told, ...told], scoped: [...(each.scoped ?? []), ...scoped] }
        : each,
    );
    return { ...heard, meant };
  }
  const others = heard.meant.filter(({ kind }) => !nothing.has(kind));
  const signs = { kind: 'signs', told, denied: [], unknown: 0, days: undefined, scoped } as const;
  return { ...heard, meant: [...others, signs] };
}

/**
 * A routine wished for says more than that nothing was hurt, "I didn't pull anything, the roller",
 * and than the words that gain time for it: "hold on, I meant the roller".
 */
function asWished({ answer, meant }: Hearing): Hearing {
  const isWish = meant.some(({ kind }) => kind === 'start-routine');
  const saysLess = ({ kind }: Meant): boolean => kind === 'injury-over' || kind === 'pause';
  return {
    ...(answer && { answer }),
    meant: isWish ? meant.filter((each) => !saysLess(each)) : meant,
  };
}

/** Who has no mind to something says no to it, and nothing of what is felt. */
const hasNoMindTo =
  /^(?:(?:i|honestly|well|nah|no|sorry|really|just) )*do not (?:really |much )?feel like (?:a |the |any |doing )?(?:\w+ing|it|that|this|warm up|strength|cool down|routine|workout)(?: (?:today|now|right now|at the moment|tonight|much|this morning|out))*$/;

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  const heard = hearAll(words);
  const isYes = heard.answer === 'yes' && heard.meant.length === 0;
  const rest = isYes ? behindYes(words) : undefined;
  return rest === undefined ? heard : withWishBehind(rest, heard, hearAll(rest));
}

function hearAll(words: string): Hearing {
  const sentence = read(words);
  const asked = reasonAsked(sentence);
  if (asked !== undefined) return { meant: [asked] };
  if (isSkinAsked(sentence)) return { meant: [{ kind: 'skin-asked' }] };
  if (icedForNobodyKnows(sentence)) {
    return { answer: 'unsure', meant: [{ kind: 'ice-since', length: undefined }] };
  }
  if (hasNoMindTo.test(sentence.words.join(' '))) return { answer: 'no', meant: [] };
  const bare = bareTopic(sentence);
  if (bare !== undefined) return { meant: [bare] };
  const agreedOn = withQuestion(
    sentence,
    asWished(
      withoutRefused(sentence, withAllWishes(sentence, agreed(sentence, lexical(sentence)))),
    ),
  );
  const asIs = withOneAlone(
    sentence,
    withLeftOut(sentence, withRoutineAsked(sentence, withRunOver(sentence, agreedOn))),
  );
  const heard = withCircumstances(asIs, circumstancesIn(sentence));
  return withLasting(sentence, withPersons(sentence, withSupposed(sentence, heard)));
}
