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
  close(): Promise<void>;
}

/**
 * Starts the built bundle in a thread of its own, so that its environment and log are its own.
 * @throws whatever the bundle throws when it starts
 */
export async function startFunction(
  bundle: string,
  environment: Record<string, string>,
): Promise<LocalFunction> {
  const worker = new Worker(new URL('./runtime.mjs', import.meta.url), {
    workerData: { bundle: pathToFileURL(bundle).href },
    env: environment,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  let written = '';
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
    });
  }
  const waiting = new Map<number, (invoked: Invoked) => void>();
  let invocations = 0;
  await once(worker, 'message');
  worker.on('message', ({ id, ...invoked }: { id: number } & Invoked) => {
    waiting.get(id)?.(invoked);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const settle of waiting.values()) settle({ error: String(error), ms: 0 });
    waiting.clear();
  });
  return {
    invoke(event) {
      const id = invocations++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ id, event });
      });
    },
    takeLog() {
      const taken = written;
      written = '';
      return taken;
    },
    async close() {
      await worker.terminate();
    },
  };
}
