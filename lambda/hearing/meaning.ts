import { type Milliseconds, minutes } from '../time.ts';
import type { DaysTold, Meant, Plain, ScopedSign } from './heard.ts';
import { placeIn } from './places.ts';
import { bareNumberIn, daysTold, minutesIn, scaleIn } from './quantities.ts';
import type { Mention, Sentence } from './sentence.ts';
import { sinceIn } from './since.ts';
import { type Circumstance, isCry, type SignId } from './vocabulary.ts';

/** Signs that remain signs however long ago: what happened then still counts. */
const alwaysCount: ReadonlySet<SignId> = new Set([
  'past-cancer',
  'lasting-weeks',
  'recurrence',
  'persistent-pain',
]);

function scopedSign({ notion, scope, who }: Mention): ScopedSign | undefined {
  if (notion.kind === 'well') {
    return scope === 'affirmed' ? { sign: notion.id, scope: 'denied' } : undefined;
  }
  if (notion.kind !== 'sign') return undefined;
  if (scope === 'denied' && who) return undefined;
  if (notion.id === 'somebody-collapsed' && scope === 'other') {
    return { sign: notion.id, scope: 'affirmed' };
  }
  if (scope === 'past' && alwaysCount.has(notion.id)) return { sign: notion.id, scope: 'affirmed' };
  return { sign: notion.id, scope, ...(who && { who }) };
}

/** What says no more where a sign of more danger was told with the same words. */
const partOf: Readonly<Partial<Record<SignId, readonly SignId[]>>> = {
  numbness: [
    ...(['both-legs', 'saddle-numbness', 'iced-skin', 'shooting-pain'] as const),
    ...(['growing-bruise', 'dead-leg'] as const),
  ],
  // Soreness that loosens up after a rest is the good sign that the rest has helped. The article.
  'persistent-pain': ['easing'],
  weakness: ['both-legs', 'cannot-walk', 'growing-bruise', 'statin'],
  'night-pain': ['fever'],
  warmth: ['fever-hot-thigh', 'spreading-infection'],
  fever: ['fever-hot-thigh', 'spreading-infection'],
  redness: ['spreading-infection'],
  'fever-hot-thigh': ['spreading-infection'],
  fainting: ['spreading-infection'],
  bruise: ['growing-bruise'],
  'extreme-pain': ['hard-as-board'],
  'odd-shape': ['fall-cannot-get-up'],
  'cannot-move': ['fall-cannot-get-up'],
  'cannot-walk': ['fall-cannot-get-up'],
  'shooting-pain': ['both-legs'],
  painkillers: ['statin', 'fluoroquinolone', 'growing-bruise'],
};

/** Each sign once a scope, and what is affirmed is not also something less. */
function distinct(signs: readonly ScopedSign[]): readonly ScopedSign[] {
  const affirmed = new Set(
    signs.filter(({ scope }) => scope === 'affirmed').map(({ sign }) => sign),
  );
  const told = new Set(signs.map(({ sign, scope }) => `${scope} ${sign}`));
  return signs.filter(
    ({ sign, scope }, place) =>
      (scope === 'affirmed' || !affirmed.has(sign)) &&
      !(partOf[sign] ?? []).some((whole) => told.has(`${scope} ${whole}`)) &&
      signs.findIndex((each) => each.sign === sign && each.scope === scope) === place,
  );
}

const takesBack = /\b(?:actually|scratch that|i mean|no wait|wait no|sorry|no it|no they|no i)\b/;

/** Mentions that were not taken back: "it's numb, actually no, it isn't numb". */
function withoutTakenBack({ mentions, words }: Sentence): readonly Mention[] {
  return mentions.filter(
    ({ notion, to, scope }) =>
      scope !== 'affirmed' ||
      !mentions.some(
        (later) =>
          later.notion.id === notion.id &&
          later.scope === 'denied' &&
          later.from >= to &&
          takesBack.test(words.slice(to, later.from).join(' ')),
      ),
  );
}

/** What counts as a circumstance however long ago it was, and how lately others must have been. */
const lifelong = / (?:clots?|dvt|embolism|thrombosis) /;
const lately =
  / (?:days?|weeks?|fortnight|months?|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday) /;
