import type { Hearing, Meant, SignsHeard } from './heard.ts';
import { quantityIn, sinceMeant } from './meaning.ts';
import { normalize } from './normalize.ts';
import { placeIn } from './places.ts';
import { read } from './sentence.ts';

const small =
  '(?:(?:um|uh|oh|well|but|and|so|no|nope|nah|wait|hang on|hold on|hold up|sorry|actually|hey|please|listen|coach|alexa|ah|er) )*';

/** That the coach took it wrongly, in words that say nothing else. */
const tookItWrongly = [
  '(?:that|it|this) (?:is|was) not(?: at all| quite| really| exactly| even)? (?:what|the one|the thing) i (?:just )?(?:said|asked|meant|mean|wanted|want|told you|was asking|had in mind|was saying|am asking|am saying)(?: for| about| you| at all)*',
  'that (?:is|was) (?:all |quite |completely |so |just )?(?:wrong|not right|incorrect|not correct|not true|the wrong one|not it|not the one)',
  'you (?:have |are |just )*(?:got|get|getting|heard|hearing|took|taken|understood)?(?: ?(?:me|that|it|this|what i said))+(?: all| completely| totally| a bit)? wrong',
  'you (?:have )?(?:just )?(?:misheard|mishearing|misunderstood|mistook)(?: me| that| it| what i said)*',
  'you (?:are not|were not|never) (?:listening|listen|hearing me|getting me|getting it|getting this)(?: to me)?',
  'you (?:did not|do not) (?:hear|understand|get|listen)(?: me| that| to me| it| what i said| what i mean)*(?: right| properly| correctly)?',
  'i (?:do|did) not mean (?:it like that|that|it that way)',
  'i (?:did not|never) (?:say|said|mean|meant|ask for|asked for|ask|asked|want|wanted) (?:any of that|that|this|it|you that)(?= i (?:said|meant|mean|asked|was)\\b|$)',
];

/** Of which words the rest is what was meant. */
const meantIs =
  '(?:what )?i (?:just |actually |really )*(?:(?:said|meant|mean)(?: was| is)?(?: that)?(?! to (?:my|the|a|him|her|them)\\b)|was (?:asking|talking) about|asked (?:about|for))';

const took = tookItWrongly.join('|');
const meansInstead = new RegExp(`^${small}(?:(?:${took}) )?(?:${small})${meantIs}(?: |$)`);
const isWrong = new RegExp(`^${small}(?:${took})(?: |$)`);
const meansAtTheEnd = / i (?:mean|meant|said)$/;

/** A no that only takes back what came before it: "no wait", "no hang on", "actually no". */
const noWait =
  /^(?:(?:um|uh|oh) )*(?:(?:no|nope|nah) (?:(?:no|wait|hang on|hold on|hold up|sorry) )+|(?:hang on|hold on|actually|sorry) no (?:(?:wait|sorry|actually) )*|actually (?=(?:it|that) (?:was|has been|happened)))(?=\w)/;

const neverSaid =
  /^(?:(?:um|uh|oh|well|but|no|nope|nah|wait|hang on|sorry|actually) )*(?:i (?:did not|never|have not|have never) (?:say|said|tell you|told you|mention|mentioned)(?: that| anything about)?|who said(?: that)?|why do you (?:say|think)) /;

const bad =
  '(?:bad|sore|hurt|hurting|injured|dodgy|painful|problem|achy|tight|one that hurts|one that is sore)';
const badLeg = new RegExp(
  `^${small}(?:it is )?(?:the |my )?(?:left|right|other)(?: leg| one| side| hamstring)? (?:is|that is)(?: the| my)? ${bad}(?: one| leg| side)?$`,
);

/** Which leg is asked about and doubted, in an exercise and elsewhere. */
const otherLeg = new RegExp(
  `^${small}(?:(?:it is|do|on|i meant|i said|that is|with) )?(?:the other (?:leg|side|foot|hamstring)|wrong (?:leg|side))$`,
);

const denial =
  /\b(?:(?:it|that|this|the pain) (?:is|was) )?not (?:(?:really|so much|actually|just|exactly|in|on|at|around|by|behind|near) )*(?:my|the) (?:left |right |whole )?(?:sit bones?|\w+)(?: or (?:my |the )?\w+)?(?: (?:itself|at all|that hurts|i mean|though))*/g;
const further =
  /\b(?:lower|further|farther|more|down|half ?way|middle|mid|belly|below|deeper|centre|center)\b/;
const higher = /\b(?:higher|further up|right up|up top|at the top)\b/;

/** One time taken back for another: "it wasn't yesterday, it was last month". */
const notThen =
  /^(?:no |well |sorry |actually )*(?:it |that |this )?(?:was |is )?not (?:yesterday|today|this (?:morning|week)|last \w+|on \w+day|\w+day|\d+ \w+ ago|just now)(?: (?:it was|that was|but|it is|more like|i mean))* /;

