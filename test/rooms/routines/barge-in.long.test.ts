import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCounted } from '../../../lambda/rooms/progress/index.ts';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { everyRoutine } from './every-id.ts';

/** The number of the exercise a routine is at, told from the record and the clock alone. */
function expectedPlace(
  coach: Runner,
): { index: number; isBetween: boolean } | 'finished' | undefined {
  const routine = coach.record()?.routine;
  if (routine === undefined) return undefined;
  if (routine.state !== 'playing') {
    return { index: routine.index, isBetween: routine.state === 'waiting' };
  }
  const heard = Math.max(0, Math.floor(coach.now() / 1000) * 1000 - routine.startedAt);
  const current = routine.exercises.find(({ endsAfter }) => heard < endsAfter);
  if (current !== undefined) {
    return { index: current.index, isBetween: heard < current.startsAfter };
  }
  return routine.following === undefined
    ? 'finished'
    : { index: routine.following, isBetween: true };
}

function actualPlace(coach: Runner): number | undefined {
  const routine = coach.record()?.routine;
  return routine?.state === 'playing' ? routine.exercises[0]?.index : routine?.index;
}

const staying = [
  ...['AMAZON.RepeatIntent', 'AMAZON.PauseIntent', 'AMAZON.ResumeIntent', 'AMAZON.HelpIntent'],
  ...['ExercisesLeftIntent', 'HowToIntent', 'EasierIntent', 'HarderIntent', 'SlowerIntent'],
  ...['FasterIntent', 'TimeLeftIntent', 'AMAZON.FallbackIntent', 'AMAZON.StopIntent'],
  ...['CancelIceTimerIntent', 'EquipmentIntent'],
];

type Step =
  | { readonly kind: 'stay'; readonly intent: string }
  | { readonly kind: 'side'; readonly side: string }
  | { readonly kind: 'next' | 'previous' | 'startOver' | 'open' | 'exit' | 'silence' | 'mild' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'turnBack'; readonly ms: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...staying).map((intent) => ({ kind: 'stay' as const, intent })),
  },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 0, max: 120_000 }).map((ms) => ({ kind: 'wait' as const, ms })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('next', 'previous', 'open', 'exit', 'silence', 'mild')
      .map((kind) => ({ kind }) as Step),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'startOver' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('left', 'right', 'both')
      .map((side) => ({ kind: 'side' as const, side })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 90_000 }).map((ms) => ({ kind: 'turnBack' as const, ms })),
  },
);

/** Whether the coach has asked if the runner wants to go on with a little pain. */
const isAskedToEaseOn = (coach: Runner): boolean =>
  JSON.stringify(coach.attributes()?.['asked'] ?? {}).includes('ease-on');

const hasToldOfPain = (coach: Runner): boolean =>
  JSON.stringify(coach.attributes()?.['routines'] ?? {}).includes('"hurts":[{');

async function take(coach: Runner, step: Step) {
  switch (step.kind) {
    case 'stay':
      return coach.say(step.intent);
    case 'side':
      return coach.say('SideIntent', { side: step.side });
    case 'next':
      return coach.say('AMAZON.NextIntent');
    case 'previous':
      return coach.say('AMAZON.PreviousIntent');
    case 'startOver':
      return coach.say('AMAZON.StartOverIntent');
    case 'mild':
      await coach.say('PainIntent');
      await coach.say('AMAZON.NoIntent');
      return isAskedToEaseOn(coach) ? coach.say('AMAZON.YesIntent') : undefined;
    case 'open':
      return coach.open();
    case 'exit':
      return coach.exit();
    case 'silence':
      return coach.silence();
    case 'wait':
      return coach.wait(step.ms);
    case 'turnBack':
      return coach.turnBack(step.ms);
  }
}

/** The numbers of what is done where nothing stands in for it, in order. */
const { places, exercises: all } = routineOf('warm-up');
const order = places.map(([first]) => all.indexOf(first));
const after = (index: number): number | undefined => order[order.indexOf(index) + 1];
const before = (index: number): number => order[order.indexOf(index) - 1] ?? 0;

