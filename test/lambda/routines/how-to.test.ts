import { describe, expect, it } from 'vitest';
import { explain } from '../../../lambda/routines/how-to.ts';
import { offer, offerDoctor, offerToGoOn } from '../../../lambda/routines/offers.ts';
import { aTurn, now, pausedAt } from './a-turn.ts';
import { everyExercise, everyRoutine } from './every-id.ts';
import { everyStop, words } from './every-stop.ts';

describe('how an exercise is done', () => {
  it.each(everyExercise)('is told of %s in one breath outside guided audio', (exercise) => {
    expect(explain(aTurn(), exercise).reply).toEqual({
      kind: 'statement',
      say: [words.routines.howTo(exercise)],
    });
  });

  it('is told over guided audio with what to watch out for, before the exercise goes on', () => {
    for (const stop of everyStop) {
      const { routine, index, exercise } = stop;
      const turn = aTurn({
        runner: {
          equipment: 'kettlebell',
          routine: { state: 'paused', routine, index, since: now },
        },
        session: {
          training: {
            forms: {},
            pace: 1,
            skipped: [],
            passed: ['warm', 'no-fresh-strain', 'no-stretch-sign'],
            refused: [],
          },
        },
        interruptedBlock: true,
      });
      const { reply, runner, session } = explain(turn, exercise);
      const said = [words.routines.howTo(exercise), words.routines.watchOut(exercise)];
      expect(reply).toMatchObject({ kind: 'block' });
      expect(reply.kind === 'block' ? reply.score.slice(0, 2) : []).toMatchObject(
        said.map((text) => ({ kind: 'speech', text })),
      );
      expect(runner?.routine).toMatchObject({ state: 'playing', routine });
      expect(session?.block?.sets[0]?.index).toBe(index);
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
      expect(session?.within).toEqual(within);
    }
  });

  it('of the questions about a doctor asks whether to go through them', () => {
    expect(offerDoctor(aTurn(), []).reply).toMatchObject({
      kind: 'question',
      asked: { about: 'offer-doctor' },
      question: words.routines.shallWeAskAboutDoctor(),
    });
  });
});
