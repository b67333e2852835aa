import type { Directive, Response, ui } from 'ask-sdk-model';
import { expect, it } from 'vitest';
import { breaches } from '../../../simulator/device/limits.ts';
import { heardIn } from '../../../simulator/device/speech.ts';
import { unsimulatedIn } from '../../../simulator/device/unsimulated.ts';
import { houseRulesBroken } from '../../support/house-rules.ts';
import { eventAfter, type Json, rendering } from './documents.ts';

const playing: Json = { settings: { idleTimeout: 15_000 }, onMount: [eventAfter(2000)] };

const answering = (directives: readonly Directive[], more: Response = {}) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML' as const, ssml: '<speak>Go on until I say stop.</speak>' },
    directives: [...directives],
    ...more,
  },
});

const broken = (directives: readonly Directive[], more: Response = {}) => {
  const answer = answering(directives, more);
  return houseRulesBroken(answer, heardIn(answer.response), true);
};

it('the house lets a block that plays on a screen leave out whether the session ends', () => {
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
])('the house does not let a response do so with %s', (_what, directives, sentence) => {
  expect(broken(directives)).toEqual([sentence]);
});

it.each([
  ['of another version', { version: '2023.3' }, 'the screen is of APL 2023.3, not 1.4'],
  ['that imports', { import: [{ name: 'alexa-layouts' }] }, 'the screen imports something'],
  ['of another kind', { type: 'HTML' }, 'the screen is no document of APL'],
])('the house names a document %s', (_what, more, sentence) => {
  expect(broken([rendering([], more)], { shouldEndSession: true })).toEqual([sentence]);
});

it('the house names an expression that comes to nothing', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of APL
  const items = [{ type: 'Text', text: '${lapsed}' }];
  expect(broken([rendering(items)], { shouldEndSession: true })).toEqual([
    "the screen can't work out lapsed",
  ]);
});

it('Alexa takes no screen for a device without one, and none that is too large', () => {
  const limits = (directives: readonly Directive[], canShow = true) => {
    const answer = answering(directives, { shouldEndSession: true });
    return breaches(answer, heardIn(answer.response), canShow);
  };
  expect(limits([rendering([])], false)).toEqual(['a screen is sent to a device without one']);
  const items = [{ type: 'Text', text: 'x'.repeat(121 * 1024) }];
  expect(limits([rendering(items)])).toEqual(['the response is larger than 120 KB']);
  expect(limits([rendering([], { version: '2023.3' })])).toEqual([]);
});

const purchase = { type: 'Connections.SendRequest', name: 'Buy', payload: {}, token: '' } as const;
const longAudio = { type: 'AudioPlayer.Stop' } as const;
const imports = { import: [{ name: 'alexa-layouts', version: '1.6.0' }] };

it.each<readonly [string, readonly Directive[], ui.Card | undefined, string]>([
  [
    'an import of APL',
    [rendering([], imports)],
    undefined,
    'what the screen imports: alexa-layouts 1.6.0',
  ],
  ['in-skill purchasing', [purchase], undefined, 'in-skill purchasing (Buy)'],
  ['long audio', [longAudio], undefined, 'AudioPlayer.Stop'],
  ['account linking', [], { type: 'LinkAccount' }, 'account linking (a card)'],
  [
    'an unknown part of APL for Audio',
    [
      {
        type: 'Alexa.Presentation.APLA.RenderDocument',
        document: { mainTemplate: { items: [{ type: 'Video' }] } },
      } as unknown as Directive,
    ],
    undefined,
    'the Video of APL for Audio',
  ],
  [
    'what a screen can not be read without',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of APL
    [rendering([{ type: 'Text', text: '${lapsed}', color: '${@tint}' }])],
    undefined,
    'lapsed on the screen',
  ],
])('%s is not simulated, and is told by its name', (_what, directives, card, name) => {
  const answer = answering(directives, card === undefined ? {} : { card });
  expect(unsimulatedIn(answer)).toEqual([name]);
});
