import type { RequestHandler } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import * as v from 'valibot';
import { timersScope } from '../alexa/timers.ts';
import type { Alarms } from '../runner/ice.ts';
import type { RunnerRecord } from '../runner/record.ts';
import { type Outcome, onIntent, onRequest, type Turn } from '../turn.ts';
import { phaseOf } from './protocol.ts';

const withPermission = (
  runner: RunnerRecord,
  permission: NonNullable<Alarms['permission']>,
): RunnerRecord => ({ ...runner, alarms: { made: runner.alarms?.made ?? [], permission } });

/** Has Alexa ask whether her timers may be used; noted, so that it is asked once. */
export const askForTimers = (
  { words: { icing: words } }: Turn,
  runner: RunnerRecord,
  say: readonly string[],
): Outcome => ({
  reply: { kind: 'consent', scope: timersScope, say: [...say, words.whyTimers()] },
  runner: withPermission(runner, 'asked'),
});

const Scopes = v.array(
  v.looseObject({ permissionScope: v.optional(v.string()), status: v.optional(v.string()) }),
);

/** Alexa's answer in both forms: one scope, or a list of them. */
const Answer = v.looseObject({
  name: v.literal('AskFor'),
  status: v.optional(v.looseObject({ code: v.optional(v.union([v.string(), v.number()])) })),
  payload: v.looseObject({
    permissionScope: v.optional(v.string()),
    status: v.optional(v.string()),
    permissionScopes: v.optional(Scopes, []),
  }),
});

/** Whether a request tells that the timers may be used now. Whatever can't be read is a no. */
function isGranted(request: Request): boolean {
  const answer = v.safeParse(Answer, request);
  if (!answer.success) return false;
  const { payload, status } = answer.output;
  return (
    `${status?.code ?? 200}` === '200' &&
    [payload, ...payload.permissionScopes].some(
      (each) => each.permissionScope === timersScope && each.status === 'ACCEPTED',
    )
  );
}

/** What came of Alexa's question. The thread that it broke into is picked up again. */
const answered = onRequest('Connections.Response', (turn) => {
  const words = turn.words.icing;
  if (!isGranted(turn.request)) {
    return turn.leadBack([words.timersDeclined()], withPermission(turn.runner, 'asked'));
  }
  const isRunning = phaseOf(turn.runner.ice, turn.now).state === 'on';
  const runner = withPermission(turn.runner, 'granted');
  return {
    reply: { kind: 'statement', say: [words.timersAgreed(isRunning)] },
    runner,
    afterAlarms: (news, settled) =>
      turn.leadBack(
        [
          news === 'in-step' || news === 'not-asked'
            ? words.timersAgreed(isRunning)
            : words.timersTrouble(news),
        ],
        settled,
      ),
  };
});

const Changed = v.looseObject({
  body: v.optional(
    v.looseObject({
      acceptedPermissions: v.optional(
        v.array(v.looseObject({ scope: v.optional(v.string()) })),
        [],
      ),
    }),
    {},
  ),
});

/** The permission was given or taken in the app. Timers are made only when the runner speaks next. */
const changedInApp = onRequest('AlexaSkillEvent.SkillPermissionChanged', (turn) => {
  const event = v.safeParse(Changed, turn.request);
  const scopes = event.success ? event.output.body.acceptedPermissions : [];
  const isAccepted = scopes.some(({ scope }) => scope === timersScope);
  const isKnown = turn.runner.alarms?.permission !== undefined;
  const reply = { kind: 'silence' } as const;
  if (isAccepted) return { reply, runner: withPermission(turn.runner, 'granted') };
  return isKnown ? { reply, runner: withPermission(turn.runner, 'asked') } : { reply };
});

/** The runner asks for the timers, whatever was answered before. */
const useTimers = onIntent(['UseTimersIntent'], (turn) =>
  turn.runner.alarms?.permission === 'granted'
    ? turn.leadBack([turn.words.icing.timersInUse()])
    : askForTimers(turn, turn.runner, []),
);

export const consentHandlers: readonly RequestHandler[] = [answered, changedInApp, useTimers];
