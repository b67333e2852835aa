import { expect, it, onTestFinished, vi } from 'vitest';
import { names } from '../../../lambda/locales/en/signs.ts';
import { signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { plans } from '../../../lambda/rooms/plan/plans.ts';
import { isRoutineId } from '../../../lambda/rooms/routines/routines.ts';
import { decodeSession } from '../../../lambda/turn/session.ts';
import type { Report } from '../../../simulator/report.ts';
import { moveIn } from '../../support/household.ts';
import { asKnown } from '../../support/stored.ts';
import { signsInWords } from '../in-words.ts';
import { begin, everyTalk } from './every-answer.ts';
import { coach, underway } from './in-process.ts';

/** What would tell of health if it were found: signs, the words for them, questions, urgencies. */
const telling: readonly string[] = [
  ...signIds,
  ...['breath', 'between-legs', 'story'],
  ...Object.values(signsInWords),
  ...Object.values(names).filter((name) => typeof name === 'string'),
  'answers',
  'unsure',
  'one-of',
  'urgent',
  'emergency',
  'verdict',
  'sign',
  'doctor',
  // And what leads to a plan for today, and the plan. A routine's name tells nothing.
  ...['plan', 'soreness', 'sore', 'eases', 'rest', 'sit-bone'],
  ...plans.filter((plan) => !isRoutineId(plan)),
];

const pattern = new RegExp(
  `(?<![a-z])(?:${telling
    .map((word) => word.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .toSorted((one, other) => other.length - one.length)
    .join('|')})(?![a-z])`,
  'gi',
);

/** The telling words in a text. A word counts by itself: "red" is not found in "stored". */
const tells = (text: string): readonly string[] => text.match(pattern) ?? [];

/** All that stays after a turn: the table, the log, and the card in the app. */
const remains = ({ remembered, log, outcome }: Report): string =>
  `${JSON.stringify(remembered)} ${log} ${JSON.stringify(outcome.card)}`;

const ask = 'should i see a doctor';

/** Every path through the interview from something said on. */
async function everyPath(lines: readonly string[], heard: (left: string, isOver: boolean) => void) {
  const { moment, returnTo, hear, record, isListening, attributes } = coach(underway);

  async function goOn(said: string): Promise<void> {
    const { response } = await hear(said);
    heard(JSON.stringify([record(), response.response.card]), !isListening());
    if (!isListening()) return;
    const here = moment();
    const { asked } = decodeSession(attributes() ?? {});
    // What is asked last is no question about a sign: nothing else is told there.
    const isLast = asked?.about === 'anything-else';
    for (const answer of isLast ? ['no'] : ['yes', 'no', 'not sure']) {
      returnTo(here);
      await goOn(answer);
    }
  }

  for (const line of lines.slice(0, -1)) await hear(line);
  await goOn(lines.at(-1) ?? '');
}

it('finds a telling word where there is one', () => {
  expect(tells('{"answers":{"gait":"yes"}}')).toEqual(expect.arrayContaining(['gait', 'answers']));
  expect(tells('a big bruise')).toContain('a big bruise');
  expect(tells('stored and assigned')).toEqual([]);
});

/** All that is logged from here to the end of the test. */
function logged(): () => string {
  const logs = (['info', 'error', 'log'] as const).map((level) => vi.spyOn(console, level));
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return () => JSON.stringify(logs.flatMap(({ mock }) => mock.calls));
}

it('writes, logs and shows nothing of all paths through the interview', async () => {
  const log = logged();
  const kept = new Set<string>();
  let paths = 0;
  await everyPath([ask, 'next'], (left, isOver) => {
    if (isOver) paths += 1;
    kept.add(left);
  });
  expect(paths).toBe(everyTalk(begin({})).length);
  expect([...kept].some((text) => text.includes('"done"'))).toBe(true);
  expect([...kept, log()].flatMap(tells)).toEqual([]);
}, 180_000);

/** What can be said to each question on the way to a plan for today; none is without its answer. */
const planAnswers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'plan-breath': [['no']],
  'plan-injury': [['no']],
  'plan-leg': [['no']],
  'plan-soreness': [['zero'], ['two'], ['seven'], ['not sure', 'not sure']],
  'plan-eases': [['yes'], ['it gets worse'], ['not sure', 'not sure']],
  'plan-rest': [['zero'], ['one day'], ['three'], ['twenty'], ['not sure', 'not sure']],
  gate: [['yes'], ['no'], ['not sure']],
};

