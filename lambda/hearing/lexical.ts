import type { Hearing, InjuryTold, Meant } from './heard.ts';
import { commandMeant, daysHeard, painMeant, quantityIn, signsIn, sinceMeant } from './meaning.ts';
import type { Mention, Sentence } from './sentence.ts';
import { commandsOf, isOffTopic } from './weigh.ts';
import {
  elsewhereMeant,
  exercisesMeant,
  idsOf,
  inOrder,
  namesMeant,
  type Placed,
  reasonsMeant,
  topicsMeant,
} from './wishes.ts';

/** Commands that only make sense when nothing of more weight was said. */
const weak = new Set([
  'help',
  'more',
  'something-else',
  'noise',
  'off-topic',
  'unsure',
  'thanks',
  'what-do-you-mean',
  'today',
]);
/** Questions about the exercise or the coach, which are more than a topic asked about. */
const asked = new Set([
  'who-hears-it',
  'should-i-stop',
  'which-exercises',
  'own-routine',
  'you-choose',
  'form',
  'reps',
  'which-leg',
  'is-it-normal',
  'what-runs',
  'streak',
  'week',
  'why-exercise',
  'how-to',
  'whats-next',
  'exercises-left',
  'time-left',
  'ice-left',
  'why-do-you-ask',
  'who-are-you',
  'what-do-you-know',
  'how-am-i-doing',
  'how-many-this-week',
  'doctor',
  'what-is-it',
  'may-i-run',
  'what-you-told',
  'ice-rounds',
  'injury',
  'pain',
  'next-ice-round',
]);
/** Pressed for a name, a yes, or what was said before. */
const pressing = new Set(['what-is-it', 'may-i-run', 'what-you-told']);
const hurts = new Set(['pain', 'injury']);
/** What still counts beside a sign that is not the runner's own, now. */
const besideSigns = new Set(['resume', 'next', 'set-ice', 'start-routine']);

const isOf =
  (kinds: ReadonlySet<string>) =>
  ({ meant }: Placed) =>
    kinds.has(meant.kind);

interface Parts {
  readonly commands: readonly Placed[];
  readonly exercises: readonly Placed[];
  readonly names: readonly Placed[];
  readonly topics: readonly Placed[];
}

const skipThis: Meant = { kind: 'skip', exercise: { kind: 'none' } };

const asksToDo =
  /\b(?:can|could|shall|will|would) (?:we|you) (?:do|start|have|get|go|begin|use|run|try|give)\b/;

/** Parts of the body that are the coach's own. */
const ownField = /\b(?:hamstrings?|legs?|thighs?|calf|calves|bum|butt|glutes?)\b/;

const asksToKnow =
  /^(?:(?:so|and|but|okay|um|hey|well|please) )?(?:can|could|should|shall|may|is|are|does|do|when|how|what|why|would|will|which|tell me|explain|remind me|teach me|i heard|talk to me about|do you know)\b/;
const tellsOfOneself =
  /\b(?:my \w+ (?:really )?(?:hurts|aches|is)|it hurts|hurts when|yesterday|just)\b/;

const heaviestOf = (sentence: Sentence, kind: Mention['notion']['kind']): number =>
  Math.max(0, ...idsOf(sentence, kind).map(({ weight }) => weight));

/** A question of which the topic holds more words than any command: "can I run on a strain". */
function isTopicFirst(sentence: Sentence): boolean {
  const text = sentence.words.join(' ');
  if (!asksToKnow.test(text)) return false;
  const heaviest = (kind: Mention['notion']['kind']) => heaviestOf(sentence, kind);
  const hurts = idsOf(sentence, 'command').some(
    ({ notion }) => notion.id === 'pain' || notion.id === 'injury',
  );
  if (hurts) return !tellsOfOneself.test(text) && heaviest('topic') > 1;
  return heaviest('topic') > heaviest('command');
}

