import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** What a function tells of a request it has answered, if it can, beside its answer. */
export interface Explained {
  /** What it made of what was said, as short labels. */
  readonly meaning: readonly string[];
  /** The verdict that the answer gives, if it gives one. */
  readonly verdict: string | null;
}

/** What came of an invocation, with the handler's wall time in milliseconds. */
export type Invoked = ({ readonly response: ResponseEnvelope } | { readonly error: string }) & {
  readonly ms: number;
  readonly explained?: Explained | undefined;
};

/** The function, deployed on this machine. */
export interface LocalFunction {
  invoke(event: RequestEnvelope): Promise<Invoked>;
  /** What the function wrote to its log since the last call. */
  takeLog(): string;
  /**
   * Begins another process in the place of this one, with the bundle as it is now.
   * @throws whatever the bundle throws when it starts: the process that was there goes on
   */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Longer than this Alexa waits for no skill, in milliseconds. */
const usualTimeout = 8000;

/** A thread that runs the bundle. */
async function startWorker(
  bundle: string,
  environment: Record<string, string>,
  timeout: number,
  logged: (chunk: string) => void,
): Promise<Worker> {
  const worker = new Worker(new URL('./runtime.mjs', import.meta.url), {
    workerData: { bundle: pathToFileURL(bundle).href, timeout },
    env: environment,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.setEncoding('utf8').on('data', logged);
  await once(worker, 'message');
  return worker;
}

/**
 * Starts the built bundle in a thread of its own, so that its environment and log are its own. As
 * Lambda does, it stops one that does not answer in time, and begins another in its place.
 * @param timeout in milliseconds
 * @throws whatever the bundle throws when it starts
 */
export async function startFunction(
  bundle: string,
  environment: Record<string, string>,
  timeout = usualTimeout,
): Promise<LocalFunction> {
  let written = '';
  const waiting = new Map<number, (invoked: Invoked) => void>();
  let invocations = 0;
  const failAll = (error: string, ms: number): void => {
    for (const settle of waiting.values()) settle({ error, ms });
    waiting.clear();
  };
  const start = async (): Promise<Worker> => {
    const worker = await startWorker(bundle, environment, timeout, (chunk) => {
      written += chunk;
    });
    worker.on('message', ({ id, ...invoked }: { id: number } & Invoked) => {
      waiting.get(id)?.(invoked);
      waiting.delete(id);
    });
    worker.on('error', (error) => failAll(String(error), 0));
    return worker;
  };
  let running = Promise.resolve(await start());
  return {
    async invoke(event) {
      const id = invocations++;
      const worker = await running;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          running = worker.terminate().then(start);
          failAll(`Task timed out after ${(timeout / 1000).toFixed(2)} seconds`, timeout);
        }, timeout);
        waiting.set(id, (invoked) => {
          clearTimeout(timer);
          resolve(invoked);
        });
        worker.postMessage({ id, event });
      });
    },
    takeLog() {
      const taken = written;
      written = '';
      return taken;
    },
    async reload() {
      const next = await start();
      const before = await running;
      running = Promise.resolve(next);
      await before.terminate();
    },
    async close() {
      await (await running).terminate();
    },
  };
}
