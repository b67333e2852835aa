import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { RefusedRequest } from '../errors.ts';

/** The least that makes a request one of Alexa's. Whatever else it carries is let through. */
const Envelope = v.looseObject({
  context: v.looseObject({
    System: v.looseObject({ application: v.looseObject({ applicationId: v.string() }) }),
  }),
  request: v.looseObject({
    type: v.string(),
    requestId: v.string(),
    timestamp: v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text))),
    ),
  }),
});

/**
 * Checks that an event has the shape of a request of Alexa's.
 * @throws RefusedRequest, in one line, when it has not
 */
export function checkedEnvelope(event: RequestEnvelope): RequestEnvelope {
  const result = v.safeParse(Envelope, event);
  if (!result.success) {
    throw new RefusedRequest('not a request from Alexa: context, request or timestamp is missing');
  }
  return event;
}
