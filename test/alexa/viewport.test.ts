import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../lambda/alexa/request.ts';
import { altered } from '../support/altered.ts';
import { viewportFor } from '../support/screens.ts';
import { launch, read } from './events.ts';

const usual = { width: 1280, height: 800, isRound: false };
const seenWith = (part: string, value: unknown) =>
  read(altered(launch, `context.Viewport${part}`, value)).viewport;

describe('a screen', () => {
  it('is measured in density-independent pixels', () => {
    expect(viewportFor('tv')).toEqual({ width: 960, height: 540, isRound: false });
    expect(viewportFor('spot')).toEqual({ width: 480, height: 480, isRound: true });
    expect(viewportFor('dot')).toBeUndefined();
  });

  it.each([0, -0, -160, Number.NaN, 1e9, 1e-9, Number.POSITIVE_INFINITY, '160', null, {}])(
    'with a density of %s has the usual size',
    (dpi) => {
      expect(seenWith('.dpi', dpi)).toEqual(usual);
    },
  );

  it.each(['.pixelWidth', '.pixelHeight'])('whose %s is no size has the usual one', (part) => {
    for (const size of [0, -1280, Number.NaN, 1e9, 12, '1280', null, undefined]) {
      expect(seenWith(part, size), `${size}`).toEqual(usual);
    }
  });

  it.each([null, 'HUB', 7, [], undefined])('that tells %s of itself has the usual size', (seen) => {
    expect(seenWith('', seen)).toEqual(usual);
  });
});

describe('a device', () => {
  it.each([null, 7, 'APL', undefined])('of unknown abilities, %s, is known all the same', (can) => {
    const event = altered(launch, 'context.System.device.supportedInterfaces', can);
    expect(parseEnvelope(event).context.System.device).toMatchObject({
      ...{ deviceId: 'amzn1.ask.device.SHOW8', supportedInterfaces: {} },
    });
  });

  const withDevice = (device: unknown) => read(altered(launch, 'context.System.device', device));

  it.each([undefined, null, 'show', {}, { deviceId: 7 }, { supportedInterfaces: 'APL' }])(
    'that tells %s of itself has no screen, and is answered all the same',
    (device) => {
      expect(withDevice(device)).toMatchObject({ viewport: undefined, heard: { kind: 'opening' } });
    },
  );
});
