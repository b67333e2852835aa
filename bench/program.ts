import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program of the bench that runs in a process of its own. */
export interface Program {
  /** Sends a message, if there is one, and waits for the program's next. */
  readonly next: <Message>(message?: object) => Promise<Message>;
  readonly stop: () => void;
}

/**
 * Starts a program in a fresh Node with nothing but the given environment: no loader and no compile
 * cache. Waiting for a program that ends instead throws an Error with what it wrote last.
 * @param file its name in this folder, or a file's URL
 * @param node the Node to start it with
 */
export function start(
  file: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
  node: string = process.execPath,
): Program {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), given, {
    env: { PATH: process.env['PATH'], ...environment },
    execPath: node,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint += text;
  });
  const ended = new AbortController();
  child.once('close', () => ended.abort());
  return {
    async next(message) {
      const arrival = once(child, 'message', { signal: ended.signal });
      if (message !== undefined) child.send(message);
      const [answer] = await arrival.catch(() => {
        throw new Error(`${basename(file)} ended: ${complaint.trim() || 'it wrote nothing'}`);
      });
      return answer;
    },
    stop: () => child.kill(),
  };
}