/** What is wanted now: to do, to leave out, to be told about the exercise. */
function wanted(
  sentence: Sentence,
  { commands, exercises, names, topics }: Parts,
): readonly Meant[] {
  const isQuick = names.some(
    ({ meant }) =>
      meant.kind === 'start-routine' &&
      meant.routine.kind === 'known' &&
      meant.routine.id === 'quick-warm-up',
  );
  const strong = commands.filter(
    (each) => !isOf(weak)(each) && !(isQuick && each.meant.kind === 'shorter'),
  );
  const starts = names.filter(({ meant }) => meant.kind === 'start-routine');
  const isAskedElsewhere =
    sentence.isQuestion &&
    idsOf(sentence, 'elsewhere').length > 0 &&
    strong.length === 0 &&
    topics.length === 0;
  if (isAskedElsewhere) return inOrder(elsewhereMeant(sentence));
  const isOfAnotherPart = starts.some(({ at }) =>
    idsOf(sentence, 'elsewhere').some(({ to }) => to === at),
  );
  if (isOfAnotherPart) return inOrder(elsewhereMeant(sentence));
  const isAboutExercise = strong.some(isOf(asked));
  if (exercises.length > 0 && sentence.isLeaveOut)
    return inOrder([...strong.filter(isOf(hurts)), ...exercises, ...starts]);
  if (starts.length > 0 && asksToDo.test(sentence.words.join(' '))) return inOrder(starts);
  if (sentence.isQuestion && topics.length > 0 && !isAboutExercise) return inOrder(topics);
  if (isTopicFirst(sentence)) return inOrder(topics);
  if (sentence.isQuestion && isAboutExercise && exercises.length === 0) {
    return inOrder(strong.filter(isOf(asked)));
  }
  const hasMove = strong.some(({ meant }) => meant.kind === 'next' || meant.kind === 'previous');
  if (exercises.length > 0 && !(hasMove && !sentence.isLeaveOut)) {
    return inOrder([...strong.filter(isOf(hurts)), ...exercises, ...starts]);
  }
  const lasting = strong.filter(({ meant }) => !(sentence.isLeaveOut && meant.kind === 'skip'));
  const isSkip =
    sentence.isLeaveOut &&
    lasting.every(({ meant }) => meant.kind === 'pain') &&
    names.length === 0;
  return [...inOrder([...lasting, ...names]), ...(isSkip ? [skipThis] : [])];
}

const allIsWell =
  /^(?:no|nope|nah|naw)\b(?: no)? (?:(?:i am|it is|that is|that was|we are|everything is|all is|everything|all) )?(?:just |all |totally |perfectly |feeling )?(?:good|fine|okay|alright|all right|well|great|grand)(?: thanks| thank you| here)?$|^(?:(?:no|nope|nah) )?(?:nothing hurts|nothing is wrong|no problems?|no pain|no trouble|no worries)$/;

/** That it is well, said of something: "all good", "it feels fine", "everything works". */
const isWell =
  /^(?:(?:oh|um|uh|well|yeah|yes|no|and|but|so|honestly|all|it|that|this|they|everything|there|down|i|leg|my|the|skin|am|is|are|do|does|just|pretty|quite|perfectly|totally|completely|absolutely|still) )*(?:all|everything|it|that|they|i am|feels?|feeling|felt|looks?|looking|seems?|walks?|moves?|works?|sleeps?|bends?) (?:(?:is|are|looks?|feels?|seems?|just|pretty|quite|perfectly|totally|still|all|completely|works?|working) )*(?:fine|good|okay|ok|alright|all right|normal|great|grand|perfect|as usual|as normal|works|working)(?: (?:thanks|thank you|there|here|down there|only|too|as well|really|so far|honestly|today|now|mate|actually|to me|with it|on that front|in that department))*$/;

/** "Is that normal" says of nothing that it is. */
const asksWhether =
  /^(?:(?:so|and|but|okay|well|um) )?(?:is|are|was) (?:it|that|this|they|these)\b/;

