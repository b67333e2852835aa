import type { Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';

/** Words around what is said of the sound that add nothing to it. */
const around =
  '(?:um|uh|hey|oh|but|and|so|sorry|well|hello|wait|hang on|okay|still|now|alexa|coach|please|at all|here|again|yet|mate|today|though|right now|any more)';

/** What is commonly misheard was put right for what runners say more often. */
const hear = '(?:hear|here)';
const playing = '(?:playing|paying)';
const sound = '(?:sound|sounds|audio|voice|ticking|ticks|cues)';
const it =
  '(?:it|this|that|everything|you|alexa|the (?:exercise|exercises|routine|warm up|speaker|device|echo))';

/** What says that nothing can be heard now; that nothing was heard then is of pops and cracks. */
const nothingHeard = [
  `(?:i )?(?:can not|can barely|do not|am not|still can not|can hardly) (?:hearing|${hear}) (?:anything|nothing|a thing|a sound|${it}|a word|(?:any |the |your )?${sound})`,
  `(?:i )?(?:(?:can |only )?${hear}|am hearing|get|am getting|have got|have) (?:nothing|(?:(?:only|just|dead) )?silence|no ${sound})`,
  `(?:there is|there are|it has|it is|with) (?:still )?(?:no|not any) ${sound}`,
  `(?:there is|it is|i get) (?:only |just |complete |total |dead )?silence`,
  `(?:there is )?nothing (?:is )?(?:${playing}|coming out|sounding|to ${hear})(?: of (?:it|the speaker))?`,
  `no ${sound}`,
  `${it} (?:is|has gone|went|has been|stays|are) (?:all |so |completely |gone |just )?(?:silent|mute|muted)`,
  `${it} (?:is not|are not|does not|do not) (?:play|${playing}|saying|say|make|making|making any|giving) ?(?:anything|a sound|any ${sound}|${sound}|a word)?`,
  `(?:the |your )?${sound} (?:is|are|has|have|does|do) (?:gone|off|broken|missing|not working|not work|stopped|gone off|cut out)`,
  `why (?:is|are|do i ${hear}|can i ${hear}|can i not ${hear}|is there) (?:${it}|there)? ?(?:so |all |completely |gone )?(?:silent|quiet|mute|muted|nothing|no ${sound}|not (?:${playing}|talking|saying anything|making a sound)|saying nothing)`,
  `why can (?:i not|not i) ${hear} (?:anything|${it}|(?:any|the) ${sound})`,
  `where (?:is|did|has) the ${sound}(?: gone| go)?`,
];

/** What says that it can be heard. */
const heardAgain = [
  `i can ${hear} (?:${it}|the ${sound}|${sound}) ?(?:again|now|fine|loud and clear|well|too)+`,
  `(?:the |your )?${sound} (?:is|are|has come|came|works?|is working) ?(?:back on|back|again|on|fine|on again|working|now)?(?: again)?`,
  `(?:play|use|put) (?:it |the )?(?:with )?(?:the |normal |usual )?${sound} (?:again|on|back)`,
  `(?:go )?back to (?:the )?(?:normal|usual)? ?${sound}`,
];

const asWhole = (said: readonly string[]): RegExp =>
  new RegExp(`^(?:${around} )*(?:${said.join('|')})(?: ${around})*$`);
const isUnheard = asWhole(nothingHeard);
const isHeard = asWhole(heardAgain);

/** Whether guided audio can be heard, said of nothing else; undefined where nothing of it is. */
export function soundMeant({ words }: Sentence): Meant | undefined {
  const text = words.join(' ');
  if (isUnheard.test(text)) return { kind: 'no-sound' };
  return isHeard.test(text) ? { kind: 'sound-back' } : undefined;
}
