import type { Meant } from './heard.ts';
import { type Nth, nths } from './heard.ts';
import type { Sentence } from './sentence.ts';

/** Words around it that add nothing. */
const around =
  '(?:um|uh|oh|well|yes|yeah|yep|so|and|but|just|only|probably|maybe|definitely|actually|i think|i guess|i mean|i have|i have got|i had|i do have|it is|that is|it would be|i would say|i will take|i will have|let us do|let us go with|go with|give me|i want|i would like|sorry|please|thanks|then|for me|you said|you mentioned|you named|on (?:your|that|the) list|of (?:those|them|these|that list))';

const places: Readonly<Record<Nth, string>> = {
  first: '(?:first|1st|former)',
  second: '(?:second|2nd|middle)',
  third: '(?:third|3rd)',
  fourth: '(?:fourth|4th)',
  last: '(?:last|latter|final)',
};

const oneOf = Object.fromEntries(
  nths.map((nth) => [
    nth,
    new RegExp(
      `^(?:${around} )*(?:the )?${places[nth]}(?: (?:one|1|thing|of (?:those|them|these)|option|bit|part|of the (?:two|three|four)))?(?: ${around})*$`,
    ),
  ]),
) as Readonly<Record<Nth, RegExp>>;

const many =
  '(?:too many|so many|a lot of|lots of|loads of|enough|another|more|all these|all the|all those)';

/** Asked how many more questions there will be, or fed up with them. */
const ofMany = [
  `how (?:many|much) (?:more |other )?(?:of (?:these |those |your )?)?(?:more )?questions?\\b.*`,
  `how (?:many|much) (?:more|longer) (?:of (?:these|those|this|them)|do you (?:have|need|want)|(?:are|is) (?:there|left)|to go|to answer)\\b.*questions?`,
  `(?:is|are) (?:this|there|that|these) (?:all |going to be |gonna be |going to take )*(?:many |much |a lot )?(?:more )?(?:questions?)(?: left| to come| to go)?`,
  `(?:that is |this is |these are |there are |it is |you (?:are asking|ask|have asked|keep asking)(?: me)? )*(?:way |just |far )*${many} questions?(?: already| really| here| again| for me)?`,
  `(?:do|why do) you have to ask (?:me )?(?:all (?:this|these|that)|so (?:many|much)|so many questions)(?: questions)?`,
  `(?:are we|is it) (?:nearly |almost )?(?:done|finished|over) with (?:the|these|your) questions`,
  `(?:enough|stop) with the questions`,
  'what is with all the questions',
];
const isOfMany = new RegExp(
  `^(?:${around} |god |jeez |man |wow |ugh )*(?:${ofMany.join('|')})(?: ${around})*$`,
);

/** That it is about the runner again: "I'm asking about me now, not her". */
const isOfMe = new RegExp(
  `^(?:${around} |no |now )*(?:(?:i am|we are|this is|it is|that is|i was|let us|can we) )?(?:asking |talking |talk |speaking |go )*(?:back )?(?:about|for|to|of) (?:me|myself|my own leg|my leg|my own hamstring)(?: (?:now|again|this time|here|not (?:her|him|them|my \\w+)|instead|i mean))*$`,
);

/**
 * What is said of the question that is open and nothing else: which of the things that it named, or
 * that there are too many questions; undefined where nothing of it is.
 */
export function ofTheQuestion({ words }: Sentence): Meant | undefined {
  const text = words.join(' ');
  if (isOfMany.test(text)) return { kind: 'questions-left' };
  if (isOfMe.test(text)) return { kind: 'of-me' };
  const nth = nths.find((each) => oneOf[each].test(text));
  return nth === undefined ? undefined : { kind: 'nth', nth };
}
