import { isDeepStrictEqual } from 'node:util';
import type { HandlerInput } from 'ask-sdk-core';
import { alexaTimers } from '../alexa/timers.ts';
import { invocationOf } from '../invocation.ts';
import { log } from '../log.ts';
import type { RunnerRecord } from '../runner/record.ts';
import type { Outcome, Turn } from '../turn.ts';
import { type AlarmDeed, type AlarmNews, afterDeed, isInStep, wantedAlarms } from './alarms.ts';
import { bringInStep } from './bring-in-step.ts';

/** Intents after which the real timers are looked after, even if the ice is as it was. */
const iceIntents: readonly string[] = [
  'SetIceTimerIntent',
  'IceOnIntent',
  'IceOffIntent',
  'PauseIceIntent',
  'ResumeIceIntent',
  'AddIceTimeIntent',
  'NextIceRoundIntent',
  'IceRoundsIntent',
  'CancelIceTimerIntent',
  'SkinTroubleIntent',
  'TimeLeftIntent',
];

/**
 * Settles an outcome with Alexa's real timers before it is answered and saved. Which timers there
 * should be follows from the record alone, so that whatever changes the ice, in whatever room,
 * has them kept in step. The calls are made once an invocation: when the turn is replayed on a
 * fresher record, what they did is carried over to that.
 */
export async function settle(
  input: HandlerInput,
  turn: Turn,
  outcome: Outcome,
  timersOpenSkill: boolean,
): Promise<Outcome> {
  if (turn.delivered !== undefined) return outcome;
  const invocation = invocationOf(input);
  const runner = outcome.runner ?? turn.runner;
  if (invocation.alarms === undefined && mustCall(turn, outcome, runner)) {
    invocation.alarms = await callTimers(input, turn, runner, timersOpenSkill);
  }
  const deed = invocation.alarms;
  const settled =
    deed === undefined ? runner : { ...runner, alarms: afterDeed(runner.alarms, deed, turn.now) };
  if (outcome.afterAlarms !== undefined) {
    return outcome.afterAlarms(newsFor(turn, settled, deed), settled);
  }
  return deed === undefined ? outcome : { ...outcome, runner: settled };
}

const areInStep = (turn: Turn, runner: RunnerRecord): boolean =>
  isInStep(runner.alarms?.made ?? [], wantedAlarms(runner.ice, turn.now), turn.now);

function mustCall(turn: Turn, outcome: Outcome, runner: RunnerRecord): boolean {
  if (areInStep(turn, runner)) return false;
  const { request } = turn;
  // Where the permission was refused, the app may have granted it since: a change finds out.
  if (!isDeepStrictEqual(runner.ice, turn.runner.ice)) return true;
  const isIceTurn =
    outcome.afterAlarms !== undefined ||
    (request.type === 'IntentRequest' && iceIntents.includes(request.intent.name));
  const { permission, made = [] } = runner.alarms ?? {};
  return isIceTurn && (permission !== 'asked' || made.length > 0);
}

function newsFor(turn: Turn, runner: RunnerRecord, deed: AlarmDeed | undefined): AlarmNews {
  if (areInStep(turn, runner)) return 'in-step';
  if (deed === undefined) return 'not-asked';
  return deed.news === 'in-step' ? 'not-possible' : deed.news;
}

async function callTimers(
  input: HandlerInput,
  turn: Turn,
  { ice, alarms }: RunnerRecord,
  timersOpenSkill: boolean,
): Promise<AlarmDeed> {
  const { request, now } = turn;
  const words = turn.words.icing;
  const locale = 'locale' in request ? (request.locale ?? 'en-US') : 'en-US';
  const { trouble, ...deed } = await bringInStep(alexaTimers(input), {
    made: alarms?.made ?? [],
    wanted: wantedAlarms(ice, now),
    now,
    deadline: invocationOf(input).deadline,
    label: ({ phase, round }, attempt) => words.alarmLabel(phase, round, attempt),
    announcement: ({ phase, round }) => ({ locale, text: words.announcement(phase, round) }),
    ...(timersOpenSkill && { confirmation: ({ phase }) => words.confirmation(phase) }),
  });
  const isOfNoNews = trouble?.reason === 'not-allowed' && alarms?.permission !== 'granted';
  if (trouble !== undefined && !isOfNoNews) log('timers-not-in-step', request.requestId, trouble);
  return deed;
}
