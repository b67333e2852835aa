// The Lambda runtime of the laptop: a thread with its own environment that loads the bundle once
// and answers one event after another, as an execution environment does.
import { parentPort, workerData } from 'node:worker_threads';

const timeout = 7000;
const { handler } = await import(workerData.bundle);

parentPort.on('message', async ({ id, event }) => {
  const started = performance.now();
  const context = {
    getRemainingTimeInMillis: () => Math.max(0, timeout - (performance.now() - started)),
  };
  const milliseconds = () => performance.now() - started;
  try {
    const response = await handler(event, context);
    parentPort.postMessage({
      id,
      response: JSON.parse(JSON.stringify(response)),
      ms: milliseconds(),
    });
  } catch (error) {
    parentPort.postMessage({ id, error: `${error.name}: ${error.message}`, ms: milliseconds() });
  }
});
parentPort.postMessage({ ready: true });
