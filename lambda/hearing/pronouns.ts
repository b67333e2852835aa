import type { Pronoun } from './heard.ts';
import type { Found } from './mentions.ts';

const he =
  /\b(?:son|sons|boy|lad|grandson|nephew|stepson|husband|boyfriend|hubby|fiance|fella|dad|father|papa|grandad|granddad|grandpa|grandfather|father in law|brother|uncle|bloke|guy|man)\b/;
const she =
  /\b(?:daughter|daughters|girl|granddaughter|niece|wife|girlfriend|missus|fiancee|wifey|mom|mother|mama|grandma|grandmother|gran|nan|nana|granny|mother in law|sister|aunt|auntie|woman)\b/;

/** Who somebody else is as a pronoun, as far as the words tell: by what they are called, then by one. */
export function pronounIn(words: readonly string[], people: readonly Found[]): Pronoun | undefined {
  const called = people.map(({ from, to }) => words.slice(from, to).join(' ')).join(' ');
  if (she.test(called)) return 'she';
  if (he.test(called)) return 'he';
  const text = words.join(' ');
  if (/\b(?:she|her|hers)\b/.test(text)) return 'she';
  if (/\b(?:he|his|him)\b/.test(text)) return 'he';
  // "It's not me, it's my sister" is read as one person, whose name stands behind.
  if (people.length > 0 && she.test(text)) return 'she';
  if (people.length > 0 && he.test(text)) return 'he';
  return people.length > 0 || /\b(?:they|their|them)\b/.test(text) ? 'they' : undefined;
}
