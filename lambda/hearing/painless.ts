import type { Sentence } from './sentence.ts';

const opening =
  '(?:(?:no|nope|nah|well|oh|but|and|so|yeah|actually|honestly|okay|right now|now) )*';
const what =
  '(?:(?:it|that|this|my (?:left |right )?(?:leg|hamstring|hammy|thigh|calf|knee|back|foot)|i|the pain) )';
const later =
  '(?: (?:at all|any ?more|anymore|now|today|right now|really|one bit|to walk|at the moment|in the slightest|any longer|here|either|so far|and it is fine|actually|a bit|much))*';

/** That nothing hurts, in all the ways in which that is said. */
const says = [
  `${what}?(?:really |actually )?(?:do|does|did) not (?:really |actually |even )?(?:hurt|ache)${later}`,
  `${what}(?:is|am|was|feels?|are) (?:really |actually )?(?:not|no longer) (?:really |actually |even )?(?:sore|painful|in (?:any )?pain|hurting|aching|tender|hurt|stiff)${later}`,
  `(?:it |that |the pain )(?:has |have |is )?(?:completely |all )?(?:stopped|quit|gone|no longer|done)(?: (?:hurting|aching|being sore|away|hurts|painful))?${later}`,
  `nothing (?:is|feels) (?:sore|painful|tender|stiff|hurting)${later}`,
  `(?:i (?:have|feel|have got) |there is )(?:no|zero|not any) (?:pain|soreness|aches?)${later}`,
];
const isPainless = new RegExp(`^${opening}(?:${says.join('|')})$`);

/** Whether it is told that nothing hurts, and nothing besides. */
export const painless = ({ words }: Sentence): boolean => isPainless.test(words.join(' '));
