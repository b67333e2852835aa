import { minutes } from '../time.ts';
import type { Hearing, Meant } from './heard.ts';
import { normalize } from './normalize.ts';
import type { SignId } from './vocabulary.ts';

/** What does away with what is named after it. */
const away =
  '(?:no|(?<!can |could |do |does |did |will )not|nothing|none|without|avoid|avoiding|skip|skipping|leave out|leaving out|miss out|drop|cut out|ditch|minus|except|never|hate|instead of|(?:keep|stay|keep me) off|less|rid of|fed up with)';

/** Small words between a "no" and what it does away with; none of what is felt. */
const between =
  '(?: (?:any|anything|anywhere|stuff|things?|bits?|ones?|exercises?|moves?|more|the|my|a|an|on|in|of|that|which|where|needs?|needing|involves?|involving|requires?|requiring|uses?|using|with|lots|much|good|like|i|you|we|have|has|to|want|fancy|doing|do|done|be|being|go|going|down|get|getting|lying|lie|sitting|is|are|this|today|please|standing|stand|balancing|work|for|me|up to|too|really|able|allowed|supposed|at all|kind))*';

/** What cannot be done, or is not to be, of what is named after it. */
const unable = '(?:can not|could not|do not|should not|not able to|unable to|rather not|will not)';

type Limit = 'no-floor' | 'no-jumping' | 'no-one-leg' | 'no-roller' | 'no-weights';

const oneLeg =
  '(?:(?:one|1|single) (?:leg(?:ged|s)?|foot|footed)(?! (?:deadlifts?|dead|rdls?|romanian|bridges?|glute|hip|hinges?))(?: (?:stuff|work|things?|ones?|exercises?|moves?|standing|balanc\\w+))?|balanc\\w+(?: (?:stuff|work|things?|ones?|exercises?|moves?|on (?:one|1) (?:leg|foot)))?)';
const floor =
  '(?:floor|ground|mat|carpet|grass|knees|kneel\\w*|all 4s?|all fours|hands and knees|lying down|lie down|on my (?:back|knees|front|tummy)|floor (?:stuff|work|exercises?|moves?))';
const weights =
  '(?:weights?|equipment|kit|gear|kettlebells?|dumbbells?)(?! (?:on|loss|lost|through|bearing|in my|room))';
const roller = '(?:foam )?rollers?';

