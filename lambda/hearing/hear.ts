import { agreed } from './agreed.ts';
import { behindYes, withWishBehind } from './agreeing.ts';
import { withAskFirst } from './ask-first.ts';
import { withQuestion } from './asked.ts';
import { withRoutineAsked, withRunOver } from './asked-of-routine.ts';
import { placeAlone } from './bare-place.ts';
import { bareTopic } from './bare-topic.ts';
import { withQuestionBehind } from './behind-answer.ts';
import { withComeback } from './comeback.ts';
import { withAllWishes } from './compound.ts';
import { correctionIn } from './corrections.ts';
import { courtesyIn } from './courtesies.ts';
import { withoutDenied } from './denied-reasons.ts';
import { effortIn } from './effort.ts';
import type { Hearing, Meant } from './heard.ts';
import { withLasting } from './lasting.ts';
import { withLeftOut, withOneAlone } from './left-out.ts';
import { lexical } from './lexical.ts';
import { withLimits } from './limits.ts';
import { circumstancesIn } from './meaning.ts';
import { withMild } from './mild.ts';
import { normalize } from './normalize.ts';
import { ofTheQuestion } from './of-the-question.ts';
import { painless } from './painless.ts';
import { withPersons } from './persons.ts';
import { withoutRefused } from './refused.ts';
import { reminderMeant } from './reminding.ts';
import { read, type Sentence } from './sentence.ts';
import { soundMeant } from './sounding.ts';
import { withSupposed } from './supposed.ts';
import type { Circumstance } from './vocabulary.ts';
import { icedForNobodyKnows, isIceAgain, isSkinAsked, reasonAsked } from './wishes.ts';

/** What means nothing beside a circumstance. */
const nothing: ReadonlySet<string> = new Set(['not-understood', 'off-topic', 'unwell']);

/** What was heard with what weighs beside it: with the signs told, else behind all else. */
function withCircumstances(heard: Hearing, told: readonly Circumstance[]): Hearing {
  if (told.length === 0) return heard;
  const scoped = told.map((sign) => ({ sign, scope: 'affirmed' }) as const);
  const isToldOf = (each: Meant): boolean => each.kind === 'signs' && each.told.length > 0;
  if (heard.meant.some(isToldOf)) {
    const meant = heard.meant.map((each) =>
      each.kind === 'signs' && isToldOf(each)
        ? { ...each, told: [...each.told, ...told], scoped: [...(each.scoped ?? []), ...scoped] }
        : each,
    );
    return { ...heard, meant };
  }
  const others = heard.meant.filter(({ kind }) => !nothing.has(kind));
  const signs = { kind: 'signs', told, denied: [], unknown: 0, days: undefined, scoped } as const;
  return { ...heard, meant: [...others, signs] };
}

/** What asks for something to be done, and nothing about it. */
const asksForSome =
  /^(?:so |and )?(?:can|could|may|shall) i (?:do|have|get|start) (?:some|a|my|the|another) /;

/**
 * A routine wished for says more than that nothing was hurt, "I didn't pull anything, the roller",
 * and than the words that gain time for it: "hold on, I meant the roller". Who asks to do some rolling
 * asks nothing about it.
 */
function asWished({ words }: Sentence, { answer, meant }: Hearing): Hearing {
  const isWish = meant.some(({ kind }) => kind === 'start-routine');
  const isForSome = isWish && asksForSome.test(words.join(' '));
  const saysLess = ({ kind }: Meant): boolean =>
    kind === 'injury-over' || kind === 'pause' || (isForSome && kind === 'topic');
  return {
    ...(answer && { answer }),
    meant: isWish ? meant.filter((each) => !saysLess(each)) : meant,
  };
}

/** "No, I'm fine, just lost my balance": what begins so tells that all is well. */
const beginsWell =
  /^(?:no|nope|nah)(?: no)* i am (?:fine|good|okay|ok|alright|all right) (?:just|only|it|i|the|was|mate|really|honestly|thanks|but|and)\b/;

/** What outweighs that all is well. */
const wrong: ReadonlySet<string> = new Set([
  ...['signs', 'perhaps-sign', 'pain', 'injury', 'getting-worse', 'well'],
]);

function asWell({ words }: Sentence, hearing: Hearing): Hearing {
  const isWell =
    beginsWell.test(words.join(' ')) && !hearing.meant.some(({ kind }) => wrong.has(kind));
  return isWell ? { ...hearing, meant: [{ kind: 'well' }, ...hearing.meant] } : hearing;
}

/** Who has no mind to something says no to it, and nothing of what is felt. */
const hasNoMindTo =
  /^(?:(?:i|honestly|well|nah|no|sorry|really|just) )*do not (?:really |much )?feel like (?:a |the |any |doing )?(?:\w+ing|it|that|this|warm up|strength|cool down|routine|workout)(?: (?:today|now|right now|at the moment|tonight|much|this morning|out))*$/;

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  return correctionIn(words, hearWhole) ?? hearWhole(words);
}

function hearWhole(words: string): Hearing {
  const heard = withQuestionBehind(normalize(words), withLimits(words, hearAll), hearAll);
  const isYes = heard.answer === 'yes' && heard.meant.length === 0;
  const rest = isYes ? behindYes(words) : undefined;
  return rest === undefined ? heard : withWishBehind(rest, heard, withLimits(rest, hearAll));
}

function hearAll(words: string): Hearing {
  const sentence = read(words);
  const asked = reasonAsked(sentence);
  if (asked !== undefined) return { meant: [asked] };
  const ofQuestion = ofTheQuestion(sentence);
  if (ofQuestion !== undefined) return { meant: [ofQuestion] };
  const aside = courtesyIn(sentence) ?? effortIn(sentence);
  if (aside !== undefined) return { meant: [aside] };
  if (painless(sentence)) return { meant: [{ kind: 'painless' }] };
  const alone = placeAlone(sentence);
  if (alone !== undefined) return { meant: [alone] };
  const sound = soundMeant(sentence);
  if (sound !== undefined) return { meant: [sound] };
  if (isIceAgain(sentence)) return { meant: [{ kind: 'ice-again' }] };
  if (isSkinAsked(sentence)) return { meant: [{ kind: 'skin-asked' }] };
  if (icedForNobodyKnows(sentence)) {
    return { answer: 'unsure', meant: [{ kind: 'ice-since', length: undefined }] };
  }
  const found = lexical(sentence);
  const reminder = reminderMeant(sentence, found);
  if (reminder !== undefined) return { meant: [reminder] };
  if (hasNoMindTo.test(sentence.words.join(' '))) return { answer: 'no', meant: [] };
  const bare = bareTopic(sentence);
  if (bare !== undefined) return { meant: [bare] };
  const agreedOn = withComeback(
    sentence,
    withQuestion(
      sentence,
      asWished(
        sentence,
        withoutRefused(
          sentence,
          withAllWishes(sentence, withoutDenied(sentence, agreed(sentence, found))),
        ),
      ),
    ),
  );
  const asIs = withOneAlone(
    sentence,
    withLeftOut(sentence, withRoutineAsked(sentence, withRunOver(sentence, agreedOn))),
  );
  const heard = withCircumstances(asIs, circumstancesIn(sentence));
  const mild = withMild(sentence, asWell(sentence, heard));
  const ofRunner = withPersons(sentence, withSupposed(sentence, mild));
  return withAskFirst(sentence, withLasting(sentence, ofRunner));
}
