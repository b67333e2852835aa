import type { Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';

const before = '(?:(?:so|and|but|um|uh|okay|oh|wait|hang on|hey|sorry|alexa|coach) )*';

/** How much of a movement: "how hard do I squeeze", "how far should my leg go". */
const howMuch = new RegExp(
  `^${before}how (?:hard|far|deep|deeply|high|low|wide|big|tight|tightly|firm|firmly|strongly|slow|slowly|straight|bent) (?:(?:should|do|am|must|can|shall|does|is|are|would) )(?:i |we |it |this |the \\w+ |my (?!partner|friend|mate|physio)(?:\\w+ )?\\w+ )?(?:(?:supposed|meant) )?(?:to )?(?:be |have to )?(?:(?:pull|push|squeeze|press|swing|lean|stretch|kick|bend|reach|lift|lower|tuck|fold|circle|cross|hold|clench|raise|drop)\\w*|(?<=(?:leg|knee|hip|hips|foot|heel|arm|circles?|swing)s? )(?:go|come|swing|bend))\\b`,
);

const feels =
  '(?:burn\\w*|shak\\w*|trembl\\w*|wobbl\\w*|quiver\\w*|warm|hot|hard|feel (?:a |this |so |that )?(?:stretch|hard|tight|warm|burn))';
const muscle = '(?:it|this|that|they|my (?:legs?|thighs?|hamstrings?|butt|glutes?|muscles?))';

/** Whether it is as it should be, asked of what muscles do when they work. */
const asked = new RegExp(
  `^${before}(?:should|is|are|will|does) ${muscle} (?:(?:supposed|meant|going|normal|okay|fine|all right|right) )*(?:to |if it |that it )?(?:be |feel )*(?:${feels})(?: (?:a bit|a little|like (?:this|that)|this much|so much|now|already))*$|^${before}is (?:it|that) (?:okay|ok|fine|all right|normal|good|right|bad) (?:if|that|when) ${muscle} (?:starts? to |is |are |kind of |really )*(?:${feels})(?: (?:a bit|a little|like (?:this|that)))*$|^${before}is (?:a bit of |a little |some |the |this |a )*(?:burn|burning|shaking|trembling|wobbling) (?:normal|okay|ok|good|fine|all right|bad|supposed to be there)$`,
);

/** Told of the same, with nothing said against it. */
const told = new RegExp(
  `^${before}(?:i can (?:really |already |definitely )?feel (?:the |a |that |it )(?:burn|burning|stretch|working)|(?:i am )?feeling the (?:burn|stretch)|my (?:legs?|thighs?|glutes?|butt|hamstrings?) (?:is |are )shaking)(?: (?:now|already|a bit|in my (?:legs?|thighs?|butt|glutes?|hamstrings?)))*$`,
);

/**
 * What is asked or told of the effort of a movement: how much of it, or what muscles feel like that
 * work; undefined where it is more than that.
 */
export function effortIn({ words }: Sentence): Meant | undefined {
  const text = words.join(' ');
  if (howMuch.test(text)) return { kind: 'form' };
  return asked.test(text) || told.test(text) ? { kind: 'working-feeling' } : undefined;
}
