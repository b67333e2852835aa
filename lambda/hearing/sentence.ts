import { type Answer, answerOf } from './answers.ts';
import type { Notion, NotionKind, Notions } from './lexicon/kinds.ts';
import { type Found, findAll, longestFirst, strangeWords, withKnownWords } from './mentions.ts';
import { normalize } from './normalize.ts';
import { isAllAhead } from './quantities.ts';
import { type Scope, type Scoped, type Surroundings, scopeOf } from './scopes.ts';

/** A notion found, with its scope. */
export interface Mention {
  readonly notion: Notion;
  readonly from: number;
  readonly to: number;
  /** How many words are its own. */
  readonly weight: number;
  readonly scope: Scope;
  readonly who?: Scoped['who'];
}

/** What the rules that add mentions up look at. */
export interface Sentence {
  readonly words: readonly string[];
  readonly answer: Answer | undefined;
  readonly mentions: readonly Mention[];
  readonly people: readonly Found[];
  /** It is the answer and nothing else: "go on then". */
  readonly isAllAnswer: boolean;
  readonly isQuestion: boolean;
  readonly isLeaveOut: boolean;
  readonly isWish: boolean;
  /** How many words no hamstring coach hears about. */
  readonly strange: number;
  /** How many words no mention, answer or trigger accounts for, small words left out. */
  readonly unexplained: number;
}

/** Parts of the body, and small words, that two mentions may both be about. */
const shared =
  /^(?:legs?|thighs?|calf|calves|hamstrings?|shins?|ankles?|foot|feet|knees?|toes?|muscles?|skin|it|my|the|is|and|a|i|in|of|me|down|both|have|has|gone|went|on|up|to|back|not|can|pain|hurts|out|get|one|do|heart|sit|that|so|for|with)$/;

const isSignLike = (kind: NotionKind): boolean => kind === 'sign' || kind === 'well';

/** A sign that is named inside of another's words, joined to it: "swollen and warm" is both. */
function joinedTo(
  sign: Found,
  found: readonly Found[],
  words: readonly string[],
): readonly Found[] {
  const isJoined = words.slice(sign.from, sign.to).some((word) => word === 'and' || word === 'or');
  if (!isJoined) return [];
  return longestFirst(
    found.filter(
      ({ notion, from, to }) =>
        notion.kind === 'sign' &&
        notion.id !== sign.notion.id &&
        from >= sign.from &&
        to <= sign.to,
    ),
  );
}

/** A bruise has the color that it has, and the leg is not cold for it. */
const bruised = /\b(?:bruis\w*|black and blue)\b/;
const colored = /^(?:purple|blue|black|dark|yellow|green|color\w*)$/;

function withoutColorOfBruise(found: readonly Found[], words: readonly string[]): readonly Found[] {
  if (!bruised.test(words.join(' '))) return found;
  return found.filter(
    ({ notion, own }) =>
      notion.id !== 'cold-leg' || !own.some((place) => colored.test(words[place] ?? '')),
  );
}

/** A hole that somebody stepped into is in the ground, and none in the muscle. */
const inTheGround =
  /\b(?:stepp?\w*|trod|tread|foot|tripp?\w*|fell|landed|stumbl\w*|ran|running|caught) (?:\w+ ){0,4}(?:hole|dip|ditch|trough|groove|hollow|gap|crater)\b|\b(?:hole|dip|ditch|trough|groove|hollow|gap|crater) (?:\w+ ){0,2}(?:on|in) the (?:trail|road|ground|path|grass|pavement|sidewalk|track|field|woods?|lawn|sand|kerb|curb)\b|\b(?:pot|rabbit|gopher|man) ?hole\b/;

const withoutGround = (found: readonly Found[], words: readonly string[]): readonly Found[] =>
  inTheGround.test(words.join(' ')) ? found.filter(({ notion }) => notion.id !== 'gap') : found;

/** What a hand, an arm or one knee does not do is no weakness of a leg, and no way of walking. */
const ofTheArm = /\b(?:hands?|wrists?|arms?|elbows?|shoulders?|thumbs?|fingers?)\b/;
const ofOneKnee =
  /\bknee (?:(?:just|keeps?|kept|feels?|felt|is|was|has|went|goes|a bit|really|so|kind of) )*(?:giv\w+|gave|buckl\w+|weak\w*|unstable|wobbl\w+|going|goes|went)\b/;
const ofALeg =
  /\b(?:legs?|foot|feet|thighs?|hamstrings?|calf|calves|ankles?|toes?|both|walk\w*|stand\w*|numb\w*|ting\w*|bladder|pee|back)\b/;
const ofLegs: ReadonlySet<string> = new Set(['weakness', 'cannot-walk', 'both-legs', 'gait']);

/** Weeks that lie ahead are none that it has lasted. */
const withoutAhead = (found: readonly Found[], words: readonly string[]): readonly Found[] =>
  isAllAhead(words) ? found.filter(({ notion }) => notion.id !== 'lasting-weeks') : found;

function withoutOtherLimbs(found: readonly Found[], words: readonly string[]): readonly Found[] {
  const text = words.join(' ');
  const isOther = (ofTheArm.test(text) || ofOneKnee.test(text)) && !ofALeg.test(text);
  return isOther ? found.filter(({ notion }) => !ofLegs.has(notion.id)) : found;
}

