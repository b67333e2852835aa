import type { BodyPlace } from './vocabulary.ts';

/**
 * How runners name the places that pain decides by, the narrowest first: who says "the top of my
 * hamstring, by the sit bone" means the bone.
 */
const named: readonly (readonly [BodyPlace, RegExp])[] = [
  [
    'sit-bone',
    /\b(?:sit ?bones?|sitting bones?|sits bone|ischi\w+|(?:top|high up|up high|root) (?:of|on|in) (?:my|the|that|this|a) (?:left |right )?(?:hamstring|hammy|back of my (?:leg|thigh))|hamstring (?:up high|high up|at the top|up top|tendon)|(?:high|upper) hamstring|under (?:my|the) (?:left |right )?(?:bum|butt|buttock|glute|cheek)|(?:bum|butt|buttock|glute|gluteal) (?:crease|fold|cheek)|(?:crease|fold|bottom) (?:of|under) (?:my|the) (?:bum|butt|buttock|glute)|where (?:i|you) sit|(?:near|by|into|below|at|in|under) (?:my|the) (?:left |right )?(?:bum|butt|buttocks?|backside|arse|ass)|(?:bum|butt) bone|buttocks?)\b/,
  ],
  [
    'back',
    /\b(?:(?:lower|low|mid|bad|my|(?<!\b(?:at|round|around|up|down|in|towards) )the|his|her|dodgy|old|upper|poor) back(?! of| off| to| on| in(?:to)?| again| from| up| here| there| out on)|lumbar|spine|sacrum|sacroiliac|tailbone|lumbago)\b/,
  ],
  [
    'groin',
    /\b(?:groins?|adductors?|inner (?:thigh|leg)s?|inside (?:of )?(?:my|the) (?:left |right )?thigh)\b/,
  ],
  ['knee', /\b(?:knees?|kneecaps?|patella\w*|meniscus|acl|pcl|mcl|lcl)\b/],
  ['calf', /\b(?:calf|calves|calfs|achilles|soleus|gastroc\w*|lower leg)\b/],
  ['shin', /\bshins?\b/],
  ['foot', /\b(?:ankles?|foot|feet|heels?|toes?|soles?|arch)\b/],
  ['hip', /\b(?:hips?|hip flexors?)\b/],
  [
    'hamstring',
    /\b(?:hamstrings?|hammy|hammys|hammies|hamstr|hammie|back of (?:my|the|one|this|that|each) (?:left |right )?(?:legs?|thighs?)|(?:left |right |rear |back |upper )?thighs?|biceps femoris|(?:belly|middle) of the muscle)\b/,
  ],
];

/** What stands behind a knee is none of the knee's: there the hamstring ends. */
const behindKnee = /\b(?:behind|back of) (?:my|the|that|this) (?:left |right )?knees?\b/;

/** Where on the body something is, as far as the words tell; undefined where they do not. */
export function placeIn(words: readonly string[]): BodyPlace | undefined {
  const text = words.join(' ').replace(behindKnee, 'hamstring');
  return named.find(([, pattern]) => pattern.test(text))?.[0];
}