/** Takes a step and holds the place against what the clock and the step allow. */
async function check(coach: Runner, step: Step): Promise<void> {
  const was = expectedPlace(coach);
  const isHurt = hasToldOfPain(coach);
  const turned = await take(coach, step);
  if (turned) {
    expect(turned.breaches).toEqual([]);
    expect(JSON.stringify(turned.response)).not.toContain('something went wrong');
  }
  if (step.kind === 'wait' || step.kind === 'turnBack' || step.kind === 'silence') return;
  if (was === undefined || was === 'finished') return;
  const is = actualPlace(coach);
  const isRepeatBetween =
    step.kind === 'stay' && step.intent === 'AMAZON.RepeatIntent' && was.isBetween;
  switch (step.kind) {
    case 'next':
      expect(is).toBe(was.isBetween ? was.index : after(was.index));
      break;
    case 'previous':
      expect(is).toBe(before(was.index));
      break;
    case 'startOver':
      expect(is).toBe(0);
      break;
    case 'exit':
      // Who leaves with pain is not led back into it.
      expect(isHurt ? [was.index, undefined] : [was.index]).toContain(is);
      break;
    case 'mild':
      // Where nothing easier is left, pain ends the routine.
      expect([was.index, undefined]).toContain(is);
      break;
    default:
      if (isRepeatBetween) expect([was.index, before(was.index)]).toContain(is);
      else expect(is).toBe(was.index);
  }
}

test('follows the place through any barge-ins, waits and new sessions, and always reaches the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1000, maxLength: 1000 }), async (steps) => {
      const coach = runner();
      await coach.say('StartRoutineIntent', { routine: 'warm-up' });
      for (const step of steps) await check(coach, step);
      await coach.say('StartRoutineIntent', { routine: 'warm-up' });
      for (let said = 0; coach.record()?.routine !== undefined; said += 1) {
        expect(said).toBeLessThanOrEqual(order.length);
        await coach.say('AMAZON.NextIntent');
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

test('is back where one was after next and previous', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 200_000 }), async (ms) => {
      const coach = runner();
      await coach.say('StartRoutineIntent', { routine: 'warm-up' });
      coach.wait(ms);
      const was = expectedPlace(coach);
      await coach.say('AMAZON.NextIntent');
      const isEnd = actualPlace(coach) === undefined;
      await coach.say('AMAZON.PreviousIntent');
      if (was === undefined || was === 'finished' || isEnd) return;
      // Between two exercises one is still at the one just done.
      expect(actualPlace(coach)).toBe(was.isBetween ? before(was.index) : was.index);
    }),
  );
});

test.each(everyRoutine)(
  'leads through all of %s with nothing said but yes and ready',
  async (routine) => {
    const coach = runner();
    await coach.say('StartRoutineIntent', { routine: 'warm-up' });
    await coach.silence();
    await coach.silence();
    await coach.say('EquipmentIntent', { equipment: 'kettlebell' });
    let turned = await coach.say('StartRoutineIntent', { routine });
    const heard: string[] = [];
    for (let turns = 0; !turned.say.includes('All good?') && turns < 20; turns += 1) {
      const asksForSign = /pop|strain/.test(turned.say) && !turned.say.includes('Go.');
      heard.push(turned.say);
      coach.wait(turned.heard.ms + 2000);
      turned = await coach.say(asksForSign ? 'AMAZON.NoIntent' : 'AMAZON.YesIntent');
      expect(turned.breaches).toEqual([]);
      expect(turned.heard.ms).toBeLessThanOrEqual(240_000);
    }
    coach.wait(turned.heard.ms + 2000);
    await coach.say('AMAZON.YesIntent');
    // Which step after a strain was done would tell where the runner stands: nobody counts it.
    expect(coach.record()?.finished[routine]?.times).toBe(isCounted(routine) ? 1 : undefined);
    if (!isCounted(routine)) return;
    const done = Object.keys(coach.record()?.done ?? {});
    // Of each place the first that anybody may do.
    const expected = routineOf(routine).places.flatMap(
      (place) => place.find((id) => exercises[id].level === undefined) ?? [],
    );
    expect(done).toEqual(expect.arrayContaining(expected));
  },
);

test('tells nobody which side was worked: the record of a one-sided session looks like any other', async () => {
  const record = async (side: string) => {
    const coach = runner();
    await coach.say('StartRoutineIntent', { routine: 'rolling' });
    await coach.say('AMAZON.NoIntent');
    await coach.say('SideIntent', { side });
    await coach.say('EasierIntent');
    return JSON.stringify(coach.record());
  };
  const [left, right, both] = [await record('left'), await record('right'), await record('both')];
  expect(left).toBe(right);
  const shape = (text: string) => text.replaceAll(/\d+/g, '0');
  expect(left).not.toMatch(/left|right|easier/);
  expect(shape(left).slice(0, 80)).toBe(shape(both).slice(0, 80));
});