/** Danger stands first: other mentions get only the words that no sign needs. */
function chosen(found: readonly Found[], words: readonly string[]): readonly Found[] {
  const mayBeShared = (place: number) => shared.test(words[place] ?? '');
  const signs = longestFirst(
    found.filter(({ notion }) => isSignLike(notion.kind)),
    mayBeShared,
  );
  const reasons = longestFirst(found.filter(({ notion }) => notion.kind === 'reason'));
  const only = (...kinds: readonly NotionKind[]) =>
    longestFirst(
      found.filter(({ notion }) => kinds.includes(notion.kind)),
      mayBeShared,
    );
  return [
    ...once([...signs, ...signs.flatMap((sign) => joinedTo(sign, found, words))]),
    ...once(only('circumstance')),
    ...once(reasons),
    ...once(only('command', 'routine', 'exercise', 'equipment', 'level', 'side')),
    ...once(only('topic')),
    ...once(only('elsewhere')),
  ];
}

/** Each notion once, where it was said first. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ notion: { kind, id } }) => {
    const name = `${kind} ${id}`;
    if (seen.has(name) && kind !== 'sign') return false;
    seen.add(name);
    return true;
  });
}

/** Words that carry no meaning of their own. */
const small =
  /^(?:i|my|me|he|she|his|her|him|it|its|a|an|the|is|am|are|was|and|so|of|to|in|on|at|for|that|this|there|be|been|have|has|had|do|does|did|just|really|well|oh|please|thanks|now|then|very|quite|too|here|with|or|as|up|down|over|behind|inside|outside|above|below|under|around|near|side|high|okay|right|you|we|left|big|some|any|get|got|legs?|thighs?|calf|calves|hamstrings?|knees?|foot|feet|ankles?|toes?)$/;

/** Words around an answer that add nothing to it. */
const opens =
  /^(?:yes|yeah|yep|no|nope|nah|okay|well|oh|so|then|please|right|go|on|sure|thanks|it|is|i|do|just|not)$/;

const scopedKinds: ReadonlySet<NotionKind> = new Set([
  'sign',
  'well',
  'circumstance',
  'reason',
  'command',
  'routine',
]);

/** What was told before it is over: "big pop, bruise to the knee, but that's all mended". */
const overNow =
  /\b(?:but|and|now|it|that|this|they) (?:that|it|this|they|everything)?\s?(?:is|are|has|have) (?:(?:all|been|long|fully|completely|totally|since) )*(?:mended|healed|sorted|fixed|recovered|history|behind me|rehabbed|signed off)\b/;

function withOver(mentions: readonly Mention[], words: readonly string[]): readonly Mention[] {
  const match = overNow.exec(words.join(' '));
  if (match === null) return mentions;
  const place = words.join(' ').slice(0, match.index).split(' ').length;
  return mentions.map((each) =>
    each.notion.kind === 'sign' && each.scope === 'affirmed' && each.to <= place
      ? { ...each, scope: 'past' as const }
      : each,
  );
}

/** Reads a sentence: its mentions with their scopes, and what kind of sentence it is. */
export function read(text: string): Sentence {
  const words = withKnownWords(normalize(text));
  const rules = [withoutColorOfBruise, withoutGround, withoutOtherLimbs, withoutAhead];
  const found = rules.reduce((left, without) => without(left, words), findAll(words));
  const triggers = longestFirst(found.filter(({ notion }) => notion.kind === 'trigger'));
  const people = longestFirst(found.filter(({ notion }) => notion.kind === 'person'));
  const around: Surroundings = { words, triggers, people };
  const answers = longestFirst(found.filter(({ notion }) => notion.kind === 'answer'));
  const mentions = chosen(found, words).map((each): Mention => {
    const { notion, from, to, own } = each;
    const scoped: Scoped = scopedKinds.has(notion.kind)
      ? scopeOf(each, around)
      : { scope: 'affirmed' };
    return { notion, from, to, weight: own.length, ...scoped };
  });
  // What weighs beside a sign accounts for nothing of what else was meant.
  const meant = chosen(found, words).filter(({ notion }) => notion.kind !== 'circumstance');
  const accounted = new Set([
    ...[...meant, ...triggers, ...people, ...answers].flatMap(({ own }) => own),
    ...found.filter(({ notion }) => notion.kind === 'frame').flatMap(({ own }) => own),
  ]);
  const has = (id: Notions['frame']) =>
    found.some(({ notion }) => notion.kind === 'frame' && notion.id === id);
  return {
    words,
    answer: answerOf(answers, words),
    isAllAnswer: answers.some(
      ({ from, to }) =>
        words.slice(0, from).every((word) => opens.test(word)) &&
        words.slice(to).every((word) => opens.test(word)),
    ),
    mentions: withOver(mentions, words).toSorted((a, b) => a.from - b.from || a.to - b.to),
    people,
    isQuestion: has('question'),
    isLeaveOut: has('leave-out'),
    strange: strangeWords(words).length,
    unexplained: words.filter((word, place) => !small.test(word) && !accounted.has(place)).length,
    isWish: has('wish'),
  };
}
