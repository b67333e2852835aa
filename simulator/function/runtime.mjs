// The Lambda runtime of the laptop: a thread with its own environment that loads the bundle once
// and answers one event after another, as an execution environment does.
import { parentPort, workerData } from 'node:worker_threads';

const { timeout } = workerData;
const { handler, explain } = await import(workerData.bundle);

/** Lets what was logged go out before the answer: whoever reads the answer finds its log. */
const logged = () =>
  Promise.all(
    [process.stdout, process.stderr].map(
      (stream) => new Promise((resolve) => stream.write('', resolve)),
    ),
  );

parentPort.on('message', async ({ id, event }) => {
  const started = performance.now();
  const context = {
    getRemainingTimeInMillis: () => Math.max(0, timeout - (performance.now() - started)),
  };
  const answer = await handler(event, context).then(
    (response) => ({ response: JSON.parse(JSON.stringify(response)) }),
    (error) => ({ error: `${error.name}: ${error.message}` }),
  );
  const ms = performance.now() - started;
  // What was made of the request, where the function can tell: nothing of it is in its log.
  const explained = explain?.(event.request?.requestId ?? '');
  await logged();
  parentPort.postMessage({ id, ...answer, ms, explained });
});
parentPort.postMessage({ ready: true });
