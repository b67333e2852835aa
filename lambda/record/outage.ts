import * as v from 'valibot';

/** What an error of the AWS SDK, or of the network below it, tells of itself. */
const Telling = v.object({
  name: v.fallback(v.string(), ''),
  code: v.fallback(v.optional(v.string()), undefined),
  $metadata: v.fallback(
    v.optional(v.object({ httpStatusCode: v.fallback(v.optional(v.number()), undefined) })),
    undefined,
  ),
  $retryable: v.fallback(v.optional(v.object({})), undefined),
  $response: v.fallback(v.optional(v.object({})), undefined),
});

/** A call that was given up, and a table that asks to be called less often. */
const passingNames: readonly string[] = [
  ...(['TimeoutError', 'AbortError', 'RequestTimeout', 'NetworkingError'] as const),
  ...(['ThrottlingException', 'ProvisionedThroughputExceededException'] as const),
  ...(['RequestLimitExceeded', 'LimitExceededException', 'InternalServerError'] as const),
];

/** Connections that were not made or not kept, as Node's network names them. */
const lostConnection = /^E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|SOCKET)/;

/**
 * Whether a call failed as an outage, which passes by itself: a time-out, an error on the table's
 * side, throttling, a connection or an answer that was lost. Anything else, such as a missing
 * table, a missing right or a setting of the client, is a fault: somebody has to mend it.
 */
export function isOutage(error: unknown): boolean {
  const told = v.safeParse(Telling, error);
  if (!told.success) return false;
  const { name, code, $metadata, $retryable, $response } = told.output;
  const status = $metadata?.httpStatusCode ?? 0;
  // An answer that breaks off, or that is not of the table, is read and fails as one that is lost.
  const isLostAnswer = name === 'SyntaxError' && $response !== undefined;
  return (
    status >= 500 ||
    status === 429 ||
    passingNames.includes(name) ||
    $retryable !== undefined ||
    isLostAnswer ||
    (code !== undefined && lostConnection.test(code))
  );
}
