/**
 * What is said to "call 911": that they are coming or were called, whether one may drive oneself, or
 * that one won't call.
 */
export type ToTheCall = 'help-coming' | 'may-i-drive' | 'no-call';

const they =
  '(?:they|help|he|she|it|somebody|someone|my \\w+|an? ambulance|the ambulance|ambulance|the paramedics?|paramedics?|the medics?|999|911|112|000|emergency services)';

const patterns: Readonly<Record<ToTheCall, RegExp>> = {
  'may-i-drive':
    /\b(?:can|could|should|may|shall|will|i will|i can|i could|i should|i am going to|let me|okay to|ok to|safe to|able to) (?:i |we |just |not )*(?:drive|get|take|uber|walk|run|jog|cycle) (?:(?:my ?self|me|there|over|down|in|home|to|an|a|the|it|off) )*(?:my ?self|there|in|over|hospital|uber|taxi|cab|er|a and e|emergency|bus|car|home|urgent care)\b|\bdrive my ?self\b|\b(?:can|should|could|may) i drive\b/,
  'no-call':
    /\b(?:do not|will not|not going to|rather not|cannot|can not|no way i am|never|not) (?:want to |wanna |like to |be |going to |really )*(?:call\w*|ring\w*|phone|phoning|speak|speaking|talk|talking|dial\w*|bother) ?(?:to |with )?(?:anyone|anybody|someone|somebody|them|any one|people|strangers|a stranger|that|911|999|988|112|an ambulance|a doctor)?\b/,
  'help-coming': new RegExp(
    `\\b${they} (?:is|are|am|has been|have been|was|were) (?:all |already |just |now )*(?:on (?:the|its|their|his|her) way|coming|here|called|en route|nearly here|almost here|almost there|there now|with (?:me|us|him|her|them))\\b|\\b(?:i|we|he|she|they|somebody|someone|my \\w+) (?:have |has |am |is |are |just |already )*(?:called|rang|rung|phoned|dialed|dialled|calling|ringing|phoning|spoke to|spoken to|on (?:the phone|hold|with)|got through|through to)\\b|\\bon (?:the|their|its) way\\b|\\bambulance is coming\\b`,
  ),
};

/** What a sentence says to the call; undefined where it says nothing to it. */
export function toTheCall(words: readonly string[]): ToTheCall | undefined {
  const text = words.join(' ');
  if (patterns['may-i-drive'].test(text)) return 'may-i-drive';
  if (patterns['no-call'].test(text)) return 'no-call';
  return patterns['help-coming'].test(text) ? 'help-coming' : undefined;
}
