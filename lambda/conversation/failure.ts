import type { ErrorHandler } from 'ask-sdk-core';
import { respond } from '../alexa/respond.ts';
import { VersionConflict } from '../errors.ts';
import { variation } from '../locales/variation.ts';
import { wordsFor } from '../locales/words.ts';
import { log } from '../log.ts';

/**
 * Any error that nobody foresaw: the runner hears a sentence and a way on, the log gets the cause.
 * A conflict is none: the turn is replayed.
 */
export const failure: ErrorHandler = {
  canHandle: (_input, error) => !(error instanceof VersionConflict),
  handle({ requestEnvelope: { request }, responseBuilder }, error) {
    log('failed', request.requestId, error);
    const locale = 'locale' in request ? (request.locale ?? '') : '';
    const words = wordsFor(locale, variation(request.requestId, {}).pick).conversation;
    return respond(responseBuilder, {
      kind: 'question',
      say: [words.failed()],
      asked: { about: 'what-next' },
      question: words.tryAgain(),
      reprompt: words.whatNextAgain(),
    });
  },
};
