import type { Page } from 'playwright-core';
import type { AplDocument } from '../../lambda/screen/document.ts';
import type { Viewport } from '../../lambda/screen/viewport.ts';

/** How far into what moves it is looked at, in milliseconds. */
const moment = 30_000;

/** When every screen is shown, in milliseconds since 1970. */
const shownAt = Date.parse('2026-03-02T07:00:00Z');

/** Runs in the page before anything else: keeps what windows tell each other. */
export const keepsMessages = `
  window.told ??= [];
  window.addEventListener('message', ({ data }) => window.told.push(data));
`;

/**
 * Runs in the page: frames come only while `passFrames` lets them, and then one upon the other. Of a
 * clock that stands, sixty in a second are sixty times the same.
 */
const framesByHand = `
  const waiting = new Map();
  let asked = 0;
  window.requestAnimationFrame = (draw) => {
    asked += 1;
    waiting.set(asked, draw);
    return asked;
  };
  window.cancelAnimationFrame = (id) => waiting.delete(id);
  window.passFrames = () => setInterval(() => {
    for (const [id, draw] of [...waiting]) if (waiting.delete(id)) draw(performance.now());
  });
`;

/**
 * Shows documents in the renderer's own page, which kept its messages, in one size after the other.
 * Its clock is moved by hand, so that a picture of what moves is the same each time.
 */
export async function theatre(page: Page) {
  await page.waitForFunction("window.told.some(({ kind }) => kind === 'ready')");
  await page.evaluate(framesByHand);
  let seen: Viewport | undefined;
  let shows = 0;
  return async (size: Viewport, document: AplDocument): Promise<void> => {
    if (size !== seen) await page.setViewportSize({ width: size.width, height: size.height });
    seen = size;
    shows += 1;
    const message = {
      kind: 'show',
      token: `show ${shows}`,
      document,
      given: {},
      shownAt,
      size: { ...size, mode: 'HUB' },
      time: { now: shownAt + moment, rate: 0 },
    };
    await page.evaluate(
      `const frames = window.passFrames();
      new Promise((resolve, reject) => {
        const frame = () => new Promise(requestAnimationFrame);
        const moveTo = (more) => {
          window.setScreenTime({ now: ${shownAt + moment} + more, rate: 0 });
          return frame();
        };
        window.addEventListener('message', function hear({ data }) {
          if (data.kind !== 'drawn' && data.kind !== 'failed') return;
          window.removeEventListener('message', hear);
          if (data.kind === 'failed') reject(new Error(data.reason));
          else moveTo(100).then(() => moveTo(200)).then(frame).then(resolve);
        });
        window.postMessage(${JSON.stringify(message)}, location.origin);
      }).finally(() => clearInterval(frames))`,
    );
  };
}
