import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meant } from '../../../lambda/hearing/heard.ts';
import { hear } from '../../../lambda/hearing/index.ts';
import { decodeSession } from '../../../lambda/turn/session.ts';
import type { DeviceModel } from '../../../simulator/device/models.ts';
import { type Shown, touched } from '../../../simulator/device/screen.ts';
import { utterances } from '../../states/requests.ts';
import { timersApi } from '../../support/alexa-timers.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';
import { topicsInWords } from '../in-words.ts';

/** A coach on a device, whose conversations may use Alexa's timers once Alexa was told so. */
function coachOn(device: DeviceModel): Runner {
  const coach: Runner = runner({
    device,
    apiClient: timersApi(() => coach.record()?.alarms?.permission === 'granted'),
  });
  return coach;
}

/** One thing that happens in a conversation. */
type Step =
  | { readonly kind: 'say'; readonly index: number }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Touches one of the things on the screen, or answers what is asked by it. */
  | { readonly kind: 'touch'; readonly index: number }
  | { readonly kind: 'open' | 'exit' | 'consent' };

const starts = utterances.flatMap(({ intent = '' }, index) =>
  ['StartRoutineIntent', 'SetIceTimerIntent', 'SeeDoctorIntent', 'IceOnIntent'].includes(intent)
    ? [index]
    : [],
);

const anyUtterance = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: utterances.length - 1 }) },
  { weight: 1, arbitrary: fc.constantFrom(...starts) },
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: anyUtterance.map((index) => ({ kind: 'say' as const, index })) },
  { weight: 4, arbitrary: fc.nat({ max: 40 }).map((index) => ({ kind: 'touch' as const, index })) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 90 })
      .map((seconds) => ({ kind: 'wait' as const, seconds })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('open', 'exit', 'consent').map((kind) => ({ kind }) as Step),
  },
);

const anyPath = fc.array(anyStep, { minLength: 40, maxLength: 60 });

/** How long a block plays still, in milliseconds; undefined where none does. */
function blockLeft(coach: Runner): number | undefined {
  const routine = coach.record()?.routine;
  if (routine?.state !== 'playing') return undefined;
  return routine.startedAt + (routine.exercises.at(-1)?.endsAfter ?? 0) - coach.now();
}

