import { idleTimeoutOf, type Shown, type TimedEvent, timedEvents } from './screen.ts';
import { closesAt, repromptsAt, type Session } from './session.ts';

/** What a device is in the middle of. Times are in milliseconds since 1970. */
export interface Doing {
  readonly session: Session | undefined;
  /** Whether the reprompt of the open question has been said. */
  readonly hasReprompted: boolean;
  readonly shown: Shown | undefined;
  /** How many of the document's timed events have been sent. */
  readonly eventsSent: number;
  /** When the device found that it could not play what the skill sent; none where it could. */
  readonly notPlayedAt?: number | undefined;
  /** When the last session was over and its last words were said. */
  readonly leftAt: number;
}

/** What happens on a device when nobody speaks and nobody touches it. */
export type Due = { readonly at: number } & (
  | { readonly kind: 'event'; readonly shown: Shown; readonly event: TimedEvent }
  | { readonly kind: 'reprompt'; readonly session: Session }
  | { readonly kind: 'close'; readonly session: Session }
  /** The device tells that it could not play guided audio. */
  | { readonly kind: 'not-played' }
  /** The document goes, and the home screen is back. */
  | { readonly kind: 'home' }
);

/** A device before anybody spoke to it. */
export const idle: Doing = {
  session: undefined,
  hasReprompted: false,
  shown: undefined,
  eventsSent: 0,
  leftAt: 0,
};

/** What happens next on a device by itself; undefined when nothing ever does. */
export function nextDue(doing: Doing) {
  const { session, hasReprompted, shown, eventsSent, notPlayedAt, leftAt } = doing;
  const due: Due[] = notPlayedAt === undefined ? [] : [{ at: notPlayedAt, kind: 'not-played' }];
  const event = shown && timedEvents(shown.document)[eventsSent];
  if (shown && event) due.push({ at: shown.shownAt + event.delay, kind: 'event', shown, event });
  if (session !== undefined) {
    const asksAgainAt = hasReprompted ? undefined : repromptsAt(session);
    if (asksAgainAt !== undefined) due.push({ at: asksAgainAt, kind: 'reprompt', session });
    due.push({ at: closesAt(session), kind: 'close', session });
  } else if (shown !== undefined) {
    due.push({ at: leftAt + idleTimeoutOf(shown.document), kind: 'home' });
  }
  // What falls on one moment happens in the order of this list: the sort is stable.
  return due.toSorted((one, other) => one.at - other.at)[0];
}
