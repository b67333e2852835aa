import type { Person, Scope, Trigger } from './lexicon/kinds.ts';
import type { Found } from './mentions.ts';
import { isCry } from './vocabulary.ts';

export type { Person, Scope };

/** A sentence as scopes are read in it. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly triggers: readonly Found[];
  readonly people: readonly Found[];
}

export interface Scoped {
  readonly scope: Scope;
  readonly who?: Person | undefined;
}

const prepositions = new Set(
  'in of with on to from at for about any under over behind around below near by down up into between through across and or inside as than like'.split(
    ' ',
  ),
);
const subjects = new Set('i my it its he she they there this we me that'.split(' '));
const verbs = new Set(
  'is are am was were has have had feel feels felt got lost can can not do does'.split(' '),
);
const selves = new Set('i my me mine'.split(' '));
const circles = new Set(
  'club team work gym class school street group road office building running'.split(' '),
);
const others = new Set('he she his her him hers'.split(' '));
/** What a "no" at the beginning can strike off: "no, straight to strength" strikes off nothing. */
const saysOfSigns: ReadonlySet<string> = new Set(['sign', 'well', 'reason']);
/** Words that end the reach of a "not", and not that of an "if". */
const soft = /^(?:still|just|only|so|yet|then|instead|anyway)$/;
const negation = /^(?:no|not|never|none|nothing|without|hardly|barely)$/;
/** What answers by itself, so that a clause of its own may follow at once. */
const answers =
  /^(?:no|nope|nah|none|nothing|none of|none of (?:those|these|them|that|it)|nothing like|nothing like that|not at all|not really)$/;
/** How far a trigger reaches, in words. */
const reach = 9;

/** Whether a new clause begins among words: with a subject of its own, or "and" with a verb. */
function beginsClause(words: readonly string[], mayBeginAtOnce: boolean): boolean {
  return words.some((word, place) => {
    const before = words[place - 1];
    if (before === 'and' || before === 'or') {
      return subjects.has(word) || (before === 'and' && verbs.has(word));
    }
    if (!subjects.has(word)) return false;
    if (place > 0 && /^(?:i|he|she|they|we)$/.test(word)) return true;
    if (place === 0) return mayBeginAtOnce;
    return before === undefined || !prepositions.has(before);
  });
}

const isCryFor = ({ notion }: Found): boolean => notion.kind === 'sign' && isCry(notion.id);

const isOf = (found: Found, ...ids: readonly Trigger[]): boolean =>
  found.notion.kind === 'trigger' && ids.includes(found.notion.id);

class Reading {
  readonly mention: Found;
  readonly around: Surroundings;
  private readonly triggers: readonly Found[];

  constructor(mention: Found, around: Surroundings) {
    this.mention = mention;
    this.around = around;
    const own = new Set(mention.own);
    this.triggers = around.triggers.filter(
      (each) =>
        !each.own.every((place) => own.has(place)) &&
        !each.own.some((place) => own.has(place) && negation.test(around.words[place] ?? '')),
    );
  }

  private words(from: number, to: number): readonly string[] {
    return this.around.words.slice(from, to);
  }

  /** Whether something ends the reach between two places: "but", "though", "only". */
  private endsBetween(from: number, to: number, isFar = false): boolean {
    return this.triggers.some(
      (each) =>
        isOf(each, 'ends') &&
        each.from >= from &&
        each.to <= to &&
        !(isFar && soft.test(this.around.words[each.from] ?? '')),
    );
  }

  private isInside(trigger: Found): boolean {
    return trigger.from >= this.mention.from && trigger.to <= this.mention.to;
  }

  /** Triggers before the mention, or in its gaps, that reach it. */
  before(ids: readonly Trigger[], isFar: boolean): readonly Found[] {
    return this.triggers.filter((each) => {
      if (!isOf(each, ...ids)) return false;
      if (this.isInside(each)) return true;
      if (each.from >= this.mention.from) return false;
      // "never felt it snap": the trigger and the sign share a word.
      if (each.to > this.mention.from) return true;
      const between = this.words(each.to, this.mention.from);
      if (between.length > reach) return false;
      // "I can't, my calf is swollen": what can't is said before a clause of its own.
      const isBroken = /(?:can|could) not$/.test(
        this.words(Math.max(0, each.to - 2), each.to).join(' '),
      );
      if (isBroken && /^(?:my|the|it|there|i)$/.test(this.around.words[each.to] ?? ''))
        return false;
      if (this.endsBetween(each.to, this.mention.from, isFar)) return false;
      if (!isFar && this.mention.notion.kind === 'command' && between.length > 2) return false;
      const isAnswer = answers.test(this.words(each.from, each.to).join(' '));
      // Who cries for help is not unheard for a "not" that is about something else.
      if (isCryFor(this.mention) && between.length > 2) return false;
      if (isAnswer && each.from === 0 && !saysOfSigns.has(this.mention.notion.kind)) return false;
      if (isFar) return !beginsClause(isAnswer ? between : between.slice(2), true);
      return !beginsClause(between, isAnswer);
    });
  }