/** An intent that means the same as a touch, and its slots. */
interface Spoken {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

const intents: Readonly<Partial<Record<Meant['kind'], string>>> = {
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  unsure: 'NotSureIntent',
  next: 'AMAZON.NextIntent',
  previous: 'AMAZON.PreviousIntent',
  pause: 'AMAZON.PauseIntent',
  resume: 'AMAZON.ResumeIntent',
  'ice-on': 'IceOnIntent',
  'ice-off': 'IceOffIntent',
  'pause-ice': 'PauseIceIntent',
  'resume-ice': 'ResumeIceIntent',
  'next-ice-round': 'NextIceRoundIntent',
  'cancel-ice': 'CancelIceTimerIntent',
  number: 'NumberIntent',
  'start-routine': 'StartRoutineIntent',
  equipment: 'EquipmentIntent',
  'set-ice': 'SetIceTimerIntent',
  signs: 'SeeDoctorIntent',
  topic: 'AnythingIntent',
  stop: 'AMAZON.StopIntent',
  today: 'TodayIntent',
  'something-else': 'SomethingElseIntent',
  'how-am-i-doing': 'HowAmIDoingIntent',
  'what-do-you-know': 'WhatDoYouKnowIntent',
  'forget-me': 'ForgetMeIntent',
  'time-left': 'TimeLeftIntent',
  'ice-left': 'TimeLeftIntent',
  help: 'AMAZON.HelpIntent',
  more: 'TellMeMoreIntent',
  easier: 'EasierIntent',
  repeat: 'AMAZON.RepeatIntent',
};

function slotsOf(meant: Meant): Spoken['slots'] {
  switch (meant.kind) {
    case 'number':
      return { number: String(meant.count) };
    case 'start-routine':
      return meant.routine.kind === 'known' ? { routine: meant.routine.id } : {};
    case 'equipment':
      return meant.equipment.kind === 'known' ? { equipment: meant.equipment.id } : {};
    case 'topic':
      return meant.topic.kind === 'known' ? { words: topicsInWords[meant.topic.id] } : {};
    default:
      return {};
  }
}

/** How what a touch means is said; a touch that nobody can say is a fault. */
function saidAs(meant: Meant): Spoken {
  const intent = intents[meant.kind];
  if (intent === undefined) throw new Error(`nobody can say ${meant.kind}`);
  return { intent, slots: slotsOf(meant) };
}

/** Whether words want to know something particular of a topic, which no touch does. */
const asksMore = ({ slots: { words } }: Spoken): boolean =>
  words !== undefined && hear(words).meant.some((each) => 'ask' in each && each.ask !== undefined);

/** What touching one of the things on a screen says, chosen by a number; undefined for nothing. */
function meantBy(coach: Runner, index: number): (Spoken & { readonly id: string }) | undefined {
  const { touch = [] } = coach.screen() ?? {};
  const id = touch[index % Math.max(1, touch.length)];
  const shown = coach.shown();
  if (id === undefined || shown === undefined) return undefined;
  const [, says] = touched(shown, id, coach.now()) ?? [];
  const meant: Meant = JSON.parse(String(says));
  // The way home is a screen's: who speaks is everywhere at once.
  if (meant.kind === 'home') return undefined;
  const said = saidAs(meant);
  return asksMore(said) ? undefined : { id, ...said };
}

/** A block is the end of a conversation on a dot, and goes on by itself on a screen: stops before. */
const patience = (coach: Runner, seconds: number): number =>
  Math.min(seconds * 1000, Math.max(0, (blockLeft(coach) ?? 20_000) - 1500));

type Coaches = readonly [Runner, ...Runner[]];

/** Does the same with each coach; what was said to it, where something was. */
async function each(
  coaches: Coaches,
  act: (coach: Runner) => Promise<Turned | undefined>,
): Promise<readonly Turned[]> {
  const turned: Turned[] = [];
  for (const coach of coaches) turned.push(...[(await act(coach)) ?? []].flat());
  return turned;
}

/** Takes a step with coaches alike, without a touch: what the first shows is said to each. */
async function step(coaches: Coaches, done: Step): Promise<readonly Turned[]> {
  const [first] = coaches;
  switch (done.kind) {
    case 'say':
      return each(coaches, async (coach) => utterances[done.index]?.do(coach));
    case 'touch': {
      const meant = meantBy(first, done.index);
      return each(coaches, async (coach) => meant && coach.say(meant.intent, meant.slots));
    }
    case 'wait': {
      const ms = patience(first, done.seconds);
      for (const coach of coaches) coach.wait(ms);
      return [];
    }
    case 'consent':
      return each(coaches, (coach) => coach.consent('ACCEPTED'));
    case 'open':
      return each(coaches, (coach) => coach.open());
    case 'exit':
      await each(coaches, (coach) => coach.exit());
      return [];
  }
}

const isBlock = ({ response }: Turned): boolean => response.response.shouldEndSession === undefined;

const withoutGaps = (text: string): string => text.replaceAll(/\s+([.,?!])/g, '$1');

/** The question that is open, in full, as the session keeps it. */
function openQuestion(coach: Runner): string {
  const { said } = decodeSession(coach.attributes());
  return said?.full ?? said?.question ?? '';
}

const screens = ['show5', 'show8', 'spot', 'tv'] as const;
const runs = { numRuns: 10 };

describe.each(screens)('a conversation with a %s', (device) => {
  it('is word for word the one with a dot, but that a block goes on without its question', async () => {
    let blocks = 0;
    let questions = 0;
    await fc.assert(
      fc.asyncProperty(anyPath, async (path) => {
        const coaches = [coachOn(device), coachOn('dot')] as const;
        const [withScreen, without] = coaches;
        for (const done of path) {
          const [seen, heard] = await step(coaches, done);
          if (seen === undefined || heard === undefined) continue;
          expect(seen.breaches).toEqual([]);
          expect(heard.breaches).toEqual([]);
          expect(JSON.stringify(heard.response)).not.toContain('Presentation.APL.');
          expect(withScreen.record()).toEqual(without.record());
          if (isBlock(seen)) {
            blocks += 1;
            expect(heard.say.startsWith(seen.say)).toBe(true);
            continue;
          }
          expect(seen.say).toBe(heard.say);
          if (!withScreen.isListening()) continue;
          questions += 1;
          expect(withoutGaps(withScreen.screen()?.text.join(' ') ?? '')).toContain(
            openQuestion(withScreen),
          );
        }
      }),
      runs,
    );
    expect(Math.min(blocks, questions)).toBeGreaterThan(20);
  });
});

/** Who touched is told what to tap where who spoke is told what to say, and nothing else. */
const asSpoken = (screen: ReturnType<Runner['screen']>) =>
  screen && {
    ...screen,
    text: screen.text.map((text) => text.replaceAll('Tap ', 'Say ').replaceAll('tap ', 'say ')),
  };

describe('a touch', () => {
  it.each(['show8', 'spot'] as const)(
    'on a %s does and says what its words would',
    async (device) => {
      let touches = 0;
      await fc.assert(
        fc.asyncProperty(anyPath, async (path) => {
          const coaches = [coachOn(device), coachOn(device)] as const;
          const [touching, speaking] = coaches;
          for (const done of path) {
            const meant = done.kind === 'touch' ? meantBy(touching, done.index) : undefined;
            if (meant === undefined) {
              await step(coaches, done);
              continue;
            }
            // Spoken words begin a session of their own where a touch has none.
            if (!touching.isListening()) continue;
            touches += 1;
            const touched = await touching.touch(meant.id);
            const spoken = await speaking.say(meant.intent, meant.slots);
            expect(touched.say).toBe(spoken.say);
            expect(touched.breaches).toEqual([]);
            expect(touching.record()).toEqual(speaking.record());
            expect(asSpoken(touching.screen())).toEqual(speaking.screen());
            expect(touching.attributes()).toEqual(speaking.attributes());
          }
        }),
        runs,
      );
      expect(touches).toBeGreaterThan(30);
    },
  );

  it('on a screen that is out of date changes nothing, and interrupts nothing', async () => {
    let stale = 0;
    await fc.assert(
      fc.asyncProperty(anyPath, fc.nat(), async (path, which) => {
        const coach = coachOn('show8');
        const seen: Shown[] = [];
        for (const done of path) {
          await step([coach], done);
          const shown = coach.shown();
          if (shown !== undefined && seen.at(-1)?.token !== shown.token) seen.push(shown);
          const old = seen[which % Math.max(1, seen.length)];
          if (old === undefined || !isOld(old, coach)) continue;
          const [id] = lookAt(old, coach);
          if (id === undefined) continue;
          stale += 1;
          const before = coach.record();
          const moment = coach.moment();
          const turned = await coach.touch(id, old);
          expect(turned.breaches).toEqual([]);
          expect(coach.record()).toEqual(before);
          if (before?.routine?.state === 'playing') expect(turned.say).toBe('');
          else expect(coach.isListening()).toBe(true);
          coach.returnTo(moment);
        }
      }),
      runs,
    );
    expect(stale).toBeGreaterThan(30);
  });
});

/** Whether a screen shows what is no longer so, told from the record and from what is shown now. */
function isOld({ token }: Shown, coach: Runner): boolean {
  const { routine, ice } = coach.record() ?? {};
  if (token.startsWith('ice-')) return ice === undefined;
  if (token.startsWith('block-')) {
    return routine?.state !== 'playing' || token !== `block-${routine.startedAt}`;
  }
  return token !== coach.shown()?.token || !coach.isListening();
}

/** What can be touched on a screen that was shown before. */
function lookAt(shown: Shown, coach: Runner): readonly string[] {
  return ['yes', 'no', 'next', 'pause', 'go-on', 'warm-up', 'end', 'on', 'off'].filter(
    (id) => touched(shown, id, coach.now()) !== undefined,
  );
}
