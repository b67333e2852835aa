// The Lambda runtime of the laptop: a thread with its own environment that loads the bundle once
// and answers one event after another, as an execution environment does.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const { timeout } = workerData;

// An SDK that knows no other address than Amazon's reaches the laptop's table all the same, and never
// somebody's own.
const table = process.env.AWS_ENDPOINT_URL_DYNAMODB;
const isAmazonsTable = (host) => /^dynamodb\.[\w.-]+\.amazonaws\.com$/.test(host ?? '');
if (table !== undefined) {
  const { hostname, port } = new URL(table);
  const elsewhere = https.request;
  https.request = (...given) => {
    const [options] = given;
    if (!isAmazonsTable(options?.hostname ?? options?.host)) return elsewhere(...given);
    const { agent: _secure, ...rest } = options;
    const here = { protocol: 'http:', host: hostname, hostname, port };
    return http.request({ ...rest, ...here }, ...given.slice(1));
  };
  syncBuiltinESMExports();
}

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
