import type { Intent, ResponseEnvelope } from 'ask-sdk-model';
import type { Asked } from '../language/dialog.ts';
import { idleTimeoutOf, type Shown } from './screen.ts';
import { type Heard, plainText, speechOf, spokenLength } from './speech.ts';

/** A session of the skill on one device. */
export interface Session {
  readonly sessionId: string;
  readonly attributes: Record<string, unknown>;
  /** When the device falls silent and the microphone opens, in milliseconds since 1970. */
  readonly silentAt: number;
  readonly reprompt: { readonly text: string; readonly ms: number };
  /**
   * Where the microphone stays closed: until when the session does not, in milliseconds since 1970.
   * Whoever wants to say something begins with the wake word.
   */
  readonly closedMicrophoneUntil?: number;
  /** A question of a dialog that is open, and the intent it is about. */
  readonly dialog?: OpenDialog | undefined;
  /** No request has told the skill of this session yet. */
  readonly isUnknown?: boolean;
}

/** A question of a dialog: Alexa's own where the skill left it to her, or the skill's. */
export interface OpenDialog {
  readonly intent: Intent;
  readonly asked: Asked;
  readonly by: 'alexa' | 'skill';
}

/** How long the microphone stays open after a question, and again after the reprompt. */
const microphoneOpen = 8000;

/** How long a screen keeps a session open after the sound, in milliseconds. */
const screenStays = 30_000;

/** When the device asks again; undefined where the microphone is closed. */
export const repromptsAt = ({ silentAt, closedMicrophoneUntil }: Session): number | undefined =>
  closedMicrophoneUntil === undefined ? silentAt + microphoneOpen : undefined;

/** When a session closes if nobody says anything. */
export const closesAt = ({ silentAt, reprompt, closedMicrophoneUntil }: Session): number =>
  closedMicrophoneUntil ?? silentAt + microphoneOpen + reprompt.ms + microphoneOpen;

/** A session at its beginning. */
export const openSession = (sessionId: string, now: number): Session => ({
  sessionId,
  attributes: {},
  silentAt: now,
  reprompt: { text: '', ms: 0 },
});

/** What an answer of the skill meets on a device. */
interface Met {
  readonly session: Session;
  readonly answer: ResponseEnvelope;
  readonly heard: Pick<Heard, 'ms'>;
  /** The document on the screen, that of the answer included. */
  readonly shown: Shown | undefined;
  readonly now: number;
  /** The question of a dialog that the answer leaves open. */
  readonly dialog?: OpenDialog | undefined;
}

/**
 * The session after an answer; undefined when it is over. `shouldEndSession: false` opens the
 * microphone, `true` ends the session, and without it a screen decides: without one the session is
 * over, with one it stays open with the microphone closed. Amazon documents 30 s more for that.
 * Assumed, for want of a device to try it on: a document that sets a longer `idleTimeout` keeps the
 * session for as long as it stays itself.
 */
export function sessionAfter({
  session,
  answer,
  heard,
  shown,
  now,
  dialog,
}: Met): Session | undefined {
  const { response, sessionAttributes = {} } = answer;
  const silentAt = now + heard.ms;
  const ssml = speechOf(response.reprompt?.outputSpeech);
  const open = {
    sessionId: session.sessionId,
    attributes: sessionAttributes,
    silentAt,
    reprompt: { text: plainText(ssml), ms: spokenLength(ssml) },
    dialog,
  };
  // Alexa keeps the microphone open for a dialog, whatever else is said.
  if (dialog !== undefined) return open;
  if (response.shouldEndSession !== undefined) return response.shouldEndSession ? undefined : open;
  if (shown === undefined) return undefined;
  const idleAt = shown.shownAt + idleTimeoutOf(shown.document);
  return { ...open, closedMicrophoneUntil: Math.max(silentAt + screenStays, idleAt) };
}

/** A session in which Alexa herself asks a question of a dialog. */
export const askedIn = (
  session: Session,
  dialog: OpenDialog,
  { ms, text }: { readonly ms: number; readonly text: string },
  now: number,
): Session => ({
  sessionId: session.sessionId,
  attributes: session.attributes,
  ...(session.isUnknown && { isUnknown: true }),
  silentAt: now + ms,
  reprompt: { text, ms },
  dialog,
});
