import { describe, expect, it } from 'vitest';
import { withParts } from '../../lambda/parts.ts';
import { whatNext } from '../../lambda/rooms/conversation/questions/what-next.ts';
import { draw } from '../../lambda/turn/draw.ts';
import type { Answered } from '../../lambda/turn/outcome.ts';
import type { Report } from '../../simulator/report.ts';
import { aTurn } from '../support/a-turn.ts';
import { hearAll, moveIn } from '../support/household.ts';
import { sizes } from '../support/screens.ts';
import { ways } from '../support/ways.ts';

const touchIn = ({ outcome }: Report): readonly string[] => outcome.screen?.touch ?? [];

describe('the ways out', () => {
  it.each([
    ['a question about signs', ['should I see a doctor', '/touch ask-me']],
    ['a question about ice', ['set an ice timer']],
    ['a question of the plan', ['should I run today']],
    ['what there is to train with', ['start strength']],
    ['deleting everything', ['delete my data']],
    ['an exercise', ['start my warm-up', '/wait 20s']],
    ['a lesson', ['tell me about foam rolling']],
  ])('lead home from %s, and to a goodbye', async (_what, lines) => {
    for (const device of ['show8', 'spot'] as const) {
      const home = await moveIn({ device });
      const there = await hearAll(home, '/open', ...lines);
      expect(touchIn(there)).toEqual(expect.arrayContaining([...ways]));
      const back = await home.hear('/touch home');
      expect(touchIn(back)).toEqual(expect.arrayContaining(['warm-up', 'doctor', 'memory']));
      expect(touchIn(back)).not.toContain('home');
      expect((await home.hear('/touch stop')).outcome.listening).toBe(false);
    }
  });

  it('lead past no pain that was told: how bad it is is taken for bad', async () => {
    const home = await moveIn({ device: 'show8' });
    const left = await hearAll(home, '/open', '/touch warm-up', 'that hurts', '/touch home');
    expect(left.outcome.say).toMatch(/doctor/i);
    expect(JSON.stringify(left.remembered)).not.toContain('"routine"');
  });

  it('have the ice beside them while it runs, which leads back to it', async () => {
    const home = await moveIn({ device: 'show8' });
    await hearAll(home, '/open', '/touch ice', '/touch no', '/touch no', '/touch no', '/touch on');
    const beside = await hearAll(home, '/consent no', '/wait 3m', '/touch home');
    expect(touchIn(beside)).toContain('ice-left');
    expect(beside.outcome.screen?.text).toContain('12:00');
    const ice = await home.hear('/touch ice-left');
    expect(touchIn(ice)).toEqual(['pause', 'end', ...ways]);
  });
});

describe('what could be said', () => {
  const reply = {
    kind: 'question',
    say: ['Say yes, or just say stop.'],
    ...whatNext.put(aTurn(), {}),
  } as const satisfies Answered['reply'];
  const viewport = sizes['show8'];

  it.each([
    [true, 'Tap yes, or just tap stop.'],
    [false, 'Say yes, or just say stop.'],
  ])('is told to be tapped only after a touch: %s', async (isTouched, text) => {
    const screen = await withParts(() => draw({ ...aTurn(), viewport, isTouched }, { reply }));
    expect(JSON.stringify(screen)).toContain(text);
  });
});
