import * as v from 'valibot';
import { timersScope } from '../rooms/icing/index.ts';
import { remindersScope } from '../rooms/reminders/index.ts';
import { tolerated } from './request.ts';

const Text = tolerated(v.string());

const Scope = v.looseObject({ permissionScope: Text, status: Text });

/** Alexa's answer in both forms: one scope, or a list of them. */
const Answer = v.looseObject({
  name: v.literal('AskFor'),
  status: v.optional(v.looseObject({ code: v.optional(v.union([v.string(), v.number()])) })),
  payload: v.looseObject({
    ...Scope.entries,
    permissionScopes: v.optional(v.array(Scope), []),
  }),
});

/** What a runner can make of Alexa's question. */
const answers: Readonly<Record<string, boolean>> = {
  ACCEPTED: true,
  DENIED: false,
  NOT_ANSWERED: false,
};

/** Whether a request is of Alexa's question for the reminders: by its answer, else by what was sent along. */
export function isOfReminders(request: unknown): boolean {
  const answer = v.safeParse(Answer, request);
  const scopes = answer.success
    ? [answer.output.payload, ...answer.output.payload.permissionScopes]
    : [];
  const isNamed = scopes.some(({ permissionScope }) => permissionScope === remindersScope);
  return isNamed || v.is(Echoed, request);
}

/** The token that was sent along with the question comes back with whatever became of it. */
const Echoed = v.looseObject({ token: v.literal(remindersScope) });

/**
 * Whether the runner's answer to Alexa's own question is that a permission may be used now; undefined
 * where it is no answer of the runner's: an error of Alexa's, or one that can't be read.
 */
function permissionAnswer(request: unknown, scope: string): boolean | undefined {
  const answer = v.safeParse(Answer, request);
  if (!answer.success) return undefined;
  const { payload, status } = answer.output;
  if (`${status?.code ?? 200}` !== '200') return undefined;
  const ours = [payload, ...payload.permissionScopes].find(
    (each) => each.permissionScope === scope,
  );
  return answers[ours?.status ?? ''];
}

/** The same of the timers. */
export const timersAnswer = (request: unknown): boolean | undefined =>
  permissionAnswer(request, timersScope);

/** The same of the reminders. */
export const remindersAnswer = (request: unknown): boolean | undefined =>
  permissionAnswer(request, remindersScope);

const Changed = v.looseObject({
  body: v.looseObject({ acceptedPermissions: v.array(v.looseObject({ scope: Text })) }),
});

/** Whether the timers may be used after a change of the permissions in the app. */
export function timersChange(request: unknown): boolean {
  const event = v.safeParse(Changed, request);
  return (
    event.success &&
    event.output.body.acceptedPermissions.some(({ scope }) => scope === timersScope)
  );
}
