// Imports a function and gives it one request, as a fresh Lambda environment would.
// Usage: node cold-start-process.mjs MODULE EVENT; tells its parent the time in milliseconds.
const [module, event] = process.argv.slice(2);
const request = JSON.parse(event);

const startedAt = performance.now();
const { handler } = await import(module);
const { response } = await handler(request, { getRemainingTimeInMillis: () => 8000 });
const time = performance.now() - startedAt;

if (!response.outputSpeech && !response.directives) throw new Error('The skill said nothing');
process.send(time, () => process.exit());
