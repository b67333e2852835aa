import type { Ice, Row } from '../runner/ice.ts';
import { type RunnerRecord, without } from '../runner/record.ts';
import { type Milliseconds, milliseconds, minutes } from '../time.ts';
import type { Outcome, Turn } from '../turn.ts';
import { askForTimers } from './consent.ts';
import { longest, shortest, type Wish } from './length.ts';
import {
  closedUntil,
  iceAsOf,
  type Permit,
  permitFor,
  phaseOf,
  prepare,
  putOn,
  restEndsAt,
  takeOff,
} from './protocol.ts';
import { isStillValid, needsCheck } from './safety-check.ts';

/** A record with its ice replaced; without any where there is none any more. */
const withIce = (runner: RunnerRecord, ice: Ice | undefined): RunnerRecord => ({
  ...without(runner, 'ice'),
  ...(ice && { ice }),
});

/**
 * Where the ice stands; undefined when there is no ice.
 * @param isAlone whether nothing else is told with it
 */
export function tellIce(
  { runner, now, words: { icing: words } }: Turn,
  isAlone = true,
): string | undefined {
  const phase = phaseOf(runner.ice, now);
  switch (phase.state) {
    case 'waiting':
      return words.waiting(phase.length);
    case 'on':
      return words.left(phase.left);
    case 'due':
      return words.due(phase.ago);
    case 'paused':
      return words.isPaused(phase.left, isAlone);
    case 'off':
      return words.onBreak(phase.left);
    case 'ready':
      return words.ready();
    case 'done':
      return words.done(phase.left);
    case 'none':
      return undefined;
  }
}

const permitIn = ({ runner, now }: Turn): Permit => permitFor(runner.ice, runner.noIceBefore, now);

/** Whether a round could begin now, were its length right. */
export function isRoundPossible(turn: Turn): boolean {
  const { state } = phaseOf(turn.runner.ice, turn.now);
  const { kind } = permitIn(turn);
  const isBusy = state === 'on' || state === 'paused';
  return !isBusy && (kind === 'fresh' || kind === 'after-skin-check');
}

/** Answers a wish for ice: what the protocol allows now, and what has to be asked first. */
export function begin(turn: Turn, length: Milliseconds): Outcome {
  const words = turn.words.icing;
  const phase = phaseOf(turn.runner.ice, turn.now);
  if (phase.state === 'on') return turn.leadBack([words.alreadyOn(phase.left)]);
  if (phase.state === 'paused') return turn.leadBack([words.isPaused(phase.left, true)]);
  const permit = permitIn(turn);
  switch (permit.kind) {
    case 'closed':
      return turn.leadBack([words.closed(permit.left)]);
    case 'enough':
      return turn.leadBack([words.enough(permit.left)]);
    case 'too-early':
      // Ice that has to come off leaves no breath for what comes after it.
      return turn.leadBack([
        phase.state === 'due' ? words.due(phase.ago) : words.tooEarly(permit.left),
      ]);
    case 'after-skin-check':
      return phase.state === 'waiting'
        ? getReady(turn, length, permit.row)
        : checkSkin(turn, length);
    case 'fresh':
      return needsCheck(checkedIn(turn), turn.now)
        ? askReasons(turn, length)
        : getReady(turn, length);
  }
}

const checkedIn = ({ runner, session, isRecognized }: Turn) => ({
  isRecognized,
  checkedAt: runner.iceCheckedAt,
  isCheckedInSession: session.isIceChecked === true,
});

/** The safety check before the first ice, in one question; asked again it is the question alone. */
export function askReasons({ words, session }: Turn, length: Milliseconds): Outcome {
  const { safetyCheck, doAnyApply, doAnyApplyAgain } = words.icing;
  return {
    reply: {
      kind: 'question',
      say: session.asked?.about === 'ice-check' ? [] : [safetyCheck()],
      asked: { about: 'ice-check', length },
      question: doAnyApply(),
      reprompt: doAnyApplyAgain(),
    },
  };
}

/**
 * The skin check before a further round of a row. A row's safety check was its first round's. That
 * health services advise a longer wait is said once.
 */
function checkSkin({ runner, now, words: { icing: words } }: Turn, length: Milliseconds): Outcome {
  const ice = iceAsOf(runner.ice, now);
  const off = ice?.state === 'on' ? takeOff(ice, now) : ice;
  const permit = permitFor(runner.ice, runner.noIceBefore, now);
  const isAdvised = off?.state === 'off' && off.isAdvised;
  const row = permit.kind === 'after-skin-check' ? permit.row : undefined;
  return {
    reply: {
      kind: 'question',
      say: [isAdvised ? words.skinCheck() : words.advice()],
      asked: { about: 'skin-check', length },
      question: words.isSkinNormal(),
      reprompt: words.isSkinNormalAgain(),
    },
    ...(off?.state === 'off' &&
      row && { runner: withIce(runner, { ...off, row, isAdvised: true }) }),
  };
}

/** Agrees on a length, and waits for the runner to say that the ice is on. */
export function getReady(turn: Turn, length: Milliseconds, row?: Row): Outcome {
  const words = turn.words.icing;
  return {
    reply: {
      kind: 'question',
      say: [words.prepared(length)],
      asked: { about: 'ice-on' },
      question: words.isItOn(),
      reprompt: words.isItOnAgain(),
    },
    runner: withIce(turn.runner, prepare(length, row, turn.now)),
  };
}

