import { escapeXmlCharacters, type ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { aplDocument, type Screen } from '../screen/document.ts';
import type { Reply } from '../turn/outcome.ts';
import { aplaDocument } from './apla.ts';
import { spokenBlock } from './spoken-block.ts';

/** A number written in digits is one to dial, and read digit by digit: all others are words. */
const withDigits = (text: string): string =>
  text.replaceAll(/\d{3,}/g, '<say-as interpret-as="digits">$&</say-as>');

const spoken = (sentences: readonly string[]): string =>
  withDigits(escapeXmlCharacters(sentences.filter((sentence) => sentence !== '').join(' ')));

/**
 * Turns a reply into Alexa's response, with what a screen shows. `shouldEndSession` is always set
 * on purpose: only a question opens the microphone, and whatever opens it has a reprompt. It is
 * left out where a block plays on a screen: there the routine goes on by itself, and the session
 * stays open, its microphone shut, as long as the screen does.
 */
export function respond(builder: ResponseBuilder, reply: Reply, screen?: Screen): Response {
  if (screen !== undefined) {
    builder.addDirective({
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: screen.token,
      document: { ...aplDocument(screen) },
    });
  }
  switch (reply.kind) {
    case 'question':
      return builder
        .speak(spoken([...reply.say, reply.question]))
        .reprompt(spoken([reply.reprompt]))
        .withShouldEndSession(false)
        .getResponse();
    case 'block': {
      const afterwards = screen === undefined ? reply.question : '';
      if (reply.isSpoken === true) {
        builder.speak(spokenBlock(reply.score, afterwards));
      } else {
        builder.addDirective({
          type: 'Alexa.Presentation.APLA.RenderDocument',
          token: 'block',
          document: { ...aplaDocument(reply.score, afterwards) },
        });
      }
      if (screen !== undefined) return builder.getResponse();
      return builder
        .reprompt(spoken([reply.reprompt]))
        .withShouldEndSession(false)
        .getResponse();
    }
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
