type Entry = { readonly event: string; readonly requestId?: string; readonly cause?: string };

const chain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const own = `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own} <- ${chain(error.cause)}`;
};

/**
 * Writes one structured line. It holds no user id, slot value, token or anything said: callers
 * pass an event's name, the request's id and, for trouble, the error.
 */
export function log(event: string, requestId?: string, trouble?: unknown): void {
  const entry: Entry = {
    event,
    ...(requestId !== undefined && { requestId }),
    ...(trouble !== undefined && { cause: chain(trouble) }),
  };
  if (trouble === undefined) console.info(entry);
  else console.error(entry);
}
