import { askIn } from './asks.ts';
import type { HeardKind, Hearing, Meant, Since } from './heard.ts';
import { placeIn } from './places.ts';
import { countOf, daysIn } from './quantities.ts';
import type { Sentence } from './sentence.ts';
import { sinceIn } from './since.ts';
import type { SignId, TopicName } from './vocabulary.ts';

/** What was hurt, or that something was. */
const hurt =
  '(?:strain\\w*|pull(?:ed|ing)?|tear\\w*|tore|torn|injur\\w*|tweak\\w*|hamstrings?|hammy|sit bone|tendinopathy|rehab\\w*|recover\\w*|comeback|grade (?:1|2))';

/** Asked what can be done now, or where one begins. */
const asksWhat =
  '(?:now what|what (?:now|next|can i do|should i do|should i be doing|could i do|do i do|am i allowed|to do|exercises?|is (?:okay|safe|the plan|the next step|next)|comes (?:next|first))|which exercises?|something (?:gentle|easy|light)|where (?:do|should|can) (?:i|we) (?:start|begin|go from here)|how (?:do|should|can|would) (?:i|we) (?:start|begin|get|come|go|build|ease|return|bring|work|rehab|progress|rebuild|strengthen)|would you (?:have me|start me)|can you (?:help|guide|get|take|show)|help me|show me|any exercises?)';

/** A wish to be led back, in whatever it is put. */
const ledBack: readonly RegExp[] = [
  new RegExp(
    `\\b(?:get|getting|come|coming|bring|guide|lead|take|help|talk|ease|easing|work|build|bounce|make) (?:\\w+ ){0,4}?back\\b(?! (?:pain|leg|muscles?|hurts?|of)\\b).*\\b(?:${hurt}|run|running|training|fitness)\\b`,
  ),
  new RegExp(
    `\\b(?:start|begin|return|go|get)(?:ing)? (?:to |back to )?(?:run(?:ning)?|train(?:ing)?|exercis\\w*)\\b.* (?:after|following|since|with)\\b.*\\b${hurt}\\b`,
  ),
  /\b(?:help|guide|lead|walk|take) me (?:\w+ ){0,2}return(?:ing)? to (?:running|training|sport)\b/,
  new RegExp(`\\b${hurt}\\b.*\\bback (?:to|into) (?:running|training|it|sport|normal)\\b`),
  /\bwhere (?:do|should|can|would|did) (?:i|we) (?:start|begin|pick (?:it|things) up) (?:again|over|from here|now|after)\b/,
  /\b(?:rehab|rehabilitation|comeback|recovery|return to running|back to running) (?:plan|program|programme|exercises?|routine|steps?|ladder|session|stuff|work)\b/,
  /\b(?:do|start|begin|take me through|guide me through|walk me through|continue|go on with) (?:my|the|some|our|a) (?:rehab|rehabilitation|comeback|ladder|recovery)\b/,
  /\b(?:which|what) (?:step|rung|stage) (?:am i|should i be|is (?:it|next|mine)|are we|comes|now|next|do i)\b/,
  /\b(?:next|first) (?:step|rung|stage) (?:in|of|on|after|for|from|back)\b/,
  /\bmy (?:ladder|rehab|rehabilitation|comeback|next rung)\b/,
  /\b(?:show me|know) (?:the|my|a) way back\b/,
  /\b(?:did|done|doing|finished)\b.*\b(?:bridges?|hinges?|holds)\b.*\b(?:what (?:is )?(?:next|now)|now what)\b/,
  /\b(?:exercises?|moves?|routine|session|program|programme)\b.* (?:for|with|after) (?:\w+ ){0,4}(?:sit bone|high hamstring|proximal|tendinopathy|strain|pull|pulled hamstring|strained hamstring|hamstring (?:strain|injury|pull|tear))\b/,
  /\bwhat can i do (?:for|about|with) (?:\w+ ){0,3}(?:sit bone|high hamstring|tendinopathy)\b/,
  /\b(?:long|static|isometric) holds\b/,
];

/** Told how long it is ago, and asked what now. */
const toldThenAsked = new RegExp(`\\b${hurt}\\b.*\\b${asksWhat}|\\b${asksWhat}.*\\b${hurt}\\b`);

/** Over it by now, as far as the words tell. */
const behind =
  /\bafter (?:straining|pulling|tearing|tweaking|injuring)\b|\b(?:strain|pull|tear|injury|it) (?:has |is )?(?:now |much |feels |feeling |all )?(?:settled|better|healing|healed|easing|mending)\b|\b(?:recovering|coming back|getting over|recovered|on the mend|mending|healing) (?:from|after)?\b|\bafter (?:my|a|the|an|this|having) (?:\w+ ){0,3}(?:strain|pull|tear|injury)\b/;

