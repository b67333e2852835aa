import { escapeXmlCharacters, type ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Reply } from '../reply.ts';
import { aplaDocument } from './apla.ts';

/** A number written in digits is one to dial, and read digit by digit: all others are words. */
const withDigits = (text: string): string =>
  text.replaceAll(/\d{3,}/g, '<say-as interpret-as="digits">$&</say-as>');

const spoken = (sentences: readonly string[]): string =>
  withDigits(escapeXmlCharacters(sentences.filter((sentence) => sentence !== '').join(' ')));

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
    case 'consent':
      return builder
        .speak(spoken(reply.say))
        .addDirective({
          type: 'Connections.SendRequest',
          name: 'AskFor',
          payload: {
            '@type': 'AskForPermissionsConsentRequest',
            '@version': '2',
            permissionScopes: [{ permissionScope: reply.scope, consentLevel: 'ACCOUNT' }],
          },
          token: reply.scope,
        })
        .withShouldEndSession(true)
        .getResponse();
    case 'silence':
      return builder.getResponse();
  }
}
