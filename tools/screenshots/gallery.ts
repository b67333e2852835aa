import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { aplDocument } from '../../lambda/screen/document.ts';
import type { Viewport } from '../../lambda/screen/viewport.ts';
import { theatre } from './theatre.ts';

const folder = new URL('../../dist/gallery/', import.meta.url);

/** How many pictures a sheet has, and how wide each is on it, in pixels. */
const sheet = { across: 3, down: 4, width: 480 } as const;

/** A picture made smaller by leaving out what lies between. */
function smaller(picture: PNG, width: number): PNG {
  const height = Math.round((picture.height * width) / picture.width);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = Math.floor((y * picture.height) / height);
      const column = Math.floor((x * picture.width) / width);
      const from = (row * picture.width + column) * 4;
      picture.data.copy(small.data, (y * width + x) * 4, from, from + 4);
    }
  }
  return small;
}

function sheetOf(pictures: readonly PNG[]): PNG {
  const { across, width } = sheet;
  const height = Math.max(...pictures.map((each) => each.height));
  const whole = new PNG({
    width: across * (width + 8),
    height: Math.ceil(pictures.length / across) * (height + 8),
  });
  for (const [index, each] of pictures.entries()) {
    const left = (index % across) * (width + 8);
    const top = Math.floor(index / across) * (height + 8);
    PNG.bitblt(each, whole, 0, 0, each.width, each.height, left, top);
  }
  return whole;
}

/**
 * Draws every state of a screen on a device, or those whose name has some words in it, each and on
 * sheets to look through.
 * @throws when there is no such device
 */
export async function drawGallery(page: Page, device: string, words: string): Promise<string> {
  await import('../../test/support/parts.ts');
  // Only once every part is loaded.
  const { gallery, sizes } = await import('../../test/support/screens.ts');
  const size: Viewport | undefined = sizes[device];
  if (size === undefined) throw new Error(`There is ${Object.keys(sizes).join(', ')}.`);
  const chosen = gallery.filter(({ name }) => name.includes(words));
  const place = new URL(`${device.replaceAll(' ', '-')}/`, folder);
  await mkdir(place, { recursive: true });
  const show = await theatre(page);
  const perSheet = sheet.across * sheet.down;
  let pictures: PNG[] = [];
  for (const [index, { name, draw }] of chosen.entries()) {
    await show(size, aplDocument(draw(size)));
    const png = await page.screenshot();
    const file = `${String(index).padStart(3, '0')}-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
    await writeFile(new URL(file, place), png);
    pictures.push(smaller(PNG.sync.read(png), sheet.width));
    if (pictures.length === perSheet || index === chosen.length - 1) {
      const nth = Math.floor(index / perSheet) + 1;
      await writeFile(new URL(`sheet-${nth}.png`, place), PNG.sync.write(sheetOf(pictures)));
      pictures = [];
    }
    process.stderr.write(`\r${index + 1} of ${chosen.length}: ${name}\u001b[K`);
  }
  process.stderr.write('\n');
  return place.pathname;
}
