import type { Moment, Runner, Turned } from '../support/runner.ts';
import { toRepeat } from '../support/to-repeat.ts';
import { type State, type Traits, traitsOf } from './explore.ts';
import { isGuided, isOpen, offences } from './offences.ts';
import { placeOf } from './place.ts';
import { tellingOf } from './repetition.ts';
import { utterances } from './requests.ts';

/** What the coach made of something said in a state. */
export interface Answer {
  readonly say: string;
  /** What it says besides the question it ends in; that, where there is nothing else. */
  readonly own: string;
  readonly isOpen: boolean;
  /** What "repeat" owes after it. */
  readonly toRepeat: string;
  /** Whether guided audio plays; then what is said before its first exercise. */
  readonly guided: { readonly opening: string } | undefined;
  /** What a verdict called for, where one was given. */
  readonly verdict: string | null;
  readonly offences: readonly string[];
  /** Where the runner is afterwards. */
  readonly traits: Traits;
  readonly place: number | undefined;
  readonly moment: Moment;
}

const openingOf = ({ heard }: Turned): string =>
  heard.sounds
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');

/** Plays what is said in a state, each beginning of a dialogue once only. */
export function answersOf(coach: Runner) {
  const played = new Map<State, Map<string, Answer>>();

  async function play(from: Moment, said: string): Promise<Answer> {
    coach.returnTo(from);
    const before = traitsOf(coach);
    const act = utterances.find(({ name }) => name === said);
    if (act?.intent === undefined) throw new Error(`nobody says ${said}`);
    const { intent } = act;
    const turned = await coach.say(intent, act.slots);
    return {
      say: turned.say,
      own: tellingOf(intent, turned, coach).sentences.join(' ') || turned.say,
      isOpen: isOpen(turned),
      toRepeat: toRepeat(turned, coach),
      guided: isGuided(turned) ? { opening: openingOf(turned) } : undefined,
      verdict: turned.verdict,
      offences: offences(coach, before, intent, turned),
      traits: traitsOf(coach),
      place: placeOf(coach),
      moment: coach.moment(),
    };
  }

  /** The answer to the last of some utterances, said one after the other in a state. */
  return async function answer(
    state: State,
    first: string,
    ...rest: readonly string[]
  ): Promise<Answer> {
    const known = played.get(state) ?? new Map<string, Answer>();
    played.set(state, known);
    let path = '';
    let from = state.moment;
    let last: Answer | undefined;
    for (const intent of [first, ...rest]) {
      path = `${path} ${intent}`;
      last = known.get(path) ?? (await play(from, intent));
      known.set(path, last);
      from = last.moment;
    }
    return last ?? play(from, first);
  };
}
