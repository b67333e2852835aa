import type { Hearing, Meant, Named } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { RoutineName } from './vocabulary.ts';
import { whenIn } from './when.ts';

const stops: readonly RegExp[] = [
  / (?:stop|quit) (?:the |all |all the )?(?:reminding|nudging|nagging|reminders?)(?: me| us)? /,
  / (?:do not|never|no need to|not need to|want you to|need you to) (?:ever )?remind (?:me|us) (?:any ?more|again|ever|about|of|to|at|on|every|each) /,
  /^ (?:please )?(?:do not|never) remind (?:me|us)(?: please| now)? $/,
  / (?:stop|alone|enough|done|quit) (?:with |of )+(?:all |the |my |your |these |those )*(?:reminders?|reminding|nagging|nudges) /,
  / no (?:more|further) (?:\w+ )?(?:reminders?|reminding|nudges) /,
  / (?:cancel|delete|remove|clear|drop|scrap|kill|end|lose|off|rid of|forget|bin|ditch|disable|erase) (?:all |any |every |both )?(?:of )?(?:my |the |your |those |these |that |this |a )?(?:\w+ ){0,3}(?:reminders?|nudges) /,
  / (?:turn|switch) (?:\w+ ){0,4}reminders? off /,
  / (?:do not|no longer) (?:want|need|like) (?:\w+ ){0,3}(?:reminders?|reminding|reminded) /,
];

const lists: readonly RegExp[] = [
  / (?:what|which|how many|list|read|tell me|show|check|hear|name) (?:\w+ ){0,5}reminders? /,
  / (?:do|have|got|are|is) (?:i |there |we )(?:\w+ ){0,2}(?:any |some |a )?reminders? /,
  /^ (?:any |my |the )(?:\w+ )?reminders? (?:(?:set|on|running|left|there|that i have|right|now) )*$/,
  / (?:when|what) (?:will|do|are|would|did) you (?:going to )?(?:remind|reminding) me /,
  / (?:are|will) you (?:still )?(?:going to )?(?:remind|reminding) me /,
];

const wishes: readonly RegExp[] = [
  /(?<! do not| never| not to) (?:remind|reminding|nudge|ping|poke) (?:me|us) /,
  /(?<! do not| never| not to) (?:be|get) reminded /,
  / (?:set|add|make|create|put|schedule|want|need|like|have|give|get|use|do|send|start) (?:me |us |up |in |on )*(?:a |an |another |some |the |new |daily |weekly )*(?:\w+ )?(?:reminders?|nudge|nudges|poke) /,
  /^ (?:a |an |new |daily |weekly |please )*(?:\w+ )?reminders? (?:for|to|at|on|every|each|in|about|please) /,
  / (?:do not|never) let me (?:forget|miss|skip) /,
];

/** What is a wish for a reminder where it has a time. */
const tells = / (?:tell|let) (?:me|us) (?:to|know (?:to|when)) /;

const moves: readonly RegExp[] = [
  / (?:move|change|shift|push|switch|reschedule) (?:\w+ ){0,4}reminders? /,
  / (?:bring|put|make|set|have) (?:my|the|that|this) (?:\w+ ){0,3}reminders? (?:\w+ ){0,2}(?:to|for|at|on) /,
  / (?:move|change|shift|push|switch|reschedule) (?:it|that|this|them|that one|this one) (?:back |forward |up |out |over |on )?(?:to|for|at) /,
  /^ (?:move|change|shift|switch|reschedule) to /,
  / (?:remind me|remind us|make it|make that) (?:\w+ ){1,6}instead /,
];

/** What is asked to be told again, and not at a time to come. */
const recalls =
  / remind (?:me|us) (?:again )?(?:how|what|who|whom|which|why|where|when|whether|if|the|one more time|once more) /;

/** Words that say nothing of what a reminder is of. */
const saysNothing =
  /^(?:remind\w*|nudge\w*|ping|poke|reminders?|set|add|make|create|put|schedule|want|need|like|have|has|give|get|use|send|start|begin|up|in|on|at|to|do|does|doing|done|did|me|us|my|the|a|an|another|some|new|i|you|we|it|that|this|them|those|these|second|other|one|can|could|will|would|should|please|for|of|about|by|around|every|each|and|or|also|too|as|well|again|once|twice|thrice|times?|per|week|weekly|daily|day|days|go|going|be|am|is|are|not|never|let|forget|miss|skip|when|then|so|just|maybe|out|session|sessions|\d+|half|quarter|past|after|before|till|until|through|oclock|clock|o|m|p|pm|noon|midday|midnight|today|tonight|tomorrow|morning|mornings|evening|evenings|afternoon|afternoons|night|nights|weekdays?|weekends?|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|next|coming|single|know|alexa|hey|hi|okay|yes|yeah|no|able|possible|possibly|from|with|your|there|something|instead|later)$/;

