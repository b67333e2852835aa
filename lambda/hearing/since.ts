import type { Since } from './heard.ts';
import { countOf, daysIn } from './quantities.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const onWeekday = new RegExp(`\\b(${weekdays.join('|')})\\b`);
const ago =
  / (\d+|one|a|an|a couple of|couple of|a few|few|half a) (?:good |whole |full |or so )?(day|week|fortnight|month|year)s? (?:ago|back|before|now|old|in)(?= )/;
const lasting =
  / (?:for|been|been like this) (?:about |over |nearly |the last |the past )?(\d+|one|a|a couple of|couple of|a few|few) (day|week|fortnight|month|year)s?(?= )/;

/** What is long over says no figure; so many days stand for it. */
const long = 365;

const said: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:just now|right now|just then|just this (?:minute|second)|a (?:minute|moment|second) ago|an hour ago|\d+ (?:minutes?|hours?) ago|this (?:morning|afternoon|evening)|today|tonight|earlier|on this run|during (?:this|the) warm up)\b/,
    0,
  ],
  // What is left of "this morning" where the carrier took the first word.
  [/^ (?:it |it is |it was )?(?:in the )?(?:morning|afternoon|evening) $/, 0],
  [/\b(?:yesterday|last night|day before today)\b/, 1],
  [/\b(?:the day before yesterday|the other day|day before last)\b/, 2],
  [/\blast week\b/, 4],
  [/\b(?:last|a) fortnight\b/, 14],
  [/\blast month\b/, 30],
  [
    /\b(?:ages|years|months|weeks|seasons|donkeys years|a long time|long time|a while|way back|decades|long) (?:ago|back)\b|\bweeks and weeks\b/,
    long,
  ],
  [
    /\blast (?:year|summer|winter|spring|autumn|fall|season|christmas|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:in|back in) (?:college|school|uni|university|high school|my teens|my twenties|my thirties|the summer|the spring|the winter|the autumn)\b|\bas a (?:kid|child|teenager|student)\b|\bback in the day\b/,
    long,
  ],
];

/**
 * When something happened, as far as it was told: so many whole days ago, or on a day of the week,
 * which only the calendar counts. What may be one of several is the least of them.
 */
export function sinceIn(words: readonly string[]): Since | undefined {
  const text = ` ${words.join(' ')} `;
  const counted = ago.exec(text) ?? lasting.exec(text);
  if (counted?.[1] && counted[2]) {
    return { kind: 'days', days: Math.floor(countOf(counted[1]) * (daysIn[counted[2]] ?? 0)) };
  }
  if (/ (?:the day before yesterday|day before last) /.test(text)) return { kind: 'days', days: 2 };
  // Of a weekend its last day counts.
  const weekday = / weekend /.test(text) ? 'sunday' : onWeekday.exec(text)?.[1];
  if (weekday !== undefined) {
    const isEarlier = / (?:last week|week before) /.test(text);
    return isEarlier
      ? { kind: 'days', days: 4 }
      : { kind: 'weekday', weekday: weekdays.indexOf(weekday) };
  }
  const days = said.find(([pattern]) => pattern.test(text))?.[1];
  return days === undefined ? undefined : { kind: 'days', days };
}
