import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';

/** From now on, and not today alone. */
const forGood =
  /\b(?:in (?:the )?future|for good|ever again|(?:never|not) \w+(?: \w+){0,4} again|from now on|always|permanently|forever|every time|do not ever|never)\b/;

/** What is not to come again: "never give me that one". */
const leavesOut =
  /^(?:please |okay )*not (?:this|that|these|those)\b|\b(?:leave|take|drop|remove|keep|cut|skip|get rid of|lose|ditch)\b.*\b(?:that|this|it|these|those|them|one|ones)\b|\b(?:never|not)\b.*\b(?:give|do|want|show|play|see|have|make)\b.*\b(?:that|this|it|these|those|them|one|ones)\b/;

/** Who knows an exercise wants on from it, and no lesson. */
const isKnown =
  /\b(?:skip|next|move on|on with it|pass)\b.*\b(?:i|we)(?: already)? (?:know|have done|did|have got|got)\b|\b(?:i|we)(?: already)? (?:know|have done|did|have got|got)\b.*\b(?:skip|next|move on)\b/;

const moves: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['skip', 'next', 'repeat', 'how-to', 'not-understood', 'resume', 'unsure'] as const),
  ...(['off-topic', 'something-else', 'previous', 'stop', 'finished', 'yes'] as const),
]);

/** Whether an exercise is left out for good, or for being known, of what was heard otherwise. */
export function withLeftOut({ words, mentions, isQuestion }: Sentence, heard: Hearing): Hearing {
  const text = words.join(' ');
  const isAsked =
    isQuestion && /^(?:can|could|what|how|why|is|do(?! not)|does|should)\b/.test(text);
  if (isAsked || !heard.meant.every(({ kind }) => moves.has(kind))) return heard;
  const isNamed = mentions.some(({ notion: { kind } }) => kind === 'exercise');
  if (heard.meant.length > 0 && forGood.test(text) && leavesOut.test(text)) {
    const [skip] = heard.meant;
    const exercise = skip?.kind === 'skip' ? skip.exercise : ({ kind: 'none' } as const);
    return { meant: [{ kind: 'skip', exercise, isForGood: true }] };
  }
  return isKnown.test(text) && !isNamed ? { meant: [{ kind: 'next' }] } : heard;
}

/** Nothing but one: "bridges only", "just the inchworms today". */
const alone = /\b(?:only|just|nothing but|nothing else but|all i want is)\b/;

const notThat = /\b(?:not|no|never|skip|without|leave|drop|hate)\b/;

const ofOne: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['side', 'skip', 'how-to', 'not-understood', 'equipment', 'off-topic', 'next'] as const),
]);

/** An exercise named alone is the one that is wanted, and none to leave out. */
export function withOneAlone({ words, mentions, isQuestion }: Sentence, heard: Hearing): Hearing {
  const text = words.join(' ');
  const named = mentions.filter(({ notion: { kind } }) => kind === 'exercise');
  const [one] = named;
  if (one?.notion.kind !== 'exercise' || named.length > 1 || isQuestion) return heard;
  const isOnly = alone.test(text) && !notThat.test(text);
  if (!isOnly || !heard.meant.every(({ kind }) => ofOne.has(kind))) return heard;
  return { meant: [{ kind: 'how-to', exercise: { kind: 'known', id: one.notion.id } }] };
}
