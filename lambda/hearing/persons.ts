import { ageOfAnother, ownAge } from './ages.ts';
import type { Hearing, Meant, ScopedSign, SignsHeard, SomebodyTold } from './heard.ts';
import type { Found } from './mentions.ts';
import { hasNews, nobody, ofSomebody } from './of-somebody.ts';
import { pronounIn } from './pronouns.ts';
import type { Sentence } from './sentence.ts';
import type { SignId } from './vocabulary.ts';

/** A sentence in which each other person is one word. */
function withPeople({ words }: Sentence, people: readonly Found[]): string {
  const kept = words.flatMap((word, place) => {
    const person = people.find(({ from, to }) => from <= place && place < to);
    if (person === undefined) return [word];
    return person.from === place ? ['PERSON'] : [];
  });
  return ` ${kept.join(' ')} `;
}

/** What the runner says of themselves only to say whom they speak of. */
const aside =
  / (?:i (?:am )?(?:coach|coaching|train|teach|know|live with|run with|work with|look after|asking|am asking|think|guess|mean|reckon|suppose|swear|noticed|noticed that|saw|can see|was told|am worried about|am with)|of mine|not (?:for |about )?me|in my (?:club|group|team|class|squad|school)|next to me|beside me|in front of me|with me here|tell me|told me|let me know)(?= )/g;

const self = / (?:i|my|me|mine|myself|we|us|our) /;
const another = / (?:PERSON|he|she|his|him|her|hers) /;

/** That somebody else may do what the coach teaches. */
const mayThey =
  / (?:can|could|should|may|might|would|is it|are|is) (?:\S+ ){0,4}?(?:PERSON|he|she|they|him|her|them) (?:\S+ ){0,2}?(?:do|join|try|use|start|have a go|exercise|stretch|roll|train|warm up|run|race|squat|come along|too young|too old|old enough|allowed) | PERSON (?:(?:do|try|use|join in (?:on|with)) )?(?:it|this|that|these|strength) $| (?:safe|okay|ok|good|suitable|fine|right|alright|all right|meant) (?:for|with) (?:PERSON|him|her|them) /;

/** What one says to have it known that it is about somebody else. */
const isAnnounced =
  / (?:it is|it was|this is|that is|that was|i am asking|asking|ask|talking|question|is) (?:for|about|to do with|on behalf of|not me it is|not me but)? ?(?:PERSON|him|her|them) $| (?:it is|this is|that is) (?:not|about|for) (?:\S+ ){0,3}PERSON|^ PERSON $| asking for (?:\S+ ){0,3}(?:friend|mate)|PERSON not me | not me (?:it is )?PERSON |^ it is PERSON \S+ $/;

/** Words of a body in trouble, where nothing more was understood. */
const trouble =
  / (?:hurt\w*|pain\w*|sore|ach\w*|pull\w*|hamstring\w*|legs?|thigh|calf|knee|limp\w*|clutch\w*|hold\w*|injur\w*|gone down|went down|going down|on the (?:floor|ground|track)|twist\w*|fell|fallen|cramp\w*|stretcher|tears|screaming) /;

/** Of words that sound like no business of the coach's, only these tell of somebody's leg. */
const limb = / (?:hamstring\w*|legs?|thigh|calf|limp\w*|clutch\w*) /;

/** Where pain at the sit bone may be, which alone is a sign under eighteen. */
const seat =
  / (?:sit\w*|sat|bum|butt\w*|buttocks?|bottom|backside|behind|seat|glutes?|pelvis|ischi\w*|rear|arse|ass|high up|top of) /;

/** Without what only the classifier heard of a young seat bone in a sentence that names no seat. */
function withoutYoungGuess(
  meant: readonly Meant[],
  text: string,
  hurts: boolean,
): readonly Meant[] {
  if (seat.test(text)) return meant;
  const isYoung = (sign: SignId): boolean => sign === 'young-sit-bone';
  return meant.flatMap((each): readonly Meant[] => {
    const pain: readonly Meant[] = hurts ? [{ kind: 'pain' }] : [];
    if (each.kind === 'perhaps-sign') return isYoung(each.sign) ? pain : [each];
    if (each.kind !== 'signs' || !each.scoped?.some(({ sign }) => isYoung(sign))) return [each];
    const scoped = each.scoped.filter(({ sign }) => !isYoung(sign));
    if (scoped.length === 0) return pain;
    const told = each.told.filter((sign) => !isYoung(sign));
    return [{ ...each, told, scoped }];
  });
}

/** An age in years says more than that it is below eighteen. */
function withoutYouth(meant: Meant): readonly Meant[] {
  if (meant.kind !== 'signs' || !meant.told.includes('under-eighteen')) return [meant];
  const told = meant.told.filter((sign) => sign !== 'under-eighteen');
  const scoped = meant.scoped?.filter(({ sign }) => sign !== 'under-eighteen');
  return told.length + (scoped?.length ?? 0) > 0 ? [{ ...meant, told, scoped }] : [];
}

