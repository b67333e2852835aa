import * as v from 'valibot';
import { RecordCopy } from '../record/record.ts';
import { ConversationSession } from '../rooms/conversation/session.ts';
import { DoctorSession } from '../rooms/doctor/session.ts';
import { IcingSession } from '../rooms/icing/session.ts';
import { LibrarySession } from '../rooms/library/session.ts';
import { PlanSession } from '../rooms/plan/session.ts';
import { RoutinesSession } from '../rooms/routines/session.ts';

/** The question that is open: what it is about, and what its room needs to take the answer. */
const Asked = v.looseObject({ about: v.string() });
export type Asked = Readonly<v.InferOutput<typeof Asked>>;

/** A breath or two: what is longer was never said, and is not to be said again. */
const Text = v.pipe(v.string(), v.maxLength(1000));

/** What was said with a question that is open. */
const Said = v.object({
  say: Text,
  question: Text,
  reprompt: Text,
  /** The question in full, where it was put in short. */
  full: v.optional(Text),
  /** What a block of guided audio began with: it is no part of what is said again. */
  opening: v.optional(Text),
  /** What it answered. */
  to: v.optional(v.string()),
});
export type Said = v.InferOutput<typeof Said>;

/** A part that falls back on its own: one that can't be read costs itself alone. */
const part = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

/**
 * What is known for the length of a session and gone with it. Each room has its part and its own
 * fallback. Answers about symptoms live here and nowhere else.
 */
const SessionState = v.object({
  /** The runner the session belongs to, hashed. */
  key: part(v.object({ user: v.string(), person: v.string() })),
  copy: part(RecordCopy),
  asked: part(Asked),
  /** The last thing said, to say again. */
  said: part(Said),
  /** The open question that a question about what is kept of the runner broke into. */
  interrupted: part(v.object({ asked: Asked, said: Said })),
  /** Names what the device's screen shows. */
  shown: part(v.string()),
  /** The variants of each phrase that were heard. */
  variants: v.fallback(
    v.optional(v.record(v.string(), v.pipe(v.array(v.number()), v.readonly())), {}),
    {},
  ),
  /** Whether the device was asked for its time zone. */
  isTimeZoneAsked: part(v.boolean()),
  /** Whether the runner knows that the coach can't remember at the moment. */
  memoryTrouble: part(v.picklist(['untold', 'told'])),
  conversation: v.optional(ConversationSession, {}),
  doctor: v.optional(DoctorSession, {}),
  icing: v.optional(IcingSession, {}),
  library: v.optional(LibrarySession, {}),
  plan: v.optional(PlanSession, {}),
  routines: v.optional(RoutinesSession, {}),
});
export type SessionState = v.InferOutput<typeof SessionState>;

const rooms = ['conversation', 'doctor', 'icing', 'library', 'plan', 'routines'] as const;
export type RoomWithSession = (typeof rooms)[number];

/** What a turn changes in the session: of a room's part, only what is named. */
export type SessionChanges = {
  readonly [Part in keyof SessionState]?: Part extends RoomWithSession
    ? Partial<SessionState[Part]>
    : SessionState[Part];
};

/** Reads session attributes; what can't be read of them counts as never said. */
export function decodeSession(attributes: unknown): SessionState {
  const given = v.safeParse(v.record(v.string(), v.unknown()), attributes);
  const parts: Record<string, unknown> = given.success ? { ...given.output } : {};
  for (const room of rooms) {
    if (typeof parts[room] !== 'object' || parts[room] === null) delete parts[room];
  }
  return v.parse(SessionState, parts);
}

export const withChanges = (session: SessionState, changes: SessionChanges): SessionState =>
  together(session, changes) as SessionState;

/** Two sets of changes as one: the second wins where both name something. */
export function together(one: SessionChanges = {}, other: SessionChanges = {}): SessionChanges {
  const both: Record<string, unknown> = { ...one, ...other };
  for (const room of rooms) {
    if (one[room] && other[room]) both[room] = { ...one[room], ...other[room] };
  }
  return both;
}
