import * as v from 'valibot';
import { timersScope } from '../rooms/icing/index.ts';
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

/**
 * Whether the answer to Alexa's own question tells that the timers may be used now. Whatever can't
 * be read is a no.
 */
export function timersAnswer(request: unknown): boolean {
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
