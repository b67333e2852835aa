import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { heldAs } from '../../lambda/record/hold.ts';
import { questionIds } from '../../lambda/rooms/doctor/interview-questions.ts';
import { selfCheckSteps } from '../../lambda/rooms/library/self-check-steps.ts';
import { rooms } from '../../lambda/turn/rooms.ts';
import { type Answer, answersOf } from './answers.ts';
import { coachToExplore, described, explore, type State, type Traits } from './explore.ts';
import { offences, partings } from './offences.ts';
import { placeOf } from './place.ts';

const coach = coachToExplore();
const answer = answersOf(coach);
let states: readonly State[] = [];
const onTheWay = new Set<string>();

beforeAll(async () => {
  // A spy would keep all that is logged.
  vi.stubGlobal('console', { ...console, error: () => undefined, info: () => undefined });
  states = await explore(coach, (state, act, turned) => {
    for (const offence of offences(coach, state.traits, act.intent ?? '', turned)) {
      onTheWay.add(`${described(state.traits)}: ${act.name}: ${offence}: ${turned.say}`);
    }
  });
}, 300_000);
afterAll(() => vi.unstubAllGlobals());

/** Whether help is still to come, to the runner or somebody else: then nothing is said but to call. */
function isAlarmed({ moment, traits }: State): boolean {
  coach.returnTo(moment);
  const end = coach.record()?.noTrainingBefore;
  const isOwn =
    end !== undefined && heldAs(end) === 'emergency' && end - coach.now() > 21 * 3_600_000;
  return traits.about === 'help-coming' || isOwn;
}

const calm = (state: State): boolean => !isAlarmed(state);

/** A promise that is kept in every state; each state where it is not is told, and why. */
const promise = (
  title: string,
  check: (state: State) => Promise<readonly string[]>,
  isMeant: (state: State) => boolean = () => true,
): void =>
  test(title, async () => {
    const broken: string[] = [];
    for (const state of states.filter(isMeant)) {
      const reasons = await check(state);
      broken.push(...reasons.map((reason) => `${described(state.traits)}: ${reason}`));
    }
    expect(broken).toEqual([]);
  }, 120_000);

const isMidBlock = ({ routine }: Traits): boolean =>
  routine === 'in an exercise' || routine === 'between exercises';

const isIce = ({ ice }: Traits): boolean => !['none', 'closed', 'closed by the skin'].includes(ice);

/** Of how long ice is to be on, its rest included. */
const asksOfIce: readonly string[] = [
  ...['ice', 'ice-lately', 'ice-check', 'ice-rest', 'skin-check'],
];

const placeIn = (state: State): number | undefined => {
  coach.returnTo(state.moment);
  return placeOf(coach);
};

/** Whether there is a routine to go on with: one that is held back keeps its place and is not told of. */
const isUnderway = (state: State): boolean =>
  placeIn(state) !== undefined && !state.traits.routine.endsWith('held back');

const isOfDoctor = ({ traits }: Answer): boolean =>
  ['story', 'sign', 'more-signs'].includes(traits.about);

/** What is lost of an open question, or of a block that was broken into. */
function lostOf({ traits: before }: State, { traits: after, guided, say }: Answer) {
  if (isMidBlock(before)) {
    return guided || after.about === 'go-on' ? [] : [`does not lead back into the block: ${say}`];
  }
  // What is asked about somebody else is answered by what is told of them.
  const isAnswered = ['about-somebody', 'perhaps-of-somebody'].includes(before.about);
  if (isAnswered) return [];
  if (['closed', 'nothing', "Alexa's question", 'what-next'].includes(before.about)) return [];
  return after.about === before.about && after.which === before.which
    ? []
    : [`the open question is lost to ${after.about}: ${say}`];
}

/** What is lost of the runner's place and the ice. */
function movedOf(state: State, { place, traits, say }: Answer): readonly string[] {
  return [
    ...(place === placeIn(state) ? [] : [`the place in the routine is lost: ${say}`]),
    ...(traits.ice === state.traits.ice ? [] : [`the ice is ${traits.ice}: ${say}`]),
  ];
}