const ofTheBody =
  /\bmy (?:\w+ ){0,2}(?:hamstrings?|legs?|thighs?|calf|calves|knees?|hips?|foot|feet|ankles?|toes?|chest|heart|arms?|head|skin|veins?|groin|back|bum|bottom|muscles?|lungs?|breathing|breath)\b/;
const ofSymptoms =
  /\b(?:swollen|swelling|swelled|puffy|numb\w*|tingl\w*|bruis\w*|lump\w*|dizzy|faint\w*|woozy|breath\w*|weak\w*|collaps\w*|bleed\w*|blood|limp\w*|snapp\w*|popp\w*|tore|torn|ripp\w*|crack\w*|fever\w*|shiver\w*|purple|blue|black and blue|throbb\w*|burning|crushing|squeez\w*|gave way|buckl\w*|can not (?:walk|stand|move|feel|lift|bend|breathe|pee|sit))\b/;

/** Whether words that mean nothing more are about something wrong with the runner. */
const isUnwell = ({ words, isQuestion, people }: Sentence): boolean => {
  const text = words.join(' ');
  if (isQuestion || people.length > 0) return false;
  return ofTheBody.test(text) || (ofSymptoms.test(text) && /\b(?:i|my|me|it)\b/.test(text));
};

const saysNothing: ReadonlySet<string> = new Set(['not-understood', 'off-topic', 'noise']);

const injuryTold = ({ place, since }: InjuryTold): InjuryTold => ({
  ...(place && { place }),
  ...(since && { since }),
});

