import type { Named } from '../hearing/heard.ts';
import type { FilledSlot } from './request.ts';

/** Words that name nothing known are said back, no more of them than a name takes. */
const longestName = 40;
const asName = (words: string): string => words.slice(0, longestName).replaceAll(/\p{C}+/gu, ' ');

/** A name as it is compared: "Butt kicks" and `butt-kicks` are one. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** How the entries of a slot type are called, beside their ids. */
type Names<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

/**
 * Reads a slot of one of the model's own types by the id that Alexa resolved it to. An id that this
 * version does not know, of a model that is older or newer, is words like any others. Where Alexa
 * left the value without an answer, as after ER_ERROR_TIMEOUT, it has to be the very name, or one of
 * its synonyms.
 * @param names asked for in that case alone
 */
export function readNamed<Id extends string>(
  { value, resolutions }: Pick<FilledSlot, 'value' | 'resolutions'> = {},
  ids: readonly Id[],
  names: () => Names<Id>,
): Named<Id> {
  if (value === undefined) return { kind: 'none' };
  const authorities = resolutions?.resolutionsPerAuthority ?? [];
  const answers = (code: string) => authorities.filter(({ status }) => status?.code === code);
  const [match] = answers('ER_SUCCESS_MATCH').flatMap(({ values }) => values[0]?.value?.id ?? []);
  const isTold = match !== undefined || answers('ER_SUCCESS_NO_MATCH').length > 0;
  const said = plain(value);
  const id = ids.find((each) =>
    isTold ? each === match : [each, ...(names()[each] ?? [])].some((name) => plain(name) === said),
  );
  return id === undefined ? { kind: 'unknown', words: asName(value) } : { kind: 'known', id };
}
