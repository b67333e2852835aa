import { expect, test } from 'vitest';
import { runner } from '../../support/runner.ts';

test.each(['IceOnIntent', 'SetIceTimerIntent', 'NextIceRoundIntent'])(
  'puts the safety check again without its preface when %s comes instead of an answer',
  async (intent) => {
    const coach = runner();
    const first = await coach.say('SetIceTimerIntent');
    const again = await coach.say(intent);
    const question = first.say.slice(first.say.indexOf('Poor circulation'));
    expect(first.say).toMatch(/^First: cloth between ice and skin/);
    expect(again.say).toBe(question);
    expect(coach.attributes()).toMatchObject({ asked: { about: 'ice-check' } });
  },
);
