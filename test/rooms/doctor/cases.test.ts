import { describe, expect, it } from 'vitest';
import { type Urgency, urgencies } from '../../../lambda/rooms/doctor/rules.ts';
import { cases } from './cases.ts';
import { lastOf } from './in-process.ts';

const begins: Readonly<Record<Urgency, RegExp>> = {
  emergency: /^Call 911 or your local emergency number now[.,]/,
  urgent: /^(?:Ice off now\. )?Get this looked at today/,
  doctor:
    /^See a doctor within the next few days|^Same answer, .* within the next few days|^What I said stands, .* next few days/,
  none: /^Rest it two or three days/,
};

describe(`of ${cases.length} cases in plain language`, () => {
  it.each(
    urgencies.map((urgency) => ({
      urgency,
      those: cases.filter(({ calls }) => calls === urgency),
    })),
  )('$those.length call for $urgency', async ({ urgency, those }) => {
    expect(those).not.toEqual([]);
    const wrong: string[] = [];
    for (const { says, source } of those) {
      const told = `${says.join(' / ')} (${source})`;
      const { say, breaches, coach } = await lastOf(says);
      if (!begins[urgency].test(say)) wrong.push(`${told}: ${say}`);
      expect(coach.isListening(), told).toBe(say.endsWith('?'));
      // Of somebody else's emergency the call is asked after; the runner's own ends the session.
      const isTheirs = told.startsWith('somebody collapsed');
      if (urgency === 'emergency') expect(coach.isListening(), told).toBe(isTheirs);
      expect(breaches, told).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });

  it('there are sixty at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