/** How it is said that something can't or is not to be part of what is done, by what that is. */
const said: readonly (readonly [Limit, RegExp])[] = [
  [
    'no-one-leg',
    new RegExp(
      [
        `\\b${away}${between} ${oneLeg}\\b`,
        `\\b${unable}(?: really| do| manage| hold)? (?:stand|balance|stay up|stay steady|keep my balance|do anything)(?: up| well)? on (?:just )?(?:one|1|a single) (?:leg|foot)\\b`,
        `\\b${unable}(?: really| do| manage| cope with| keep my)? (?:balance|balancing|the balancing|${oneLeg})(?: (?:very|too))?(?: well)?(?=$| today| at the moment| right now| so| and| but| please)`,
        '\\b(?:keep )?(?:both|2) feet (?:down|on the (?:ground|floor)|planted)(?: (?:please|only|all the time|today))*',
        '\\b(?:wobble|wobbly|fall over|falling over|topple|tip over)(?: \\w+){0,2} (?:on|for) (?:the )?(?:one|1) leg(?: (?:stuff|things?|ones?|work))?\\b',
      ].join('|'),
    ),
  ],
  [
    'no-roller',
    new RegExp(
      [
        `\\b(?:no|without|forgot\\w*|lost|lent|left|broke|missing)(?: (?:a|the|my|any|got|own))* ${roller}\\b(?: (?:at|in|on) (?:\\w+ ){0,2}\\w+)?`,
        `\\b(?:do|does|did|have|has) not(?: (?:have|own|got|bring|packed?|a|the|my|any|got))* ${roller}\\b(?: (?:here|with me|at home|today|yet|to hand|at the moment))*`,
        `\\b(?:the|my|our) ${roller} (?:is|was|got|has|are|went)(?: (?:still|back|been|all))* (?:at|in|on|with|broken?|away|not|missing|gone|lost|somewhere|upstairs|packed|elsewhere|left)(?: (?!so\\b|and\\b|but\\b)\\w+){0,3}`,
        `\\b(?:ate|8|broke|took|borrowed|stole|nicked|burst|has got|has) (?:the|my|our) ${roller}\\b`,
      ].join('|'),
    ),
  ],
  [
    'no-weights',
    new RegExp(
      [
        `\\b${away}${between} ${weights}(?: (?:here|with me|today|to hand|at home|needed|required))*(?:$|(?= ))`,
        `\\b${unable}(?: (?:have|own|got|any|a|my|the))* ${weights}(?: (?:here|with me|today|to hand|at home))*(?:$|(?= ))`,
        '\\b(?:(?:i )?(?:have )?(?:only|just)(?: (?:i|have|got|here))*|all (?:that )?(?:i|there)(?: (?:have|got|is|here))*) (?:is )?(?:a|an|the|my) (?:chair|wall|towel|mat|step|bed|sofa|couch|desk|stool|bench)(?: (?:here|and a \\w+|to hand|with me|today|in the \\w+))*',
      ].join('|'),
    ),
  ],
  [
    'no-jumping',
    new RegExp(
      `\\b(?:${away}|${unable})${between} (?:jump\\w*|hop(?:ping|s)?|bounc\\w+|leap\\w*|impact|pounding)\\b`,
    ),
  ],
  [
    'no-floor',
    new RegExp(
      [
        `\\b(?:${away})${between} ${floor}(?: (?:work|stuff|things?|exercises?|moves?|on the (?:ground|floor)))?\\b`,
        `\\b${unable}${between} ${floor}\\b`,
        '\\b(?:my |the )?knees? (?:do not|does not|will not|can not) (?:like|do|take|enjoy|love|want) (?:kneeling|being knelt on|the floor|the ground)\\b',
      ].join('|'),
    ),
  ],
];

/** Who asks about one of these asks, and sets no limit: "what if I have no roller". */
const asks =
  /^(?:(?:so|and|but|um|hey|okay|well|right) )*(?:what (?!can i (?:do|still do))|why|how|when|should|is (?!there)|are (?!there)|does|do i|did|will|would|which|who)\b|\bwhat then$/;

/** What the limits of a body go with where something is wrong with it: that is heard as it is said. */
const matters: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['perhaps-sign', 'pain', 'injury', 'somebody', 'unwell', 'getting-worse', 'doctor'] as const),
  ...(['skin-trouble', 'if-it-hurts', 'is-it-normal', 'ask-first', 'comeback', 'topic'] as const),
  ...(['ice-on', 'ice-off', 'set-ice', 'number', 'injury-over', 'skip'] as const),
]);
const isMatter = (meant: Meant): boolean => meant.kind === 'signs' || matters.has(meant.kind);

/** What is left of a sentence without its limits and says nothing of its own. */
const nothing: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['not-understood', 'off-topic', 'noise', 'pause', 'help', 'elsewhere', 'easier'] as const),
  ...(['something-else', 'next', 'resume', 'repeat', 'stop', 'more', 'unsure'] as const),
]);

const saysNothing = (meant: Meant): boolean =>
  nothing.has(meant.kind) || (meant.kind === 'how-to' && meant.exercise.kind !== 'known');

const meantBy = (limit: Limit): Meant =>
  limit === 'no-weights'
    ? { kind: 'equipment', equipment: { kind: 'known', id: 'none' }, isLimit: true }
    : { kind: limit };

/** What is left of a sentence, without the words that join what was taken out of it. */
const joining = /^(?:and|but|so|with|because|or|then|today|please|i|have|am|it|is|only|just)$/;

