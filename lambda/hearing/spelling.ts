/** Words of everyday speech that stand one letter from one of the lexicon's and mean another thing. */
const others = new Set(
  `smelling spelling dwelling number painter singing strange stranger staring strong thinking morning
  another mother brother minutes through thought though better letter matter before during weather
  whether friend things really anything something nothing without because people little should
  training running working walking looking talking telling coming having getting nearly finally
  properly starting staying sorting hitting eating`.split(/\s+/),
);

/** Whether a word becomes another by one letter added, lost, or changing places with its neighbour. */
export function isOneSlipAway(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  if (long.length - short.length > 1) return false;
  let place = 0;
  while (place < short.length && short[place] === long[place]) place += 1;
  if (short.length < long.length) return short.slice(place) === long.slice(place + 1);
  return (
    short[place] === long[place + 1] &&
    short[place + 1] === long[place] &&
    short.slice(place + 2) === long.slice(place + 2)
  );
}

const byFirstLetter = new WeakMap<object, Map<string, string[]>>();

function grouped(known: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const made = byFirstLetter.get(known);
  if (made) return made;
  const groups = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < 6) continue;
    const group = groups.get(word.slice(0, 1));
    if (group) group.push(word);
    else groups.set(word.slice(0, 1), [word]);
  }
  byFirstLetter.set(known, groups);
  return groups;
}

/**
 * The one known word that a word of six letters or more may have been meant for. A letter replaced
 * by another is never put right: swelling is not smelling.
 */
export function nearest(word: string, known: ReadonlyMap<string, unknown>): string | undefined {
  if (others.has(word) || /\d/.test(word)) return undefined;
  const near = (grouped(known).get(word.slice(0, 1)) ?? []).filter((each) =>
    isOneSlipAway(word, each),
  );
  return near.length === 1 ? near[0] : undefined;
}
