import { describe, expect, it } from 'vitest';
import { verdictScreen } from '../../../lambda/rooms/doctor/verdict-screen.ts';
import type { Urgency } from '../../../lambda/rooms/doctor/words.ts';
import { palette } from '../../../lambda/screen/palette.ts';
import type { Report } from '../../../simulator/report.ts';
import { type Part, partOf, partsOf } from '../../screen/parts.ts';
import { words } from '../../support/a-turn.ts';
import { moveIn } from '../../support/household.ts';
import { sizes } from '../../support/screens.ts';

/** What was said last, on the screen of a household of some English. */
async function shownAfter(locale: string, ...lines: readonly string[]): Promise<Report> {
  const home = await moveIn({ device: 'show8', locale });
  let report = await home.hear('/open');
  for (const line of lines) report = await home.hear(line);
  return report;
}

const say = words.doctor.screen;
const text = {
  emergency: 'Call 911 now. You told me about chest pain.',
  urgent: 'Get this looked at today.',
  doctor: 'See a doctor within the next few days.',
  none: 'Rest it two or three days, then start slow.',
} as const satisfies Readonly<Record<Urgency, string>>;
const urgencies = Object.keys(text) as readonly Urgency[];

const drawn = (urgency: Urgency, size: string) => {
  const viewport = sizes[size];
  if (viewport === undefined) throw new Error(`no ${size}`);
  return verdictScreen(viewport, 'verdict', urgency, text[urgency], say);
};

const wordsOf = (part: Part): readonly Part[] =>
  partsOf(part).filter(({ type }) => type === 'Text');

describe.each(Object.keys(sizes))('a verdict on %s', (size) => {
  it('has its first line in the largest words on the screen', () => {
    for (const urgency of urgencies) {
      const [first, ...others] = wordsOf(partOf(drawn(urgency, size).content));
      expect(first?.text).toBe(urgency === 'emergency' ? '911' : say.urgency(urgency));
      for (const { fontSize = 0 } of others) expect(first?.fontSize).toBeGreaterThan(fontSize);
    }
  });

  it('of each urgency looks like no other, and an emergency like no other screen', () => {
    const shapes = urgencies.map((urgency) => JSON.stringify(drawn(urgency, size).graphics ?? {}));
    expect(new Set(shapes).size).toBe(urgencies.length);
    const grounds = urgencies.map(
      (urgency) => partOf(drawn(urgency, size).content).backgroundColor ?? palette.ground,
    );
    expect(grounds).toEqual([palette.alarm, palette.ground, palette.ground, palette.ground]);
  });
});

describe('the number to call', () => {
  it.each([
    ['en-US', 'I have chest pain', '911'],
    ['en-GB', 'I have chest pain', '999'],
    ['en-AU', 'I have chest pain', '000'],
    ['en-IN', 'I have chest pain', '112'],
    ['en-US', 'I want to kill myself', '988'],
    ['en-GB', 'I want to kill myself', '116 123'],
  ])('in %s, for "%s", stands alone on the screen: %s', async (locale, line, number) => {
    const { outcome } = await shownAfter(locale, line);
    expect(outcome.screen?.text[0]).toBe(number);
    expect(outcome.say).toContain(number);
  });

  it('is none that was not said', () => {
    expect(say.toDial('Call your local emergency number now.')).toBe('');
  });
});
