import type { HeardOf, Meant } from '../../hearing/heard.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import type { AskFirstNoted } from './session.ts';

/** From this week on nobody pregnant lies flat on the back for long (NHS trusts). */
const flatUntil = 16;

/** As which of them it is noted: of weeks that were not told the later ones are assumed. */
const notedAs = ({ who, weeks = flatUntil }: HeardOf<'ask-first'>): AskFirstNoted =>
  who === 'pregnant' && weeks < flatUntil ? 'early-pregnant' : who;

/**
 * Notes, for this session alone, that the runner should ask somebody before any of it: pregnant
 * (NHS trusts), after an operation, on blood thinners, dizzy when lying, old (prudence). What else
 * was said is left to be answered.
 */
export function noteAskFirst(
  turn: Turn,
  meant: readonly Meant[],
): { readonly turn: Turn; readonly left: readonly Meant[] } {
  const told = meant.flatMap((each) => (each.kind === 'ask-first' ? [notedAs(each)] : []));
  if (told.length === 0) return { turn, left: meant };
  const { askFirst = [] } = turn.session.doctor;
  const noted = [...new Set([...askFirst, ...told])].filter(
    (each) => each !== 'early-pregnant' || !told.includes('pregnant'),
  );
  return {
    turn: changed(turn, { doctor: { askFirst: noted, isAskFirstTold: false } }),
    left: meant.filter(({ kind }) => kind !== 'ask-first'),
  };
}

/** What was noted of it last, said in one sentence with what suits; nothing where that was said. */
export function askFirstSaid({ session, words }: Turn): string {
  const { askFirst, isAskFirstTold } = session.doctor;
  const last = askFirst?.at(-1);
  return last === undefined || isAskFirstTold === true ? '' : words.doctor.askFirst(last);
}

/** Says whom to ask first, and what suits; after it nobody is offered exercise. */
export function sayAskFirst(turn: Turn): Outcome {
  const say = askFirstSaid(turn);
  const { asked, doctor } = turn.session;
  const isOld = doctor.askFirst?.at(-1) === 'older';
  const isBack = turn.open?.decidesSafety === true && !turn.interruptedBlock;
  return {
    ...(isBack || (isOld && asked !== undefined) ? back(say) : choice(say)),
    session: { doctor: { ...doctor, isAskFirstTold: true } },
  };
}

/** What somebody who looked at it can clear: what a pregnancy or a spinning head forbids stays. */
const clearable: readonly AskFirstNoted[] = ['operated', 'thinners'];

/**
 * Who was told to ask somebody first, and has: then what they gave the runner goes, and the coach no
 * longer holds it back.
 */
export function cleared(turn: Turn): Outcome {
  const { askFirst = [] } = turn.session.doctor;
  const left = askFirst.filter((each) => !clearable.includes(each));
  if (left.length === askFirst.length) return back(turn.words.doctor.goodToKnow());
  return {
    ...choice(turn.words.doctor.whatTheyGaveYou()),
    session: { doctor: { askFirst: left, isAskFirstTold: true } },
  };
}

/** Whom nothing is offered to: they were told to ask somebody first. */
export const isToAskFirst = ({ session: { doctor } }: Turn): boolean =>
  doctor.askFirst?.some((each) => each !== 'older') === true;
