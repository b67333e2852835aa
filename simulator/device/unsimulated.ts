import type { Directive, ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { askForIn } from '../alexa-services/consent.ts';
import { hasScreen, renderedIn, unreadableIn } from './screen.ts';
import { unplayedIn } from './speech.ts';

/** What a device does when a directive of such a type comes. */
const simulated: ReadonlySet<string> = new Set([
  'Alexa.Presentation.APL.RenderDocument',
  'Alexa.Presentation.APLA.RenderDocument',
  'Dialog.Delegate',
  'Dialog.ElicitSlot',
  'Dialog.ConfirmSlot',
  'Dialog.ConfirmIntent',
]);

/** The requests to other skills by which something is sold. */
const purchases: ReadonlySet<string> = new Set(['Buy', 'Upsell', 'Cancel']);

const Import = v.looseObject({ name: v.string(), version: v.optional(v.string(), '') });

function nameOf(directive: Directive): readonly string[] {
  if (simulated.has(directive.type) || askForIn([directive]) !== undefined) return [];
  if (directive.type !== 'Connections.SendRequest') return [directive.type];
  const { name = '' } = directive;
  return [purchases.has(name) ? `in-skill purchasing (${name})` : `${directive.type} ${name}`];
}

function onScreen({ response }: ResponseEnvelope): readonly string[] {
  const rendered = renderedIn(response);
  if (rendered === undefined) {
    return hasScreen(response) ? ['a screen that is no document of APL'] : [];
  }
  const { document } = rendered;
  return [
    ...document.import.map((each) =>
      v.is(Import, each)
        ? `what the screen imports: ${each.name} ${each.version ?? ''}`.trim()
        : 'what the screen imports',
    ),
    ...unreadableIn(rendered).map((code) => `${code} on the screen`),
  ];
}

/**
 * What of a response the device can't draw, play or do, each by its name; empty where it can do it
 * all.
 */
export function unsimulatedIn(envelope: ResponseEnvelope): readonly string[] {
  const { card, directives = [] } = envelope.response;
  return [
    ...directives.flatMap(nameOf),
    ...(card?.type === 'LinkAccount' ? ['account linking (a card)'] : []),
    ...(card?.type === 'AskForPermissionsConsent' ? ['permissions that a card asks for'] : []),
    ...onScreen(envelope),
    ...unplayedIn(envelope.response),
  ];
}