/** What is done for hamstrings, of no routine in particular. */
const general =
  /^(?:exercis\w*|work|workouts?|train\w*|routines?|hamstrings?|hammys?|hammies|practi[cs]e|moves|mobility|rehab|physio|prehab|drills?|coach\w*|legs?|conditioning)$/;

const routinesSaid: readonly (readonly [RegExp, RoutineName])[] = [
  [/ (?:warm|warming|warmup|warmups) /, 'warm-up'],
  [/ (?:strength\w*|lift|lifting|weights|gym) /, 'strength'],
  [/ (?:roll|rolling|roller|foam) /, 'rolling'],
  [/ (?:stretch|stretches|stretching|cool|cooling|cooldown) /, 'cool-down'],
];

/** The routine that a reminder is of; unknown where it is of exercise and of no routine. */
function routineIn(sentence: Sentence): Named<RoutineName> {
  const { mentions, words } = sentence;
  const named = mentions.find(({ notion }) => notion.kind === 'routine')?.notion;
  if (named?.kind === 'routine') return { kind: 'known', id: named.id };
  const text = ` ${words.join(' ')} `;
  const said = routinesSaid.find(([pattern]) => pattern.test(text))?.[1];
  if (said !== undefined) return { kind: 'known', id: said };
  return isOfExercise(sentence) ? { kind: 'unknown', words: 'exercises' } : { kind: 'none' };
}

/** Whether it is said to be of exercise, and of no routine in particular. */
const isOfExercise = ({ mentions, words }: Sentence): boolean =>
  mentions.some(({ notion }) => notion.kind === 'exercise') ||
  words.some((word) => general.test(word));

/** Whether what is to be done then is the coach's business. */
function isOwn({ words }: Sentence, routine: Named<RoutineName>): boolean {
  return routine.kind !== 'none' || words.every((word) => saysNothing.test(word));
}

/** "Two" and "four" that stand where only "to" and "for" can. */
const heardRight = (words: readonly string[]): readonly string[] =>
  words.map((word, place) => {
    const before = words[place - 1] ?? '';
    if (word === '4' && /^reminders?$/.test(before)) return 'for';
    return word === '2' && /^(?:me|us|it|that|this|reminders?)$/.test(before) ? 'to' : word;
  });

/** What says that something is the matter: that comes before any reminder. */
const matters: ReadonlySet<string> = new Set(['pain', 'injury', 'skin-trouble', 'unwell']);
const isMatter = (meant: Meant): boolean =>
  matters.has(meant.kind) || (meant.kind === 'signs' && meant.told.length > 0);

/**
 * What a sentence says of reminders: one wished for, moved, all of them asked for or stopped.
 * Undefined where it says nothing of them, where they are not the coach's ("remind me to ring the
 * bank"), or where it tells of something that hurts.
 */
export function reminderMeant(said: Sentence, found: Hearing): Meant | undefined {
  const words = heardRight(said.words);
  const sentence = { ...said, words };
  const text = ` ${words.join(' ')} `;
  const when = whenIn(words);
  const routine = routineIn(sentence);
  const isOneOf = (patterns: readonly RegExp[]): boolean =>
    patterns.some((pattern) => pattern.test(text));
  if (found.meant.some(isMatter) || recalls.test(text)) return undefined;
  const isOurs = isOwn(sentence, routine);
  if (isOneOf(stops)) return { kind: 'stop-reminding', routine };
  const isTimed = when?.hour !== undefined || when?.weekdays !== undefined || when?.half;
  if (isOneOf(moves)) {
    const isNamed = / reminders? /.test(text);
    const isToldPlainly = when?.half !== undefined || when?.weekdays !== undefined;
    const isMade = / (?:make|set) (?:it|that) /.test(text);
    // "Set me a reminder" makes one.
    const isNew = / (?:set|have|put|make) (?:me |up |in )*(?:a|an|another|some) /.test(text);
    const isMeant = isTimed ? !isMade || isToldPlainly : isNamed;
    if (isMeant && !isNew) return { kind: 'move-reminder', routine, when: when ?? {} };
  }
  const isWish = isOurs && (isOneOf(wishes) || (isTimed && tells.test(text)));
  const isAsked = isOneOf(lists);
  const isAbout = / (?:remind|nudge) (?:me|us) (?:of|about) /.test(text) && when === undefined;
  if (isWish && !isAbout && !(isAsked && when === undefined)) {
    return { kind: 'remind', routine, when: when ?? {} };
  }
  return isAsked ? { kind: 'reminders' } : undefined;
}
