import type { HeardKind, Meant } from '../hearing/heard.ts';
import {
  asSign,
  goingOnAbout,
  isDanger,
  isHeld,
  isUnderEighteen,
  noteAskFirst,
  noteCircumstances,
  sayAskFirst,
  withAge,
} from '../rooms/doctor/index.ts';
import { asUnderIce } from '../rooms/icing/index.ts';
import { answerOfIt } from '../rooms/library/index.ts';
import { adjusted, asInRoutine, withNextWish } from '../rooms/routines/index.ts';
import { answerOne } from './answer.ts';
import { back, type Outcome } from './outcome.ts';
import { openQuestionIn } from './rooms.ts';
import { together } from './session.ts';
import type { FreeWords, Turn } from './turn.ts';

/** What says that it is over: where something holds training back that comes before other wishes. */
const over: readonly HeardKind[] = ['been-seen', 'was-nothing', 'joking'];

/** What says nothing more beside an answer, a wish or a sign. */
const beside: readonly HeardKind[] = [
  ...over,
  ...([
    'yes',
    'no',
    'unsure',
    'well',
    'painless',
    'thanks',
    'noise',
    'not-understood',
    'off-topic',
    'age',
  ] as const),
];

/** What says that it is over, or was nothing. */
const wellness: readonly HeardKind[] = ['well', 'painless', 'was-nothing'];

/** What stops an exercise before anything else that was said with it. */
const hurting: readonly HeardKind[] = [
  ...(['pain', 'injury', 'getting-worse', 'skin-trouble', 'is-it-normal'] as const),
];

/** What a yes says already: "yeah, let's get going". */
const goingOn: readonly HeardKind[] = ['resume', 'next'];

/** A curse or a cough is answered as what was not understood is. */
const as = (turn: Turn, heard: Meant): Outcome =>
  answerOne({ ...turn, heard: isUnheard(turn, heard) ? { kind: 'not-understood' } : heard });

/** What is the matter is asked about once more where safety is asked about. */
const isUnheard = (turn: Turn, { kind }: Meant): boolean =>
  kind === 'noise' || (kind === 'unwell' && turn.open?.decidesSafety === true);

