import { describe, expect, it } from 'vitest';
import { explain } from '../../../lambda/rooms/routines/about-exercise.ts';
import { offer, offerToGoOn } from '../../../lambda/rooms/routines/asking.ts';
import { isDoable } from '../../../lambda/rooms/routines/routines.ts';
import { isWeighted } from '../../../lambda/rooms/routines/today.ts';
import { back } from '../../../lambda/turn/outcome.ts';
import { resolve } from '../../../lambda/turn/resolve.ts';
import { aTurn, now, words } from '../../support/a-turn.ts';
import { everyExercise, everyRoutine } from './every-id.ts';
import { everyStop, newcomer } from './every-stop.ts';
import { nothingToAsk, pausedAt } from './training.ts';

const atHome = { ...newcomer, equipment: 'kettlebell' } as const;

describe('how an exercise is done', () => {
  it.each(everyExercise)('is told of %s in one breath outside guided audio', (exercise) => {
    expect(explain(aTurn(), exercise)).toEqual(back(words.routines.howTo(exercise)));
  });

  it('is told over guided audio with what to watch out for, before the exercise goes on', () => {
    for (const stop of everyStop.filter((each) => isDoable(each, atHome))) {
      const { routine, index, exercise } = stop;
      const turn = aTurn({
        runner: {
          equipment: 'kettlebell',
          routine: { state: 'paused', routine, index, since: now },
        },
        session: { routines: { training: nothingToAsk } },
        interruptedBlock: true,
      });
      const { reply, runner, session } = resolve(turn, explain(turn, exercise));
      const said = [
        words.routines.howTo(exercise, isWeighted(stop, atHome)),
        words.routines.watchOut(exercise),
      ];
      expect(reply).toMatchObject({ kind: 'block' });
      expect(reply.kind === 'block' ? reply.score.slice(0, 2) : []).toMatchObject(
        said.map((text) => ({ kind: 'speech', text })),
      );
      expect(runner?.routine).toMatchObject({ state: 'playing', routine });
      expect(session?.routines?.block?.sets[0]?.index).toBe(index);
    }
  });
});

describe('an offer', () => {
  it.each(everyRoutine)('of the %s asks whether to start it, after saying why', (routine) => {
    expect(offer(aTurn(), routine, ['No routine is running.'])).toEqual({
      reply: {
        kind: 'question',
        say: ['No routine is running.'],
        asked: { about: 'start-routine', routine },
        question: words.routines.shallWeStart(routine),
        reprompt: words.routines.shallWeStartAgain(routine),
      },
    });
  });

  it('to go on keeps the place within the exercise', () => {
    for (const stop of everyStop) {
      const within = { index: stop.index, set: 0, spent: 5000 };
      const { reply, session } = offerToGoOn(aTurn(), pausedAt({ stop, within }), []);
      expect(reply).toMatchObject({
        asked: { about: 'go-on' },
        question: words.routines.goOnWith(stop.exercise),
      });
      expect(session?.routines?.within).toEqual(within);
    }
  });
});
