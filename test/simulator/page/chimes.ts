import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab } from './browser.ts';

const rate = 48_000;

/** What is made of the sounds in the page: the loudest sample in each hundredth of a second. */
const rendered = (sound: string, seconds: number): string => `(async () => {
  const context = new OfflineAudioContext(1, ${seconds * rate}, ${rate});
  ${sound};
  const samples = (await context.startRendering()).getChannelData(0);
  return Array.from({ length: ${seconds * 100} }, (_, at) =>
    Math.max(...samples.slice(at * ${rate / 100}, (at + 1) * ${rate / 100}).map(Math.abs)));
})()`;

/** Where a sound begins: hundredths of a second that are much louder than the one before. */
const onsets = (levels: readonly number[]): readonly number[] =>
  levels.flatMap((level, at) => (level > 0.02 && level > 1.5 * (levels[at - 1] ?? 0) ? [at] : []));

describe.skipIf(!hasChromium)(`ticks and bell, ${inChromium}`, () => {
  it('sound when they are to, each tick for three hundredths of a second, the bell in four strikes', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../../simulator/page/sound/strikes.ts')],
      ...{ bundle: true, write: false, format: 'iife', globalName: 'strikes' },
    });
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    const script = outputFiles[0]?.text ?? '';
    const render = (sound: string, seconds: number) =>
      page.evaluate(`${script}; ${rendered(sound, seconds)}`) as Promise<readonly number[]>;

    const ticks = await render('for (const at of [0, 1, 2]) strikes.soundTick(context, at)', 3);
    expect(onsets(ticks)).toEqual([0, 100, 200]);
    expect(Math.max(...ticks)).toBeLessThanOrEqual(0.05);
    for (const tick of [0, 100, 200]) {
      expect(ticks.slice(tick + 3, tick + 100).every((level) => level === 0)).toBe(true);
    }

    const bell = await render('strikes.soundBell(context, 0.5)', 3);
    expect(onsets(bell)).toEqual([50, 85, 120, 155]);
    expect(Math.max(...bell)).toBeLessThan(0.5);
    expect(bell.slice(50 + 105 + 90 + 1).every((level) => level === 0)).toBe(true);
  });
});
