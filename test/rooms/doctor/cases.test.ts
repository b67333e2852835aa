import { describe, expect, it } from 'vitest';
import { type Urgency, urgencies } from '../../../lambda/rooms/doctor/rules.ts';
import { moveIn } from '../../support/household.ts';
import { cases } from './cases.ts';

const begins: Readonly<Record<Urgency, RegExp>> = {
  emergency: /^Call 911 or your local emergency number now[.,]/,
  urgent: /^Have this seen today/,
  doctor: /^See a doctor within the next few days/,
  none: /^Rest it two or three days/,
};

describe(`of ${cases.length} cases in plain language`, () => {
  it.each(
    urgencies.map((urgency) => ({
      urgency,
      those: cases.filter(({ calls }) => calls === urgency),
    })),
  )('$those.length call for $urgency', async ({ urgency, those }) => {
    const home = await moveIn();
    expect(those).not.toEqual([]);
    const wrong: string[] = [];
    for (const { says, source } of those) {
      const told = `${says.join(' / ')} (${source})`;
      let last = await home.hear(says[0] ?? '');
      for (const line of says.slice(1)) last = await home.hear(line);
      const { say, listening } = last.outcome;
      if (!begins[urgency].test(say)) wrong.push(`${told}: ${say}`);
      expect(listening, told).toBe(say.endsWith('?'));
      if (urgency === 'emergency') expect(listening, told).toBe(false);
      expect(last.notes).toEqual([]);
      await home.hear('/silence');
    }
    expect(wrong).toEqual([]);
  });

  it('there are sixty at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
