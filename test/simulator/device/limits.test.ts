import type { Directive, Response } from 'ask-sdk-model';
import { expect, it } from 'vitest';
import { breaches } from '../../../simulator/device/limits.ts';
import { heardIn } from '../../../simulator/device/speech.ts';
import { eventAfter, type Json, rendering } from './documents.ts';

const playing: Json = { settings: { idleTimeout: 15_000 }, onMount: [eventAfter(2000)] };

const broken = (directives: Directive[], more: Response = {}, canShow = true) => {
  const response: Response = {
    outputSpeech: { type: 'SSML', ssml: '<speak>Go on until I say stop.</speak>' },
    directives,
    ...more,
  };
  return breaches({ version: '1.0', response }, heardIn(response), true, canShow);
};

it('lets a block that plays on a screen leave out whether the session ends', () => {
  expect(broken([rendering([], playing)])).toEqual([]);
});

it.each([
  ['no screen', [], 'shouldEndSession is not set on purpose'],
  ['nothing that ends it', [rendering([])], 'shouldEndSession is not set on purpose'],
  [
    'a screen that goes too soon',
    [rendering([], { ...playing, settings: { idleTimeout: 2000 } })],
    'the screen goes before its block is heard to the end',
  ],
])('does not let a response do so with %s', (_what, directives, sentence) => {
  expect(broken(directives)).toEqual([sentence]);
});

it.each([
  ['of another version', { version: '2023.3' }, 'the screen is of APL 2023.3, not 1.4'],
  ['that imports', { import: [{ name: 'alexa-layouts' }] }, 'the screen imports something'],
  ['of another kind', { type: 'HTML' }, 'the screen is no document of APL'],
])('names a document %s', (_what, more, sentence) => {
  expect(broken([rendering([], more)], { shouldEndSession: true })).toEqual([sentence]);
});

it('names an expression that comes to nothing', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of APL
  const items = [{ type: 'Text', text: '${lapsed}' }];
  expect(broken([rendering(items)], { shouldEndSession: true })).toEqual([
    "the screen can't work out lapsed",
  ]);
});

it('names a screen for a device without one, and one that is too large', () => {
  const end = { shouldEndSession: true };
  expect(broken([rendering([])], end, false)).toEqual(['a screen is sent to a device without one']);
  const items = [{ type: 'Text', text: 'x'.repeat(121 * 1024) }];
  expect(broken([rendering(items)], end)).toEqual(['the response is larger than 120 KB']);
});
