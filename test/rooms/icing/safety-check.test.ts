import { expect, it } from 'vitest';
import { needsCheck } from '../../../lambda/rooms/icing/safety-check.ts';
import { days, instant, later, seconds } from '../../../lambda/time.ts';

const now = instant(Date.UTC(2026, 2, 2));
const monthAgo = later(now, days(-30));

it.each([
  ['asks a known voice that never answered', true, undefined, false, true],
  [
    'spares a known voice that answered within 30 days',
    true,
    later(monthAgo, seconds(1)),
    false,
    false,
  ],
  ['asks a known voice again after 30 days', true, monthAgo, false, true],
  ['asks an unknown voice whatever was answered before', false, now, false, true],
  ['asks an unknown voice once a session', false, undefined, true, false],
  ['asks a known voice once a session', true, undefined, true, false],
])('%s', (_title, isRecognized, checkedAt, isCheckedInSession, isNeeded) => {
  expect(needsCheck({ isRecognized, checkedAt, isCheckedInSession }, now)).toBe(isNeeded);
});
