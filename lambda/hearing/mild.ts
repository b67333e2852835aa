import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { SignId } from './vocabulary.ts';

/** Signs whose everyday words tell of exertion, or of lying down, as often as of danger. */
const oftenMild: readonly SignId[] = ['breathless', 'fainting'];

/** The everyday words of them: puffed by an exercise, dizzy on getting up. */
const mildly =
  /\b(?:out of breath|breathless|puffed|puffing|panting|winded|catch my breath|dizzy|dizziness|light headed|lightheaded|woozy|head ?rush|giddy|swimmy)\b/;

/** What is no passing thing whatever its words. */
const gravely =
  /\b(?:rest|resting|sitting|still|chest|arm|jaw|heart|racing|pounding|fluttering|black\w*|pass\w* out|faint\w*|collaps\w*|keel\w*|can not|could not|barely|hardly|struggl\w*|suddenly|since|hours?|days?|nights?|morning|every time|keeps?|gasp\w*|blue|calf|clot|flight|flew)\b/;

/**
 * A sign told alone, in words that a brisk exercise or lying down explains as well, may be one: it is
 * asked about before anybody calls for an ambulance. Prudence, not sourced.
 */
export function withMild({ words }: Sentence, hearing: Hearing): Hearing {
  const text = words.join(' ');
  if (!mildly.test(text) || gravely.test(text)) return hearing;
  const meant = hearing.meant.map((each): Meant => {
    if (each.kind !== 'signs') return each;
    const [sign, ...others] = each.told;
    const isAlone = sign !== undefined && others.length === 0 && oftenMild.includes(sign);
    return isAlone ? { kind: 'perhaps-sign', sign } : each;
  });
  return { ...hearing, meant };
}
