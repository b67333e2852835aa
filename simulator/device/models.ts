import type { interfaces, SupportedInterfaces } from 'ask-sdk-model';

type ViewportState = interfaces.viewport.ViewportState;

const withScreen = {
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
} as const satisfies SupportedInterfaces;

/** The kinds of Echo that can be simulated, and what each tells the skill it can do. */
export const deviceModels = {
  dot: {},
  show5: withScreen,
  show8: withScreen,
  spot: withScreen,
  tv: withScreen,
} as const satisfies Record<string, SupportedInterfaces>;

export type DeviceModel = keyof typeof deviceModels;

const otherNames: Readonly<Record<string, DeviceModel>> = { echo: 'dot', show: 'show8' };

/** The model of a name such as `dot` or `show`; undefined for others. */
export const deviceModelNamed = (name: string): DeviceModel | undefined =>
  Object.hasOwn(deviceModels, name) ? (name as DeviceModel) : otherNames[name];

/** A screen of so many pixels that fills so many minutes of arc from where it is looked at. */
const viewport = (
  [width, height]: readonly [number, number],
  [arcMinuteWidth, arcMinuteHeight]: readonly [number, number],
  more: Pick<ViewportState, 'shape' | 'mode' | 'dpi' | 'keyboard'> = {},
): ViewportState => ({
  experiences: [{ arcMinuteWidth, arcMinuteHeight, canRotate: false, canResize: false }],
  mode: 'HUB',
  shape: 'RECTANGLE',
  pixelWidth: width,
  pixelHeight: height,
  dpi: 160,
  currentPixelWidth: width,
  currentPixelHeight: height,
  touch: ['SINGLE'],
  ...more,
});

/** The screens of the models that have one, as they describe themselves to the skill. */
export const viewports: Readonly<Record<DeviceModel, ViewportState | undefined>> = {
  dot: undefined,
  show5: viewport([960, 480], [246, 144]),
  show8: viewport([1280, 800], [346, 216]),
  spot: viewport([480, 480], [144, 144], { shape: 'ROUND' }),
  tv: viewport([1920, 1080], [346, 216], { mode: 'TV', dpi: 320, keyboard: ['DIRECTION'] }),
};
