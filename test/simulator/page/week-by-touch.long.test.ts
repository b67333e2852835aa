import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Household } from '../../../simulator/household.ts';
import { asKnown } from '../../support/stored.ts';
import {
  closeBrowser,
  hasChromium,
  inChromium,
  livingHousehold,
  openBrowser,
  openTab,
} from './browser.ts';

beforeAll(openBrowser, 30_000);
afterAll(closeBrowser);

/** What a runner does with one hand on the screen: nothing is said. */
function handOf(page: Page, household: Household) {
  const glass = page.frameLocator('iframe');
  const drawn = () =>
    expect
      .poll(() =>
        page.locator('.glass').evaluate(({ dataset }) => dataset['drawn'] === dataset['shown']),
      )
      .toBe(true);
  /** A sign has no words: it is tapped where it stands, in the upper corner of a Show 8. */
  const tapHome = async () => {
    const place = await page.locator('iframe').boundingBox();
    if (place === null) throw new Error('nothing is shown');
    const { x, y, width, height } = place;
    await page.touchscreen.tap(x + width * (1208 / 1280), y + height * (96 / 800));
  };
  /** Drags the list up until what is looked for is whole on the glass. */
  const broughtIntoView = async (name: string) => {
    const found = glass.getByText(name, { exact: true }).last();
    const frame = await page.locator('iframe').boundingBox();
    if (frame === null) throw new Error('nothing is shown');
    for (let drags = 0; drags < 4; drags += 1) {
      const place = (await found.count()) > 0 ? await found.boundingBox() : null;
      const lowest = frame.y + frame.height * 0.88;
      const isList = (await touchable()).length > 8 && !(await touchable()).includes('number-0');
      if (!isList || (place !== null && place.y + place.height < lowest)) break;
      const [x, y] = [frame.x + frame.width * 0.4, frame.y + frame.height * 0.85];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y - frame.height * 0.25, { steps: 8 });
      await page.mouse.up();
      await page.waitForTimeout(400);
    }
    return found;
  };
  const touchable = async () => (await household.present()).outcome.screen?.touch ?? [];
  return {
    touchable,
    /** Taps what has these words on it, or the sign of the way home, once it is drawn. */
    async tap(...names: readonly string[]) {
      for (const name of names) {
        await drawn();
        const before = (await household.present()).outcome.screen?.token;
        if (name === 'Home') await tapHome();
        else await (await broughtIntoView(name)).tap();
        await expect
          .poll(async () => (await household.present()).outcome.screen?.token, { message: name })
          .not.toBe(before);
      }
    },
    /** Opens the coach by the button of the page, as Alexa's own home screen would. */
    async open() {
      await household.hear('/open');
      await drawn();
    },
    async wait(time: string) {
      await household.hear(`/wait ${time}`);
    },
    async waitFor(id: string) {
      for (let waited = 0; waited < 60; waited += 1) {
        if ((await touchable()).includes(id)) return;
        await household.hear('/wait 10s');
      }
      throw new Error(`no ${id} after ten minutes`);
    },
  };
}

describe.skipIf(!hasChromium)(`a whole week by touch alone, ${inChromium}`, () => {
  it('trains, ices, asks, reads and forgets, and never has to speak', async () => {
    const { household, server } = await livingHousehold();
    const { page, complaints } = await openTab(server.address, { hasTouch: true });
    const { open, tap, touchable, wait, waitFor } = handOf(page, household);
    const record = async () => JSON.stringify(asKnown((await household.present()).remembered));

    // Monday: a warm-up to its end.
    await open();
    await tap('Start my warm-up');
    await waitFor('yes');
    await tap('Yes');
    expect(await record()).toContain('"finished":{"warm-up"');

    // Tuesday: strength, looked at and left; nothing of it is lost.
    await wait('24h');
    await open();
    if (!(await touchable()).includes('strength')) await tap('Home');
    await tap('Start strength', 'Nothing', 'Home');
    expect(await touchable()).toContain('warm-up');

    // Wednesday: whether to run, by numbers.
    await wait('24h');
    await open();
    if (!(await touchable()).includes('today')) await tap('Home');
    await tap('Should I run today?', 'No', 'No', 'No', '2', 'Yes', '3', 'Home');

    // Thursday: ice, with its corner on another screen, and the way back to it.
    await wait('24h');
    await open();
    if (!(await touchable()).includes('ice')) await tap('Home');
    await tap('Set an ice timer', 'No', 'No', 'No', "It's on");
    await household.hear('/consent no');
    await tap('Home');
    expect(await touchable()).toContain('ice-left');
    await tap('Ice', 'Pause', 'Go on', 'End the ice');

    // Friday: the doctor's questions, to the end.
    await wait('24h');
    await open();
    if (!(await touchable()).includes('doctor')) await tap('Home');
    await tap('Should I see a doctor?', 'Ask me');
    while ((await touchable()).includes('not-sure')) await tap('No');
    if ((await touchable()).includes('nothing-else')) await tap('Nothing else');

    // Saturday: something to read, and how it goes.
    await wait('24h');
    await open();
    if (!(await touchable()).includes('library')) await tap('Home');
    await tap('Tell me something else', 'Foam rolling', 'Home', 'How am I doing?', 'Home');

    // Sunday: what is known, and that it be forgotten.
    await tap('What do you know about me?', 'Forget me', 'Yes');
    expect(await record()).not.toContain('finished');
    expect(complaints).toEqual([]);
  }, 120_000);
});
