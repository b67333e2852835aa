/**
 * What an error of a kind says that something throws, synchronously.
 * @throws any other error, and one when nothing is thrown
 */
export function complaintOf(
  kind: abstract new (...given: never[]) => Error,
  use: () => unknown,
): string {
  try {
    use();
  } catch (error) {
    if (error instanceof kind) return error.message;
    throw error;
  }
  throw new Error('Nobody complained.');
}

/** What the error says that ends something, which is called so. */
export async function complaintNamed(name: string, promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('Nobody complained.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Error && error.name === name) return error.message;
  throw error;
}