/** Danger first, then what to do, then what is asked. */
function addUp(sentence: Sentence): readonly Meant[] {
  const signs = signsIn(sentence);
  const quantity = quantityIn(sentence);
  const kept = commandsOf(sentence.mentions);
  const commands = kept.map(({ notion, from }) => ({
    at: from,
    meant: commandMeant(notion.id, sentence),
  }));
  if (signs?.scoped?.some(({ scope }) => scope === 'affirmed')) {
    const injuries = commands.filter(({ meant: { kind } }) => kind === 'injury');
    // The sit bone, beside an injury, is only where the injury is.
    if (injuries.length > 0 && signs.told.every((sign) => sign === 'sit-bone')) {
      return inOrder(injuries);
    }
    const [injury] = injuries.map(({ meant }) => meant);
    const told = injury?.kind === 'injury' ? { ...signs, injury: injuryTold(injury) } : signs;
    return quantity?.kind === 'number' ? [quantity, told] : [told];
  }
  const reasons = reasonsMeant(sentence);
  const parts = {
    commands,
    exercises: exercisesMeant(sentence),
    names: namesMeant(sentence),
    topics: topicsMeant(sentence),
  };
  const isAsked = signs?.scoped?.every(({ scope }) => scope === 'asked') ?? false;
  // "Have I torn it" asks for a name, and "what did you say about the swelling" for what was said.
  const pressed = commands.filter(isOf(pressing));
  if (isAsked && pressed.length > 0) return inOrder(pressed);
  if (
    isAsked &&
    isTopicFirst(sentence) &&
    heaviestOf(sentence, 'topic') > heaviestOf(sentence, 'sign')
  ) {
    return inOrder(parts.topics);
  }
  if (signs) {
    const isAllDenied = signs.scoped?.every(({ scope }) => scope === 'denied') ?? false;
    const isOver =
      signs.scoped?.every(({ scope }) => scope === 'denied' || scope === 'past') ?? false;
    const beside = [...reasons, ...parts.names, ...commands].filter(
      ({ meant: { kind } }) =>
        kind === 'ice-reason' ||
        kind === 'injury' ||
        (kind === 'pain' && isAllDenied) ||
        (isOver && besideSigns.has(kind)),
    );
    return [...inOrder(beside), signs];
  }
  if (reasons.length > 0 && !sentence.isQuestion) return inOrder(reasons);
  const named = sentence.mentions.filter(({ notion }) => notion.kind !== 'command');
  if (isOffTopic(sentence, [...kept, ...named])) {
    const isCurse = kept.some(({ notion, from }) => notion.id === 'noise' && from <= 1);
    if (isCurse && sentence.words.length <= 6) return [{ kind: 'noise' }];
    const isAnswer =
      sentence.answer !== undefined &&
      sentence.strange <= 1 &&
      !kept.some(({ notion }) => notion.id === 'off-topic');
    return isAnswer ? [] : [{ kind: 'off-topic' }];
  }
  const text = sentence.words.join(' ');
  if (!asksWhether.test(text) && (allIsWell.test(text) || isWell.test(text)))
    return [{ kind: 'well' }];
  if (sentence.isAllAnswer) return [];
  const isOnlyOf = (kinds: ReadonlySet<string>) =>
    commands.every(({ meant: { kind } }) => kinds.has(kind) || weak.has(kind));
  if (quantity?.kind === 'number' && parts.names.length === 0) {
    if (isOnlyOf(new Set(['pause']))) return [quantity];
    if (isOnlyOf(hurts)) return [quantity, ...inOrder(commands.filter(isOf(hurts)))];
  }
  const meant = wanted(sentence, parts);
  const days = sentence.isQuestion ? undefined : daysHeard(sentence);
  const isOnlyPain = meant.length > 0 && meant.every(({ kind }) => kind === 'pain');
  if (isOnlyPain && days !== undefined && parts.topics.length === 0) {
    return [{ kind: 'signs', told: [], denied: [], unknown: 0, days }];
  }
  if (isOnlyPain && !ownField.test(sentence.words.join(' ')))
    return asksToKnow.test(sentence.words.join(' ')) || sentence.isQuestion
      ? [...inOrder(elsewhereMeant(sentence)), ...meant]
      : [...meant, ...inOrder(elsewhereMeant(sentence))];
  if (meant.length > 0) return meant;
  if (commands.some(({ meant: { kind } }) => kind === 'noise') && sentence.words.length <= 6) {
    return [{ kind: 'noise' }];
  }
  const today = commands.filter(({ meant: { kind } }) => kind === 'today');
  if (today.length > 0) return inOrder(today);
  if (parts.topics.length > 0) return inOrder(parts.topics);
  const elsewhere = elsewhereMeant(sentence);
  const isOfTheBody = idsOf(sentence, 'elsewhere').some(
    ({ notion: { id } }) => !['shoes', 'food', 'race-training'].includes(id),
  );
  const isTold =
    isOfTheBody && !sentence.isQuestion && !sentence.isWish && sentence.words.includes('my');
  if (elsewhere.length > 0) {
    return [...(isTold ? [painMeant(sentence)] : []), ...inOrder(elsewhere)];
  }
  if (quantity?.kind === 'number') return [quantity];
  if (commands.length > 0) return inOrder(commands);
  return quantity ? [quantity] : [];
}

/** What the lexicon finds in a sentence comes to. Danger stands before everything else. */
export function lexical(sentence: Sentence): Hearing {
  const added = addUp(sentence);
  const isNothing =
    added.every(({ kind }) => saysNothing.has(kind)) && sentence.answer === undefined;
  const since = isNothing ? sinceMeant(sentence) : undefined;
  const instead: Meant | undefined =
    since ?? (isNothing && isUnwell(sentence) ? { kind: 'unwell' } : undefined);
  const meant: readonly Meant[] = instead === undefined ? added : [instead];
  // "I don't have flurbish" denies nothing that was asked.
  const isUnknownDenied =
    sentence.answer === 'no' &&
    sentence.words.length === 2 &&
    sentence.strange === 1 &&
    meant.length === 0;
  const answer = isUnknownDenied ? undefined : sentence.answer;
  return {
    ...(answer && { answer }),
    meant: meant.length > 0 || answer ? meant : [{ kind: 'not-understood' }],
  };
}
