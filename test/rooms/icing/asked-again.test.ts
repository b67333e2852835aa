import { expect, test } from 'vitest';
import { runner } from '../../support/runner.ts';

test.each(['IceOnIntent', 'SetIceTimerIntent', 'NextIceRoundIntent'])(
  'puts the safety check again in short when %s comes instead of an answer',
  async (intent) => {
    const coach = runner();
    const first = await coach.say('SetIceTimerIntent');
    const again = await coach.say(intent);
    expect(first.say).toMatch(/^Put a damp cloth between ice and skin/);
    expect(again.say).toMatch(/^(So, do you have any of those|Do any of those fit)\?/);
    expect((await coach.say('AMAZON.RepeatIntent')).say).toMatch(/^Do you have poor circulation/);
    expect(coach.attributes()).toMatchObject({ asked: { about: 'ice-check' } });
  },
);
