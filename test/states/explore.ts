import { assess } from '../../lambda/rooms/doctor/assess.ts';
import { phaseOf } from '../../lambda/rooms/icing/protocol.ts';
import { instant } from '../../lambda/time.ts';
import { decodeSession, type SessionState } from '../../lambda/turn/session.ts';
import { timersApi } from '../support/alexa-timers.ts';
import { type Moment, type Runner, runner, type Turned } from '../support/runner.ts';
import { toRepeat } from '../support/to-repeat.ts';
import { type Act, happenings, utterances } from './requests.ts';

/** Where a conversation can be, in the traits that decide what the coach may answer. */
export interface State {
  readonly traits: Traits;
  readonly moment: Moment;
  /** What "repeat" has to say between exercises and outside of them, where a session is open. */
  readonly last: string | undefined;
  /** What was done from the start to get here. */
  readonly path: readonly string[];
}

/** A state without what makes no difference to manners, such as which topic is on offer. */
export interface Traits {
  /** What an open question is about, if one is open. */
  readonly about: string;
  /** Which of the questions about that: the gate, sign or step. */
  readonly which: string;
  readonly routine: string;
  readonly ice: string;
  /** Whether the ice follows an earlier round. */
  readonly round: string;
  /** What the signs told so far call for. */
  readonly heard: string;
}

/** What a question may be about one of many; any other part of it makes it a question of its own. */
const oneOfMany: readonly string[] = [
  ...['routine', 'index', 'exercise', 'topic', 'others', 'length', 'since', 'onSince'],
];

/** The traits' part of a session: reading all of it would take longer than the turn. */
function sessionIn(coach: Runner): Pick<SessionState, 'asked' | 'doctor'> {
  const { asked, doctor } = coach.attributes() ?? {};
  return decodeSession({ asked, doctor });
}

function askedIn(
  coach: Runner,
  { asked }: Pick<SessionState, 'asked'>,
): Pick<Traits, 'about' | 'which'> {
  if (coach.moment().pending !== undefined) return { about: "Alexa's question", which: '' };
  if (!coach.isListening()) return { about: 'closed', which: '' };
  const { about = 'nothing', ...rest } = asked ?? {};
  const parts = Object.entries(rest).filter(([part]) => !oneOfMany.includes(part));
  return { about, which: parts.map(([, value]) => `${value}`).join(' ') };
}

function routineIn(coach: Runner): string {
  const { routine, noTrainingBefore = 0 } = coach.record() ?? {};
  if (routine === undefined) return 'none';
  if (routine.state !== 'playing') {
    return noTrainingBefore > coach.now() ? `${routine.state}, held back` : routine.state;
  }
  const heard = coach.now() - routine.startedAt;
  const current = routine.exercises.find(({ endsAfter }) => heard < endsAfter);
  if (current === undefined) return routine.following === undefined ? 'finished' : 'after a block';
  return heard < current.startsAfter ? 'between exercises' : 'in an exercise';
}

function iceIn(coach: Runner): Pick<Traits, 'ice' | 'round'> {
  const { ice, noIceBefore = 0 } = coach.record() ?? {};
  const phase = phaseOf(ice, instant(coach.now()));
  const isLater = 'round' in phase && phase.round > 1;
  const isClosed = phase.state === 'none' && noIceBefore > coach.now();
  // So long after trouble with the skin an opening asks for it.
  const isOfSkin = isClosed && noIceBefore - coach.now() > 23 * 3_600_000;
  const closed = isOfSkin ? 'closed by the skin' : 'closed';
  return { ice: isClosed ? closed : phase.state, round: isLater ? 'later' : 'first' };
}

/** The state a conversation is in. */
export function traitsOf(coach: Runner): Traits {
  const session = sessionIn(coach);
  const { answers } = session.doctor;
  return {
    ...askedIn(coach, session),
    routine: routineIn(coach),
    ...iceIn(coach),
    heard: answers === undefined ? 'nothing' : assess(answers).urgency,
  };
}

/** A state in words. */
export const described = ({ about, which, routine, ice, round, heard }: Traits): string =>
  [
    `asked ${[about, which].filter((part) => part !== '').join(' ')}`,
    `routine ${routine}`,
    `ice ${ice}${round === 'later' ? ' again' : ''}`,
    `signs ${heard}`,
  ].join(', ');

/** Ice that is alike to all but itself: there is none, or there is to be none for now. */
const alike: Readonly<Record<string, string>> = {
  closed: 'none',
  'closed by the skin': 'none',
  ready: 'off',
  done: 'off',
};

/**
 * Every two traits together; which of several questions is open counts with what was heard of
 * signs, for that decides which comes next. Phases of ice that are alike, and its rounds, count for
 * themselves alone.
 */
