import * as v from 'valibot';
import type { Heard, HeardKind, HeardOf } from '../hearing/heard.ts';
import type { Choice } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Outcome, Put } from './outcome.ts';
import type { Asked } from './session.ts';
import type { Turn } from './turn.ts';

/** How something that was heard is answered; undefined where it is no answer to this question. */
type Answer<Parameters, Kind extends HeardKind> = (
  turn: Turn,
  parameters: Parameters,
  heard: HeardOf<Kind>,
) => Outcome | undefined;

/** What a question makes of what it hears. Nobody is left without an answer to "not sure". */
type Answers<Parameters> = {
  readonly [Kind in 'yes' | 'no' | 'unsure']: Answer<Parameters, Kind>;
} & { readonly [Kind in HeardKind]?: Answer<Parameters, Kind> };

/** All about one question, in one place. */
interface Definition<Parameters> {
  /** Names it in the session. */
  readonly about: string;
  /** What its room needs to take the answer, as it stands in the session. */
  readonly parameters: v.GenericSchema<unknown, Parameters>;
  /** Whether the answer decides what is safe: it comes before any talk, and no answer is urged. */
  readonly decidesSafety: boolean;
  /** Whether no answer is urged on a screen: one of the two is bad news, or can't be taken back. */
  readonly isEven?: boolean;
  /** Whether it belongs to something under way, to which talk leads back. */
  readonly isUnderWay?: boolean;
  /** Whether what is said with it can't wait: it comes whole, however often. */
  readonly isUrgent?: boolean;
  /** Whether it breaks into a conversation and is none to return to. */
  readonly isAside?: boolean;
  /** What it offers, which is not offered to who hurts, or where something told forbids it. */
  readonly offers?: 'exercise' | 'ice' | 'going-on';
  /** Whether it hands the choice to the runner and wants no answer of its own. */
  readonly isOpenChoice?: boolean;
  readonly asks: (turn: Turn, parameters: Parameters) => Omit<Put, 'asked'>;
  /** The question for who has heard it in full; at most seven words. */
  readonly inShort: (turn: Turn, parameters: Parameters) => string;
  /** Whether what the short form leaves out is kept for "repeat"; it is, unless told otherwise. */
  readonly isWholeInShort?: boolean;
  /** What can be said to it: another thing each time, shorter after something not understood. */
  readonly hint: (turn: Turn, parameters: Parameters, nth: 0 | 1, isShort: boolean) => string;
  readonly why?: (turn: Turn, parameters: Parameters) => string;
  /** How many more questions may follow it before there is an answer; none, unless told otherwise. */
  readonly left?: (turn: Turn, parameters: Parameters) => number;
  /** What can be touched in answer. */
  readonly touch: (turn: Turn, parameters: Parameters, viewport: Viewport) => readonly Choice[];
  readonly hears: Answers<Parameters>;
  /** What it makes of anything else that was said in free words, but for what steers a session. */
  readonly otherwise?: (turn: Turn, parameters: Parameters) => Outcome | undefined;
}

/** What steers a session or is about something else, whatever is asked: whose it is answers it. */
const steers: ReadonlySet<HeardKind> = new Set([
  ...(['help', 'stop', 'repeat', 'noise', 'thanks', 'pause', 'resume', 'previous'] as const),
  ...(['greeting', 'good-news', 'grumble', 'misheard'] as const),
  ...(['start-over', 'what-do-you-mean', 'why-do-you-ask', 'who-are-you'] as const),
  ...(['questions-left', 'nth'] as const),
  ...(['no-sound', 'sound-back'] as const),
  ...(['what-do-you-know', 'forget-me', 'time-left', 'ice-left', 'ice-off', 'cancel-ice'] as const),
  ...(['been-seen', 'was-nothing', 'joking'] as const),
  ...(['somebody', 'age', 'what-is-it', 'may-i-run', 'what-you-told', 'if-it-hurts'] as const),
  ...(['should-i-stop', 'who-hears-it', 'which-exercises', 'own-routine'] as const),
]);

