import { VersionConflict } from '../errors.ts';
import { part, withParts } from '../parts.ts';
import { greet, makeWay } from '../rooms/conversation/index.ts';
import { doneWithSomebody, underAlarm } from '../rooms/doctor/index.ts';
import { playStanding, withEasyDaysAfter, withLevelOfAge } from '../rooms/routines/index.ts';
import { anew } from './anew.ts';
import { answerOne } from './answer.ts';
import { draw } from './draw.ts';
import { hear, readWords } from './hear.ts';
import { bearingFaults, tellsSigns } from './in-danger.ts';
import type { Incoming } from './incoming.ts';
import { keep } from './keep.ts';
import { type Answered, back, type Outcome, silence } from './outcome.ts';
import type { Deeds, Outside } from './outside.ts';
import { type Recalled, recall } from './recall.ts';
import { resolve } from './resolve.ts';
import { isKept, ownUp, type Spoken, say } from './say.ts';
import { makeTimers, settle } from './settle.ts';
import { makeClaimedReminder } from './settle-reminders.ts';
import type { FreeWords, Turn } from './turn.ts';

/** How often a turn is played again on the fresh record when another one has written meanwhile. */
const replays = 2;

const freeWords = part(() => import('./answer-words.ts'));

/**
 * Answers a request that was written already, however often it is delivered: with the block that
 * sounds, or the question that is open.
 */
const asWritten = (turn: Turn): Outcome =>
  playStanding(turn) ?? back(turn.words.conversation.allRight());

/**
 * Answers what came from a screen that no longer shows what is so: it changes nothing. What plays
 * goes on, else the present state is told.
 */
function asShown(turn: Turn): Outcome {
  const isPlaying = turn.runner.routine?.state === 'playing';
  if (isPlaying || turn.heard.kind === 'block-ended') return silence;
  return turn.session.asked === undefined ? greet(turn) : back();
}

/** What is answered: what was written already and what comes too late change nothing. */
function answerTo(turn: Turn, recalled: Recalled): Answered {
  const { isDelivered, isOutOfDate, anotherVoice, deeds } = recalled;
  if (isDelivered) return deeds.answered ?? resolve(turn, asWritten(turn));
  if (anotherVoice !== undefined) return resolve(turn, makeWay(turn, anotherVoice));
  if (isOutOfDate) return resolve(turn, asShown(turn));
  const { free } = turn;
  const outcome =
    underAlarm(turn) ??
    (free === undefined ? answerOne(turn) : freeWords().answerWords(turn, free));
  const answered = resolve(turn, doneWithSomebody(turn, outcome));
  return withLevelOfAge(turn, withEasyDaysAfter(turn, answered));
}

async function playOnce(
  incoming: Incoming,
  free: FreeWords | undefined,
  outside: Outside,
  before: Deeds,
  isLastTry: boolean,
): Promise<{ readonly spoken: Spoken } | { readonly deeds: Deeds }> {
  const recalled = await recall(incoming, outside, before);
  const { begun, answered } = await withParts(() => {
    const heard = hear(incoming, free, recalled);
    return { begun: heard, answered: answerTo(heard.turn, recalled) };
  });
  const { turn } = begun;
  const settled = recalled.isDelivered
    ? { answered, deeds: recalled.deeds }
    : await settle(turn, answered, outside, recalled.memory.key, recalled.deeds);
  const inNewWords = (told: Answered) => withParts(() => anew(turn, told));
  const worded = { ...settled, answered: await inNewWords(settled.answered) };
  try {
    const kept = await keep(incoming, recalled, worded, outside, isLastTry);
    const timed = await makeTimers(turn, answered, worded, { isKept: isKept(kept) }, outside);
    const made = await makeClaimedReminder(turn, timed, { isKept: isKept(kept) }, outside);
    const isAsWorded = made.answered === worded.answered;
    const settledAfter = isAsWorded ? made : { ...made, answered: await inNewWords(made.answered) };
    const told = await withParts(() => ownUp(turn, settledAfter, kept));
    const screen = await withParts(() => draw(turn, told.answered));
    return { spoken: say(begun, recalled, worded, told, kept, screen) };
  } catch (error) {
    if (isLastTry || !(error instanceof VersionConflict)) throw error;
    return { deeds: { ...worded.deeds, answered: worded.answered } };
  }
}

/** Whether the runner tells that nothing could be heard: then nothing of a block was done. */
const isUnheard = ({ heard }: Incoming, free: FreeWords | undefined): boolean =>
  [heard, ...(free?.meant ?? [])].some(({ kind }) => kind === 'no-sound');

/**
 * Plays one turn: recall, hear, answer, settle, keep, draw, say. When another turn has written the
 * record meanwhile it is played again on the fresh one, so that no update is lost; what was done
 * outside of the function is done once and carried over.
 * @throws whatever is a fault, unless signs are told; an outage of the table is none
 */
export async function play(incoming: Incoming, outside: Outside): Promise<Spoken> {
  const free = await withParts(() => readWords(incoming));
  const located = isUnheard(incoming, free)
    ? ({ ...incoming, ending: 'not-played' } as const)
    : incoming;
  const reach = tellsSigns(incoming, free)
    ? { ...outside, store: bearingFaults(outside.store, incoming) }
    : outside;
  let deeds: Deeds = {};
  for (let left = replays; ; left -= 1) {
    const played = await playOnce(located, free, reach, deeds, left === 0);
    if ('spoken' in played) return played.spoken;
    deeds = played.deeds;
  }
}
