/** Why a command can't go on. Its message is one line: what is wrong and its cure. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
