import { describe, expect, it } from 'vitest';
import type { Heard, Plain } from '../../../lambda/hearing/heard.ts';
import { offerDoctor } from '../../../lambda/rooms/doctor/index.ts';
import { noteEquipment } from '../../../lambda/rooms/routines/equipment.ts';
import { closed } from '../../../lambda/rooms/routines/gates.ts';
import { routines, tryExercise } from '../../../lambda/rooms/routines/index.ts';
import { goOn, start } from '../../../lambda/rooms/routines/playing.ts';
import { gateIds, routineIds, routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { usualTraining } from '../../../lambda/rooms/routines/session.ts';
import { awayFromSitBone } from '../../../lambda/rooms/routines/today.ts';
import { underway } from '../../../lambda/rooms/routines/underway.ts';
import {
  choice,
  type Outcome,
  parting,
  routineOr,
  statement,
} from '../../../lambda/turn/outcome.ts';
import type { Asked } from '../../../lambda/turn/session.ts';
import type { Turn } from '../../../lambda/turn/turn.ts';
import { aTurn, type Given, now, words } from '../../support/a-turn.ts';
import { everyEquipment } from './any-training.ts';

const say = words.routines;
const allRight = words.conversation.allRight();

/** What a question of the room makes of what is said to it. */
function hears(asked: Asked, heard: Heard | Plain, given: Given = {}) {
  const question = routines.questions.find(({ about }) => about === asked.about);
  if (question === undefined) throw new Error(`no question ${asked.about}`);
  const turn = aTurn({
    ...given,
    heard: (typeof heard === 'string' ? { kind: heard } : heard) as Heard,
    session: { routines: {}, ...given.session, asked },
  });
  return { turn, outcome: question.answer(turn, asked) };
}

const inWarmUp = {
  runner: { routine: { state: 'paused', routine: 'warm-up', index: 4, since: now } as const },
};
const played = ({ runner }: Outcome = { reply: { kind: 'silence' } }): unknown =>
  runner?.routine?.state === 'playing' ? runner.routine.routine : undefined;

/** The routine under way in a turn, which has to be there. */
function going(turn: Turn): Outcome {
  const current = underway(turn);
  if (current === undefined) throw new Error('nothing is under way');
  return goOn(turn, current);
}

describe('whether to start a routine', () => {
  it.each(routineIds)('starts the %s with a yes, and leaves it with a no', (routine) => {
    const asked = { about: 'start-routine', routine };
    const { turn, outcome } = hears(asked, 'yes', { runner: { equipment: 'none' } });
    expect(outcome).toEqual(start(turn, routine));
    expect(hears(asked, 'no').outcome).toEqual(routineOr('choice', allRight));
    expect(hears(asked, 'unsure').outcome).toBeUndefined();
  });

  it.each(['strength', 'gone', undefined, 7])('means the usual one where it was %j', (routine) => {
    const { outcome } = hears({ about: 'start-routine', routine }, 'yes');
    expect(played(outcome)).toBe('warm-up');
  });
});

describe('whether to go on', () => {
  const asked = { about: 'go-on' };

  it('goes on with a yes, and keeps the place with a no', () => {
    const { turn, outcome } = hears(asked, 'yes', inWarmUp);
    expect(outcome).toEqual(going(turn));
    expect(hears(asked, 'no', inWarmUp).outcome).toEqual(parting());
    expect(hears(asked, 'unsure', inWarmUp).outcome).toBeUndefined();
  });

  it('offers a start where nothing is under way any more', () => {
    const { outcome } = hears(asked, 'yes');
    expect(outcome?.reply).toMatchObject({
      say: [say.nothingRunning()],
      asked: { about: 'start-routine', routine: 'warm-up' },
    });
  });
});

describe('whether all is well', () => {
  const asked = { about: 'all-good' };

  it.each(['yes', 'next'] as const)('ends with "%s", where nothing is under way', (answer) => {
    expect(hears(asked, answer).outcome).toEqual(statement(say.allGoodYes()));
    expect(hears(asked, answer, inWarmUp).outcome).toBeUndefined();
  });

  it('leads to the doctor where it is not, and to a goodbye where nobody says', () => {
    const { turn, outcome } = hears(asked, 'no');
    expect(outcome).toEqual({
      ...offerDoctor(turn, say.painElsewhere()),
      runner: turn.runner,
      session: { doctor: { isHurt: true }, routines: { hurts: [{ isInjury: false }] } },
    });
    expect(hears(asked, 'rather-not').outcome).toEqual(parting(allRight));
    expect(hears(asked, 'unsure').outcome).toBeUndefined();
  });
});

describe('what there is to train with', () => {
  const asked = { about: 'equipment' };

  it.each(everyEquipment)('is %s by its name', (id) => {
    const { turn, outcome } = hears(asked, { kind: 'equipment', equipment: { kind: 'known', id } });
    expect(outcome).toEqual(noteEquipment(turn, id, true));
  });

  it('is nothing with a no, and nothing else is an answer', () => {
    const { turn, outcome } = hears(asked, 'no');
    expect(outcome).toEqual(noteEquipment(turn, 'none', true));
    expect(hears(asked, 'yes').outcome).toBeUndefined();
    expect(hears(asked, 'unsure').outcome).toBeUndefined();
  });
});

describe('how bad it is', () => {
  const asked = { about: 'pain' };
  const number = (count: number | undefined): Heard => ({ kind: 'number', count });

  it.each(['no' as const, 'well' as const, number(0), number(3)])(
    'is mild with %j: whether to go on is the runner’s call',
    (answer) => {
      const { outcome } = hears(asked, answer, inWarmUp);
      expect(outcome?.reply).toMatchObject({ asked: { about: 'ease-on' } });
    },
  );

  it.each([
    ...(['yes', 'unsure', 'rather-not', 'getting-worse'] as const),
    ...[number(4), number(10), number(undefined)],
  ])('ends the routine with %j', (answer) => {
    const { turn, outcome } = hears(asked, answer, inWarmUp);
    expect(outcome).toMatchObject(offerDoctor(turn, say.painStrong()));
    expect(outcome?.runner).toBeDefined();
    expect(outcome?.runner?.routine).toBeUndefined();
  });

  it('is not answered by what is not understood: the turn asks once more', () => {
    expect(hears(asked, 'not-understood', inWarmUp).outcome).toBeUndefined();
  });

  it('ends it as well where nothing easier is left', () => {
    const training = { ...usualTraining, forms: { inchworms: 'easier' as const } };
    const { outcome } = hears(asked, 'no', { ...inWarmUp, session: { routines: { training } } });
    expect(outcome?.reply).toMatchObject({ asked: { about: 'offer-doctor' } });
  });
});

describe('whether to go on with a little pain', () => {
  const asked = { about: 'ease-on' };

  it.each(['yes', 'resume', 'easier'] as const)('goes on easier with "%s"', (answer) => {
    const { outcome } = hears(asked, answer, inWarmUp);
    expect(played(outcome)).toBe('warm-up');
    expect(outcome?.session?.routines?.training?.forms).toEqual({ inchworms: 'easier' });
  });

  it.each(['no', 'unsure', 'rather-not'] as const)('ends the routine with "%s"', (answer) => {
    const { outcome } = hears(asked, answer, inWarmUp);
    expect(outcome?.reply).toMatchObject({ kind: 'move', to: 'parting' });
    expect(outcome?.runner?.routine).toBeUndefined();
  });

  it.each([{ kind: 'pain' }, { kind: 'getting-worse' }, { kind: 'number', count: 5 }] as const)(
    'ends it, and offers the doctor’s questions, with $kind',
    (answer) => {
      const { outcome } = hears(asked, answer, inWarmUp);
      expect(outcome?.reply).toMatchObject({ asked: { about: 'offer-doctor' } });
      expect(outcome?.runner?.routine).toBeUndefined();
    },
  );

  it.each(['well', 'next'] as const)('asks once more after "%s"', (answer) => {
    const { outcome } = hears(asked, answer, inWarmUp);
    expect(outcome?.reply).toMatchObject({ asked });
  });
});

describe.each(gateIds)('the gate %s', (gate) => {
  const routine = gate === 'no-fresh-strain' ? 'rolling' : 'cool-down';
  const asked = { about: 'gate', gate, routine, index: 0 };
  const passes = gate === 'warm' ? 'yes' : 'no';
  const isClosing = gate !== 'no-sit-bone-pain';

  it(`opens with "${passes}" alone`, () => {
    const { outcome } = hears(asked, passes);
    expect(outcome?.session?.routines?.training?.passed).toEqual([gate]);
  });

  it.each([
    ...(['unsure', 'rather-not'] as const),
    passes === 'yes' ? ('no' as const) : ('yes' as const),
  ])('does not with "%s"', (answer) => {
    const { turn, outcome } = hears(asked, answer);
    if (isClosing) expect(outcome).toEqual(closed(turn, gate));
    const refused = outcome?.session?.routines?.training?.refused ?? [];
    expect(refused).toEqual(gate === 'warm' ? [] : [isClosing ? gate : 'no-stretch-sign']);
  });

  it('is not answered by what is not understood: the turn asks once more', () => {
    expect(hears(asked, 'not-understood').outcome).toBeUndefined();
  });

  const signs = (told: readonly string[], denied: readonly string[], unknown = 0): Heard =>
    ({ kind: 'signs', told, denied, unknown, days: undefined }) as Heard;
  const sitting: Heard = { kind: 'topic', topic: { kind: 'known', id: 'sitting' } };

  it('takes what is told of the sit bone for an answer where it asks about that', () => {
    const taken = [signs(['sit-bone'], []), signs([], ['sit-bone']), sitting].map(
      (heard) => hears(asked, heard).outcome?.session?.routines?.training,
    );
    if (isClosing) expect(taken).toEqual([undefined, undefined, undefined]);
    else {
      const pain = { refused: ['no-stretch-sign'], passed: [] };
      expect(taken).toMatchObject([pain, { refused: [], passed: [gate] }, pain]);
    }
  });

  it('leaves to other rooms what tells of more, or of something else', () => {
    for (const heard of [
      signs(['sit-bone', 'pop'], []),
      signs(['sit-bone'], [], 1),
      signs([], []),
      { kind: 'topic', topic: { kind: 'known', id: 'ice' } } as const,
      { kind: 'topic', topic: { kind: 'none' } } as const,
    ]) {
      expect(hears(asked, heard).outcome).toBeUndefined();
    }
  });

  it('explains the spot to who does not know what is meant by it', () => {
    const { outcome } = hears(asked, 'what-do-you-mean');
    if (isClosing) expect(outcome).toBeUndefined();
    else expect(outcome?.reply).toMatchObject({ asked, question: say.whichSpot() });
  });
});

it('a gate that its routine has no more is as good as passed', () => {
  const asked = { about: 'gate', gate: 'warm', routine: 'warm-up', index: 2 };
  const { turn, outcome } = hears(asked, 'no');
  expect(outcome).toEqual(start(turn, 'warm-up'));
});

describe('to try an exercise', () => {
  it('plays it in its routine, which goes on from there', () => {
    const { runner } = tryExercise(aTurn({ runner: { equipment: 'kettlebell' } }), 'squat');
    const place = routineOf('strength-home').exercises.indexOf('squat');
    if (runner?.routine?.state !== 'playing') throw new Error('nothing plays');
    expect(runner.routine.routine).toBe('strength-home');
    expect(runner.routine.exercises[0]?.index).toBe(place);
  });

  it('is none today where it hurts at the sit bone, and told why', () => {
    const turn = aTurn({ session: { doctor: { answers: { 'sit-bone': 'yes' } } } });
    for (const exercise of awayFromSitBone) {
      expect(tryExercise(turn, exercise)).toEqual(choice(say.notToday('sit-bone')));
    }
  });

  it('what is away from the sit bone: every deep bend and long stretch, the thrust, and the rollers under it', () => {
    expect(awayFromSitBone).toEqual([
      ...['clean', 'deadlift', 'hamstring-stretch', 'hip-hinge', 'hip-thrust', 'inchworms', 'jog'],
      ...['kettlebell-swing', 'knead-hamstrings', 'leg-crossovers', 'leg-swings', 'nordic-curl'],
      ...[
        'one-leg-bridge',
        'one-leg-deadlift',
        'partner-stretch',
        'roll-glutes',
        'roll-hamstrings',
        'squat',
      ],
      ...['standing-hamstring-stretch', 'sweeps', 'walk-and-jog'],
    ]);
  });
});
