// The Lambda runtime of the laptop: a thread with its own environment that loads the bundle once
// and answers one event after another, as an execution environment does.
import { parentPort, workerData } from 'node:worker_threads';

const { timeout } = workerData;
const loaded = await import(workerData.bundle);
// What a CommonJS module exports is not always seen by name.
const { handler, explain } = loaded.handler === undefined ? loaded.default : loaded;

/** Answers as a handler does in Lambda: by a promise, or by calling back. */
const answerTo = (event, context) =>
  new Promise((resolve, reject) => {
    const returned = handler(event, context, (error, response) =>
      error ? reject(error) : resolve(response),
    );
    if (typeof returned?.then === 'function') returned.then(resolve, reject);
  });

/** What Alexa reads from a handler that answers with nothing. */
const nothing = { version: '1.0', response: {} };

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
  const answer = await answerTo(event, context).then(
    (response) => ({ response: JSON.parse(JSON.stringify(response ?? nothing)) }),
    (error) => ({ error: error instanceof Error ? `${error.name}: ${error.message}` : `${error}` }),
  );
  const ms = performance.now() - started;
  // What was made of the request, where the function can tell: nothing of it is in its log.
  const explained = explain?.(event.request?.requestId ?? '');
  await logged();
  parentPort.postMessage({ id, ...answer, ms, explained });
});
parentPort.postMessage({ ready: true });