test('reaches every question there is', () => {
  const abouts = new Set(states.map(({ traits }) => traits.about));
  console.log(`${states.length} states, ${abouts.size} kinds of question`);
  const wanted = Object.values(rooms).flatMap(({ questions }) => questions.map((one) => one.about));
  // Only a table that can't be read leads to the one, and only a whole interview to the other.
  expect(wanted.filter((about) => !abouts.has(about))).toEqual(['anything-else', 'ice-lately']);

  const which = (about: string) =>
    new Set(states.flatMap(({ traits }) => (traits.about === about ? [traits.which] : [])));
  const signs = questionIds.flatMap((question) => [`${question} false`, `${question} true`]);
  expect([...which('sign')]).toEqual(expect.arrayContaining(signs));
  expect([...which('self-check')]).toEqual(expect.arrayContaining([...selfCheckSteps]));
  // Each gate is asked, and asked once more where the answer was noise.
  const gates = [...which('gate')];
  expect(gates.filter((gate) => !gate.endsWith(' true'))).toHaveLength(4);
  expect(gates.filter((gate) => gate.endsWith(' true'))).toHaveLength(4);

  const missing = (trait: keyof Traits, all: readonly string[]) =>
    all.filter((value) => !states.some(({ traits }) => traits[trait] === value));
  const places = ['none', 'in an exercise', 'between exercises', 'after a block', 'finished'];
  expect(missing('routine', [...places, 'waiting', 'paused'])).toEqual([]);
  const phases = [
    'none',
    'waiting',
    'on',
    'due',
    'paused',
    'off',
    'ready',
    'done',
    'closed by the skin',
  ];
  expect(missing('ice', phases)).toEqual([]);
  // An emergency ends the session.
  expect(missing('heard', ['nothing', 'none', 'doctor', 'urgent'])).toEqual([]);
});

test('answers every intent within the limits, with one question at most, in one breath, on the way', () => {
  expect([...onTheWay]).toEqual([]);
});

const probes = [
  ...['AMAZON.HelpIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'],
  ...['AMAZON.NavigateHomeIntent', 'AMAZON.RepeatIntent', 'AMAZON.FallbackIntent'],
  ...['SeeDoctorIntent', 'TimeLeftIntent', 'ThankYouIntent', 'WhoAreYouIntent'],
  ...['WhatDoYouKnowIntent', 'TodayIntent', 'PainIntent', 'AMAZON.YesIntent', 'AMAZON.NoIntent'],
  ...['NotSureIntent', 'AMAZON.NextIntent', 'AMAZON.PauseIntent'],
  ...['AnythingIntent flurb the wibble zorgle', 'AnythingIntent what is the capital of france'],
  ...['AnythingIntent my chest hurts', 'DenyIntent i am fine', 'AskWhatIntent is a strain'],
  ...['SomebodyIntent has chest pain', 'WhatIfIntent my foot goes numb'],
];

