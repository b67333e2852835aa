interface Entry {
  readonly event: string;
  readonly requestId?: string;
  readonly cause?: string;
  /** What the function was built from, where its deployment told it. */
  readonly commit?: string;
}

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
  const { COMMIT: commit } = process.env;
  const entry: Entry = {
    event,
    ...(requestId !== undefined && { requestId }),
    ...(trouble !== undefined && { cause: chain(trouble) }),
    ...(commit && { commit }),
  };
  if (trouble === undefined) console.info(entry);
  else console.error(entry);
}