/** After the skin check was passed. */
export function furtherRound(turn: Turn, length: Milliseconds): Outcome {
  const permit = permitIn(turn);
  return permit.kind === 'after-skin-check'
    ? getReady(turn, length, permit.row)
    : begin(turn, length);
}

/** The ice goes on. With the runner's leave, real timers are set for it. */
export function start(turn: Turn): Outcome {
  const { runner, now } = turn;
  const words = turn.words.icing;
  const ice = iceAsOf(runner.ice, now);
  const permit = permitIn(turn);
  if (permit.kind === 'closed') return turn.leadBack([words.closed(permit.left)]);
  if (ice?.state !== 'waiting') return begin(turn, longest);
  // That it waits means that the check was passed when it was set.
  const isChecked = !turn.isRecognized || isStillValid(runner.iceCheckedAt, now);
  const started: RunnerRecord = {
    ...withIce(runner, putOn(ice, now)),
    ...(!isChecked && { iceCheckedAt: ice.since }),
  };
  const say = [words.started(ice.length)];
  const waits = runner.routine ? words.routineWaits() : '';
  return {
    reply: { kind: 'statement', say },
    runner: started,
    afterAlarms(news, settled) {
      switch (news) {
        case 'in-step':
          return statement([...say, words.willSpeakUp(), waits], settled);
        case 'not-asked':
          return statement([...say, words.askMe(), waits], settled);
        case 'not-allowed':
          if (settled.alarms?.permission === undefined) {
            const session = { asked: undefined, said: undefined };
            return { ...askForTimers(turn, settled, say), session };
          }
          return settled.alarms.permission === runner.alarms?.permission
            ? statement([...say, words.askMe(), waits], settled)
            : statement([...say, words.timersTrouble(news), words.askMe()], settled);
        default:
          return statement([...say, words.timersTrouble(news), words.askMe()], settled);
      }
    },
  };
}

const statement = (say: readonly string[], runner: RunnerRecord): Outcome => ({
  reply: { kind: 'statement', say },
  runner,
});

/** Changes the ice and leads back, with a word on the timers if they could not follow. */
export function changed(turn: Turn, say: string, ice: Ice | undefined): Outcome {
  return {
    reply: { kind: 'statement', say: [say] },
    runner: withIce(turn.runner, ice),
    afterAlarms: (news, settled) =>
      turn.leadBack(
        [say, news === 'in-step' || news === 'not-asked' ? '' : troubleFor(turn, settled, news)],
        settled,
      ),
  };
}

/** Whoever never allowed the timers hears nothing of them. */
const troubleFor = (
  { runner, words }: Turn,
  settled: RunnerRecord,
  news: 'not-allowed' | 'too-many' | 'not-possible',
): string => {
  const wasAllowed = runner.alarms?.permission === 'granted' || settled.alarms?.made.length;
  return news === 'not-allowed' && !wasAllowed ? '' : words.icing.timersTrouble(news);
};

/** The ice came off: the break begins. */
export function tookOff(turn: Turn): Outcome {
  const { runner, now } = turn;
  const words = turn.words.icing;
  const phase = phaseOf(runner.ice, now);
  const ice = iceAsOf(runner.ice, now);
  if (phase.state === 'waiting') return turn.leadBack([words.notOnYet()]);
  if (phase.state === 'paused') return turn.leadBack([words.stillPaused(phase.left)]);
  if (ice?.state !== 'on') return turn.leadBack([tellIce(turn) ?? words.notRunning()]);
  const off = takeOff(ice, now);
  const rest = milliseconds(restEndsAt(off.row) - now);
  if (phase.state === 'due' && phase.ago > minutes(2)) {
    return changed(turn, words.offLate(rest), off);
  }
  const isLast = phase.state !== 'none' && 'round' in phase && phase.round > 1;
  return changed(turn, isLast ? words.offForGood() : words.offNow(rest), off);
}

/** The skin is in trouble: the ice ends at once and stays away. Whose rules follow is the doctor's. */
export function stopForSkin(turn: Turn): Outcome {
  const { runner, now } = turn;
  return {
    reply: { kind: 'statement', say: [turn.words.icing.skinTrouble()] },
    runner: { ...without(runner, 'ice'), noIceBefore: closedUntil(now) },
  };
}

/** The same length again, to the whole minute, within the bounds. */
export const sameAgain = (row: Row | undefined): Milliseconds =>
  row === undefined
    ? longest
    : milliseconds(
        Math.min(longest, Math.max(shortest, Math.ceil(row.iced / minutes(1)) * minutes(1))),
      );

/** Offers what is safe instead of what was asked for. */
export function offerInstead(
  { words: { icing: words } }: Turn,
  { kind, instead }: Exclude<Wish, { kind: 'fine' }>,
): Outcome {
  const reason = {
    'too-long': words.tooLong(instead),
    'too-short': words.tooShort(instead),
    'not-understood': words.notUnderstood(),
  }[kind];
  return {
    reply: {
      kind: 'question',
      say: [reason],
      asked: { about: 'ice', length: instead },
      question: words.offer(instead),
      reprompt: words.offerAgain(instead),
    },
  };
}
