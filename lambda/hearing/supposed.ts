import type { HeardKind, Hearing } from './heard.ts';
import type { Sentence } from './sentence.ts';

const hurts =
  '(?:hurt\\w*|sore|pain\\w*|ach\\w*|pull\\w*|tweak\\w*|strain\\w*|worse|twinge\\w*|cramp\\w*)';

/** Pain that is supposed. Of "if I bend it hurts" the pain is so, and only the bending supposed. */
const supposed = new RegExp(
  ` (?:what if|if|suppose|supposing|let us say|say|in case|imagine|even if) (?:(?:it|this|that|anything|something|there|i|my \\S+|my left \\S+|my right \\S+) )(?:(?:starts?|begins?|should|would|did|does|might|gets?|feels?|feel|goes|is|are|was|were|start|begin|get|to|it|a|some|bit|little|lot|really|more|still|my|\\S*ing) )*${hurts}(?= )`,
  'g',
);

/** What is heard in pain that is supposed: it, what to do about it, or nothing. */
const saysNoMore: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['pain', 'injury', 'getting-worse', 'if-it-hurts', 'unwell'] as const),
  ...(['stop', 'not-understood', 'off-topic', 'unsure'] as const),
]);

/** Who asks whether to stop has not stopped: "should I stop then", "do I leave it there". */
const asksToStop =
  /^ (?:(?:so|and|but|then|well|okay|um|oh) )*(?:should|must|ought|do|does|do you (?:think|reckon)|would you say|is it (?:better|best|time)|would it be better)(?: it mean)? (?:i|we|to|if i)\b.*\b(?:stop\w*|quit\w*|give up|leave it|pause|finish|end it)\b/;

const stops: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['stop', 'pause', 'cancel-ice', 'should-i-stop', 'not-understood', 'off-topic'] as const),
]);

/** What a sentence means where all the pain in it is supposed: "what if it hurts". */
export function withSupposed({ words }: Sentence, hearing: Hearing): Hearing {
  const text = ` ${words.join(' ')} `;
  if (asksToStop.test(text) && hearing.meant.every(({ kind }) => stops.has(kind))) {
    return { meant: [{ kind: 'should-i-stop' }] };
  }
  const rest = text.replaceAll(supposed, '');
  if (rest === text || new RegExp(` ${hurts} `).test(rest)) return hearing;
  const more = hearing.meant.filter(({ kind }) => !saysNoMore.has(kind));
  const isMore = more.length === hearing.meant.length && more.length > 0;
  return isMore ? hearing : { ...hearing, meant: [{ kind: 'if-it-hurts' }, ...more] };
}
