import { parseEnvelope } from '../../lambda/alexa/request.ts';
import { viewportOf } from '../../lambda/alexa/viewport.ts';
import { homeScreen, talkScreen } from '../../lambda/rooms/conversation/home-screen.ts';
import { questionIds, signsOf } from '../../lambda/rooms/doctor/interview-questions.ts';
import { rules, type Urgency, urgencies } from '../../lambda/rooms/doctor/rules.ts';
import { questionScreen } from '../../lambda/rooms/doctor/screen.ts';
import { verdictScreen } from '../../lambda/rooms/doctor/verdict-screen.ts';
import type { Running } from '../../lambda/rooms/icing/screen/running.ts';
import { iceScreen } from '../../lambda/rooms/icing/screen.ts';
import { lessonScreen, topicsScreen } from '../../lambda/rooms/library/lesson-screen.ts';
import { offered, topics } from '../../lambda/rooms/library/topics.ts';
import { weeksKept } from '../../lambda/rooms/progress/weeks.ts';
import { weeksScreen } from '../../lambda/rooms/progress/weeks-screen.ts';
import { exercises } from '../../lambda/rooms/routines/exercises/index.ts';
import {
  type RoutineId,
  routineOf,
  stopAt,
  stopsOf,
} from '../../lambda/rooms/routines/routines.ts';
import { playingScreen } from '../../lambda/rooms/routines/screen/playing.ts';
import { restingScreen } from '../../lambda/rooms/routines/screen/resting.ts';
import { roundsOf } from '../../lambda/rooms/routines/sets.ts';
import { blockToken } from '../../lambda/rooms/routines/shown.ts';
import { type Stage, stagesOf } from '../../lambda/rooms/routines/stages.ts';
import { yesNoNotSure } from '../../lambda/screen/choices.ts';
import { type AplDocument, aplDocument, type Screen } from '../../lambda/screen/document.ts';
import type { Viewport } from '../../lambda/screen/viewport.ts';
import { besideWays, type IceBeside, withWays } from '../../lambda/screen/ways.ts';
import { instant, minutes, seconds } from '../../lambda/time.ts';
import { questionOf } from '../../lambda/turn/rooms.ts';
import type { Asked } from '../../lambda/turn/session.ts';
import { envelope } from '../../simulator/device/echo.ts';
import { type DeviceModel, deviceModels } from '../../simulator/device/models.ts';
import { everyExercise, everyRoutine } from '../rooms/routines/every-id.ts';
import { chain, newcomer } from '../rooms/routines/every-stop.ts';
import { answers, aTurn, words } from './a-turn.ts';

const say = words.screen;
const yesNo = yesNoNotSure(say).slice(0, 2);

/** The screen of a device, as the function reads it from a request; undefined for one without. */
export const viewportFor = (device: DeviceModel): Viewport | undefined =>
  viewportOf(
    parseEnvelope(
      envelope(
        { type: 'LaunchRequest' },
        {
          ...{ requestId: 'request', now: 0, locale: 'en-US', device },
          ...{ person: undefined, session: undefined, isNew: true },
        },
      ),
    ).context,
  );

/** Every size of screen: those that can be simulated, and the largest Echo Show either way up. */
export const sizes: Readonly<Record<string, Viewport>> = {
  ...Object.fromEntries(
    Object.keys(deviceModels).flatMap((model) => {
      const viewport = viewportFor(model as DeviceModel);
      return viewport === undefined ? [] : [[model, viewport]];
    }),
  ),
  show15: { width: 1920, height: 1080, isRound: false },
  'show15 upright': { width: 1080, height: 1920, isRound: false },
};

/** One kind of screen with something on it. */
export interface Pictured {
  readonly name: string;
  readonly draw: (viewport: Viewport) => Screen;
}

/** Texts as short and as long as the coach speaks: thirty words in a breath, fifty in a verdict. */
const texts: Readonly<Record<string, string>> = {
  short: 'All good?',
  usual: 'Welcome back. Your ice timer has about 12 minutes left. What would you like to do?',
  breath:
    "Good. Ice off for about twenty minutes; then one more round is possible. I'll tell you when your break is over. You can always ask how long is left. What's next?",
  long: "Get this looked at today, at urgent care or an emergency room. You told me about a pop or tear and a big bruise. Rest it, and call 911 for chest pain, short breath or a cold leg. Then come back here, and tell me how it went at the doctor's.",
};

const everyText = (
  name: string,
  draw: (viewport: Viewport, text: string) => Screen,
  lengths = Object.keys(texts),
  of = texts,
): readonly Pictured[] =>
  Object.entries(of)
    .filter(([length]) => lengths.includes(length))
    .map(([length, text]) => ({
      name: `${name}, ${length}`,
      draw: (viewport) => draw(viewport, text),
    }));

