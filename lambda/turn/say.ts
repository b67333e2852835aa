import { isDeepStrictEqual } from 'node:util';
import type { Kept } from '../record/memory.ts';
import { askWhatNext, takeLeave } from '../rooms/conversation/index.ts';
import { icePhase } from '../rooms/icing/index.ts';
import { underway } from '../rooms/routines/index.ts';
import type { Screen } from '../screen/document.ts';
import type { Score } from './guided-audio.ts';
import type { Begun } from './hear.ts';
import { type Answered, prefaced, type Reply } from './outcome.ts';
import type { Recalled } from './recall.ts';
import { resolve } from './resolve.ts';
import { type SessionChanges, type SessionState, withChanges } from './session.ts';
import type { Settled } from './settled.ts';
import { type Turn, turnAfter } from './turn.ts';
import { takenOver } from './whose.ts';

/** What hearing made of free words, and the verdict that was given, if one was. */
export interface Explained {
  readonly meaning: readonly string[];
  readonly verdict: string | null;
}

const explainedIn = ({ free }: Turn, { show }: Answered): Explained => ({
  meaning: free?.labels ?? [],
  verdict: (show?.view === 'verdict' ? show.of : undefined) ?? null,
});

export interface Spoken {
  readonly reply: Reply;
  readonly screen: Screen | undefined;
  /** What was made of it, for who tries the skill out: nothing of it is stored or logged. */
  readonly explained: Explained;
  /** Undefined where nothing of the session is left. */
  readonly session: SessionState | undefined;
}

/** An answer, with the word that the coach can't remember at the moment where that is news. */
export interface Told {
  readonly answered: Answered;
  readonly memoryTrouble: SessionState['memoryTrouble'];
}

/** Whether what a turn changed is in the table. */
export const isKept = ({ trouble, copy }: Partial<Kept>): boolean =>
  trouble === undefined && copy?.version !== undefined;

/** Whether there is ice of which the table does not know, or knows something else. */
function isIceUnkept(turn: Turn, { runner = turn.runner }: Answered, kept: Partial<Kept>): boolean {
  if (isKept(kept)) return false;
  const isBehind = turn.isBlind === true || turn.session.copy?.isAhead === true;
  return !isDeepStrictEqual(runner.ice, turn.runner.ice) || (isBehind && runner.ice !== undefined);
}

/**
 * Owns up that the coach can't remember, once a session: in the very turn that could not be read
 * or kept, for one that ends the session has no later turn to do it in. While there is ice that could
 * not be kept the session stays open, so that a later turn may keep it still.
 */
export function ownUp(turn: Turn, { answered, forgetting }: Settled, kept: Partial<Kept>): Told {
  const { session, words, viewport } = turn;
  const isEnding = answered.reply.kind === 'statement' && forgetting === undefined;
  if (isEnding && isIceUnkept(turn, answered, kept)) {
    const phase = icePhase(turnAfter(turn, answered));
    const isOn = phase.state === 'on';
    if (turn.heard.kind !== 'stop') {
      const trouble = isOn ? words.icing.unkept() : words.conversation.memoryTrouble();
      const { reply } = resolve(turn, askWhatNext(turn, [trouble, ...answered.reply.say]));
      return { answered: { ...answered, reply }, memoryTrouble: 'told' };
    }
    // Whoever leaves takes it along that nobody else knows of the ice.
    if (isOn) {
      const reply = { kind: 'statement', say: [words.icing.leavesUnkept(phase.left)] } as const;
      return { answered: { ...answered, reply }, memoryTrouble: 'told' };
    }
  }
  const isLeft = isEnding && turn.heard.kind === 'stop' && underway(turn) !== undefined;
  if (isLeft && !isKept(kept)) {
    const { reply } = resolve(turn, takeLeave(turn, [], false));
    return { answered: { ...answered, reply }, memoryTrouble: 'told' };
  }
  const told = answered.session?.memoryTrouble ?? session.memoryTrouble;
  const trouble = told ?? (kept.trouble === undefined ? undefined : 'untold');
  // On a screen a block has no words of its own: it is told with what follows.
  const isWordless = answered.reply.kind === 'block' && viewport !== undefined;
  const isHeard = answered.reply.kind !== 'silence' && !isWordless && forgetting === undefined;
  if (trouble !== 'untold' || !isHeard) return { answered, memoryTrouble: trouble };
  const reply =
    answered.show?.view === 'verdict' && 'say' in answered.reply
      ? { ...answered.reply, say: [...answered.reply.say, words.conversation.verdictUnkept()] }
      : prefaced(answered.reply, words.conversation.memoryTrouble());
  return { answered: { ...answered, reply }, memoryTrouble: 'told' };
}

/** What guided audio begins with, before it introduces its first exercise. */
function openingOf(score: Score): string {
  const words = score.slice(
    0,
    score.findIndex(({ kind }) => kind !== 'speech'),
  );
  return words
    .slice(0, -1)
    .map((piece) => (piece.kind === 'speech' ? piece.text : ''))
    .join(' ');
}

/** What the session knows of what was asked. */
function askedIn({ heard }: Turn, reply: Reply): SessionChanges {
  switch (reply.kind) {
    case 'question':
    case 'block': {
      const { asked, question, reprompt, full } = reply;
      const said =
        reply.kind === 'question'
          ? { say: reply.say.filter(Boolean).join(' ') }
          : { say: '', opening: openingOf(reply.score) };
      return {
        asked,
        said: { ...said, question, reprompt, ...(full !== undefined && { full }), to: heard.kind },
      };
    }
    case 'statement':
      return { asked: undefined, said: undefined };
    /** Nothing was said, or the thread is picked up when Alexa's question is answered. */
    case 'silence':
    case 'consent':
      return {};
  }
}

/** Puts together what is said and shown, and what the session has to know of it. */
export function say(
  { turn, variants }: Begun,
  { memory }: Recalled,
  { forgetting }: Settled,
  { answered, memoryTrouble }: Told,
  kept: Partial<Kept>,
  screen: Screen | undefined,
): Spoken {
  const { reply } = answered;
  const explained = explainedIn(turn, answered);
  if (forgetting === 'done') return { reply, screen, explained, session: undefined };
  const { key = memory.key } = answered.session ?? {};
  const isHandedOver = key?.person !== memory.key?.person;
  const before = isHandedOver ? takenOver(turn.session) : turn.session;
  const unguided = withChanges(before, { conversation: { guided: undefined } });
  const session = withChanges(withChanges(unguided, answered.session ?? {}), {
    ...askedIn(turn, reply),
    key,
    copy: isHandedOver ? undefined : kept.copy,
    shown: screen?.token ?? turn.session.shown,
    variants: variants(),
    memoryTrouble,
  });
  return { reply, screen, explained, session };
}
