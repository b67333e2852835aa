import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import {
  hasScreen,
  idleTimeoutOf,
  type Rendered,
  renderedIn,
  timedEvents,
  unworkableIn,
} from './screen.ts';
import { type Heard, plainText, speechOf } from './speech.ts';

const isWellFormed = (ssml: string): boolean => {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of ssml.matchAll(/<(\/?)([\w:-]+)[^<>]*?(\/?)>/g)) {
    if (selfClosing) continue;
    if (!closing) open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  const bare = ssml.replaceAll(/<\/?[\w:-]+[^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!\w+;)/.test(bare);
};

const longBreaks = (ssml: string): boolean =>
  [...ssml.matchAll(/<break[^>]*time="(\d+(?:\.\d+)?)(ms|s)"/g)].some(
    ([, count, unit]) => Number(count) * (unit === 's' ? 1000 : 1) > 10_000,
  );

const count = (json: string, part: RegExp): number => [...json.matchAll(part)].length;

/**
 * The limits of the platform that a response breaks, each as one sentence; empty when it keeps
 * them all.
 * @param isConversation whether somebody listens: events and ended sessions are not answered aloud
 * @param canShow whether the device has a screen, where that is known
 */
export function breaches(
  envelope: ResponseEnvelope,
  heard: Heard,
  isConversation: boolean,
  canShow = true,
): readonly string[] {
  const { response } = envelope;
  const rendered = renderedIn(response);
  const json = JSON.stringify(envelope);
  const speech = speechOf(response.outputSpeech);
  const reprompt = speechOf(response.reprompt?.outputSpeech);
  const rules: readonly (readonly [boolean, string])[] = [
    [plainText(speech).length > 8000, 'speech is longer than 8,000 characters'],
    [heard.ms > 240_000, `the response sounds for ${heard.ms} ms, more than 240 s`],
    [!isWellFormed(speech) || !isWellFormed(reprompt), 'the SSML is not well-formed'],
    [longBreaks(speech) || longBreaks(reprompt), 'a break is longer than 10 s'],
    [Buffer.byteLength(json) > 120 * 1024, 'the response is larger than 120 KB'],
    [count(json, /<audio/g) > 5, 'more than 5 audio tags'],
    [count(json, /"type":"Audio"/g) > 15, 'more than 15 audio files in the guided audio'],
    [hasScreen(response) && !canShow, 'a screen is sent to a device without one'],
    ...screenRules(response, rendered),
    ...(isConversation ? sessionRules(response, rendered, reprompt, heard) : []),
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, sentence]) => sentence);
}

function screenRules(
  response: Response,
  rendered: Rendered | undefined,
): readonly (readonly [boolean, string])[] {
  if (rendered === undefined) return [[hasScreen(response), 'the screen is no document of APL']];
  const { document } = rendered;
  return [
    [document.version !== '1.4', `the screen is of APL ${document.version}, not 1.4`],
    [document.import.length > 0, 'the screen imports something'],
    ...unworkableIn(document).map((code) => [true, `the screen can't work out ${code}`] as const),
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