/** A question as the turn knows it, whatever its room needs for it. */
export interface Question
  extends Pick<
    Definition<never>,
    | 'about'
    | 'decidesSafety'
    | 'isEven'
    | 'isUnderWay'
    | 'isUrgent'
    | 'isAside'
    | 'isOpenChoice'
    | 'offers'
  > {
  /** What it makes of a turn's words; undefined where they are no answer to it. */
  readonly answer: (turn: Turn, asked: Asked) => Outcome | undefined;
  /** Whether what the session knows of it can be read. */
  readonly isReadable: (asked: Asked) => boolean;
  /**
   * The question put again to who has heard it.
   * @param said how it was put last
   */
  readonly again: (turn: Turn, asked: Asked, said: Omit<Put, 'asked'>) => Put;
  readonly hint: (turn: Turn, asked: Asked, nth: 0 | 1, isShort: boolean) => string;
  readonly why: (turn: Turn, asked: Asked) => string | undefined;
  readonly left: (turn: Turn, asked: Asked) => number;
  readonly touch: (turn: Turn, asked: Asked, viewport: Viewport) => readonly Choice[];
}

/** A question with what its own room does with it. */
export interface AskableQuestion<Parameters> extends Question {
  /** The question as the session knows it: for who asks it in words of their own. */
  readonly asked: (parameters: Parameters) => Asked;
  /** The question, put. */
  readonly put: (turn: Turn, parameters: Parameters) => Put;
  /** Says something and asks it. */
  readonly ask: (turn: Turn, parameters: Parameters, ...say: readonly string[]) => Outcome;
  /** What it is about where it is the question that is open; undefined where it is not. */
  readonly openIn: (turn: Turn) => Parameters | undefined;
}

/** Makes a question of all there is to say about it. */
export function question<Parameters extends object>(
  definition: Definition<Parameters>,
): AskableQuestion<Parameters> {
  const { about, decidesSafety, isEven, isUnderWay, isUrgent } = definition;
  const { isAside, isOpenChoice, offers } = definition;
  const read = (asked: Asked): Parameters | undefined => {
    const parsed = v.safeParse(definition.parameters, asked);
    return parsed.success ? parsed.output : undefined;
  };
  const asked = (parameters: Parameters): Asked => ({ ...parameters, about });
  const put = (turn: Turn, parameters: Parameters): Put => ({
    asked: asked(parameters),
    ...definition.asks(turn, parameters),
  });
  return {
    about,
    decidesSafety,
    ...(isEven && { isEven }),
    ...(isUnderWay && { isUnderWay }),
    ...(isUrgent && { isUrgent }),
    ...(isAside && { isAside }),
    ...(isOpenChoice && { isOpenChoice }),
    ...(offers && { offers }),
    asked,
    put,
    ask: (turn, parameters, ...say) => ({
      reply: { kind: 'question', say, ...put(turn, parameters) },
    }),
    openIn: ({ session: { asked }, interruptedBlock }) =>
      asked?.about === about && !interruptedBlock ? read(asked) : undefined,
    isReadable: (asked) => read(asked) !== undefined,
    answer(turn, asked) {
      const parameters = read(asked);
      const answer = definition.hears[turn.heard.kind] as
        | ((turn: Turn, parameters: Parameters, heard: Heard) => Outcome | undefined)
        | undefined;
      if (parameters === undefined) return undefined;
      if (answer !== undefined) return answer(turn, parameters, turn.heard);
      const isSaid = turn.free !== undefined && !steers.has(turn.heard.kind);
      return isSaid ? definition.otherwise?.(turn, parameters) : undefined;
    },
    again(turn, asked, { question: last, full = last, reprompt }) {
      const parameters = read(asked);
      if (parameters === undefined) return { asked, question: last, full, reprompt };
      const short = definition.inShort(turn, parameters);
      return definition.isWholeInShort
        ? { asked, question: short, reprompt }
        : { asked, question: short, full, reprompt };
    },
    hint(turn, asked, nth, isShort) {
      const parameters = read(asked);
      return parameters === undefined ? '' : definition.hint(turn, parameters, nth, isShort);
    },
    why(turn, asked) {
      const parameters = read(asked);
      return parameters && definition.why?.(turn, parameters);
    },
    left(turn, asked) {
      const parameters = read(asked);
      return (parameters && definition.left?.(turn, parameters)) ?? 0;
    },
    touch(turn, asked, viewport) {
      const parameters = read(asked);
      return parameters === undefined ? [] : definition.touch(turn, parameters, viewport);
    },
  };
}

/** The parameters of a question that has none. */
export const nothingMore = v.object({});
