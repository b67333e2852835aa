import { isAllAhead } from './quantities.ts';
import type { Sentence } from './sentence.ts';
import type { SignId } from './vocabulary.ts';

/** Words without which some signs can't be meant, however likely the classifier finds them. */
const words: Readonly<Partial<Record<SignId, RegExp>>> = {
  painkillers:
    /\b(?:pill\w*|tablet\w*|\w*profen|advil|motrin|aleve|tylenol|naproxen|diclofenac|codeine|aspirin|paracetamol|acetaminophen|panadol|nurofen|voltaren|tramadol|opioid\w*|oxy\w*|pain ?killer\w*|medic\w*|meds?|drug\w*|dos(?:e|es|ed|ing)|tak(?:e|es|ing|en)|took|pop(?:s|ping)?|swallow\w*|neck(?:ing|ed)|anti inflammator\w*|nsaid\w*|prescri\w*)\b/,
  weakness:
    /\b(?:weak\w*|strength|power\w*|giv\w*|gave|buckl\w*|wobbl\w*|hold\w*|collaps\w*|jelly|feeble|push\w*|lift\w*|drag\w*|control|support\w*|trust|useless|dead|heavy|fold\w*|unstable|unsteady|noodle\w*|strong\w*|limp|drop\w*|fail\w*|move|respond\w*|work\w*)\b/,
  'iced-skin':
    /\b(?:skin|numb\w*|white|pale|gr[ae]y|blue|red\w*|purple|blotch\w*|mottl\w*|blister\w*|burn\w*|feel\w*|felt|sting\w*|stung|tingl\w*|patch\w*|wax\w*|hard|froz\w*|frost\w*|welts?|hives?|rash|itch\w*|marks?|color\w*|pink|dead|stiff|prickl\w*|raw|sore|hurts?|cold\w*|freez\w*|chill\w*)\b/,
  'both-legs':
    /\b(?:weak\w*|numb\w*|tingl\w*|pins|jelly|dead|gives|giving|gave|wobbl\w*|collaps\w*|feel\w*|felt|work\w*|mov\w*|buckl\w*|pain\w*|ach\w*|hurt\w*|shoot\w*|noodle\w*|heavy|paraly\w*|burn\w*|electric\w*|funny|strange|odd|sleep|asleep|cotton|rubber\w*|zing\w*|fizz\w*|buzz\w*|lead\w*)\b/,
  'burst-behind-knee':
    /\b(?:burst\w*|pop\w*|swell\w*|swollen|swelled|lump\w*|bulge\w*|fluid|water\w*|liquid|cyst|leak\w*|trickl\w*|snap\w*|tore|rip\w*|running down|gush\w*)\b/,
  'sit-bone':
    /\b(?:sit\w*|sat|seat\w*|chair\w*|bench\w*|butt\w*|bum\w*|bottom|backside|behind|rear|glute\w*|cheek\w*|bone\w*|top|high|upper|under|tailbone|pelvis|crease|hip\w*|saddle|driv\w*|car|desk|stool|arse|ass|tush\w*|fold)\b/,
};

/** An illness, and no leg. */
const aCold =
  /\b(?:a|my|bad|head|nasty|heavy) cold\b(?! (?:leg|foot|toe|calf|thigh|knee|feet|toes))/;

/** What lies too far down for pain at the sit bone. */
const lowDown = /\b(?:heel|achilles|ankle|foot|toe|calf|shin|knee)s?\b/;

/** What hands can't bear is no way of walking. */
const ofTheHands =
  /\b(?:hands?|wrists?|elbows?)\b(?!.*\b(?:legs?|foot|feet|ankles?|knees?|walk\w*|stand\w*)\b)/;

/** Whether a sentence has words for a sign that only the classifier heard in it. */
export function isWorded(sign: SignId, sentence: Sentence): boolean {
  const text = sentence.words.join(' ');
  if (sign === 'sit-bone' && lowDown.test(text) && !/\b(?:sit|bone|butt|bum)/.test(text))
    return false;
  if (sign === 'lasting-weeks' && isAllAhead(sentence.words)) return false;
  if (sign === 'cannot-walk' && ofTheHands.test(text)) return false;
  if (sign === 'cold-leg' && aCold.test(text)) return false;
  return words[sign]?.test(text) ?? true;
}
