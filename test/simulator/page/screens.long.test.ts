import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withinRing } from '../../../lambda/screen/graphics.ts';
import { theatre } from '../../../tools/screenshots/theatre.ts';
import { documentNamed, sizes } from '../../support/screens.ts';
import {
  closeBrowser,
  hasChromium,
  inChromium,
  livingHousehold,
  openBrowser,
  openTab,
} from './browser.ts';

/** One of each kind, with as much on it as it usually holds. */
const kinds = {
  home: 'home, breath',
  talk: 'talk with a doubt, usual',
  question: 'question looks',
  emergency: 'verdict emergency, long',
  verdict: 'verdict doctor and a question, short',
  lesson: 'lesson tight-hamstrings',
  topics: 'topics, usual',
  progress: 'progress, twelve busy weeks, usual',
  ice: 'ice on, breath',
  'ice-ready': 'ice ready, usual',
  'ice-due': 'ice due, usual',
  'home-with-ice': 'ice on beside home',
  'playing-with-ice': 'ice on beside warm-up',
  playing: 'warm-up, block 1',
  rest: 'rest between sets',
  resting: 'resting 2,',
};

const devices = ['show8', 'show5', 'spot', 'tv', 'show15', 'show15 upright'];
const pictures = new URL('./pictures/', import.meta.url);

/** Fonts are drawn a little differently from one machine to the next. */
const tolerance = { ofPixel: 0.2, ofPicture: 0.02 };

/**
 * Runs in the page: words that are cut off where nothing scrolls, that leave the glass, or that lie
 * on each other; words and buttons that lie on a ring. A round glass ends at its circle.
 */
const faults = `(() => {
  const isRound = innerWidth === innerHeight;
  const found = [];
  const words = [...document.querySelectorAll('#screen p')].filter((p) => p.textContent.trim() !== '' && p.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const boxes = words.map((p) => {
    const range = document.createRange();
    range.selectNodeContents(p);
    const box = range.getBoundingClientRect();
    // A line has room over its letters, and below those that don't reach down.
    const size = parseFloat(getComputedStyle(p).fontSize);
    const top = box.top + 0.3 * size;
    const bottom = box.bottom - (/[gjpqyQ,;()]/.test(p.textContent) ? 0.05 : 0.29) * size;
    return { text: p.textContent, size, left: box.left, right: box.right, top, bottom, scrolls: p.closest('.scrollView') !== null, touch: p.parentElement };
  });
  for (const box of boxes) {
    if (box.scrolls) {
      const { left, right } = box;
      if (left < -1 || right > innerWidth + 1) found.push('wider than the glass: ' + box.text);
      continue;
    }
    if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) found.push('outside: ' + box.text);
    const radius = innerWidth / 2;
    const corners = [[box.left, box.top], [box.right, box.top], [box.left, box.bottom], [box.right, box.bottom]];
    if (isRound && corners.some(([x, y]) => Math.hypot(x - radius, y - radius) > radius + 2)) found.push('beyond the circle: ' + box.text);
    const place = box.touch.getBoundingClientRect();
    // A line that goes on in the next one ends in a space, which nobody sees.
    const space = box.bottom - box.top > 1.5 * box.size ? 0.3 * box.size : 0;
    if (box.bottom - box.top > place.height + 6 || box.right - box.left > place.width + 6 + space) found.push('cut off: ' + box.text);
  }
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (one.scrolls || other.scrolls) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 2 && high > 4) found.push(one.text + ' lies on ' + other.text);
    }
  }
  const visible = [...document.querySelectorAll('#screen *')].filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const ring = visible.find((each) => each.tagName === 'svg' && each.getBoundingClientRect().width > innerWidth * 0.9);
  const free = ring === undefined ? 0 : ring.getBoundingClientRect().width * ${withinRing / 2} + 2;
  for (const box of isRound && ring !== undefined ? boxes : []) {
    const far = (x, y) => Math.hypot(x - innerWidth / 2, y - innerHeight / 2) > free;
    if ([[box.left, box.top], [box.right, box.top], [box.left, box.bottom], [box.right, box.bottom]].some(([x, y]) => far(x, y))) found.push('text on the ring: ' + box.text);
  }
  const buttons = ring === undefined ? [] : visible.map((each) => ({ place: each.getBoundingClientRect(), style: getComputedStyle(each), text: each.textContent })).filter(({ place, style }) => parseFloat(style.borderTopLeftRadius) >= place.height / 2 - 1 && place.height >= 48 && style.backgroundColor !== 'rgba(0, 0, 0, 0)');
  for (const { place, text } of buttons) {
    const end = place.height / 2;
    const within = ring.getBoundingClientRect().width * ${withinRing / 2};
    for (const x of [place.left + end, place.right - end]) {
      const reach = Math.hypot(x - innerWidth / 2, place.top + end - innerHeight / 2) + end;
      if (reach > within) found.push('on the ring: ' + text);
    }
  }
  return found;
})()`;

/** What an empty screen comes to at most as a PNG, in bytes; the barest screen is twice as much. */
const blankBytes = 8000;

/** A picture of half the size, as it is kept. */
function halved(picture: PNG): PNG {
  const half = new PNG({ width: picture.width / 2, height: picture.height / 2 });
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (row: number, column: number): number =>
          picture.data[((2 * y + row) * picture.width + 2 * x + column) * 4 + channel] ?? 0;
        half.data[(y * half.width + x) * 4 + channel] =
          (at(0, 0) + at(0, 1) + at(1, 0) + at(1, 1)) / 4;
      }
    }
  }
  return half;
}

/** The share of a picture that is unlike the one that is kept; a missing one is kept from now on. */
function unlikeKept(name: string, picture: PNG): number {
  const file = new URL(`${name}.png`, pictures);
  if (!existsSync(file) && !process.env['CI']) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(file, PNG.sync.write(picture));
  }
  const kept = PNG.sync.read(readFileSync(file));
  const { width, height } = picture;
  const unlike = pixelmatch(kept.data, picture.data, undefined, width, height, {
    threshold: tolerance.ofPixel,
  });
  return unlike / (width * height);
}

beforeAll(openBrowser, 30_000);
afterAll(closeBrowser);

describe.skipIf(!hasChromium)(`the screens, ${inChromium}`, () => {
  it('are drawn whole in every size, with nothing cut off and nothing covered', async () => {
    const { server } = await livingHousehold();
    const tab = await openTab(server.address, { path: '/screen' });
    const show = await theatre(tab.page);
    const found: string[] = [];
    for (const device of devices) {
      const size = sizes[device];
      if (size === undefined) throw new Error(`no size ${device}`);
      for (const [kind, name] of Object.entries(kinds)) {
        await show(size, documentNamed(name, size));
        const wrong = (await tab.page.evaluate(faults)) as readonly string[];
        const png = await tab.page.screenshot();
        const blank = png.byteLength < blankBytes ? ['blank'] : [];
        found.push(...[...wrong, ...blank].map((fault) => `${device}, ${kind}: ${fault}`));
        if (device !== 'show8') continue;
        const unlike = unlikeKept(kind, halved(PNG.sync.read(png)));
        if (unlike > tolerance.ofPicture) found.push(`${kind}: ${unlike} unlike its picture`);
      }
    }
    expect(found).toEqual([]);
    expect(tab.complaints).toEqual([]);
  }, 60_000);
});
