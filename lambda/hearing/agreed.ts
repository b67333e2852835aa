import type { Hearing, Meant, ScopedSign, SignsHeard } from './heard.ts';
import { labelsOf } from './labels.ts';
import { type Guess, guess } from './learnt/guess.ts';
import { notionIn } from './learnt/marks.ts';
import { meantBy } from './learnt/meant-by.ts';
import { danger } from './lexicon/danger.ts';
import type { Answer } from './lexicon/kinds.ts';
import { isTold } from './meaning.ts';
import type { Sentence } from './sentence.ts';
import { isCircumstance, type SignId, signIds } from './vocabulary.ts';
import { isWorded } from './worded.ts';

/** Below this the classifier knows no better than the lexicon, which found nothing. */
const leastKnown = -0.6;

/** The same for a sign: to be asked about what one never had is tiresome. */
const leastSign = -0.4;

/** The same for pain and injuries, which nobody wants to be told that they have. */
const leastHurt = -0.3;

function leastFor(notion: string): number {
  if (notion === 'pain' || notion === 'injury') return leastHurt;
  return signIn(notion) === undefined ? leastKnown : leastSign;
}

/** What the lexicon heard is kept from here on, though the classifier would not have said it. */
const leastKept = -0.1;

/** The same of pain: it is never dropped for a little doubt. */
const leastHurtKept = -0.7;

/** What begins a question that is put at second hand, in which nothing is told. */
const atSecondHand = /^(?:whether|if) (?:i|we|you|one|somebody) (?:can|could|should|may|might) /;

/** Pain is told in a question, too: "it kinda hurts, is that okay"; an injury may be asked about. */
const isHurtTold = (notion: string, { isQuestion, words }: Sentence): boolean =>
  (notion === 'pain' && !atSecondHand.test(words.join(' '))) ||
  notion === 'worse' ||
  (notion === 'injury' && !isQuestion);

/** A sign of danger that the lexicon heard is told from here on, and below it asked about. */
const leastTold = -1;

/** Below this it is not so sure that words are no business of the coach's. */
const leastOffTopic = 0;

/** Commands as short as this are the lexicon's, where it can account for every word. */
const mostWordsOfCommand = 4;

const nothing: ReadonlySet<string> = new Set(['off-topic', 'not-understood', 'noise', 'unwell']);

/** Nobody is asked for less whether they want to live. */
const leastSuicidal = 0.4;

const signIn = (notion: string): SignId | undefined =>
  signIds.find((sign) => notion === `sign:${sign}`);

const signsOf = ({ meant }: Hearing): SignsHeard | undefined =>
  meant.find((each): each is SignsHeard => each.kind === 'signs');

/** Whether pain at the sit bone is asked about, and nothing told. */
const isSitBoneAsked = ({ meant }: Hearing): boolean =>
  meant.every(
    (each) =>
      each.kind === 'signs' &&
      (each.scoped ?? []).length > 0 &&
      each.scoped?.every(({ sign, scope }) => scope === 'asked' && sign === 'sit-bone') === true,
  );

/** Whether the lexicon accounts for all that was said: then its word stands. */
function isExplained(
  { unexplained, strange, words }: Sentence,
  found: Hearing,
  labels: readonly string[],
): boolean {
  // "Tell me about pain at the sit bone" asks about a topic as well as about a sign.
  if (isSitBoneAsked(found)) return false;
  // For how long it has hurt is told in figures, which the classifier does not read.
  if (signsOf(found)?.days !== undefined) return true;
  if (unexplained > 0 || strange > 0 || labels.every((label) => nothing.has(label))) return false;
  return (
    words.length <= mostWordsOfCommand ||
    labels.some((label) => signIn(notionIn(label)) !== undefined)
  );
}

/** A length of time or a day said alone, in no more words than this, is that. */
const mostWordsOfDays = 6;

/** So many words say that an injury is over, and no sign of somebody else's. */
const mostWordsOfOver = 7;

/** What is never lost of what the lexicon heard: figures, and an injury that was told. */
const isCertain = (notion: string, { isQuestion, words }: Sentence): boolean =>
  notion === 'number' ||
  (notion === 'days' && words.length <= mostWordsOfDays) ||
  (!isQuestion && notion === 'injury') ||
  (notion === 'injury-over' && words.length <= mostWordsOfOver);