  after(ids: readonly Trigger[], within: number): boolean {
    return this.triggers.some((each) => {
      if (!isOf(each, ...ids) || each.from < this.mention.to) return false;
      const between = this.words(this.mention.to, each.from);
      return between.length <= within && !this.endsBetween(this.mention.to, each.from);
    });
  }

  /** Triggers anywhere in the part of the sentence that the mention stands in. */
  anywhere(ids: readonly Trigger[]): boolean {
    return this.triggers.some((each) => {
      if (!isOf(each, ...ids)) return false;
      if (this.isInside(each)) return true;
      const [from, to] =
        each.to <= this.mention.from ? [each.to, this.mention.from] : [this.mention.to, each.from];
      const between = this.words(from, to);
      if (/\b(?:but|though|although|and now|now i|now my|now it)\b/.test(between.join(' '))) {
        return each.from >= this.mention.to && between.join(' ').startsWith('but') === true;
      }
      return true;
    });
  }

  /** Who is spoken of where the mention begins. */
  experiencer(): Scoped | undefined {
    const { words, people } = this.around;
    let isOther = false;
    let who: Person | undefined;
    let isForAFriend = false;
    const first = this.mention.own.find((place) => !/^(?:the|a|an)$/.test(words[place] ?? ''));
    const end = Math.max(this.mention.from, first ?? 0) + 1;
    for (let place = 0; place < end; place += 1) {
      const person = people.find((each) => each.from <= place && each.to > place);
      if (person?.notion.kind === 'person') {
        isOther = true;
        who = person.notion.id;
        isForAFriend ||= /^(?:asking )?for/.test(this.words(person.from, person.to).join(' '));
        place = person.to - 1;
        if (words[place + 1] === 'of' && words[place + 2] === 'mine') place += 2;
        continue;
      }
      const word = words[place] ?? '';
      const isMyClub = word === 'my' && circles.has(words[place + 1] ?? '');
      if (selves.has(word) && !isMyClub) isOther = false;
      else if (others.has(word)) isOther = true;
    }
    for (const person of people) {
      if (/^(?:asking )?for/.test(this.words(person.from, person.to).join(' ')))
        isForAFriend = true;
    }
    if (isForAFriend) return { scope: 'other', who: who ?? 'friend' };
    return isOther ? { scope: 'other', who } : undefined;
  }

  /** Asked about as such, with nothing of the runner's own in between. */
  isAsked(): boolean {
    const { words } = this.around;
    const isOwn = (from: number) =>
      this.words(from, this.mention.from + 1).some((word) => word === 'my' || word === 'i');
    const hasTrigger = this.triggers.some(
      (each) =>
        isOf(each, 'asked') &&
        (this.isInside(each) ||
          (each.from < this.mention.from && each.to > this.mention.from) ||
          (each.to <= this.mention.from + 1 && !isOwn(each.to))),
    );
    if (hasTrigger) return true;
    if (this.mention.from === 0) return false;
    const asks =
      /^(?:is|are|does|do|can|could|would|will|should|why|what|when|how)$/.test(words[0] ?? '') &&
      words[1] !== 'not';
    const startsOwn = /^(?:why|what|when|how)$/.test(words[0] ?? '') && words.includes('my');
    return asks && !startsOwn && !isOwn(1) && !this.endsBetween(0, this.mention.from);
  }
}

/** The scope of a mention in its sentence, and of whom it is told. */
export function scopeOf(mention: Found, around: Surroundings): Scoped {
  const reading = new Reading(mention, around);
  const denials =
    reading.before(['denied'], false).length + reading.before(['denied-far'], true).length;
  const isDenied = denials > 0 || reading.after(['denied-after'], 6);
  const other = reading.experiencer();
  if (other) return isDenied ? { scope: 'denied', who: other.who } : other;
  if (reading.before(['double'], false).length > 0) return { scope: 'unsure' };
  if (reading.before(['if'], true).length > 0) return { scope: 'if' };
  const isUnsureAfter = reading.after(['unsure'], 5);
  if (reading.isAsked() && !isUnsureAfter) return { scope: 'asked' };
  if (isUnsureAfter || reading.before(['unsure'], true).length > 0) {
    return { scope: 'unsure' };
  }
  if (reading.anywhere(['past'])) return { scope: 'past' };
  return { scope: isDenied ? 'denied' : 'affirmed' };
}