/** Asked of strains in general, and of nobody's own: a topic answers that, and leads here. */
const general = /\b(?:a|an|strains?) (?:\w+ )?(?:strain|pull|tear|injury|tweak)\b/;
const own =
  /\bmy\b|\bi (?:have )?(?:just )?(?:strained|pulled|tore|tweaked|injured|hurt|did)\b|\bi am\b/;
const topicsOfIt: readonly TopicName[] = ['return-to-running', 'run-walk', 'recovery-time'];

/** What else it may have been heard as, which is less. */
const givesWay: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['topic', 'elsewhere', 'injury', 'today', 'how-long', 'start-routine', 'how-to'] as const),
  ...(['not-understood', 'off-topic', 'whats-next', 'which-leg', 'help', 'more', 'next'] as const),
  ...(['what-is-it', 'injury-over', 'start-over', 'resume', 'finished', 'unwell'] as const),
  ...(['why-exercise', 'form', 'something-else', 'skip', 'easier', 'shorter'] as const),
  ...(['how-am-i-doing'] as const),
]);

/** What was hurt is named, and not only the muscle. */
const named =
  /\b(?:strain\w*|pull(?:ed)?|tear|tore|torn|injur\w*|tweak\w*|rehab\w*|comeback|recover\w*)\b/;

/** Signs that say no more than where it is; and, where nothing hurts any more, since when. */
const ofPlace: readonly SignId[] = ['sit-bone'];
const ofTime: readonly SignId[] = ['lasting-weeks', 'persistent-pain', 'easing'];

const stillHurts =
  /\b(?:hurt(?:s|ing)?|pain\w*|sore\w*|ach\w+|still|worse|no better|not (?:any )?better)\b/;

function isLess(meant: Meant, text: string): boolean {
  if (givesWay.has(meant.kind)) return true;
  const isOfTime = named.test(text) && !stillHurts.test(text);
  const harmless = isOfTime ? [...ofPlace, ...ofTime] : ofPlace;
  if (meant.kind === 'perhaps-sign') return harmless.includes(meant.sign);
  return (
    meant.kind === 'signs' &&
    (meant.scoped ?? []).every(({ sign, scope }) => harmless.includes(sign) || scope === 'asked')
  );
}

/** Questions that a topic answers: when, how long, why; to none of them a routine is the answer. */
const answered: readonly (string | undefined)[] = [
  ...(['when', 'long', 'why', 'often', 'much', 'normal', 'difference'] as const),
];

/** Told as a time that has passed since then: "two weeks after my strain". */
const afterIt =
  / (\d+|one|a|an|a couple of|couple of|a few|few) (day|week|fortnight|month|year)s? (?:after|since|on from|out from|off|post|into) /;

/** When it was hurt; undefined where that was not told. */
function hurtSince(words: readonly string[]): Since | undefined {
  const [, count, unit] = afterIt.exec(` ${words.join(' ')} `) ?? [];
  return count && unit
    ? { kind: 'days', days: Math.floor(countOf(count) * (daysIn[unit] ?? 0)) }
    : sinceIn(words);
}

/** The wish, with where and when it was hurt. */
function comebackMeant({ words }: Sentence): Extract<Meant, { kind: 'comeback' }> {
  const place = placeIn(words);
  const since = hurtSince(words);
  return { kind: 'comeback', ...(place && { place }), ...(since && { since }) };
}

/**
 * A wish to be led back after something that was hurt: "how do I get back after my strain", "my
 * strain was three weeks ago, what can I do". A sign, pain and an injury of today come before it.
 */
export function withComeback(sentence: Sentence, hearing: Hearing): Hearing {
  const { words } = sentence;
  const text = words.join(' ');
  if (!hearing.meant.every((each) => isLess(each, text))) return hearing;
  const since = hurtSince(words);
  const isOver = behind.test(text) || (since !== undefined && !isToday(since));
  const isStart = hearing.meant.some(({ kind }) => kind === 'start-routine');
  if (isStart && !named.test(text)) return hearing;
  const isInjury = hearing.meant.some(({ kind }) => kind === 'injury');
  const isToldAlone = !sentence.isQuestion && !sentence.isWish && !new RegExp(asksWhat).test(text);
  if (isInjury && (!isOver || isToldAlone)) return hearing;
  if (answered.includes(askIn(words))) return hearing;
  const isAnswered = hearing.meant.some(
    (each) =>
      each.kind === 'topic' && each.topic.kind === 'known' && topicsOfIt.includes(each.topic.id),
  );
  const isGeneral = general.test(text) && !own.test(text) && since === undefined;
  if (isAnswered && isGeneral && askIn(words) !== undefined) return hearing;
  const isSitBone = placeIn(words) === 'sit-bone' && new RegExp(asksWhat).test(text);
  const isMeant =
    ledBack.some((way) => way.test(text)) ||
    (isOver && (isStart || toldThenAsked.test(text))) ||
    isSitBone;
  return isMeant ? { meant: [comebackMeant(sentence)] } : hearing;
}

const isToday = (since: Since): boolean => since.kind === 'days' && since.days === 0;