const isOfAnother = ({ scope, sign }: ScopedSign): boolean =>
  scope === 'other' || (sign === 'somebody-collapsed' && scope === 'affirmed');

/** What is told of somebody else beside what is the runner's own. */
function apart(meant: readonly Meant[], somebody: SomebodyTold): readonly Meant[] {
  const isMixed = (each: Meant): each is SignsHeard =>
    each.kind === 'signs' && each.scoped?.some(isOfAnother) === true;
  const signs = meant.find(isMixed);
  if (signs === undefined) return meant;
  const theirs = (signs.scoped ?? []).filter(isOfAnother);
  const scoped = (signs.scoped ?? []).filter((each) => !isOfAnother(each));
  const told = signs.told.filter((sign) => scoped.some((each) => each.sign === sign));
  return [
    ...meant.flatMap((each): readonly Meant[] => {
      if (each !== signs) return [each];
      return scoped.length > 0 ? [{ ...signs, told, scoped }] : [];
    }),
    { ...somebody, told: theirs.map(({ sign }) => sign) },
  ];
}

/** All that was meant of somebody else as one, where nobody but them is spoken of. */
function wholly(
  meant: readonly Meant[],
  somebody: SomebodyTold,
  text: string,
): readonly Meant[] | undefined {
  const asks = mayThey.test(text) ? 'exercise' : undefined;
  const isIdle = meant.every(({ kind }) =>
    ['not-understood', 'off-topic', 'number', 'injury-over'].includes(kind),
  );
  const isUnclear = meant.every(({ kind }) => kind === 'not-understood' || kind === 'number');
  const isTrouble = isIdle && (isUnclear ? trouble : limb).test(text);
  const isTold =
    hasNews(meant) || asks || isAnnounced.test(text) || isTrouble || isUnclear || somebody.age;
  if (!isTold) return undefined;
  const [news, ...rest] = ofSomebody(meant, {
    ...somebody,
    asks,
    isHurt: isTrouble,
  });
  const isMore = ({ kind }: Meant): boolean =>
    !['not-understood', 'off-topic', 'number', 'injury-over'].includes(kind);
  if (news === undefined) return undefined;
  return asks === undefined ? [news, ...rest.filter(isMore)] : [news];
}

/**
 * What a sentence means with the persons in it: what is told of somebody else stands apart from
 * what is the runner's, and a runner's age beside it. Persons and figures are read by rule.
 */
export function withPersons(sentence: Sentence, hearing: Hearing): Hearing {
  const { words } = sentence;
  // "As a kid" and "when I was a boy" are the runner.
  const people = sentence.people.filter(
    ({ from }) => !/(?:\bas|\bi was)$/.test(words.slice(0, from).join(' ')),
  );
  const spoken = withPeople(sentence, people);
  const text = spoken.replaceAll(aside, '');
  const isOwn = self.test(text);
  const isOther = another.test(text) || / asking for /.test(spoken);
  const hurts = sentence.mentions.some(({ notion }) => notion.id === 'pain');
  const meant = withoutYoungGuess(hearing.meant, ` ${words.join(' ')} `, hurts);
  const person = people.find(({ notion }) => notion.kind === 'person')?.notion;
  const age = ageOfAnother(words);
  const somebody: SomebodyTold = {
    ...nobody,
    who: person?.kind === 'person' ? person.id : undefined,
    pronoun: pronounIn(words, people),
    age,
  };
  if ((isOther || / they are \d/.test(text)) && !isOwn) {
    const theirs = wholly(meant, somebody, text);
    if (theirs !== undefined) {
      const { answer } = hearing;
      const withAnswer = theirs.map((each) =>
        each.kind === 'somebody' && answer ? { ...each, answer } : each,
      );
      return { meant: withAnswer, isOfRunner: false };
    }
  }
  const parted = apart(meant, somebody);
  const years = isOther ? undefined : ownAge(words);
  const isAge = (each: Meant): boolean => each.kind === 'age';
  const isFigure = ({ kind }: Meant): boolean => kind === 'number' || kind === 'not-understood';
  const rest = parted.flatMap((each): readonly Meant[] => {
    if (isAge(each) || (years !== undefined && isFigure(each))) return [];
    return years === undefined ? [each] : withoutYouth(each);
  });
  const all: readonly Meant[] = [
    ...rest,
    ...(years === undefined ? [] : [{ kind: 'age', years } as const]),
  ];
  const isNothing = all.length === 0 && hearing.answer === undefined;
  return {
    ...hearing,
    meant: isNothing ? [{ kind: 'not-understood' }] : all,
    isOfRunner: isOwn,
  };
}