/** A question for each kind of answer that can be touched. */
const askedByTouch: Readonly<Record<string, Asked>> = {
  'yes and no': { about: 'offer-doctor' },
  'a doubt': { about: 'pain' },
  equipment: { about: 'equipment' },
  'degrees of soreness': { about: 'plan-soreness', again: false },
  'days of rest': { about: 'plan-rest', again: false },
};

const conversation: readonly Pictured[] = [
  ...everyText('home', (viewport, text) => homeScreen(viewport, 'home', text, say, false)),
  ...everyText('home while training is held back', (viewport, text) =>
    homeScreen(viewport, 'home', text, say, true),
  ),
  ...everyText('talk', (viewport, text) => talkScreen(viewport, 'talk', text, [], false)),
  ...Object.entries(askedByTouch).flatMap(([name, asked]) =>
    everyText(`talk with ${name}`, (viewport, text) => {
      const touch = questionOf(asked)?.touch(aTurn(), asked, viewport);
      if (touch === undefined) throw new Error(`no question about ${asked.about}`);
      return talkScreen(viewport, 'talk', text, touch, touch.length > 2);
    }),
  ),
];

/**
 * What is said with a verdict: of one sign of a short name, and of two of long ones with what becomes
 * of what ran.
 */
function verdictTexts(urgency: Urgency): { readonly short: string; readonly long: string } {
  const { verdict, takeIceOff, routineWaits } = words.doctor;
  if (urgency === 'none') {
    const short = verdict({ urgency, heard: [], because: 'nothing' });
    return { short, long: `${short} ${routineWaits()}` };
  }
  const alone = rules[urgency].map((one) => verdict({ urgency, heard: [one], because: 'sign' }));
  const short = alone.reduce((one, other) => (other.length < one.length ? other : one));
  const verdicts = rules[urgency].flatMap((one, index) =>
    rules[urgency]
      .slice(index + 1)
      .map((other) => verdict({ urgency, heard: [one, other], because: 'sign' })),
  );
  const longest = verdicts.reduce((one, other) => (other.length > one.length ? other : one));
  return { short, long: `${longest} ${takeIceOff()}` };
}

const doctor: readonly Pictured[] = [
  ...questionIds.map((id) => ({
    name: `question ${id}`,
    draw: (viewport: Viewport) =>
      questionScreen(
        viewport,
        'question',
        words.doctor.question(id, signsOf(id)),
        words.doctor.screen,
        yesNoNotSure(say),
      ),
  })),
  ...urgencies.flatMap((urgency) =>
    [[], yesNo].flatMap((choices) =>
      everyText(
        `verdict ${urgency}${choices.length > 0 ? ' and a question' : ''}`,
        (viewport, text) =>
          verdictScreen(viewport, 'verdict', urgency, text, words.doctor.screen, {
            touch: choices,
            isEven: true,
          }),
        ['short', 'long'],
        verdictTexts(urgency),
      ),
    ),
  ),
];

/** What a topic's first breath and its offer come to. */
function lessonText(topic: (typeof offered)[number]): string {
  const { next } = topics[topic];
  const question = next.kind === 'nothing' ? '' : words.library.next(next);
  return `${answers(topic)[0].say} ${question}`;
}

const library: readonly Pictured[] = [
  ...offered.map((topic) => ({
    name: `lesson ${topic}`,
    draw: (viewport: Viewport) =>
      lessonScreen(viewport, 'lesson', topic, lessonText(topic), yesNo, words.library.screen),
  })),
  ...everyText('topics', (viewport, text) =>
    topicsScreen(viewport, 'topics', text, yesNo, words.library.screen),
  ),
];

const thisWeek = 2930;
const weeksOf = (counts: readonly number[]) =>
  counts.map((count, index) => [thisWeek - counts.length + 1 + index, count, 0, 0, 0]);

const progress: readonly Pictured[] = Object.entries({
  'nothing done': [],
  'this week alone': [1],
  'twelve busy weeks': Array.from({ length: weeksKept }, (_, index) => (index * 5) % 13),
}).flatMap(([name, counts]) =>
  everyText(`progress, ${name}`, (viewport, text) =>
    weeksScreen(viewport, 'progress', weeksOf(counts), thisWeek, text, words.progress.screen),
  ),
);

const phases: readonly Running[] = [
  { state: 'waiting', length: minutes(20), round: 1 },
  { state: 'on', left: seconds(754), round: 1 },
  { state: 'due', ago: minutes(3), round: 1 },
  { state: 'paused', left: seconds(61), round: 2 },
  { state: 'off', left: minutes(19), round: 1 },
  { state: 'ready', round: 2 },
  { state: 'done', left: minutes(110) },
];

