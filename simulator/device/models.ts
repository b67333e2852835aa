import type { SupportedInterfaces } from 'ask-sdk-model';

/** The kinds of Echo that can be simulated, and what each tells the skill it can do. */
export const deviceModels = {
  dot: {},
  show5: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
  show8: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
  spot: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
  tv: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
} as const satisfies Record<string, SupportedInterfaces>;

export type DeviceModel = keyof typeof deviceModels;

const otherNames: Readonly<Record<string, DeviceModel>> = { echo: 'dot', show: 'show8' };

/** The model of a name such as `dot` or `show`; undefined for others. */
export const deviceModelNamed = (name: string): DeviceModel | undefined =>
  Object.hasOwn(deviceModels, name) ? (name as DeviceModel) : otherNames[name];
