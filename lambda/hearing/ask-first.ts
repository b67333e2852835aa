import type { HeardKind, Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { AskFirst, SignId } from './vocabulary.ts';

const operated =
  '(?:operation|op|surgery|replacement|replaced|reconstruction|reconstructed|fusion|keyhole|arthroscopy|repair|repaired|reattached|reattachment|c section|caesarean|cesarean)';

/** How each tells of themselves; not denied, nor anybody else's. */
const told: Readonly<Record<AskFirst, RegExp>> = {
  pregnant:
    /\b(?:i am|being|while|since i am|because i am|am)(?: \w+){0,4}? (?:pregnant|expecting)\b|\b(?:weeks?|months?) (?:pregnant|gone|along)\b|\bi am (?:in my|in the) (?:first|second|third|last) trimester\b|\bmy (?:pregnancy|bump|due date)\b|\bi (?:have got|have|got) a (?:baby|bump|bun)\b.* (?:on the way|in the oven)|^(?:i am )?pregnant\b/,
  operated: new RegExp(
    `\\bi (?:have |also |just |recently |only )*(?:had|got|underwent)\\b(?! to\\b).*\\b${operated}\\b|\\bmy (?:\\w+ ){0,3}(?:was |is |has been |got |been )*(?:replaced|reconstructed|repaired|reattached|operated on|fused)\\b|\\b(?:after|since|recovering from|getting over|from) (?:my|an?|the) (?:\\w+ ){0,3}${operated}\\b|\\b(?:new|artificial|metal|replaced|false) (?:hip|knee|hips|knees)\\b|\\bi (?:have been|was|got|just got|am just) operated\\b|\\b(?:pins|screws|plate|rod) in my\\b`,
  ),
  thinners:
    /\b(?:i am|i take|i have to take|i am taking|on|taking|take|prescribed|my)(?: \w+){0,3}? (?:blood thinn\w+|thinners?|anticoagulants?|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|pradaxa|heparin|clopidogrel|plavix)\b|^(?:warfarin|blood thinners?)\b/,
  dizzy:
    /\b(?:dizzy|dizziness|light ?headed|woozy|vertigo|room spins|head spins|spins)\b.* (?:when|whenever|if|as soon as|every time|each time|from|by|after|once) (?:i )?(?:am )?(?:lie|lying|lay|laying|flat|roll|go|get|on)\b|\b(?:lying|laying|lie|lay|being flat|flat)\b.* (?:makes?|gives?|gets?|sends?|brings?)(?: \w+){0,3} (?:dizzy|dizziness|light ?headed|woozy|vertigo|head spin|spinning)\b|\b(?:dizzy|dizziness|woozy|vertigo) (?:lying|laying) (?:down|flat|on my back)\b|\b(?:can not|do not) lie (?:flat|down|on my back)\b.*\b(?:dizzy|dizziness|vertigo)\b/,
  older:
    /\bi am (?:(?:a|an) )?(?:\w+ )?(?:pensioner|retiree|senior|senior citizen|oap|retired|elderly)\b|\bi am in my (?:late |early |mid )?(?:seventies|eighties|nineties|70s|80s|90s)\b|\bi am (?:well |getting )?(?:past|over|on for) (?:65|66|67|68|69|70|75|80|85)\b/,
};

const names = Object.keys(told) as readonly AskFirst[];

/** What makes it more than a matter to ask about first. */
const moreThanThat =
  /\b(?:faint\w*|pass(?:ed|ing)? out|black(?:ed|ing)? out|collaps\w*|chest|breath\w*|bleed\w*|bruis\w*|racing|clot|numb\w*|swollen|swelling)\b/;

/** A question tells of nobody unless it says so: "can I do this while pregnant" is one. */
const asks =
  /^(?:(?:so|and|but|okay|hey|um|well) )*(?:can|could|should|shall|may|is|are|does|do|when|how|what|why|would|will|which|who)\b/;
const tells = /\b(?:i am|i have|i had|i got|i take|i get|i was|i just|my)\b/;

/** "I'm not pregnant", "I never had surgery". */
const denied =
  /\b(?:not|never|no|without|do not|have not|am not)(?: \w+){0,3}? (?:pregnant|expecting|surgery|operation|op|replacement|thinners?|warfarin|dizzy|anticoagulants?)\b/;

/** Signs that are no more than this, where nothing else was told. */
const saysNoMore: readonly SignId[] = ['growing-bruise', 'fainting', 'clot-risk', 'lasting-weeks'];

/** What was heard of it otherwise, which is less. */
const givesWay: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['elsewhere', 'not-understood', 'off-topic', 'how-long', 'noise', 'unwell'] as const),
  ...(['was-nothing', 'injury-over', 'number', 'injury'] as const),
]);

/** How far a pregnancy is, in weeks; undefined where that was not told. */
function weeksIn(text: string): number | undefined {
  const [, count, unit] = /\b(\d{1,2}) (weeks?|months?)\b/.exec(text) ?? [];
  if (count && unit) return Number(count) * (unit.startsWith('month') ? 4 : 1);
  return /\bfirst trimester\b/.test(text) ? 0 : undefined;
}

const ofPain = /\b(?:hurt\w*|pain\w*|sore\w*|ach\w+|twinge\w*)\b/;

const isLess = (meant: Meant, text: string): boolean =>
  givesWay.has(meant.kind) ||
  (meant.kind === 'pain' && !ofPain.test(text)) ||
  (meant.kind === 'perhaps-sign' && saysNoMore.includes(meant.sign)) ||
  (meant.kind === 'signs' &&
    meant.told.length > 0 &&
    meant.told.every((sign) => saysNoMore.includes(sign) && sign !== 'clot-risk'));

/**
 * What a sentence means with who should ask somebody first: pregnant, after an operation, on blood
 * thinners, dizzy when lying, or old. A danger sign beside it stays what it is.
 */
export function withAskFirst({ words, people }: Sentence, hearing: Hearing): Hearing {
  const text = words.join(' ');
  const isAnothers = people.length > 0 || hearing.meant.some(({ kind }) => kind === 'somebody');
  if (asks.test(text) && !tells.test(text)) return hearing;
  if (isAnothers || moreThanThat.test(text) || denied.test(text)) return hearing;
  const found = names.filter((name) => told[name].test(text));
  if (found.length === 0) return hearing;
  const weeks = found.includes('pregnant') ? weeksIn(text) : undefined;
  const first = found.map(
    (who): Meant => ({ kind: 'ask-first', who, ...(who === 'pregnant' && { weeks }) }),
  );
  return { ...hearing, meant: [...first, ...hearing.meant.filter((each) => !isLess(each, text))] };
}
