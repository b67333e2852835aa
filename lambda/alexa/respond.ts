import { escapeXmlCharacters, type ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Reply } from '../reply.ts';
import { aplaDocument } from './apla.ts';

const spoken = (sentences: readonly string[]): string =>
  escapeXmlCharacters(sentences.filter((sentence) => sentence !== '').join(' '));

/**
 * Turns a reply into Alexa's response. `shouldEndSession` is always set on purpose: only a
 * question opens the microphone, and whatever opens it has a reprompt.
 */
export function respond(builder: ResponseBuilder, reply: Reply): Response {
  switch (reply.kind) {
    case 'question':
      return builder
        .speak(spoken([...reply.say, reply.question]))
        .reprompt(spoken([reply.reprompt]))
        .withShouldEndSession(false)
        .getResponse();
    case 'block':
      return builder
        .addDirective({
          type: 'Alexa.Presentation.APLA.RenderDocument',
          token: 'block',
          document: { ...aplaDocument(reply.score, reply.question) },
        })
        .reprompt(spoken([reply.reprompt]))
        .withShouldEndSession(false)
        .getResponse();
    case 'statement':
      return builder.speak(spoken(reply.say)).withShouldEndSession(true).getResponse();
    case 'silence':
      return builder.getResponse();
  }
}
