import { Stopped } from './stopped.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Errors of AWS by name or code, and the cure of each. */
const cures: readonly (readonly [RegExp, (message: string) => string])[] = [
  [
    /^CredentialsProviderError$/,
    () =>
      'There are no AWS credentials: sign in ("aws sso login", or "aws configure" the first time) or set AWS_PROFILE, then run this again.',
  ],
  [
    /^(ExpiredToken|TokenRefreshRequired|RequestExpired|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch)/,
    (message) =>
      `AWS does not accept the credentials (${message}): sign in again, then run this again.`,
  ],
  [
    /^(AccessDenied|UnauthorizedOperation|NotAuthorized)/,
    (message) =>
      `AWS does not allow this (${message}): use the credentials of somebody who may, such as an administrator of the account.`,
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|TimeoutError|NetworkingError)$/,
    (message) =>
      `AWS could not be reached (${message}): check the network, and AWS_ENDPOINT_URL if it is set.`,
  ],
];

/** Translates what an AWS client threw into one line with the cure. */
export function accessTrouble(error: unknown): Stopped {
  if (error instanceof Stopped) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = oneLine(message) || code;
  const [, cure] = cures.find(([kind]) => kind.test(name) || kind.test(code)) ?? [];
  return new Stopped(cure?.(said) ?? `AWS answered with ${name}: ${said}`);
}
