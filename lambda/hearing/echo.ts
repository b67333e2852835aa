import { normalize } from './normalize.ts';

/** Words that name nothing: "yeah, the cadence thing", "tell me about your stride, please". */
const names = (word: string): boolean =>
  !/^(?:the|a|an|your|my|our|about|tell|me|hear|of|on|it|that|this|these|those|one|ones|thing|stuff|bit|part|topic|question|yes|yeah|yep|yup|no|okay|ok|sure|fine|right|please|then|so|to|and|or|well|go|with|for|in|let|us|do|does|i|you|want|would|like|is|are|be|how|what|when|just|maybe|instead|first)$/.test(
    word,
  );

/** What is never only a name: it may hurt. */
const hurts = /^(?:pain|hurt|hurting|sore|soreness|ouch|worse)$/;

const namesIn = (text: string): readonly string[] =>
  normalize(text)
    .filter(names)
    .map((word) => word.replace(/s$/, ''));

/**
 * Whether words say a name that was offered, and no more: "the ground thing", where changing the
 * ground was. One word of three names nothing.
 */
export function isEcho(said: string, name: string): boolean {
  const words = namesIn(said);
  const named = namesIn(name);
  return (
    words.length > 0 &&
    words.length * 2 >= named.length &&
    words.every((word) => named.includes(word)) &&
    !words.every((word) => hurts.test(word))
  );
}