/** What of all that was said the open question takes for an answer; undefined where nothing is. */
function toOpenQuestion(turn: Turn, meant: readonly Meant[]): Outcome | undefined {
  const open = openQuestionIn(turn);
  if (open === undefined || open.question.isOpenChoice) return undefined;
  for (const heard of meant) {
    const outcome = open.question.answer({ ...turn, heard }, open.asked);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/**
 * Answers free words, which may mean several things at once. A danger sign of the runner's own
 * comes before everything, then pain, then an answer to the question that is open with what stands
 * behind it, then what was wished for: adjustments before the routine that they are for.
 */
export function answerWords(turn: Turn, words: FreeWords): Outcome {
  const free = goingOnAbout(turn, words);
  return withAge(turn, answerAskFirst(turn, free), free);
}

/** Who should ask somebody first is noted: said before anything that was wished for with it. */
function answerAskFirst(turn: Turn, free: FreeWords): Outcome {
  const noted = noteAskFirst(turn, free.meant);
  if (noted.turn === turn) return answerNoting(turn, free);
  const known = noteCircumstances(noted.turn, noted.left);
  if (known.left.every(({ kind }) => beside.includes(kind))) return sayAskFirst(known.turn);
  const outcome = answerNoting(noted.turn, { ...free, meant: noted.left });
  const { askFirst, isAskFirstTold } = noted.turn.session.doctor;
  return {
    ...outcome,
    session: together({ doctor: { askFirst, isAskFirstTold } }, outcome.session),
  };
}

/** What calls for nobody by itself is noted, and the rest is answered. */
function answerNoting(turn: Turn, free: FreeWords): Outcome {
  const { meant, answer } = free;
  const noted = noteCircumstances(turn, meant);
  if (noted.turn === turn) return answerMeant(turn, free);
  const outcome =
    noted.left.length === 0 && answer === undefined
      ? back(turn.words.doctor.noted())
      : answerMeant(noted.turn, { ...free, meant: noted.left });
  const { answers } = noted.turn.session.doctor;
  return {
    ...outcome,
    session: { ...outcome.session, doctor: { answers, ...outcome.session?.doctor } },
  };
}

function answerMeant(turn: Turn, { meant: heard, answer }: FreeWords): Outcome {
  const meant = asInRoutine(turn, asUnderIce(turn, asSign(turn, heard)));
  const danger = meant.find((heard) => heard.kind === 'signs' && isDanger(heard));
  if (danger !== undefined) return as(turn, danger);
  // A sign that is there counts whatever was asked: "a four, with the codeine I take each morning".
  const told = meant.find((heard) => heard.kind === 'signs' && heard.told.length > 0);
  if (told !== undefined) return as(turn, told);
  // Beside what is somebody else's, a yes or a no is none of the runner's.
  const somebody = meant.find(({ kind }) => kind === 'somebody');
  if (somebody !== undefined) return as(turn, somebody);
  // Where safety is asked about, the yes before it says what counts.
  const perhaps = meant.find(({ kind }) => kind === 'perhaps-sign');
  const isAnswered = answer === 'yes' && turn.open?.decidesSafety === true;
  if (perhaps !== undefined && !isAnswered) return as(turn, perhaps);
  const ofIt = answerOfIt({ ...turn, free: turn.free && { ...turn.free, meant } });
  if (ofIt !== undefined) return ofIt;
  const hurt = meant.find(({ kind }) => hurting.includes(kind));
  // Whom the coach guides comes before what a runner who is too young for it wants of it.
  const age = meant.find((each) => each.kind === 'age');
  const isTooYoung = age?.years !== undefined && isUnderEighteen(age.years);
  if (isTooYoung && hurt === undefined) return as(turn, age);
  const elsewhere = meant.find(({ kind }) => kind === 'elsewhere');
  // Another part of the body is not the coach's to teach, but who says that it hurts is heard.
  const isToldOf = hurt !== undefined && (turn.interruptedBlock || meant[0] !== elsewhere);
  // "No, it's only the new shoes": where safety is asked about, the answer before it says more.
  const isAnswer = answer !== undefined && turn.open?.decidesSafety === true;
  if (elsewhere !== undefined && !isToldOf && !isAnswer) return as(turn, elsewhere);
  if (hurt !== undefined && turn.open?.decidesSafety !== true) return as(turn, hurt);
  // "No, but is the moon full": what is asked behind an answer to an offer is what is answered.
  const isAskedMore =
    answer !== undefined && turn.free?.isAsking === true && turn.open?.decidesSafety !== true;
  const unknown = meant.every(({ kind }) => kind === 'not-understood' || kind === 'off-topic');
  if (isAskedMore && unknown) return as(turn, meant[0] ?? { kind: 'not-understood' });
  const settled = isHeld(turn) ? meant.find(({ kind }) => over.includes(kind)) : undefined;
  if (settled !== undefined) return as(turn, settled);
  const isYes = answer === 'yes' && openQuestionIn(turn) !== undefined;
  const wishes = meant.filter(
    ({ kind }) => !beside.includes(kind) && !(isYes && goingOn.includes(kind)),
  );
  // "Okay, it's gone": that it is over says more than what the sentence begins with.
  const well = meant.filter(({ kind }) => wellness.includes(kind));
  const answers: readonly Meant[] = answer === undefined ? [] : [{ kind: answer }];
  // Where safety is asked about, the answer counts first; elsewhere a wish says more than a no.
  const decides = turn.open?.decidesSafety === true;
  const answered = toOpenQuestion(
    turn,
    decides ? [...wishes.filter(isExact), ...well, ...answers, ...wishes] : [...wishes, ...well],
  );
  if (answered !== undefined) return answered;
  const { turn: ready, left } = adjusted(turn, wishes, isYes);
  const [first] = [...left, ...answers, ...meant];
  const next = withNextWish(ready, left);
  const outcome = as(next, first ?? { kind: 'not-understood' });
  const { afterwards, training } = next.session.routines;
  const kept = {
    ...(afterwards && { afterwards }),
    // What was ruled out is kept, whatever the rest was answered with.
    ...(training !== turn.session.routines.training && { training }),
  };
  const { runner = ready.runner } = outcome;
  return { ...outcome, runner, session: together({ routines: kept }, outcome.session) };
}

/** What says more exactly what a yes, a no or a doubt beside it says. */
const exact: readonly HeardKind[] = ['signs', 'number', 'how-long'];
const isExact = ({ kind }: Meant): boolean => exact.includes(kind);
