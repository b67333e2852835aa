import { type Rendered, renderedIn } from '../../../simulator/device/screen.ts';

/** A component or a command, as JSON. */
export interface Json {
  readonly [property: string]: unknown;
}

/** The directive that shows components below each other, the way the coach's screens are made. */
export const rendering = (items: readonly Json[], more: Json = {}, token = 'shown') => ({
  type: 'Alexa.Presentation.APL.RenderDocument' as const,
  token,
  document: {
    type: 'APL',
    version: '1.4',
    ...more,
    mainTemplate: {
      items: [
        {
          type: 'Frame',
          bind: [{ name: 'elapsed', type: 'number', value: 0 }],
          handleTick: [
            {
              minimumDelay: 50,
              // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of APL
              commands: [{ type: 'SetValue', property: 'elapsed', value: '${elapsedTime}' }],
            },
          ],
          item: { type: 'Container', items },
        },
      ],
    },
  },
});

/** The document of such a directive, as a device takes it. */
export function documentOf(items: readonly Json[], more: Json = {}): Rendered {
  const rendered = renderedIn({ directives: [rendering(items, more)] });
  if (rendered === undefined) throw new Error('not a document of APL');
  return rendered;
}

/** Something to touch. */
export const button = (id: string, values: readonly unknown[], more: Json = {}): Json => ({
  type: 'TouchWrapper',
  id,
  onPress: [{ type: 'SendEvent', arguments: values }],
  item: { type: 'Text', text: id },
  ...more,
});

/** A command that sends an event so many milliseconds after the document is shown. */
export const eventAfter = (delay: number): Json => ({
  type: 'SendEvent',
  sequencer: 'end-of-block',
  delay,
  arguments: ['ended'],
});