const nothing: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['not-understood', 'off-topic', 'noise', 'unwell', 'repeat', 'pause', 'misheard'] as const),
]);
const isNothing = ({ answer, meant }: Hearing): boolean =>
  answer === undefined && meant.every(({ kind }) => nothing.has(kind));

const misheard: Hearing = { meant: [{ kind: 'misheard' }] };

/** What the runner never said is denied; of what is no sign it is only said that it was misheard. */
function unsaid({ meant }: Hearing): Hearing {
  const told = meant.flatMap((each) =>
    each.kind === 'signs' ? each.told : each.kind === 'perhaps-sign' ? [each.sign] : [],
  );
  if (told.length === 0) return misheard;
  const scoped = told.map((sign) => ({ sign, scope: 'denied' }) as const);
  return {
    meant: [{ kind: 'signs', told: [], denied: told, unknown: 0, days: undefined, scoped }],
  };
}

/** One place taken back for another: "not my knee, my hamstring", "it's not my sit bone, it's lower". */
function elsewhereThan(text: string, hearWhole: (words: string) => Hearing): Hearing | undefined {
  const denied = [...text.matchAll(denial)]
    .map(([found]) => ({ found, place: placeIn(found.split(' ')) }))
    .find(({ place }) => place !== undefined);
  if (denied?.place === undefined) return undefined;
  const rest = text.replace(denied.found, ' ').split(/ +/).filter(Boolean);
  const said = rest.join(' ');
  const place =
    placeIn(rest) ??
    (denied.place === 'sit-bone' && further.test(said) ? 'hamstring' : undefined) ??
    (denied.place === 'hamstring' && higher.test(said) ? 'sit-bone' : undefined);
  if (place === undefined || place === denied.place) return undefined;
  const whole = hearWhole(said);
  const says = ({ kind }: Meant): boolean =>
    (kind === 'signs' && place !== 'sit-bone') || kind === 'injury' || kind === 'perhaps-sign';
  if (whole.meant.some(says)) return undefined;
  const isBone = denied.place === 'sit-bone';
  const bone: SignsHeard = {
    kind: 'signs',
    told: [],
    denied: ['sit-bone'],
    unknown: 0,
    days: undefined,
    scoped: [{ sign: 'sit-bone', scope: 'denied' }],
  };
  const meant: readonly Meant[] =
    place === 'sit-bone' ? whole.meant.filter(({ kind }) => kind === 'signs') : [];
  return {
    meant: [
      ...(isBone ? [bone] : []),
      ...(meant.length > 0 ? meant : [{ kind: 'pain', place } as const]),
    ],
  };
}

/**
 * What somebody means who puts the coach right: "no wait, that's wrong, it was two weeks ago" is no
 * answer "no", and "no, I said fifteen" is fifteen. Undefined where nothing is put right.
 * @param hearWhole hears the rest of the sentence as if it were all of it
 */
export function correctionIn(
  words: string,
  hearWhole: (words: string) => Hearing,
): Hearing | undefined {
  const text = normalize(words).join(' ');
  if (badLeg.test(text)) return { meant: [{ kind: 'pain' }] };
  if (otherLeg.test(text)) return { meant: [{ kind: 'which-leg' }] };
  const unsaidRest = neverSaid.exec(text);
  if (unsaidRest !== null && !meansInstead.test(text) && !isWrong.test(text)) {
    return unsaid(hearWhole(text.slice(unsaidRest[0].length)));
  }
  const then = notThen.exec(text);
  const since = then && sinceMeant(read(text.slice(then[0].length)));
  if (since) return { meant: [since] };
  const place = elsewhereThan(text, hearWhole);
  if (place !== undefined) return place;
  const certain = meansInstead.exec(text) ?? isWrong.exec(text);
  if (certain !== null) {
    const rest = text.slice(certain[0].length).trim();
    return restOr(rest, hearWhole) ?? misheard;
  }
  if (meansAtTheEnd.test(text)) {
    const rest = text.replace(new RegExp(`^${small}`), '').replace(meansAtTheEnd, '');
    return restOr(rest, hearWhole);
  }
  const opened = noWait.exec(text);
  return opened === null ? undefined : restOr(text.slice(opened[0].length), hearWhole);
}

/** What the rest says, if it says anything. */
function restOr(rest: string, hearWhole: (words: string) => Hearing): Hearing | undefined {
  const said = rest.replace(new RegExp(`^(?:${small})(?=\\w)`), (found) =>
    / (?:no|nope|nah) $/.test(` ${found}`) ? 'no ' : '',
  );
  if (said === '') return undefined;
  const heard = hearWhole(said);
  if (!isNothing(heard)) return heard;
  const quantity = quantityIn(read(said));
  return quantity && { meant: [quantity] };
}
