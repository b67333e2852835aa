import { describe, expect, it } from 'vitest';
import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { assess, urgencyOf } from '../../../lambda/rooms/doctor/assess.ts';
import {
  severity,
  type Urgency,
  urgencies,
  whenInDoubt,
} from '../../../lambda/rooms/doctor/rules.ts';
import { signIds } from '../../../lambda/rooms/doctor/signs.ts';

/** What each sign calls for, written down a second time. */
const calls: Readonly<Record<SignId, Urgency>> = {
  'call-an-ambulance': 'emergency',
  'heart-attack': 'emergency',
  suicidal: 'emergency',
  overdose: 'emergency',
  'somebody-collapsed': 'emergency',
  'head-injury': 'emergency',
  fainting: 'emergency',
  'cannot-move': 'emergency',
  'hard-as-board': 'emergency',
  'fall-cannot-get-up': 'emergency',
  'spreading-infection': 'emergency',
  // Krames sends it to the emergency number, CDC to a hospital the same day: the stricter counts.
  'dark-urine': 'emergency',
  'calf-cramp-lasting': 'urgent',
  'burst-behind-knee': 'urgent',
  'growing-bruise': 'urgent',
  'groin-ache': 'doctor',
  fluoroquinolone: 'urgent',
  statin: 'doctor',
  'shooting-pain': 'doctor',
  'saddle-numbness': 'emergency',
  'bladder-bowel': 'emergency',
  'both-legs': 'emergency',
  'chest-pain': 'emergency',
  breathless: 'emergency',
  'cold-leg': 'emergency',
  'dead-leg': 'emergency',
  'odd-shape': 'emergency',
  crack: 'emergency',
  'extreme-pain': 'emergency',
  pop: 'urgent',
  bruise: 'urgent',
  gap: 'urgent',
  'sit-bone-tear': 'urgent',
  'cannot-walk': 'urgent',
  swelling: 'urgent',
  warmth: 'urgent',
  redness: 'urgent',
  'hard-veins': 'urgent',
  weakness: 'urgent',
  'dropping-foot': 'urgent',
  'fever-hot-thigh': 'urgent',
  'iced-skin': 'urgent',
  numbness: 'doctor',
  gait: 'doctor',
  painkillers: 'doctor',
  'persistent-pain': 'doctor',
  'lasting-weeks': 'doctor',
  recurrence: 'doctor',
  fever: 'doctor',
  'weight-loss': 'doctor',
  'past-cancer': 'doctor',
  'night-pain': 'doctor',
  'sit-bone': 'doctor',
  'young-sit-bone': 'urgent',
  easing: 'none',
  'calf-pain': 'none',
  'clot-risk': 'none',
  'under-eighteen': 'none',
};

it.each(Object.entries(calls))('%s alone calls for: %s', (sign, urgency) => {
  expect(assess({ [sign]: 'yes' })).toMatchObject({ urgency, because: 'sign' });
});

describe('the rules', () => {
  it('speak of each sign once, the worst first', () => {
    expect(signIds.toSorted()).toEqual(Object.keys(calls).toSorted());
    const levels = signIds.map((sign) => severity(urgencyOf(sign)));
    expect(levels).toEqual(levels.toSorted((one, other) => other - one));
  });

  it('rank now above today, today above within days, and that above not at all', () => {
    expect(urgencies.map(severity)).toEqual([3, 2, 1, 0]);
    expect(urgencies[0]).toBe('emergency');
  });

  it('let doubt count one level below a yes, and for a doctor at least', () => {
    expect(whenInDoubt).toEqual({
      emergency: 'urgent',
      urgent: 'doctor',
      doctor: 'doctor',
      none: 'none',
    });
  });
});
