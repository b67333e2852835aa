import type { Viewport } from '../screen/viewport.ts';
import type { ParsedEnvelope } from './request.ts';

/** What a device with a screen has that does not say how large it is: the usual Echo Show. */
const usual: Viewport = { width: 1280, height: 800, isRound: false };

/** At this density a pixel is as large as a density-independent one. */
const plainDensity = 160;

/** Documents are laid out for screens from that of a Spot to that of a large television. */
const fewest = 200;
const most = 4000;

/** The screen of the device that a request came from; undefined where it has none. */
export function viewportOf({
  System,
  Viewport: seen,
}: ParsedEnvelope['context']): Viewport | undefined {
  if (System.device?.supportedInterfaces['Alexa.Presentation.APL'] === undefined) return undefined;
  if (seen?.pixelWidth === undefined || seen.pixelHeight === undefined) return usual;
  const density = (seen.dpi ?? plainDensity) / plainDensity;
  const width = Math.round(seen.pixelWidth / density);
  const height = Math.round(seen.pixelHeight / density);
  // Sizes that no screen has are not believed.
  if (Math.min(width, height) < fewest || Math.max(width, height) > most) return usual;
  return { width, height, isRound: seen.shape === 'ROUND' };
}
