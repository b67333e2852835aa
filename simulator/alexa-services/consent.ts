import type { Directive } from 'ask-sdk-model';
import * as v from 'valibot';

const Scope = v.looseObject({ permissionScope: v.string() });

/** A skill's wish that Alexa asks for a permission, in its two versions. */
const AskFor = v.looseObject({
  type: v.literal('Connections.SendRequest'),
  name: v.literal('AskFor'),
  token: v.string(),
  payload: v.variant('@version', [
    v.looseObject({
      '@type': v.literal('AskForPermissionsConsentRequest'),
      '@version': v.literal('1'),
      permissionScope: v.string(),
    }),
    v.looseObject({
      '@type': v.literal('AskForPermissionsConsentRequest'),
      '@version': v.literal('2'),
      permissionScopes: v.pipe(v.array(Scope), v.minLength(1)),
    }),
  ]),
});
export type AskFor = v.InferOutput<typeof AskFor>;

/** The permission for timers. */
export const timersScope = 'alexa::alerts:timers:skill:readwrite';

/** The permission for reminders. */
export const remindersScope = 'alexa::alerts:reminders:skill:readwrite';

/** The permissions that a skill wishes for. */
export const scopesOf = ({ payload }: AskFor): readonly string[] =>
  payload['@version'] === '1'
    ? [payload.permissionScope]
    : payload.permissionScopes.map(({ permissionScope }) => permissionScope);

/**
 * What Alexa herself says then.
 * @param skill its name
 */
export function consentQuestion(askFor: AskFor, skill: string): string {
  const what = scopesOf(askFor).includes(remindersScope) ? 'reminders' : 'timers';
  return `Do you give ${skill} permission to update your ${what}? (/consent yes or /consent no)`;
}

/** The wish for a permission among the directives of a response, if there is one. */
export function askForIn(directives: readonly Directive[] = []): AskFor | undefined {
  for (const directive of directives) {
    const parsed = v.safeParse(AskFor, directive);
    if (parsed.success) return parsed.output;
  }
  return undefined;
}

export type Consent = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

/** What a skill is told of the answer, in the form of its question. */
export function consentAnswer({ payload, token }: AskFor, consent: Consent) {
  const answered = { isCardThrown: false };
  return {
    name: 'AskFor',
    token,
    status: { code: '200', message: 'OK' },
    payload:
      payload['@version'] === '1'
        ? { ...answered, permissionScope: payload.permissionScope, status: consent }
        : {
            ...answered,
            permissionScopes: payload.permissionScopes.map(({ permissionScope }) => ({
              permissionScope,
              status: consent,
            })),
          },
  };
}
