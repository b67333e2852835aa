import type { ErrorHandler } from 'ask-sdk-core';
import { variation } from '../locales/variation.ts';
import { wordsFor } from '../locales/words-for.ts';
import { log } from '../log.ts';
import { measure } from '../metrics.ts';
import { instantOf } from '../time.ts';
import { conversational } from './request.ts';
import { respond } from './respond.ts';

/**
 * Any error that nobody foresaw: the runner hears a sentence and a way on, the log gets the cause.
 * An event that fails has no listener, and the function fails with it, so that Alexa delivers it
 * again.
 */
export const failure: ErrorHandler = {
  canHandle: ({ requestEnvelope: { request } }) => !request.type.startsWith('AlexaSkillEvent.'),
  handle({ requestEnvelope: { request }, responseBuilder }, error) {
    log('failed', request.requestId, error);
    measure('Failed', 1, instantOf(request.timestamp));
    if (!conversational.includes(request.type)) return responseBuilder.getResponse();
    const locale = 'locale' in request ? `${request.locale}` : '';
    const words = wordsFor(locale, variation(request.requestId, {}).pick).conversation;
    return respond(responseBuilder, {
      kind: 'question',
      say: [words.failed()],
      asked: { about: 'what-next' },
      question: words.tryAgain(),
      reprompt: words.whatNextAgain('nothing'),
    });
  },
};
