import type { HandlerInput } from 'ask-sdk-core';
import { deviceTimeZone } from '../alexa/device-time-zone.ts';
import { isIntent } from '../alexa/intent.ts';
import { invocationOf } from '../invocation.ts';
import { isTimeZone } from '../progress/time-zone.ts';
import type { RunnerRecord } from '../runner/record.ts';
import type { SessionState } from '../runner/session.ts';
import { type Instant, seconds } from '../time.ts';
import { type AsOfNow, asOfNow } from './as-of-now.ts';

/** What a turn needs after asking for the time zone: to answer, and to save. */
const keptBack = seconds(2.5);

/** How many routines were finished, and so have to be counted in a week. */
const finishedIn = ({ finished }: RunnerRecord): number =>
  Object.values(finished).reduce((sum, { times }) => sum + times, 0);

/**
 * Whether this turn counts by the week and its zone may be wrong. A question about progress asks
 * the device anew, once a session, since runners travel; a routine that is finished is counted by
 * the zone that is known, and asks only where none is.
 */
function needsTimeZone(
  { request }: HandlerInput['requestEnvelope'],
  stored: RunnerRecord,
  { runner, session }: AsOfNow,
): boolean {
  if (session.isTimeZoneAsked === true) return false;
  const isProgress = isIntent(request, 'HowAmIDoingIntent', 'HowManyThisWeekIntent');
  if (isProgress) return finishedIn(runner) > 0;
  return stored.timeZone === undefined && finishedIn(runner) > finishedIn(stored);
}

/** The device's time zone, asked once an invocation, whatever is played how often. */
async function askTimeZone(input: HandlerInput): Promise<string | undefined> {
  const invocation = invocationOf(input);
  if (invocation.timeZone === undefined && invocation.deadline.left() > keptBack) {
    invocation.timeZone = { told: await deviceTimeZone(input) };
  }
  const told = invocation.timeZone?.told;
  return told !== undefined && isTimeZone(told) ? told : undefined;
}

/**
 * Brings a record up to the moment of a request, in the runner's own time zone where it matters.
 * Failing to learn it is no trouble: then what is known, or likely for the locale, goes on.
 */
export async function present(
  input: HandlerInput,
  stored: RunnerRecord,
  session: SessionState,
  now: Instant,
): Promise<AsOfNow> {
  const { requestEnvelope } = input;
  const asKnown = asOfNow(stored, session, requestEnvelope.request, now);
  if (!needsTimeZone(requestEnvelope, stored, asKnown)) return asKnown;
  const timeZone = await askTimeZone(input);
  const asked = { ...session, isTimeZoneAsked: true };
  const record = timeZone === undefined ? stored : { ...stored, timeZone };
  return asOfNow(record, asked, requestEnvelope.request, now);
}