const sayOfIce = { ...words.icing.screen, pause: say.pause, goOn: say.goOn };

const icing: readonly Pictured[] = phases.flatMap((phase) =>
  everyText(
    `ice ${phase.state}`,
    (viewport, text) => iceScreen(viewport, 'ice-1', phase, minutes(20), text, sayOfIce),
    ['short', 'usual', 'breath'],
  ),
);

/** The stages of every block of a routine, one block after the other. */
function blocksOf(routine: RoutineId): readonly (readonly Stage[])[] {
  const stop = stopAt(routine, 0);
  return chain(stop && { stop }, newcomer).map(({ exercises, sets }) => {
    const playing = { state: 'playing' as const, routine, startedAt: instant(0), exercises };
    return stagesOf(playing, { startedAt: 0, sets }, newcomer);
  });
}

/** Where a routine has got to with a block. */
function progressAt(routine: RoutineId, stages: readonly Stage[]) {
  const stops = stopsOf(routine, newcomer);
  const done = stops.findIndex(({ index }) => index === stages[0]?.stop.index);
  return { done, of: stops.length };
}

const routines: readonly Pictured[] = everyRoutine.flatMap((routine) => [
  ...blocksOf(routine).map((stages, index) => ({
    name: `${routine}, block ${index + 1}`,
    draw: (viewport: Viewport) =>
      playingScreen(viewport, blockToken(index), stages, progressAt(routine, stages), words),
  })),
]);

/** A rest before a further set, in its midst half a minute after it is shown. */
const betweenSets: readonly Pictured[] = everyRoutine
  .flatMap((routine) => blocksOf(routine).flat())
  .filter(({ isAfterRest }) => isAfterRest)
  .slice(0, 1)
  .map((stage) => ({
    name: 'rest between sets',
    draw: (viewport) =>
      playingScreen(
        viewport,
        blockToken(1),
        [{ ...stage, from: seconds(0), worksFrom: seconds(42), until: seconds(90) }],
        { done: 2, of: 6 },
        words,
      ),
  }));

const resting: readonly Pictured[] = [
  ...everyExercise.map((id) => ({ id, text: texts['usual'] ?? '' })),
  ...Object.values(texts).map((text) => ({ id: 'hip-flexor-stretch', text })),
].flatMap(({ id, text }, place) =>
  everyRoutine
    .flatMap((routine) => stopsOf(routine, newcomer))
    .filter(({ exercise }) => exercise === id)
    .slice(0, 1)
    .map(({ routine, index, exercise }) => ({
      name: `resting ${place}, ${exercise}`,
      draw: (viewport: Viewport) =>
        restingScreen(
          viewport,
          'resting',
          {
            exercise,
            side: exercises[exercise].sets[0].side,
            round: { nth: 1, of: roundsOf(exercises[exercise]) },
          },
          text,
          { done: index, of: routineOf(routine).exercises.length },
          words,
        ),
    })),
);

/** Ice that runs while something else is shown. */
const iceBeside: Readonly<Record<string, IceBeside>> = Object.fromEntries(
  (['on', 'paused', 'off'] as const).map((state) => {
    const text = words.icing.screen.beside(state);
    const over = words.icing.screen.beside('over');
    return [state, { left: seconds(754), isCounting: state !== 'paused', text, over }];
  }),
);

/** As it is drawn in a turn: with the ways out, and the ice that runs beside it. */
const asShown =
  (ice: IceBeside | undefined) =>
  ({ name, draw }: Pictured): Pictured => ({
    name,
    draw: (viewport) => withWays(viewport, draw(besideWays(viewport)), say, ice),
  });

const withIce: readonly Pictured[] = [
  ...conversation.filter(({ name }) => name === 'home, usual'),
  ...routines.slice(0, 1),
  ...resting.slice(0, 1),
].flatMap((picture) =>
  Object.entries(iceBeside).map(([state, ice]) => ({
    ...asShown(ice)(picture),
    name: `ice ${state} beside ${picture.name}`,
  })),
);

/** Every kind of screen, with short and with long texts on it. */
export const gallery: readonly Pictured[] = [
  ...withIce,
  ...[
    ...conversation,
    ...doctor,
    ...library,
    ...progress,
    ...icing,
    ...routines,
    ...betweenSets,
    ...resting,
  ].map(asShown(undefined)),
];

/**
 * The document of a screen of the gallery, by what its name begins with.
 * @throws when there is none
 */
export function documentNamed(name: string, size: Viewport): AplDocument {
  const picture = gallery.find((each) => each.name.startsWith(name));
  if (picture === undefined) throw new Error(`no ${name} in the gallery`);
  return aplDocument(picture.draw(size));
}