/** What both agree on, in the order in which the lexicon found it, then what only one heard. */
function notionsHeard(
  labels: readonly string[],
  sentence: Sentence,
  { notions, scope, scoreOf }: Guess,
): readonly string[] {
  const found = [...new Set(labels.map(notionIn))];
  // A sign that is hardly heard, and only asked about, says less than what the lexicon found.
  const isLikely = ({ notion, score }: Guess['notions'][number]): boolean =>
    found.includes(notion) ||
    ((notion !== 'sign:suicidal' || score > leastSuicidal) &&
      (scope !== 'asked' || signIn(notion) === undefined || score >= leastSign));
  const guessed = notions.filter(isLikely).map(({ notion }) => notion);
  const kept = found.filter(
    (notion) =>
      isCertain(notion, sentence) ||
      guessed.includes(notion) ||
      (scoreOf(notion) ?? -1) > (isHurtTold(notion, sentence) ? leastHurtKept : leastKept),
  );
  const all = [...kept, ...guessed.filter((notion) => !kept.includes(notion))];
  const meant = all.filter((notion) => notion !== 'off-topic' && notion !== 'noise');
  return meant.length > 0 ? meant : all.length > 0 ? all.slice(0, 1) : found;
}

/** The scope of each sign: of one alone the classifier knows it best, of several the lexicon. */
function scopedSigns(
  signs: readonly SignId[],
  sentence: Sentence,
  found: SignsHeard | undefined,
  scope: Guess['scope'],
): readonly ScopedSign[] {
  const person = sentence.people.find(({ notion }) => notion.kind === 'person')?.notion;
  const who = person?.kind === 'person' ? person.id : undefined;
  return signs.map((sign) => {
    const byLexicon = found?.scoped?.find((each) => each.sign === sign);
    const itsScope = signs.length > 1 ? (byLexicon?.scope ?? scope) : scope;
    return { sign, scope: itsScope, ...(itsScope === 'other' && who && { who }) };
  });
}

/** What says that something is not so, or tells how it is instead: "it came on slowly". */
const negation =
  /\b(?:no|not|none|never|nothing|nope|nah|naw|neither|nor|nobody|without|cannot|free|zero|hardly|barely|gone|fine|good|okay|normal|well|clear|stopped|i|it|my|he|she|was|is|came|just|slow\w*|gradual\w*)\b/;

/**
 * Signs that the lexicon and the classifier both heard are told. What only one of them heard of the
 * runner's own may be so, and is asked about; danger that the lexicon heard is never dropped.
 */
function signsMeant(
  signs: readonly SignId[],
  sentence: Sentence,
  found: SignsHeard | undefined,
  { scope, scoreOf }: Guess,
): readonly Meant[] {
  const isDoubted = (sign: SignId): boolean =>
    (scoreOf(`sign:${sign}`) ?? 0) < leastTold || scope !== 'affirmed';
  // That it eases calls for nobody, and need not be heard twice.
  const isKept = (sign: SignId): boolean =>
    sign === 'easing' || sign === 'suicidal' || (danger[sign] !== undefined && !isDoubted(sign));
  const kept = (found?.told ?? []).filter((sign) => !signs.includes(sign) && isKept(sign));
  // Where nothing is denied, what only the classifier heard denied was not spoken of: "driving".
  const isDenying = sentence.answer === 'no' || negation.test(sentence.words.join(' '));
  const isSpokenOf = ({ sign, scope: its }: ScopedSign): boolean =>
    its !== 'denied' || isDenying || found?.scoped?.some((each) => each.sign === sign) === true;
  const scoped = scopedSigns([...signs, ...kept], sentence, found, scope).filter(isSpokenOf);
  // Who may not want to live is not quizzed about it.
  const isAgreed = (each: ScopedSign): boolean =>
    isTold(each) &&
    ((each.sign === 'suicidal' && found?.denied.includes('suicidal') !== true) ||
      (found?.told.includes(each.sign) ?? false));
  const told = scoped.filter(isAgreed).map(({ sign }) => sign);
  const perhaps = scoped
    .filter((each) => each.scope === 'affirmed' && !isAgreed(each))
    .map(({ sign }) => sign);
  const dropped = (found?.told ?? []).filter(
    (sign) => danger[sign] !== undefined && !told.includes(sign),
  );
  const asked = [...perhaps, ...dropped].slice(0, 1);
  const certain = scoped.filter(({ sign }) => !perhaps.includes(sign) && !dropped.includes(sign));
  const denied = certain.flatMap(({ sign, scope: its }) =>
    its === 'denied' && found?.denied.includes(sign) ? [sign] : [],
  );
  return [
    ...(certain.length > 0
      ? [
          {
            kind: 'signs',
            told,
            denied,
            unknown: 0,
            days: told.length > 0 ? found?.days : undefined,
            ...(found?.injury && { injury: found.injury }),
            scoped: certain,
          } as const,
        ]
      : []),
    ...asked.map((sign) => ({ kind: 'perhaps-sign', sign }) as const),
  ];
}