function combinations({ about, which, round, ...others }: Traits): readonly string[] {
  const ice = alike[others.ice] ?? others.ice;
  const named = Object.entries({ about, ...others, ice });
  const pairs = named.flatMap(([one, first], index) =>
    named.slice(index + 1).map(([other, second]) => `${one} ${first}, ${other} ${second}`),
  );
  return [`${about} ${which}, ${others.heard} heard`, `ice ${others.ice} ${round}`, ...pairs];
}

/** A coach whose conversations may use Alexa's timers once Alexa was told so. */
export function coachToExplore(): Runner {
  const coach: Runner = runner({
    apiClient: timersApi(() => coach.record()?.alarms?.permission === 'granted'),
  });
  return coach;
}

/** To a question that depends on more answers than the traits tell apart: the sit bone of a sore leg. */
const toSitBone: readonly string[] = [
  ...['TodayIntent', 'AMAZON.NoIntent', 'AMAZON.NoIntent', 'AMAZON.NoIntent'],
  ...['NumberIntent 2', 'AMAZON.YesIntent'],
  ...['NumberIntent 7', 'AMAZON.YesIntent'],
];

/** To a question that comes only within an hour after the ice has harmed the skin. */
const toSkin: readonly string[] = [
  ...['SetIceTimerIntent', 'AMAZON.NoIntent', 'AMAZON.NoIntent', 'AMAZON.NoIntent'],
  ...['IceOnIntent', 'SkinTroubleIntent', 'open'],
];

/** To the question for what nobody lifts untaught. */
const toTaught: readonly string[] = ['HowToIntent clean', 'AMAZON.YesIntent'];

const everything: readonly Act[] = [...happenings, ...utterances];

/**
 * All states that can be reached from the start, breadth first, so that every two traits that can
 * come together do in one of them. Wherever a trait is new everything is tried that a runner can
 * do; elsewhere all that led to a new trait anywhere, until nothing leads on any more.
 * @param onTurn hears of every turn on the way
 */
export async function explore(
  coach: Runner,
  onTurn: (state: State, act: Act, turned: Turned) => void = () => undefined,
): Promise<readonly State[]> {
  const seen = new Set<string>();
  const seenTraits = new Set<string>();
  const leadingOn = new Set<Act>(happenings);
  const states: State[] = [];
  const tried = new Map<State, Set<Act>>();
  const newOnes = new Set<State>();

  const isNew = ({ about, which, routine, ice, round, heard }: Traits): boolean => {
    // One of the doctor's questions stands for all of them.
    const question = about === 'sign' ? about : `${about} ${which}`;
    const values = [question, routine, `ice ${ice} ${round}`, `${heard} heard`];
    const fresh = values.filter((value) => !seenTraits.has(value));
    for (const value of fresh) seenTraits.add(value);
    return fresh.length > 0;
  };

  /** Notes the state that the coach is in, and tells whether a trait of it is new. */
  const look = (last: string | undefined, path: readonly string[]): boolean => {
    const traits = traitsOf(coach);
    const fresh = combinations(traits).filter((combination) => !seen.has(combination));
    if (fresh.length === 0) return false;
    for (const combination of fresh) seen.add(combination);
    const state = { traits, moment: coach.moment(), last, path };
    states.push(state);
    tried.set(state, new Set());
    if (!isNew(traits)) return false;
    newOnes.add(state);
    return true;
  };

  const tryOut = async (state: State, acts: Iterable<Act>): Promise<void> => {
    for (const act of acts) {
      if (tried.get(state)?.has(act)) continue;
      tried.get(state)?.add(act);
      coach.returnTo(state.moment);
      const turned = await act.do(coach);
      if (turned !== undefined && act.intent !== undefined) onTurn(state, act, turned);
      const last = turned === undefined || turned.say === '' ? state.last : toRepeat(turned, coach);
      if (look(coach.isListening() ? last : undefined, [...state.path, act.name])) {
        leadingOn.add(act);
      }
    }
  };

  look(undefined, []);
  const beginning = coach.moment();
  for (const way of [toSitBone, toSkin, toTaught]) {
    coach.returnTo(beginning);
    let last: string | undefined;
    for (const [index, name] of way.entries()) {
      const turned = await everything.find((act) => act.name === name)?.do(coach);
      last = turned && toRepeat(turned, coach);
      look(coach.isListening() ? last : undefined, way.slice(0, index + 1));
    }
  }
  for (let known = -1; known !== states.length + leadingOn.size; ) {
    known = states.length + leadingOn.size;
    for (const state of states) {
      if (newOnes.has(state)) await tryOut(state, everything);
      await tryOut(state, leadingOn);
    }
  }
  return states;
}
