import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The two icons that the skill store shows, each with its side in pixels. */
export const icons = {
  small: { file: 'assets/images/small-icon.png', side: 108 },
  large: { file: 'assets/images/large-icon.png', side: 512 },
} as const;

/**
 * Draws both icons. The same drawing gives the same bytes.
 * @param drawing an SVG that is as wide as it is high
 * @param folder of the skill package
 */
export async function drawIcons(drawing: string, folder: string): Promise<void> {
  for (const { file, side } of Object.values(icons)) {
    const drawn = new Resvg(drawing, {
      fitTo: { mode: 'width', value: side },
      font: { loadSystemFonts: false },
    }).render();
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), drawn.asPng());
  }
}
