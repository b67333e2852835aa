const syllableGroups = /[aeiouy]+/g;
/** A silent ending: "leave", "hips", "moved"; but "needed", "muscle". */
const silent = /(?:[^aeiouylr]|[aeiou][lr])e(?:s|d)?$/;
const voiced = /(?:[td]ed|(?:s|z|x|c|g|sh|ch)es|[^aeiou]le[sd]?)$/;

/** How many syllables a word has, to within one for most English words. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const groups = plain.match(syllableGroups)?.length ?? 0;
  const isSilent = silent.test(plain) && !voiced.test(plain);
  return Math.max(1, groups - (isSilent ? 1 : 0));
}

/** The sentences of a text, without their marks. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[.?!]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /\w/.test(word));

/** Flesch reading ease (1948): 90 and more is very easy, 60 to 70 plain English. */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * spoken) / words.length;
}
