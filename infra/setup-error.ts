/** A mistake in how the app was called. Its message is one line: the mistake and its cure. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
