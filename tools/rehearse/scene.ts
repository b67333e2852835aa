import colors from 'picocolors';
import createSpinner from 'yocto-spinner';

/** Why a rehearsal has failed: what was not as it should be. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

/** @throws {Failed} when what was promised is not so */
export function promised(isSo: boolean, promise: string, found?: unknown): asserts isSo {
  if (isSo) return;
  const instead = found === undefined ? '' : ` Found: ${JSON.stringify(found)}`;
  throw new Failed(`Not so: ${promise}.${instead}`);
}

/** Does one thing of the rehearsal; shows that it is being done, and then how long it took. */
export async function scene(text: string, act: () => Promise<void>): Promise<void> {
  const spinner = createSpinner({ text }).start();
  const startedAt = performance.now();
  const timed = () => {
    const seconds = (performance.now() - startedAt) / 1000;
    return `${text} ${colors.dim(`(${seconds.toFixed(1)} s)`)}`;
  };
  try {
    await act();
    spinner.success(timed());
  } catch (error) {
    spinner.error(timed());
    throw error;
  }
}
