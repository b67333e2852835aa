import type { HeardKind } from '../hearing/heard.ts';
import type { RunnerKey } from '../record/key.ts';
import type { Incoming } from './incoming.ts';
import { decodeSession, type SessionState } from './session.ts';

/** Whose turn it is in a session, and what is known of them in it. */
export interface Whose {
  readonly key: RunnerKey | undefined;
  readonly session: SessionState;
  /** Somebody else who wants to begin something while this one's guided audio sounds. */
  readonly anotherVoice?: RunnerKey;
}

/** What is one's own, whoever's session it is: who begins it, and who asks what they have done. */
const ownBeginnings: readonly HeardKind[] = [
  ...(['start-routine', 'set-ice', 'today', 'week', 'remind', 'signs'] as const),
  ...(['how-am-i-doing', 'how-many-this-week', 'what-do-you-know'] as const),
];

/** What can't begin before what sounds has been stopped where it is. */
const loudBeginnings: readonly HeardKind[] = ['start-routine', 'set-ice'];

/**
 * The session of somebody who takes it over: of the one before them only the variation stays, and
 * what is the device's.
 */
export const takenOver = ({ variants, shown, routines }: SessionState): SessionState =>
  decodeSession({ variants, shown, routines: { isSpoken: routines.isSpoken } });

/**
 * Whose turn it is. A session belongs to whoever began it, for recognition flips between turns: an
 * unknown voice, and another one that answers or moves on, speak for them. But what another
 * recognised voice begins is its own. While guided audio sounds that voice has to wait a turn: the
 * place that it breaks into is its owner's to keep, and a turn writes one record.
 */
export function whose(incoming: Incoming, session: SessionState): Whose {
  const { key: speaker, heard } = incoming;
  const { key: owner } = session;
  const isOwner =
    owner === undefined ||
    speaker === undefined ||
    speaker.person === 'household' ||
    speaker.person === owner.person;
  if (isOwner || !ownBeginnings.includes(heard.kind)) return { key: owner ?? speaker, session };
  if (session.routines.block === undefined) return { key: speaker, session: takenOver(session) };
  return loudBeginnings.includes(heard.kind)
    ? { key: owner, session, anotherVoice: speaker }
    : { key: owner, session };
}