/** A cramp in the hamstring is none of the calf. */
const isOfAnotherMuscle = (sign: SignId, { words }: Sentence): boolean =>
  sign === 'calf-cramp-lasting' &&
  !words.some((word) => /^(?:calf|calves|lower)$/.test(word)) &&
  words.some((word) => /^(?:hamstrings?|thighs?)$/.test(word));

/** What begins an answer and nothing else. */
const plainAnswer = /^(?:yes|yeah|yep|yup|aye|no|nope|nah|none)$/;

const isAnswer = (notion: string): notion is Answer =>
  notion === 'yes' || notion === 'no' || notion === 'unsure';

/**
 * What a sentence means by the lexicon, which knows the phrases, and the classifier, which knows
 * people who say it in words of their own.
 */
export function agreed(sentence: Sentence, found: Hearing): Hearing {
  const labels = labelsOf(found);
  if (isExplained(sentence, found, labels)) return found;
  const guessed = guess(sentence, found);
  const isNothing = labels.every((label) => nothing.has(label));
  const [best] = guessed.notions;
  const least = leastFor(best.notion);
  if (isNothing && best.score < least) return found;
  const notions = notionsHeard(labels, sentence, guessed);
  // "I don't have flurbish" is no answer, for nobody knows what it is about.
  const isUnknown = notions.every((notion) => isAnswer(notion) || notion === 'well');
  if (isNothing && sentence.strange > 0 && isUnknown) return found;
  // What weighs beside a sign is read by rule.
  const signs = notions
    .flatMap((notion) => signIn(notion) ?? [])
    .filter((sign) => !isCircumstance(sign) && !isOfAnotherMuscle(sign, sentence))
    .filter((sign) => isWorded(sign, sentence) || signsOf(found)?.told.includes(sign) === true);
  const heardSigns = signsMeant(signs, sentence, signsOf(found), guessed);
  const others = notions
    .filter((notion) => !isAnswer(notion) && signIn(notion) === undefined)
    .flatMap((notion) => meantBy(notion, sentence) ?? []);
  // An injury says by itself how long ago it was.
  const isOfInjury = others.some(({ kind }) => kind === 'injury');
  const told = heardSigns.filter(
    (each) => !(isOfInjury && each.kind === 'perhaps-sign' && each.sign === 'lasting-weeks'),
  );
  // An answer that what stands beside it says already is not among the labels.
  const isSwallowed = found.answer !== undefined && !labels.includes(found.answer);
  const isPlain = isSwallowed || plainAnswer.test(sentence.words[0] ?? '');
  const answer = notions.find(isAnswer) ?? (isPlain ? found.answer : undefined);
  const isDoubtful = best.notion === 'off-topic' && best.score < leastOffTopic;
  // Pain beside another part of the body is where that part hurts, which labels do not tell.
  const isAsked = sentence.isQuestion && (guessed.scoreOf('pain') ?? -1) < leastKept;
  const isHurt = others.some(({ kind }) => kind === 'elsewhere') && !isAsked;
  const hurt = isHurt ? found.meant.filter(({ kind }) => kind === 'pain') : [];
  const meant = [...told, ...hurt, ...others];
  if (isDoubtful && isNothing && notions.length === 1)
    return { meant: [{ kind: 'not-understood' }] };
  return {
    ...(answer && { answer }),
    meant: meant.length > 0 || answer ? meant : found.meant,
  };
}
