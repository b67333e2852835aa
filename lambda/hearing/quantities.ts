import { withoutAges } from './ages.ts';

const number = '(\\d+|one|a|an|half an|half a|a couple of|couple of|a few|few)';

/** What a number said in words or figures counts. */
export function countOf(text: string): number {
  if (text === 'one' || text === 'a' || text === 'an') return 1;
  if (text.startsWith('half')) return 0.5;
  if (text.includes('couple')) return 2;
  if (text.includes('few')) return 3;
  return Number(text);
}

const length = new RegExp(
  ` (?:${number} )?(?:(?:more|extra) )?(and a half )?(second|minute|min|hour)(?:s| is)?(?: (and a half|\\d+))?(?= )`,
  'g',
);
const perUnit: Readonly<Record<string, number>> = { second: 1 / 60, min: 1, minute: 1, hour: 60 };

/** The minutes told in a sentence, with halves and hours; undefined where none are. */
export function minutesIn(words: readonly string[]): number | undefined {
  const text = ` ${words.join(' ')} `;
  if (/ quarter of an hour /.test(text)) return 15;
  if (/ three quarters of an hour /.test(text)) return 45;
  for (const [, count, half, unit] of text.matchAll(length)) {
    if (count === undefined) continue;
    const sum = (countOf(count) + (half ? 0.5 : 0)) * (perUnit[unit ?? ''] ?? 0);
    if (sum > 0) return Math.round(sum * 100) / 100;
  }
  return undefined;
}

/** A bare number for ice: "fifteen on the clock", "stick another two on". */
export function bareNumberIn(words: readonly string[]): number | undefined {
  const figures = words.filter((word) => /^\d+$/.test(word));
  return figures.length === 1 ? Number(figures[0]) : undefined;
}

const weekdays = /(monday|tuesday|wednesday|thursday|friday|saturday|sunday)/;
/** How many days each unit of time has. */
export const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};
const span = new RegExp(
  ` (?:${number} )(?:good |whole |full |solid |or so )?(day|week|fortnight|month|year)s?(?= )`,
);

/** What lies ahead of somebody is no time that something has lasted: "a half marathon in three weeks". */
const event =
  'race|races|racing|marathon|half|10 ?k|5 ?k|parkrun|event|competition|match|game|trip|holiday|vacation|appointment|scan|ultra|triathlon|meet|relay|season starts|run it';
const counted = '(?:a|an|\\d+|one|couple of|a couple of|few|a few)';
const ahead = new RegExp(
  [
    `(?<= (?:${event}) )(?:(?:is|that is|coming up|coming|booked|only|just|it is|this|about) )*(?:in )?(?:about |only |just )?${counted} (?:more )?(?:days?|weeks?|months?)(?: (?:time|away|to go|out|from now))?(?= )`,
    `in (?:about |only |just )?${counted} (?:days?|weeks?|months?)(?: time)?(?= (?:i|we|there|it|my|have|is|a|the)\\b(?: \\w+){0,5} (?:${event})\\b)`,
    `${counted} (?:days?|weeks?|months?) (?:away|to go|from now|until|till|before)\\b`,
  ].join('|'),
  'g',
);

/** Whether all that a sentence says of weeks and months lies ahead. */
export const isAllAhead = (words: readonly string[]): boolean => {
  const text = ` ${words.join(' ')} `;
  const rest = text.replaceAll(ahead, ' ');
  return rest !== text && !/ (?:weeks?|months?|years?|ages|fortnight|ago|since) /.test(rest);
};

export interface DaysFound {
  readonly days: number | undefined;
  readonly isSince: boolean;
}

/**
 * For how long something is told to have been so. Ages are no lengths of time, and a weekday after
 * "since" is the past one, whose number of days only the calendar knows.
 */
export function daysTold(words: readonly string[]): DaysFound | undefined {
  const text = withoutAges(words).replaceAll(ahead, ' ');
  const isSince = / since /.test(text);
  const told = span.exec(text);
  if (told?.[1] && told[2]) {
    return { days: Math.round(countOf(told[1]) * (daysIn[told[2]] ?? 0)), isSince };
  }
  if (/ (?:since|from) (?:yesterday|last night) /.test(text)) return { days: 1, isSince: true };
  if (/ (?:since|from) (?:this morning|today) /.test(text)) return { days: 0, isSince: true };
  if (/ (?:a )?fortnight /.test(text)) return { days: 14, isSince };
  if (/ since last week /.test(text)) return { days: 7, isSince: true };
  // Who names a weekday means neither today nor yesterday.
  if (isSince && weekdays.test(text)) return { days: 2, isSince: true };
  return undefined;
}

/** A number on a scale, or said alone: "four out of ten", "maybe a six". */
export function scaleIn(words: readonly string[]): number | undefined {
  const text = withoutAges(words);
  const told =
    / (\d+|one) (?:out of|of|over) 10(?= )/.exec(text) ??
    /^(?: (?:about|around|maybe|probably|like|say|i would say|id say|i|it is|is|a|an|just|only|um|hmm|oh|no|yeah|yes|nah|more|of|dull|so|well|roughly|perhaps|easily|call|it|solid|feels|would|say|good|at|between|he|not|than|little|grumble|that|bit|think|guess|give|from|number))* (\d+|one)(?: (?:or so|ish|maybe|i think|i guess|probably|today|now|really|at a push|out of 10|or \d+|and .*|i would say|tops|at most|when .*|but .*|if .*|$))?(?= $)/.exec(
      text,
    ) ??
    / (?:maybe|about|probably|say|roughly|around|call it|more like|dull|solid|it is a|is a|a) (?:a |an |about )?(\d+)(?= (?:$|maybe|out|or|tops|probably|now|today|i|and|but|just|it|though))/.exec(
      text,
    ) ??
    / (\d+) (?:maybe|ish)(?= )/.exec(text) ??
    /^ (\d+)(?= (?:and|but|because|or|out|when|today|now|i|it|maybe) )/.exec(text);
  const figure = told?.[1];
  if (figure === undefined) return undefined;
  return figure === 'one' ? 1 : Number(figure);
}
