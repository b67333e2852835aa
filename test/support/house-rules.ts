import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { breaches } from '../../simulator/device/limits.ts';
import {
  hasScreen,
  idleTimeoutOf,
  type Rendered,
  renderedIn,
  timedEvents,
  unworkableIn,
} from '../../simulator/device/screen.ts';
import { type Heard, heardIn, speechOf } from '../../simulator/device/speech.ts';
import { unsimulatedIn } from '../../simulator/device/unsimulated.ts';
import type { Exchange } from '../../simulator/report.ts';

function screenRules(
  response: Response,
  rendered: Rendered | undefined,
): readonly (readonly [boolean, string])[] {
  if (rendered === undefined) return [[hasScreen(response), 'the screen is no document of APL']];
  const { document } = rendered;
  return [
    [document.version !== '1.4', `the screen is of APL ${document.version}, not 1.4`],
    [document.import.length > 0, 'the screen imports something'],
    ...unworkableIn(rendered).map((code) => [true, `the screen can't work out ${code}`] as const),
  ];
}

function sessionRules(
  { shouldEndSession }: Response,
  rendered: Rendered | undefined,
  reprompt: string,
  heard: Heard,
) {
  const plays = rendered !== undefined && timedEvents(rendered.document).length > 0;
  const last = heard.sounds.findLast(({ kind }) => kind === 'speech')?.text ?? '';
  return [
    [last === '', 'nothing is said'],
    [shouldEndSession === undefined && !plays, 'shouldEndSession is not set on purpose'],
    [
      shouldEndSession === undefined && plays && idleTimeoutOf(rendered.document) <= heard.ms,
      'the screen goes before its block is heard to the end',
    ],
    [shouldEndSession === false && reprompt === '', 'the microphone opens without a reprompt'],
    [shouldEndSession === false && !last.endsWith('?'), 'the microphone opens without a question'],
    [shouldEndSession === true && last.endsWith('?'), 'a question closes the session'],
  ] as const;
}

/**
 * The rules of the house that an answer of the coach breaks, beyond what Alexa forbids, each as one
 * sentence.
 * @param isConversation whether somebody listens: events and ended sessions are not answered aloud
 */
export function houseRulesBroken(
  { response }: ResponseEnvelope,
  heard: Heard,
  isConversation: boolean,
): readonly string[] {
  const rendered = renderedIn(response);
  const reprompt = speechOf(response.reprompt?.outputSpeech);
  const rules = [
    ...screenRules(response, rendered),
    ...(isConversation ? sessionRules(response, rendered, reprompt, heard) : []),
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, sentence]) => sentence);
}

/**
 * All that is wrong with an answer of the coach: Alexa's limits, what no device could draw or do, and
 * the rules of the house.
 */
export const offencesIn = (
  envelope: ResponseEnvelope,
  heard: Heard,
  isConversation: boolean,
  canShow = true,
): readonly string[] => [
  ...breaches(envelope, heard, canShow),
  ...unsimulatedIn(envelope),
  ...houseRulesBroken(envelope, heard, isConversation),
];

/** What nobody listens to, or what is answered with nothing because it was out of date. */
function isConversation({ request: { request }, response }: Exchange): boolean {
  if (request.type === 'Alexa.Presentation.APL.UserEvent') {
    const answer = response?.response;
    return (
      answer?.shouldEndSession !== undefined ||
      answer?.outputSpeech !== undefined ||
      (answer?.directives ?? []).length > 0
    );
  }
  return !(
    request.type.startsWith('AlexaSkillEvent.') ||
    request.type === 'SessionEndedRequest' ||
    request.type === 'Alexa.Presentation.APLA.RuntimeError'
  );
}

/** The rules of the house that the answers of a report break. */
export const houseRulesBrokenIn = (exchanges: readonly Exchange[]): readonly string[] =>
  exchanges.flatMap((exchange) =>
    exchange.response === undefined
      ? []
      : houseRulesBroken(
          exchange.response,
          heardIn(exchange.response.response),
          isConversation(exchange),
        ),
  );
