import { agreed } from './agreed.ts';
import { withQuestion } from './asked.ts';
import { withAllWishes } from './compound.ts';
import type { Hearing, Meant } from './heard.ts';
import { withLasting } from './lasting.ts';
import { lexical } from './lexical.ts';
import { circumstancesIn } from './meaning.ts';
import { withPersons } from './persons.ts';
import { read, type Sentence } from './sentence.ts';
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

/** What asks for something to be done, and nothing about it. */
const asksForSome =
  /^(?:so |and )?(?:can|could|may|shall) i (?:do|have|get|start) (?:some|a|my|the|another) /;

/**
 * A routine wished for says more than that nothing was hurt: "I didn't pull anything, the roller";
 * and who asks to do some rolling asks nothing about it.
 */
function asWished({ words }: Sentence, { answer, meant: told }: Hearing): Hearing {
  const isWish = told.some(({ kind }) => kind === 'start-routine');
  const isForSome = isWish && asksForSome.test(words.join(' '));
  const meant = isForSome ? told.filter(({ kind }) => kind !== 'topic') : told;
  return {
    ...(answer && { answer }),
    meant: isWish ? meant.filter(({ kind }) => kind !== 'injury-over') : meant,
  };
}

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  const sentence = read(words);
  const asked = reasonAsked(sentence);
  if (asked !== undefined) return { meant: [asked] };
  if (isSkinAsked(sentence)) return { meant: [{ kind: 'skin-asked' }] };
  if (icedForNobodyKnows(sentence)) {
    return { answer: 'unsure', meant: [{ kind: 'ice-since', length: undefined }] };
  }
  const agreedOn = withQuestion(
    sentence,
    asWished(sentence, withAllWishes(sentence, agreed(sentence, lexical(sentence)))),
  );
  const heard = withCircumstances(agreedOn, circumstancesIn(sentence));
  return withLasting(sentence, withPersons(sentence, withSupposed(sentence, heard)));
}
