import { describe, expect, it } from 'vitest';
import { isBlockShown } from '../../../lambda/rooms/routines/index.ts';
import { play } from '../../../lambda/rooms/routines/playing.ts';
import { screen } from '../../../lambda/rooms/routines/screen.ts';
import { statement } from '../../../lambda/turn/outcome.ts';
import { resolve } from '../../../lambda/turn/resolve.ts';
import { type Turn, turnAfter } from '../../../lambda/turn/turn.ts';
import { aTurn, now } from '../../support/a-turn.ts';
import { everyStop, newcomer } from './every-stop.ts';
import { begun, training } from './training.ts';

const viewport = { width: 1280, height: 800, isRound: false };

/** What the room shows after an outcome. */
const shown = (turn: Turn, outcome: ReturnType<typeof play>) =>
  screen(turnAfter(turn, outcome), {
    viewport,
    token: 'turn-1',
    text: 'What was said.',
    touch: [],
    isEven: false,
    outcome: resolve(turn, outcome),
  });

describe('a screen of the routines', () => {
  it.each(everyStop)('shows the block that plays, from $exercise in $routine on', (stop) => {
    const turn = training({ ...newcomer, equipment: 'kettlebell' });
    const outcome = play(turn, { stop });
    const drawn = shown(turn, outcome);
    expect(drawn?.token).toBe(`block-${now}`);
    const isFirst = (name: string) => [stop.exercise, `${stop.exercise}-left`].includes(name);
    expect(Object.keys(drawn?.graphics ?? {}).some(isFirst)).toBe(true);
  });

  it('keeps the side and the set in view while it rests, with the figure of that side', () => {
    const index =
      everyStop.find(
        ({ exercise, routine }) => routine === 'warm-up' && exercise === 'leg-crossovers',
      )?.index ?? 0;
    const routine = { state: 'paused', routine: 'warm-up', index, since: now } as const;
    const asked = { about: 'go-on' };
    const goOn = {
      reply: { kind: 'question', say: [], asked, question: '', reprompt: '' },
    } as const;
    for (const [set, side, figure] of [
      [0, 'Left leg', 'leg-crossovers-left'],
      [1, 'Right leg', 'leg-crossovers'],
    ] as const) {
      const within = { index, set, spent: 5000 };
      const drawn = shown(aTurn({ runner: { routine }, session: { routines: { within } } }), goOn);
      expect(JSON.stringify(drawn?.content)).toContain(side);
      expect(Object.keys(drawn?.graphics ?? {})).toContain(figure);
    }
  });

  it('marks repetitions, seconds and sets as such, and a rest between sets as one', () => {
    const stop = everyStop.find(({ exercise }) => exercise === 'hip-bridge');
    if (stop === undefined) throw new Error('no hip bridge');
    const turn = training({ ...newcomer, equipment: 'none' });
    const drawn = JSON.stringify(shown(turn, play(turn, { stop }))?.content);
    expect(drawn).toMatch(/\d+ reps/);
    expect(drawn).toMatch(/' of \d+'/);
    expect(drawn).toMatch(/Set 1 of 2/);
    expect(drawn).toMatch(/Rest \$\{/);
    // Who rests stands.
    expect(drawn).toMatch(
      /"source":"standing"[^}]*"display":"\$\{elapsed < \d+ \? 'normal' : 'none'\}"/,
    );
  });

  it('shows a routine that rests, but not beside another question', () => {
    const routine = { state: 'paused', routine: 'warm-up', index: 1, since: now } as const;
    const turn = aTurn({ runner: { routine } });
    const asking = (about: string) =>
      ({
        reply: { kind: 'question', say: [], asked: { about }, question: '', reprompt: '' },
      }) as const;
    expect(shown(turn, asking('go-on'))?.token).toBe('turn-1');
    expect(shown(turn, statement('Bye.'))?.token).toBe('turn-1');
    expect(shown(turn, asking('pain'))).toBeUndefined();
    expect(shown(aTurn(), asking('go-on'))).toBeUndefined();
  });

  it('of a block is out of date once another one plays, or none', () => {
    const [stop] = everyStop;
    if (stop === undefined) throw new Error('no exercise at all');
    const { runner } = aTurn();
    const playing = { ...runner, routine: begun({ stop }, newcomer).routine };
    expect(isBlockShown(`block-${now}`, playing)).toBe(true);
    expect(isBlockShown(`block-${now + 1}`, playing)).toBe(false);
    expect(isBlockShown(`block-${now}`, runner)).toBe(false);
    expect(isBlockShown('turn-1', playing)).toBeUndefined();
  });
});
