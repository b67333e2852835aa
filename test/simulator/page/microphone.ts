import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab, type } from './browser.ts';

/** A browser's speech recognition that hears these words, or fails like this. */
const recognition = (heard: string, error?: string): string => `
  window.SpeechRecognition = undefined;
  window.webkitSpeechRecognition = ${
    heard === '' && error === undefined
      ? 'undefined'
      : `class {
    start() { setTimeout(() => {
      ${error === undefined ? '' : `this.onerror({ error: '${error}' });`}
      if ('${heard}' !== '') {
        this.onresult({ results: [Object.assign([{ transcript: 'next ' }], { isFinal: false })] });
        window.shown = document.querySelector('#line').value;
        this.onresult({ results: [Object.assign([{ transcript: '${heard}' }], { isFinal: true })] });
      }
      this.onend();
    }); }
    abort() { this.onend(); }
  }`
  };`;

describe.skipIf(!hasChromium)(`the microphone, ${inChromium}`, () => {
  it.each([
    ['is not there', undefined, 'Your browser turns no speech into words: type instead.'],
    [
      'is refused',
      'not-allowed',
      'The microphone was refused: allow it in the address bar, or type.',
    ],
    ['is missing', 'audio-capture', 'There is no microphone: type instead.'],
    ['fails', 'language-not-supported', 'The microphone failed: language-not-supported.'],
  ])('that %s has its sentence, once', async (_what, error, sentence) => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.evaluate(recognition('', error));
    const speak = page.getByRole('button', { name: 'Speak', exact: true });
    await speak.click();
    await page.getByText(sentence).waitFor();
    await speak.click();
    await speak.click();
    expect(await page.getByText(sentence).count()).toBe(1);
  });

  it('shows the words as they are understood, and says them', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.evaluate(recognition('what is an inchworm'));
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await page.locator('.bubble.you').filter({ hasText: 'what is an inchworm' }).waitFor();
  });

  it('a browser without voices says so, once, and shows what is said', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.evaluate('speechSynthesis.getVoices = () => []');
    await type(page, 'what is an inchworm');
    await page
      .getByText('Your browser has no voice: what is said is shown as it is said.')
      .waitFor();
    await type(page, 'open hamstring coach');
    await page.locator('.bubble.skill').nth(1).waitFor();
    expect(await page.getByText('Your browser has no voice').count()).toBe(1);
  });
});
