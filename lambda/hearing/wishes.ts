import { minutes } from '../time.ts';
import type { Meant } from './heard.ts';
import { minutesIn } from './quantities.ts';
import type { Mention, Sentence } from './sentence.ts';
import type { RoutineName } from './vocabulary.ts';

/** A meaning and where in the sentence it was said. */
export interface Placed {
  readonly at: number;
  readonly meant: Meant;
}

/** The mentions of one kind. */
export const idsOf = (sentence: Sentence, kind: Mention['notion']['kind']): readonly Mention[] =>
  sentence.mentions.filter(({ notion }) => notion.kind === kind);

/** In the order said. */
export const inOrder = (placed: readonly Placed[]): readonly Meant[] =>
  placed.toSorted((a, b) => a.at - b.at).map(({ meant }) => meant);

/** What an exercise named is wanted for: to leave out, to be shown. */
export function exercisesMeant(sentence: Sentence): readonly Placed[] {
  const named = idsOf(sentence, 'exercise');
  const isHowTo = sentence.mentions.some(({ notion }) => notion.id === 'how-to');
  return named.flatMap(({ notion, from }): readonly Placed[] => {
    if (notion.kind !== 'exercise') return [];
    const exercise = { kind: 'known', id: notion.id } as const;
    if (sentence.isLeaveOut) return [{ at: from, meant: { kind: 'skip', exercise } }];
    if (isHowTo || sentence.isQuestion) return [{ at: from, meant: { kind: 'how-to', exercise } }];
    return [{ at: from, meant: { kind: 'how-to', exercise } }];
  });
}

/** Reasons told against ice. */
export function reasonsMeant(sentence: Sentence): readonly Placed[] {
  return idsOf(sentence, 'reason').flatMap(({ notion, from, scope }): readonly Placed[] =>
    notion.kind === 'reason' && scope === 'affirmed'
      ? [{ at: from, meant: { kind: 'ice-reason', reason: { kind: 'known', id: notion.id } } }]
      : [],
  );
}

/** One of the reasons against ice that is asked about, and of nobody: "what is a cold allergy". */
export function reasonAsked({ isQuestion, mentions, words }: Sentence): Meant | undefined {
  const isOfSomebody = /\b(?:i|my|me|mine|he|she|his|her|they|their)\b/.test(words.join(' '));
  if (!isQuestion || isOfSomebody || mentions.some(({ notion }) => notion.kind === 'sign')) {
    return undefined;
  }
  const reason = mentions.find(({ notion }) => notion.kind === 'reason')?.notion;
  return reason?.kind === 'reason' ? { kind: 'what-is-reason', reason: reason.id } : undefined;
}

const aboutSkin =
  /\b(?:check\w*|look\w* at|watch\w*|inspect\w*|keep an eye on) (?:on )?(?:my |the |your )?skin\b|\bskin (?:look|feel)(?: like)?$/;

/** Whether the skin under the ice is to be looked at, and how: asked, with nothing told of it. */
export const isSkinAsked = ({ words, isQuestion, mentions }: Sentence): boolean =>
  (isQuestion || /^(?:what|how|should|when)$/.test(words[0] ?? '')) &&
  aboutSkin.test(words.join(' ')) &&
  !mentions.some(({ notion }) => notion.kind === 'sign');

const hadIce =
  /\b(?:iced|(?:had|put|did|used) (?:\w+ ){0,2}(?:ice|icing|peas|cold pack)|(?:ice|peas|pack) (?:was )?on)\b/;
const whenBefore =
  /\b(?:earlier|before|already|once|this (?:morning|afternoon|evening)|today|yesterday|last night|lunch(?:time)?|a while ago|ago)\b/;
const mayThereBe =
  /\b(?:(?:can|could|may|should|shall|do) i|is it|would it be|am i|(?:okay|fine|safe|all right) to)\b/;
const iceOnceMore =
  /\b(?:ice|icing|do) (?:(?:it|that|this|my \w+|them) )?(?:again|once more|another time|some more|now)\b/;

/** Whether more ice is asked for after some before, with nothing told of the skin. */
export function isIceAgain({ words, mentions }: Sentence): boolean {
  const text = words.join(' ');
  if (/^(?:how|when|why|what)\b/.test(text)) return false;
  const isAsked = mayThereBe.test(text) && iceOnceMore.test(text);
  const isAlone =
    /^(?:(?:so|and|okay|um|hey) )*(?:can|could|may|should|shall) i ice\b.* again$/.test(text);
  const isTold = hadIce.test(text) && whenBefore.test(text);
  return isAsked && (isAlone || isTold) && !mentions.some(({ notion }) => notion.kind === 'sign');
}

const icedForLong =
  /\b(?:know|idea|sure|forgot\w*|track|tell|say|remember)\b(?: of)? how long (?:\w+ ){0,3}(?:it|ice|pack|peas|bag|icing)\b/;

