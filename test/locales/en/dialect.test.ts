import { describe, expect, it } from 'vitest';
import { inBritish, isBritish } from '../../../lambda/locales/en/british.ts';
import { type Dialect, dialectOf } from '../../../lambda/locales/en/dialect.ts';
import { modelLocales } from '../../../tools/locales/interaction-model.ts';
import { everythingSaid, inVariant, phraseNames } from './phrases.ts';

/** All that the coach says in a locale, in the same order in each. */
function allSaid(locale: string): readonly string[] {
  const words = inVariant(0, locale);
  return phraseNames.flatMap((name) => everythingSaid(words, name));
}

const american = allSaid('en-US');
const wordCount = (text: string): number => text.split(/\s+/).length;

/** Who is called by somebody who does not want to live: a line of the country's, or the emergency number. */
const crisisCall =
  /crisisLine now, day or night, or emergencyNumber if (?:you|they)'re in danger\.|[Cc]all emergencyNumber or your local emergency number now(?:, and tell them what you told me)?\./;

/** Who is called by somebody who took too many pills: a line for poisons, or the emergency number. */
const poisonCall =
  /now, if you feel ill or sleepy\. If not, don't wait, and call poisonLine\.|now, even if you feel fine\. Too many pills can harm before you notice\. Keep the pack handy\./;

/** Texts with a name in place of each thing that a dialect has its own word for. */
function withoutDialect(texts: readonly string[], dialect: Dialect): readonly string[] {
  const own = Object.entries(dialect)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, word]) => ({ name, word: new RegExp(word, 'gi') }));
  return texts.map((text) =>
    own
      .reduce((plain, { name, word }) => plain.replaceAll(word, name), text)
      .replace(crisisCall, 'crisisCall')
      .replace(poisonCall, 'poisonCall'),
  );
}

/** What is said in American, in the grammar and idiom of a locale. */
const plainIn = (locale: string): readonly string[] =>
  withoutDialect(isBritish(locale) ? american.map(inBritish) : american, dialectOf('en-US'));

describe.each(modelLocales())('in %s the coach', (locale) => {
  const said = allSaid(locale);

  it('says the same as an American one, but for the grammar, idiom and words of the dialect', () => {
    expect(withoutDialect(said, dialectOf(locale))).toEqual(plainIn(locale));
  });

  it('stays as brief', () => {
    const longer = said.filter(
      (text, place) => wordCount(text) > Math.max(30, wordCount(american[place] ?? '')),
    );
    expect(longer).toEqual([]);
  });

  it('asks and offers as one does there', () => {
    const foreign = isBritish(locale)
      ? /\bwant me to\b|\bdo you have\b|\byou don't have (?:a|any)\b|\bI don't have\b|\bbutt\b(?! kicks)|\bgrown-ups\b/i
      : /\bshall\b|\bhave you got (?!it)|\bfancy\b|\bhaven't got\b|\bbottom\b(?! of)/i;
    expect(said.filter((text) => foreign.test(text) && !/at the bottom/.test(text))).toEqual([]);
  });

  it('spells as one does there', () => {
    const foreign =
      locale === 'en-US'
        ? /\w*(?:colour|fibre|favour|centre|tumour|grey|practise|towards)\w*|car park|physio|kilomet/i
        : /\w*(?:color|fiber|favor|center\b|tumor|gray)\w*|toward\b|physical therapist|emergency room/i;
    expect(said.filter((text) => foreign.test(text))).toEqual([]);
  });
});

it('every locale with a model has a dialect, with a number to dial', () => {
  for (const locale of modelLocales()) {
    expect(dialectOf(locale).emergencyNumber).toMatch(/^\d{3}$/);
  }
});

it.each(modelLocales())('who does not want to live is told in %s whom to call', (locale) => {
  const { crisisLine, emergencyNumber = '' } = dialectOf(locale);
  const told = allSaid(locale).filter((text) => text.includes('stay alone with it'));
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toContain(emergencyNumber);
  for (const text of told) {
    expect(text.toLowerCase()).toContain((crisisLine ?? emergencyNumber).toLowerCase());
  }
});

it('whose country is not known is told no number', () => {
  const { crisisLine: _crisis, poisonLine: _poison, ...others } = dialectOf('en-US');
  expect(dialectOf('en')).toEqual({ ...others, emergencyNumber: undefined });
  expect(allSaid('en').filter((text) => /\d/.test(text) && !american.includes(text))).toEqual([]);
});