describe('in every state', () => {
  for (const intent of probes) {
    promise(`answers ${intent} within the limits, and in one breath`, async (state) => {
      const { say, offences: found } = await answer(state, intent);
      return found.map((offence) => `${offence}: ${say}`);
    });
  }

  promise(
    'helps, and ends in the open question or leads back into the block',
    async (state) => {
      const helped = await answer(state, 'AMAZON.HelpIntent');
      if (!helped.isOpen) return [`ends: ${helped.say}`];
      return [...lostOf(state, helped), ...movedOf(state, helped)];
    },
    calm,
  );

  promise(
    'keeps to the call while help is to come, whatever is asked',
    async (state) => {
      const asked = await answer(state, 'AnythingIntent is ice any good');
      return [
        ...(asked.say.includes('911') ? [] : [`no call: ${asked.say}`]),
        ...movedOf(state, asked),
      ];
    },
    // A question about what is safe that is open comes before it.
    (state) => isAlarmed(state) && !['story', 'sign', 'been-seen'].includes(state.traits.about),
  );

  promise('helps a second time in other words', async (state) => {
    const first = await answer(state, 'AMAZON.HelpIntent');
    const second = await answer(state, 'AMAZON.HelpIntent', 'AMAZON.HelpIntent');
    return first.own === second.own ? [`twice: ${second.say}`] : [];
  });

  for (const intent of partings) {
    promise(`ends on ${intent}, and says what is kept and what still runs`, async (state) => {
      const parted = await answer(state, intent);
      const { say } = parted;
      // Once a break or both rounds are over nothing runs any more.
      const isRunning = isIce(state.traits) && !['ready', 'done'].includes(state.traits.ice);
      const isKept = isUnderway(state);
      return [
        ...(parted.isOpen ? [`stays open: ${say}`] : []),
        ...(isRunning && !/\bice\b|break/i.test(say) ? [`no word of the ice: ${say}`] : []),
        ...(isKept && !/\b(?:place|spot|pick up) at the /i.test(say)
          ? [`no word of the place: ${say}`]
          : []),
        ...movedOf(state, parted),
      ];
    });
  }

  promise('owns to not understanding three times in different words', async (state) => {
    const again = 'AMAZON.FallbackIntent';
    const first = await answer(state, again);
    const second = await answer(state, again, again);
    const third = await answer(state, again, again, again);
    return [
      ...(first.isOpen && first.own === second.own ? [`the second time: ${second.say}`] : []),
      ...(second.isOpen && second.own === third.own ? [`the third time: ${third.say}`] : []),
    ];
  });

  promise('repeats the last thing in full, question included', async (state) => {
    const { last, traits } = state;
    if (last === undefined) return [];
    const { say, guided } = await answer(state, 'AMAZON.RepeatIntent');
    if (isMidBlock(traits)) return guided ? [] : [`no exercise again: ${say}`];
    return say === last ? [] : [`"${say}" after "${last}"`];
  });

  for (const intent of [
    ...['AMAZON.HelpIntent', 'TimeLeftIntent', 'AMAZON.FallbackIntent', 'WhoAreYouIntent'],
    ...['ThankYouIntent', 'WhatDoYouKnowIntent', 'SeeDoctorIntent', 'AMAZON.RepeatIntent'],
  ]) {
    promise(`repeats in full what was said to ${intent}`, async (state) => {
      const first = await answer(state, intent);
      if (!first.isOpen || first.guided) return [];
      const again = await answer(state, intent, 'AMAZON.RepeatIntent');
      return again.say === first.toRepeat ? [] : [`"${again.say}" after "${first.say}"`];
    });
  }

  promise(
    'goes through when to see a doctor, and keeps the place where nothing speaks for one',
    async (state) => {
      const said = ['SeeDoctorIntent'];
      let turn = await answer(state, 'SeeDoctorIntent');
      const isVerdict = !turn.isOpen && state.traits.heard !== 'nothing';
      const reasons = isOfDoctor(turn) || isVerdict ? [] : [`no interview: ${turn.say}`];
      while (isOfDoctor(turn) && said.length < 14) {
        said.push('AMAZON.NoIntent');
        turn = await answer(state, 'SeeDoctorIntent', ...said.slice(1));
        for (const offence of turn.offences) reasons.push(`${offence}: ${turn.say}`);
      }
      if (isOfDoctor(turn)) reasons.push(`no end: ${turn.say}`);
      // While training is held back the verdict is no lower than what holds it.
      const isHeldBack = turn.say.includes('What came up before still counts');
      const isWell = ['nothing', 'none'].includes(state.traits.heard) && !isHeldBack;
      return isWell ? [...reasons, ...movedOf(state, turn)] : reasons;
    },
    calm,
  );

  promise(
    'takes a danger sign in free words before all else, and stops what runs',
    async (state) => {
      const told = await answer(state, 'AnythingIntent my chest hurts');
      const { verdict, guided, say } = told;
      const { routine, ice } = told.moment.stored?.record ?? {};
      return [
        ...(verdict === 'emergency' ? [] : [`${verdict}: ${say}`]),
        ...(guided === undefined ? [] : [`an exercise: ${say}`]),
        ...(routine?.state === 'playing' ? [`the routine sounds on: ${say}`] : []),
        ...(ice?.state === 'on' ? [`the ice stays on: ${say}`] : []),
      ];
    },
  );

  for (const said of [
    ...['AMAZON.FallbackIntent', 'AnythingIntent flurb the wibble zorgle'],
    'AnythingIntent what is the capital of france',
  ]) {
    promise(`begins no exercise, and goes on with none, at ${said}`, async (state) => {
      // Noise to a question that was asked once more for noise is doubt, which answers it.
      const isAskedAgain = /(^| )true$/.test(state.traits.which);
      if (isAskedAgain && said === 'AMAZON.FallbackIntent') return [];
      const lost = await answer(state, said);
      const { guided, traits, say } = lost;
      const isAsked = !isMidBlock(state.traits) || traits.about === 'all-well';
      return [
        ...(guided === undefined ? [] : [`an exercise: ${say}`]),
        ...(isAsked ? [] : [`does not ask: ${say}`]),
        ...movedOf(state, lost),
      ];
    });
  }

  promise(
    "calls for help at somebody else's emergency, and keeps all that is the runner's",
    async (state) => {
      const told = await answer(state, 'SomebodyIntent has chest pain');
      return [
        ...(told.traits.about === 'help-coming' ? [] : [`asks for no call: ${told.say}`]),
        ...(told.say.includes('911') ? [] : [`no number: ${told.say}`]),
        ...movedOf(state, told),
      ];
    },
  );

  for (const said of [
    ...['SomebodyIntent has a numb foot', 'SomebodyIntent felt a pop'],
    'WhatIfIntent my foot goes numb',
  ]) {
    promise(
      `takes no sign of the runner's from ${said}, and loses no place`,
      async (state) => {
        const told = await answer(state, said);
        return [
          ...(told.traits.heard === state.traits.heard ? [] : [`takes it: ${told.say}`]),
          ...(told.verdict === null ? [] : [`${told.verdict}: ${told.say}`]),
          ...movedOf(state, told),
        ];
      },
      calm,
    );
  }

  for (const said of ['SomebodyIntent has a numb foot', 'WhatIfIntent my foot goes numb']) {
    promise(
      `answers ${said} and leads back`,
      async (state) => lostOf(state, await answer(state, said)),
      calm,
    );
  }

  promise('leads back into the interview from what somebody else felt', async (state) =>
    state.traits.about === 'sign'
      ? lostOf(state, await answer(state, 'SomebodyIntent felt a pop'))
      : [],
  );

  promise('offers neither exercise nor ice while something has to be seen first', async (state) => {
    coach.returnTo(state.moment);
    if ((coach.record()?.noTrainingBefore ?? 0) <= coach.now()) return [];
    const found: string[] = [];
    for (const intent of ['AMAZON.YesIntent', 'AMAZON.HelpIntent', 'AMAZON.FallbackIntent']) {
      const { say, traits } = await answer(state, intent);
      if (/shall we (?:start|go on|roll|warm)|want to start|ice timer/i.test(say)) found.push(say);
      if (traits.routine.startsWith('in ')) found.push(`${intent} began: ${say}`);
    }
    const isLetGo = state.traits.about === 'been-seen' && state.traits.which !== 'whether';
    return isLetGo ? [] : found;
  });

  promise(
    'tells how long is left of what runs, and leads back',
    async (state) => {
      const told = await answer(state, 'TimeLeftIntent');
      const spoken = told.guided?.opening ?? told.say;
      const isRoutine = isUnderway(state);
      const isNothing = !isIce(state.traits) && !isRoutine;
      // While ice is arranged, "how long" is asked of the ice.
      if (asksOfIce.includes(state.traits.about)) {
        return [
          ...(/minutes|back to normal|break/.test(spoken) ? [] : [`no length: ${spoken}`]),
          ...lostOf(state, told),
          ...movedOf(state, told),
        ];
      }
      return [
        ...(isIce(state.traits) && !/\bice|round|break/i.test(spoken) ? [`no ice: ${spoken}`] : []),
        ...(isRoutine && !/to go|left/.test(spoken) ? [`no routine: ${spoken}`] : []),
        ...(isNothing && !/\bnot timing|\bdon't have a timer|\bno /i.test(spoken)
          ? [`of nothing: ${spoken}`]
          : []),
        ...lostOf(state, told),
        ...movedOf(state, told),
      ];
    },
    calm,
  );

  for (const intent of ['WhoAreYouIntent', 'IceRoundsIntent', 'HowAmIDoingIntent']) {
    promise(
      `answers ${intent} and leads back`,
      async (state) => {
        const told = await answer(state, intent);
        return [...lostOf(state, told), ...movedOf(state, told)];
      },
      calm,
    );
  }

  promise(
    'tells what it knows, and leads back once that is heard',
    async (state) => {
      // These two give way to one another: what they broke into comes next.
      if (['what-i-know', 'forget'].includes(state.traits.about)) return [];
      const told = await answer(state, 'WhatDoYouKnowIntent');
      const isMore = told.traits.about === 'what-i-know';
      const after = isMore ? await answer(state, 'WhatDoYouKnowIntent', 'AMAZON.NoIntent') : told;
      return [...lostOf(state, after), ...movedOf(state, after)];
    },
    calm,
  );

  promise(
    'takes thanks without losing anything',
    async (state) => {
      const thanked = await answer(state, 'ThankYouIntent');
      return [...(thanked.isOpen ? lostOf(state, thanked) : []), ...movedOf(state, thanked)];
    },
    calm,
  );
});
