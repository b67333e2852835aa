import type { Named } from '../hearing/heard.ts';
import type { FilledSlot } from './request.ts';

/** What a value resolved to: the model's entry, none of them, or nothing that Alexa could tell. */
type Resolution =
  | { readonly kind: 'match'; readonly id: string }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'untold' };

type Resolvable = Pick<FilledSlot, 'value' | 'resolutions'>;

function resolutionOf({ resolutions }: Resolvable): Resolution {
  const authorities = resolutions?.resolutionsPerAuthority ?? [];
  for (const { status, values } of authorities) {
    const id = values[0]?.value?.id;
    if (status?.code === 'ER_SUCCESS_MATCH' && id !== undefined) return { kind: 'match', id };
  }
  return authorities.some(({ status }) => status?.code === 'ER_SUCCESS_NO_MATCH')
    ? { kind: 'no-match' }
    : { kind: 'untold' };
}

/** Words that name nothing known are said back, no more of them than a name takes. */
const longestName = 40;
const asName = (words: string): string => words.slice(0, longestName).replaceAll(/\p{C}+/gu, ' ');

/** A name as it is compared: "Butt kicks" and `butt-kicks` are one. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/**
 * The id of a value that Alexa left without an answer of her own, as after ER_ERROR_TIMEOUT: where
 * it is the very name, or one of its synonyms.
 */
const namedIn = <Id extends string>(ids: readonly Id[], names: Names<Id>, value: string) => {
  const said = plain(value);
  return ids.find(
    (id) => plain(id) === said || (names[id] ?? []).some((name) => plain(name) === said),
  );
};

/** How the entries of a slot type are called, beside their ids. */
export type Names<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

function named<Id extends string>(
  slot: Resolvable,
  ids: readonly Id[],
  names: Names<Id>,
): Exclude<Named<Id>, { kind: 'none' }> | undefined {
  const { value } = slot;
  if (value === undefined) return undefined;
  const resolution = resolutionOf(slot);
  const id =
    resolution.kind === 'untold'
      ? namedIn(ids, names, value)
      : ids.find((each) => resolution.kind === 'match' && each === resolution.id);
  return id === undefined ? { kind: 'unknown', words: asName(value) } : { kind: 'known', id };
}

/**
 * Reads a slot of one of the model's own types by the id that Alexa resolved it to. An id that this
 * version does not know, of a model that is older or newer, is words like any others.
 */
export const readNamed = <Id extends string>(
  slot: FilledSlot | undefined,
  ids: readonly Id[],
  names: Names<Id>,
): Named<Id> => (slot && named(slot, ids, names)) ?? { kind: 'none' };
