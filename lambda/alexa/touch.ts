import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { eventKinds } from '../screen/touchable.ts';

const userEvent = 'Alexa.Presentation.APL.UserEvent';

const Said = v.tuple([
  v.literal(eventKinds.touch),
  v.string(),
  v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
]);
const Ended = v.tuple([v.literal(eventKinds.end)]);

const slotsOf = (ids: Readonly<Record<string, string>>): IntentRequest['intent']['slots'] =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [
      name,
      {
        name,
        value: id,
        confirmationStatus: 'NONE',
        resolutions: {
          resolutionsPerAuthority: [
            {
              authority: 'touch',
              status: { code: 'ER_SUCCESS_MATCH' },
              values: [{ value: { name: id, id } }],
            },
          ],
        },
      },
    ]),
  );

/**
 * A request in which a touch has become the intent that it says, so that what is tapped and what
 * is said go the same way from here. Any other request is as it was.
 */
export function asSpoken(envelope: RequestEnvelope): RequestEnvelope {
  const { request } = envelope;
  if (request.type !== userEvent) return envelope;
  const said = v.safeParse(Said, request.arguments);
  if (!said.success) return envelope;
  const [, name, ids] = said.output;
  const slots = slotsOf(ids);
  return {
    ...envelope,
    request: {
      type: 'IntentRequest',
      requestId: request.requestId,
      timestamp: request.timestamp,
      locale: request.locale ?? '',
      dialogState: 'COMPLETED',
      intent: { name, confirmationStatus: 'NONE', ...(slots && { slots }) },
    },
  };
}

/**
 * A request in a session, where it came from a screen whose own was over: the answer may ask
 * something, and what it asked has to be known by then. Any other request is as it was.
 */
export function inSession(envelope: RequestEnvelope): RequestEnvelope {
  const { request, session, context } = envelope;
  if (request.type !== userEvent || session !== undefined) return envelope;
  const { application, user } = context.System;
  return {
    ...envelope,
    session: { new: true, sessionId: request.requestId, application, user, attributes: {} },
  };
}

/** What came from a screen: a touch, or the end of a block; with the token of what was shown. */
export interface ScreenEvent {
  readonly kind: 'touch' | 'end';
  readonly token: string;
}

/** Whether a request came from a screen, and from which; undefined for anything else. */
export function screenEventOf({ request }: RequestEnvelope): ScreenEvent | undefined {
  if (request.type !== userEvent) return undefined;
  const token = request.token ?? '';
  return v.is(Ended, request.arguments) ? { kind: 'end', token } : { kind: 'touch', token };
}