const longAgo = / (?:years?|used to) /;

/** What the runner told of circumstances: by themselves they call for nobody, and are noted. */
export function circumstancesIn({ mentions, words }: Sentence): readonly Circumstance[] {
  const text = ` ${words.join(' ')} `;
  const stillCounts = lifelong.test(text) || (lately.test(text) && !longAgo.test(text));
  return mentions.flatMap(({ notion, scope }) =>
    notion.kind === 'circumstance' && (scope === 'affirmed' || (scope === 'past' && stillCounts))
      ? [notion.id]
      : [],
  );
}

/** Signs that say for how long it has hurt. */
const lasting: readonly SignId[] = ['persistent-pain', 'lasting-weeks'];

/** What happened so long ago says nothing of how long it has hurt: "three weeks since I pulled it". */
const sinceItHappened =
  /\b(?:since|ago) (?:when )?(?:i|my|the) (?:\w+ ){0,3}?(?:strain\w*|pull\w*|tweak\w*|injur\w*|hurt|tore|torn|did|surgery|operation|op|accident|fall)\b/;

/** Whether a sign is the runner's, now. "It might be a heart attack" is a cry for help. */
export const isTold = ({ sign, scope }: ScopedSign): boolean =>
  scope === 'affirmed' || (scope === 'unsure' && isCry(sign));

/** All the signs of a sentence as one meaning; undefined where it has none. */
export function signsIn(sentence: Sentence): Extract<Meant, { kind: 'signs' }> | undefined {
  const isOfInjury = sinceItHappened.test(sentence.words.join(' '));
  const scoped = distinct(
    withoutTakenBack(sentence)
      .map(scopedSign)
      .filter((each) => each !== undefined)
      .filter(({ sign }) => sign !== 'lasting-weeks' || !isOfInjury),
  );
  if (scoped.length === 0) return undefined;
  const known = (wanted: ScopedSign['scope']): readonly SignId[] =>
    scoped.flatMap(({ sign, scope }) => (scope === wanted ? [sign] : []));
  const since = daysHeard(sentence);
  const affirmed = scoped.filter(isTold).map(({ sign }) => sign);
  // Pain after one day is no pain that lasts.
  const told =
    since !== undefined && since.days < 2
      ? affirmed.filter((sign) => !lasting.includes(sign))
      : affirmed;
  // Of a pop two days ago the days say when it was, and nothing of how long it has hurt.
  const isOfTime = affirmed.some((sign) => lasting.includes(sign) || sign === 'easing');
  const days = isOfTime ? since : undefined;
  return {
    kind: 'signs',
    told,
    denied: known('denied'),
    unknown: 0,
    days,
    scoped,
  };
}

const strong =
  /\b(?:sharp|stabbing|agony|excruciating|killing me|unbearable|really hurts|hurts (?:a lot|loads|like hell|so much|badly)|too much|burning like|screaming|severe|very painful|can not go on|searing|shooting)\b/;
const mild =
  /\b(?:a bit|a little|little bit|slightly|slight|mild|niggl\w*|twinge\w*|kind of|kinda|sort of|a touch|tiny|barely|hardly|dull)\b/;

/** How much it hurts, as far as the words tell. */
function strengthIn({ words }: Sentence): 'mild' | 'strong' | undefined {
  const text = words.join(' ');
  if (strong.test(text)) return 'strong';
  return mild.test(text) ? 'mild' : undefined;
}

/** That it hurts, with where and how much. */
export function painMeant(sentence: Sentence): Extract<Meant, { kind: 'pain' }> {
  const place = placeIn(sentence.words);
  const strength = strengthIn(sentence);
  return { kind: 'pain', ...(place && { place }), ...(strength && { strength }) };
}

/** That something was hurt, with where and when. */
export function injuryMeant({ words }: Sentence): Extract<Meant, { kind: 'injury' }> {
  const place = placeIn(words);
  const since = sinceIn(words);
  return { kind: 'injury', ...(place && { place }), ...(since && { since }) };
}

const plain: Readonly<Record<string, Plain>> = {
  worse: 'getting-worse',
};

