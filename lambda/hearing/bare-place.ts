import type { Meant } from './heard.ts';
import { placeIn } from './places.ts';
import type { Sentence } from './sentence.ts';

/** What stands around a place on the body and tells nothing more than that it is there. */
const around =
  /^(?:it|that|is|was|this|the|a|i|think|guess|say|would|just|mostly|mainly|more|kind|sort|of|like|really|right|somewhere|around|about|in|at|on|by|near|behind|under|up|down|along|towards?|into|from|middle|mid|centre|center|half|way|halfway|further|lower|upper|higher|back|inside|outside|side|bit|part|top|bottom|my|one|here|there|left|only|maybe|probably|well|oh|so|and|then|in|between|deep)$/;

const ofThePlace =
  /^(?:hamstrings?|hammy|hammies|thighs?|legs?|calf|calves|knees?|kneecaps?|hips?|groins?|back|bum|butt|buttocks?|glutes?|cheek|achilles|ankles?|foot|feet|heels?|shins?|muscle|belly|spine|adductors?)$/;

/** Asked, and not told: "is it my hamstring". */
const asks = /^(?:(?:so|and|well|oh|then) )*(?:is|was)\b/;

/** Somebody's own: "my calf", "the back of the leg", never "calves". */
const isOwn = /\b(?:my|the|it is|it was|that is|here)\b/;

/** In the middle of the muscle is in the hamstring, as far as a hamstring coach is told. */
const inTheMuscle =
  /\b(?:middle|mid|centre|center|belly|deep) .*\bmuscle\b|\bback of (?:my|the) (?:left |right )?leg\b/;

/**
 * Where it hurts, said as an answer is, with nothing else told: "it's the back of my thigh". A sit bone
 * is a sign of its own, which the doctor's rules know.
 */
export function placeAlone({ words, mentions }: Sentence): Meant | undefined {
  const text = words.join(' ');
  const isBare = words.every((word) => around.test(word) || ofThePlace.test(word));
  if (
    !isBare ||
    asks.test(text) ||
    !isOwn.test(text) ||
    !words.some((word) => ofThePlace.test(word))
  )
    return undefined;
  if (mentions.some(({ notion }) => notion.kind === 'sign' || notion.kind === 'exercise')) {
    return undefined;
  }
  const place = placeIn(words) ?? (inTheMuscle.test(text) ? 'hamstring' : undefined);
  return place && { kind: 'pain', place };
}
