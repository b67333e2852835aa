import type { Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';

const opening = '(?:(?:oh|um|uh|well|so|hey|and|okay|right|yeah|yes|alexa|coach|hi) )*';

/** What somebody says to the coach by way of a greeting, and wants no coaching for. */
const greetings = [
  '(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|again|coach|to you|alexa))*',
  '(?:nice|good|lovely) to (?:meet|see|hear from) you(?: (?:too|again))?',
  '(?:how are (?:you|things)|how is (?:it going|things|everything|life|your (?:day|morning|evening))|how do you do|how have you been|what is up|you (?:okay|alright|all right|good|well)|are you (?:okay|well|good|alright|all right))(?: (?:doing|feeling|keeping|today|this (?:morning|evening)|tonight|then|coach|with you|been|going))*',
  '(?:it is )?(?:good|great|nice) to be back',
];
const isGreeting = new RegExp(
  `^${opening}(?:${greetings.join('|')})(?: ${greetings.join('| ')})?$`,
);

const leaving =
  '(?:(?:that|this|it) (?:is|will be) (?:it|all|enough|me|us)(?: (?:done|finished))? (?:for|from) (?:today|now|tonight|me|this (?:morning|evening))|(?:i (?:will )?)?(?:see|catch|talk to|speak to) (?:you|ya)(?: (?:all|later|soon|tomorrow|next time|around|then|again|next week|on \\w+day))*|(?:talk|speak) (?:tomorrow|later|soon|then|next time)|until (?:tomorrow|next time|then)|take care|have a (?:good|great|nice|lovely) (?:one|day|evening|night|weekend|run)|i (?:am|have got to|need to|must|better|had better) (?:off|go|run off|head off|get going|dash|be off)(?: now)?|(?:good )?(?:bye|goodbye|bye bye|good night|night night|cheerio|so long|ciao))';
const isLeaving = new RegExp(
  `^${opening}(?:thanks |thank you |cheers |ok |okay |right |great |that was (?:great|good|fun) )*${leaving}(?: (?:${leaving}|thanks|thank you|cheers|then|now|coach|alexa|for today|mate))*$`,
);

/** Off the mat for a moment, with nothing told of how that goes. */
const isAway = new RegExp(
  `^${opening}(?:sorry |wait |hang on |hold on )*i (?:just )?(?:need|have|got|have got|want)(?: to)? (?:(?:go|run|nip|pop|dash|get) (?:to|into|for)|use|visit|get to) (?:the |a )?(?:bathroom|toilet|loo|restroom|washroom|ladies|gents|john|pee|wee|drink|glass of water|water|towel|mat)(?: (?:quickly|first|now|real quick|for a (?:second|sec|minute|moment)|break|please))*$`,
);

/** What went well, told for its own sake. */
const ran =
  '(?:run|ran|jog|jogged|race|raced|session|workout|10 ?k|5 ?k|half|marathon|half marathon|parkrun|miles?|long run|tempo|intervals|track)';
const good =
  '(?:great|good|lovely|brilliant|fantastic|amazing|awesome|super|cracking|nice|perfect|decent|solid|strong|wonderful|best)';
const goodNews = [
  `\\bi (?:just |have just |have |had |did |went |got back from |am back from |finished )+(?:a |an |my |the |for a |out for a )*(?:really |very |pretty |so |such a )?${good} (?:\\w+ )?${ran}\\b`,
  `\\b(?:my |the |that |today is |this morning is )*(?:\\w+ )?${ran} (?:was|went|felt|is) (?:really |very |pretty |so |just )?(?:${good}|well)\\b`,
  `\\b(?:set|got|ran|run|hit|smashed|beat|broke) (?:a |an |my |myself a )?(?:new )?(?:\\w+ )?(?:pb|pr|pbs|personal best|personal record|best time|course record)\\b`,
  `\\b(?:won|finished|completed|did) (?:my |the |a )?(?:first |whole |full )?(?:race|marathon|half marathon|half|10 ?k|5 ?k|parkrun|ultra|triathlon)\\b`,
  `\\b(?:my )?(?:legs?|hamstrings?|body|thighs?) (?:(?:is|are|feels?|feeling|felt|do|does) )+(?:so |really |pretty |much |a lot |way |already )*(?:${good}|better|stronger|looser|fresh|like new)\\b`,
  `\\b(?:i am|i feel|feeling) (?:so |really |pretty |much |a lot |way )*(?:stronger|looser|fitter|on top of the world|on fire)\\b`,
  `\\b(?:this|that|it|the (?:warm up|strength|routine|exercises?|stretching)) (?:is |has |have )?(?:really |actually |definitely )*(?:works|working|worked|helps|helped|helping|pays off|paying off)\\b`,
  `\\bi (?:really |actually |quite )*(?:like|love|enjoy|enjoyed|loved|liked) (?:this|that|it|these|those|your|doing this)\\b`,
];
const isGoodNews = new RegExp(goodNews.join('|'));

/** What is no news of something good: a question, a wish, a "but", and whatever is wrong. */
const butNot =
  /\b(?:but|except|until|though|although|not|no|never|if|should|can|could|would|will|when|what|how|why|is it|want|need|plan|going to|tomorrow|hurt\w*|pain\w*|sore\w*|ach\w*|tight\w*|stiff\w*|pull\w*|strain\w*|twing\w*|tweak\w*|numb\w*|swollen|swell\w*|wors\w*|weak\w*|cramp\w*|niggl\w*|after|than (?!ever)|normal|other|then|afterwards?|next|since|ice|iced|icing)\b/;

/** Said of what is done, by who has had enough of it or doubts it, and does not stop. */
const isGrumble = new RegExp(
  `^${opening}(?:(?!(?:it|that) feels? (?:\\w+ )*(?:weird|awkward))(?:this|that|it|these|those) (?:is|are|feels?|seems?|looks?)(?: so| really| a bit| pretty| just| kind of| all| totally| such| a little)* (?:boring|dull|tedious|pointless|silly|stupid|ridiculous|weird|awkward|a waste of time|a bore|a drag|a faff|taking (?:forever|ages))|i (?:am|feel)(?: so| really| a bit| pretty)* (?:bored|silly|ridiculous|stupid|an idiot|like an idiot|awkward)(?: (?:doing|with) (?:this|these|it))?|(?:my )?\\w+ (?:says|said|thinks|reckons)(?: that)? (?:this|that|it|stretching|warming up|these) (?:is|are)(?: all)? (?:pointless|silly|stupid|a waste of time|useless|nonsense|rubbish)|i (?:really )?(?:hate|can not stand|do not like|dislike) (?:this|that|it|exercise|exercising|warming up|stretching)|(?:what is )?the point(?: of (?:this|that|it|all this))?|(?:man|god|ugh|argh|jeez) (?:this|that) is (?:hard|tough|brutal)|(?:do|must) i (?:really )?have to(?: do (?:this|it|that|these))?)$`,
);

/**
 * What is said for the sake of talking and asks for nothing: a greeting, a goodbye, good news, a grumble,
 * a moment off the mat;
 * undefined where it is more than that.
 */
export function courtesyIn({ words }: Sentence): Meant | undefined {
  const text = words.join(' ');
  if (isGreeting.test(text)) return { kind: 'greeting' };
  if (isLeaving.test(text)) return { kind: 'stop' };
  if (isAway.test(text)) return { kind: 'pause' };
  if (isGrumble.test(text)) return { kind: 'grumble' };
  return isGoodNews.test(text) && !butNot.test(text) ? { kind: 'good-news' } : undefined;
}