/** What a mention of something to do means, with the figures that go with it. */
export function commandMeant(id: string, sentence: Sentence): Meant {
  const { words } = sentence;
  const told = minutesIn(words);
  switch (id) {
    case 'previous': {
      const text = ` ${words.join(' ')} `;
      const count = / (?:couple|2) /.test(text) ? 2 : Number(/ back (\d+) /.exec(text)?.[1]);
      return count > 1 ? { kind: 'previous', count } : { kind: 'previous' };
    }
    case 'skip':
      return { kind: 'skip', exercise: { kind: 'none' } };
    case 'how-to':
      return { kind: 'how-to', exercise: { kind: 'none' } };
    case 'set-ice': {
      // "Frozen peas for ten" are ten minutes.
      const bare = told ?? Number(/ for (\d+)$/.exec(words.join(' '))?.[1]);
      return { kind: 'set-ice', length: bare > 0 ? minutes(bare) : undefined };
    }
    case 'add-ice': {
      const more =
        told ?? bareNumberIn(words) ?? (/ couple /.test(words.join(' ')) ? 2 : undefined);
      return { kind: 'add-ice', length: more === undefined ? undefined : minutes(more) };
    }
    case 'is-it-normal': {
      const place = placeIn(words);
      return { kind: 'is-it-normal', ...(place && { place }) };
    }
    case 'shorter':
      return { kind: 'shorter', ...(told !== undefined && { length: minutes(told) }) };
    case 'longer': {
      const isUsual = / (?:usual|normal|full|whole|regular|standard) /.test(` ${words.join(' ')} `);
      return {
        kind: 'longer',
        ...(told !== undefined && { length: minutes(told) }),
        ...(isUsual && { isUsual }),
      };
    }
    case 'ice-since':
      return { kind: 'ice-since', length: icedFor(told, words) };
    case 'pain':
      return painMeant(sentence);
    case 'injury':
      return injuryMeant(sentence);
    case 'week-count':
      return { kind: 'how-many-this-week', routine: { kind: 'none' } };
    default:
      return { kind: plain[id] ?? (id as Plain) };
  }
}

/** How long ice has been on: of "iced for twenty" and "done ten already" the figure is minutes. */
function icedFor(told: number | undefined, words: readonly string[]): Milliseconds | undefined {
  const iced = told ?? bareNumberIn(words);
  return iced === undefined ? undefined : minutes(iced);
}

/** For how long something has been so, in whole days, where that was told. */
export function daysHeard(sentence: Sentence): DaysTold | undefined {
  const told = daysTold(sentence.words);
  return told?.days === undefined ? undefined : { days: told.days, isSince: told.isSince };
}

/** Words of which nothing is left over where it was said when something happened, and no more. */
const ofWhen =
  /^(?:it|that|this|i|was|is|has|been|happened|started|began|did|about|around|maybe|just|only|so|think|on|at|in|the|a|an|of|back|hurt|or|since|from|over|well|oh|probably|mornings?|afternoon|evening|nights?|today|tonight|yesterday|earlier|now|then|ago|last|weeks?|weekend|fortnight|months?|years?|days?|minutes?|hours?|couple|few|before|other|ages|long|time|while|\w+day|\d+|one|half|season)$/;

/** When it was, said alone: "yesterday", "it was on Sunday I think". */
export function sinceMeant({ words, isQuestion }: Sentence): Meant | undefined {
  const since = sinceIn(words);
  if (since === undefined || isQuestion || !words.every((word) => ofWhen.test(word))) {
    return undefined;
  }
  return {
    kind: 'how-long',
    days: since.kind === 'days' ? { days: since.days, isSince: false } : undefined,
    since,
  };
}

/** A number or a length of time that answers a question. */
export function quantityIn(sentence: Sentence): Meant | undefined {
  const scale = scaleIn(sentence.words);
  if (scale !== undefined && minutesIn(sentence.words) === undefined) {
    if (daysTold(sentence.words) === undefined || /out of 10/.test(sentence.words.join(' '))) {
      return { kind: 'number', count: scale };
    }
  }
  const days = daysTold(sentence.words);
  if (days?.days === undefined) return sinceMeant(sentence);
  return { kind: 'how-long', days: { days: days.days, isSince: days.isSince } };
}
