import type { Context } from 'ask-sdk-model';

/** A screen as documents are laid out for it, in density-independent pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
}

/** What a device with a screen has that does not say how large it is: the usual Echo Show. */
const usual: Viewport = { width: 1280, height: 800, isRound: false };

/** At this density a pixel is as large as a density-independent one. */
const plainDensity = 160;

/** The screen of the device that a request came from; undefined where it has none. */
export function viewportOf({ System, Viewport: seen }: Context): Viewport | undefined {
  if (System.device?.supportedInterfaces['Alexa.Presentation.APL'] === undefined) return undefined;
  if (seen?.pixelWidth === undefined || seen.pixelHeight === undefined) return usual;
  const density = (seen.dpi ?? plainDensity) / plainDensity;
  return {
    width: Math.round(seen.pixelWidth / density),
    height: Math.round(seen.pixelHeight / density),
    isRound: seen.shape === 'ROUND',
  };
}