it('writes, logs and shows nothing of any path to a plan for today', async () => {
  const log = logged();
  const kept = new Set<string>();
  const gatesAsked = new Set<string>();
  let plansTold = 0;
  const { moment, returnTo, hear, record, isListening, attributes } = coach(underway);

  async function say(line: string): Promise<void> {
    const { response } = await hear(line);
    kept.add(JSON.stringify([record(), response.response.card]));
  }

  async function everyPlan(lines: readonly string[]): Promise<void> {
    for (const line of lines) await say(line);
    const { asked, routines } = decodeSession(attributes() ?? {});
    if (asked?.about === 'gate') gatesAsked.add(String(asked['gate']));
    const answers = planAnswers[asked?.about ?? ''];
    if (answers !== undefined) {
      const here = moment();
      for (const answer of answers) {
        returnTo(here);
        await everyPlan(answer);
      }
      return;
    }
    if (asked?.about === 'go-on' && routines.block === undefined) return everyPlan(['yes']);
    plansTold += 1;
    if (isListening()) await say('yes');
  }

  await everyPlan(['should i run today']);
  expect(plansTold).toBeGreaterThan(30);
  expect(gatesAsked).toContain('no-sit-bone-pain');
  expect([...kept].some((text) => text.includes('"done"'))).toBe(true);
  expect([...kept, log()].flatMap(tells)).toEqual([]);
}, 180_000);

it('writes, logs and shows nothing of any sign', async () => {
  const log = logged();
  const signs = Object.values(signsInWords);
  const { hear, record, silence } = coach();
  const found: string[] = [];
  for (const [index, sign] of signs.entries()) {
    const other = signs[(index + 7) % signs.length] ?? '';
    for (const line of ['start my warm-up', `${sign} and ${other}`, `no ${other} but ${sign}`]) {
      const { response } = await hear(line);
      const left = JSON.stringify([record(), response.response.card]);
      found.push(...tells(left).map((word) => `${line}: ${word}`));
    }
    await silence();
  }
  expect(found).toEqual([]);
  expect(tells(log())).toEqual([]);
});

it('leaves nothing of what was told in the table, the log or the app', async () => {
  const home = await moveIn();
  for (const line of [ask, 'no', 'not sure', 'no', 'start my warm-up', "i'm limping"]) {
    expect(tells(remains(await home.hear(line))), line).toEqual([]);
  }
});

it('stops the routine, the ice and its real timers without a trace of why', async () => {
  const home = await moveIn();
  for (const line of [
    'set an ice timer',
    'none of those',
    'none of those',
    'none of those',
    "it's on",
    '/consent yes',
  ]) {
    await home.hear(line);
  }
  const warmingUp = await home.hear('start my warm-up');
  expect(warmingUp.outcome.timers).not.toEqual([]);
  await home.hear('/wait 20s');
  const stopped = await home.hear('chest pain');
  expect(stopped.outcome.timers).toEqual([]);
  expect(tells(remains(stopped))).toEqual([]);
  expect(JSON.stringify(asKnown(stopped.remembered))).not.toContain('"playing"');
  // That ice was on is kept, for the break that the skin takes; nothing of why it is off.
  expect(asKnown(stopped.remembered)).toMatchObject([
    { record: { ice: { state: 'off', isEnded: true } } },
  ]);
});
