import type { ResponseEnvelope } from 'ask-sdk-model';
import { hasScreen } from './screen.ts';
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
 * The limits of Alexa's that a response breaks, each as one sentence; empty when it keeps them all.
 * @param canShow whether the device has a screen, where that is known
 */
export function breaches(
  envelope: ResponseEnvelope,
  heard: Heard,
  canShow = true,
): readonly string[] {
  const { response } = envelope;
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
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, sentence]) => sentence);
}