/** Nobody knows how long the ice has been on: no sign, though it has not been felt or noticed. */
export const icedForNobodyKnows = ({ words }: Sentence): boolean =>
  icedForLong.test(words.join(' ')) && /\b(?:on|icing)$/.test(words.join(' '));

/** What is asked about: the topic with most to show for it. */
export function topicsMeant(sentence: Sentence): readonly Placed[] {
  const topics = [...idsOf(sentence, 'topic')].toSorted((a, b) => b.weight - a.weight);
  return topics.flatMap(({ notion, from, weight }): readonly Placed[] => {
    if (notion.kind !== 'topic') return [];
    const best = topics[0]?.weight ?? 0;
    if (weight < best && !/ and (?:then )?/.test(sentence.words.join(' '))) return [];
    return [{ at: from, meant: { kind: 'topic', topic: { kind: 'known', id: notion.id } } }];
  });
}

/** A routine that says no more where one of its kinds is named beside it. */
export const wholes: Readonly<Record<string, readonly string[]>> = {
  'warm-up': ['quick-warm-up'],
  strength: ['strength-home', 'strength-gym'],
  'cool-down': ['partner-cool-down'],
};

const isCoolDown = /cool-down$/;

/** That a run is just over: "just got back from an eight miler", "done my 10k". */
const afterRun =
  /\b(?:(?:just|have|now) (?:got back|got in|come back|came back|come in|been for|been on|been out|ran|run|finished|done|did|completed|back)|(?:got|came|come|get) back|back from|(?:finished|done|did|completed) (?:my|a|the|with my) (?:\w+ ){0,2}(?:run|jog|race|\d+ ?k|\w*marathon|parkrun|intervals|miler?|miles|session|tempo)|after (?:my|a|the|that) (?:\w+ )?(?:run|jog|race))\b/;
const notRun = /\b(?:not|never|before|yet|morning|yesterday|hours)\b/;

/** From here on a quick warm-up is the whole one in so much time. */
const wholeFrom = 4;

/** A wish for a routine, with the minutes it is to take; those of ice are the ice's. */
export function routineMeant(id: RoutineName, { words, mentions }: Sentence): Meant {
  // Some minutes alone may be of ice, too: only where it is named are they.
  const isOfIce =
    mentions.some(({ notion }) => notion.id === 'set-ice' || notion.id === 'add-ice') &&
    words.some((word) => /^(?:ice|iced|icing|peas)$/.test(word));
  const told = isOfIce ? undefined : minutesIn(words);
  const text = words.join(' ');
  const after = isCoolDown.test(id) && afterRun.test(text) && !notRun.test(text);
  const isAfterRun = after ? { isAfterRun: true } : {};
  if (told === undefined) {
    return { kind: 'start-routine', routine: { kind: 'known', id }, ...isAfterRun };
  }
  const isQuick = words.some((word) =>
    /^(?:quick\w*|short\w*|fast\w*|brief|mini|express)$/.test(word),
  );
  const isWhole = id === 'quick-warm-up' && !isQuick && told >= wholeFrom;
  const routine = { kind: 'known', id: isWhole ? 'warm-up' : id } as const;
  return { kind: 'start-routine', routine, length: minutes(told), ...isAfterRun };
}

/** Routines, equipment, levels and sides named. */
export function namesMeant(sentence: Sentence): readonly Placed[] {
  const named = new Set(
    sentence.mentions
      .filter(({ notion }) => notion.kind === 'routine')
      .map(({ notion }) => notion.id),
  );
  return sentence.mentions.flatMap(({ notion, from, scope }): readonly Placed[] => {
    if (notion.kind === 'routine' && scope !== 'denied' && scope !== 'other') {
      if ((wholes[notion.id] ?? []).some((kind) => named.has(kind as typeof notion.id))) return [];
      return [{ at: from, meant: routineMeant(notion.id, sentence) }];
    }
    if (notion.kind === 'equipment') {
      return [
        { at: from, meant: { kind: 'equipment', equipment: { kind: 'known', id: notion.id } } },
      ];
    }
    if (notion.kind === 'level' && scope !== 'denied' && scope !== 'other') {
      return [{ at: from, meant: { kind: 'level', level: notion.id } }];
    }
    if (notion.kind === 'side') {
      return [{ at: from, meant: { kind: 'side', side: { kind: 'known', id: notion.id } } }];
    }
    return [];
  });
}

/** Other parts of the body, and other fields. */
export const elsewhereMeant = (sentence: Sentence): readonly Placed[] =>
  idsOf(sentence, 'elsewhere').flatMap(({ notion, from }): readonly Placed[] =>
    notion.kind === 'elsewhere'
      ? [{ at: from, meant: { kind: 'elsewhere', field: notion.id } }]
      : [],
  );