function trimmed(words: readonly string[]): string {
  const from = words.findIndex((word) => !joining.test(word));
  const to = words.findLastIndex((word) => !joining.test(word));
  return from < 0 ? '' : words.slice(from, to + 1).join(' ');
}

/** What asks for it, and says nothing of what it is to be. */
const asking =
  /^(?:(?:can|could|shall|let us|let|i|would|want|like|need|you|we|to|do|have|make|it|this|that|something|anything|one|be|keep|give|me|got|a|there|is|version|for|in|my|here|what|still) ?)*$/;

const bareMinutes =
  /^(?:(?:about|only|just|for|in|have|got|i) )*(\d+) (?:minutes?|mins?)(?: (?:only|max|tops|today|long))*$/;

/** What is heard in the rest of a sentence: so much time alone is how long it is to take. */
function heardIn(rest: string, hear: (words: string) => Hearing): Hearing {
  if (asking.test(rest)) return { meant: [] };
  const told = bareMinutes.exec(rest)?.[1];
  return told === undefined
    ? hear(rest)
    : { meant: [{ kind: 'shorter', length: minutes(Number(told)) }] };
}

/** What a bad balance is taken for, where nothing is said of standing on one leg. */
const ofBalance: readonly SignId[] = ['cannot-walk', 'weakness'];

/** What needs the whole sentence: a sign, told or denied, and an exercise to leave out. */
function isWhole(meant: Meant, isOfBalance: boolean): boolean {
  if (meant.kind === 'skip') return meant.exercise.kind === 'known';
  if (meant.kind === 'perhaps-sign') return !isOfBalance || !ofBalance.includes(meant.sign);
  if (meant.kind !== 'signs') return false;
  const all = [...meant.told, ...meant.denied];
  return !isOfBalance || all.some((sign) => !ofBalance.includes(sign));
}

/** A bad balance, told with a limit, is why. */
const badBalance = /\bmy balance is (?:\w+ )?(?:rubbish|bad|poor|terrible|awful|lousy|dodgy)\b/;

/** What has no place in what is done, with the rest of a sentence that says so. */
function limitsIn(text: string): { readonly limits: readonly Limit[]; readonly rest: string } {
  const limits: Limit[] = [];
  let rest = text;
  for (const [limit, pattern] of said) {
    if (!pattern.test(rest)) continue;
    limits.push(limit);
    rest = rest.replace(pattern, ' ');
  }
  if (limits.includes('no-one-leg')) rest = rest.replace(badBalance, ' ');
  return { limits, rest: trimmed(rest.split(/ +/).filter(Boolean)) };
}

/**
 * A wish with limits, "five minutes and no weights", "warm me up but nothing on one leg": the wish is
 * heard without them, and they go with it. Where it tells of something that hurts or asks about it,
 * the sentence stays as it is.
 */
export function withLimits(words: string, hear: (words: string) => Hearing): Hearing {
  const text = normalize(words).join(' ');
  const { limits, rest } = limitsIn(text);
  if (limits.length === 0 || asks.test(text)) return hear(words);
  const whole = hear(words);
  const isOfBalance = limits.includes('no-one-leg');
  if (whole.meant.some((each) => isWhole(each, isOfBalance))) return whole;
  const heard = heardIn(rest, hear);
  if (heard.meant.some(isMatter)) return whole;
  // A kind of routine that the whole sentence names says more than what is left of it.
  const [start, another] = whole.meant.filter(({ kind }) => kind === 'start-routine');
  const wished = heard.meant
    .filter((each) => !saysNothing(each))
    .map((each) => (each.kind === 'start-routine' && !another ? (start ?? each) : each));
  const meant = limits.map(meantBy);
  const isSaid = ({ kind }: Meant): boolean => wished.some((each) => each.kind === kind);
  return { meant: [...wished, ...meant.filter((each) => !isSaid(each))] };
}
