import { decodeSession } from '../../lambda/turn/session.ts';
import type { Moment, Visit } from './visit.ts';

/** The states of a conversation in which people say things. */
export const states = [
  'open',
  'exercise',
  'rest',
  'offer',
  'good',
  'gate',
  'pain',
  'sign',
  'ice-check',
  'ice-ready',
  'ice',
  'forget',
  'soreness',
] as const;

export type State = (typeof states)[number];

/** The question that is open in each state; undefined where nothing is asked. */
const askedIn: Readonly<Record<State, string | undefined>> = {
  open: 'what-next',
  exercise: 'go-on',
  rest: 'go-on',
  offer: 'start-routine',
  good: 'all-good',
  gate: 'gate',
  pain: 'pain',
  sign: 'sign',
  'ice-check': 'ice-check',
  'ice-ready': 'ice-on',
  ice: undefined,
  forget: 'forget',
  soreness: 'plan-soreness',
};

/** How to bring a visit into each state. */
const ways: Readonly<Record<State, (visit: Visit) => Promise<unknown>>> = {
  async open(visit) {
    await visit.open();
    await visit.say('no');
  },
  offer: (visit) => visit.open(),
  async exercise(visit) {
    await visit.say('start my warm-up');
    visit.wait(20_000);
  },
  async rest(visit) {
    await visit.say('start my warm-up');
    visit.hearOut();
  },
  async good(visit) {
    await visit.say('start my quick warm-up');
    visit.hearOut();
  },
  gate: (visit) => visit.say('start foam rolling'),
  async pain(visit) {
    await visit.say('start my warm-up');
    visit.wait(20_000);
    await visit.say('that hurts');
  },
  async sign(visit) {
    await visit.say('should i see a doctor');
    await visit.say('next');
  },
  'ice-check': (visit) => visit.say('set an ice timer'),
  async 'ice-ready'(visit) {
    await visit.say('set an ice timer');
    for (let part = 0; part < 3; part += 1) await visit.say('none of those');
  },
  async ice(visit) {
    await visit.say('set an ice timer');
    for (let part = 0; part < 3; part += 1) await visit.say('none of those');
    await visit.say("it's on");
    visit.wait(300_000);
  },
  forget: (visit) => visit.say('forget everything about me'),
  async soreness(visit) {
    await visit.say('should i run today');
    for (let signs = 0; signs < 3; signs += 1) await visit.say('no');
  },
};

/**
 * Brings a visit into a state from its beginning.
 * @throws when the coach asks something else there
 */
export async function bringInto(state: State, visit: Visit, beginning: Moment): Promise<Moment> {
  visit.returnTo(beginning);
  await ways[state](visit);
  const moment = visit.moment();
  const about = decodeSession(moment.attributes).asked?.about;
  if (about !== askedIn[state]) throw new Error(`In "${state}" the coach asks about ${about}.`);
  return moment;
}
