import type { RequestHandler } from 'ask-sdk-core';
import { log } from '../log.ts';
import { conclude, turnOf } from '../turn.ts';

const silence = { reply: { kind: 'silence' } } as const;

/** What Alexa only tells about, where no answer can be heard. */
const told: readonly string[] = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APLA.RuntimeError',
];

/**
 * Takes note of what Alexa tells. Where the runner was when a session ended has been settled by
 * the request's own time and reason before this.
 */
export const events: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => told.includes(request.type),
  handle(input) {
    const { request } = turnOf(input);
    if (request.type === 'SessionEndedRequest') {
      const { error, reason } = request;
      if (reason === 'ERROR') log('session-error', request.requestId, error?.type);
    } else {
      log(request.type, request.requestId);
    }
    return conclude(input, silence);
  },
};
