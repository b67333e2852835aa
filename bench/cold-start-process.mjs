// Imports a function and gives it two requests, as a fresh Lambda environment would.
// Usage: node cold-start-process.mjs MODULE FIRST SECOND; tells its parent what each step took, in
// milliseconds. The second request goes on in the first one's session.
const [module, ...events] = process.argv.slice(2);
const [first, second] = events.map((event) => JSON.parse(event));

async function answer(handler, event) {
  const given = await handler(event, { getRemainingTimeInMillis: () => 8000 });
  if (!given.response.outputSpeech && !given.response.directives) {
    throw new Error('The skill said nothing');
  }
  return given;
}

const times = [performance.now()];
const { handler } = await import(module);
times.push(performance.now());
const { sessionAttributes } = await answer(handler, first);
times.push(performance.now());
second.session.attributes = sessionAttributes ?? {};
await answer(handler, second);
times.push(performance.now());

const [load, firstTurn, secondTurn] = times.slice(1).map((time, step) => time - times[step]);
process.send({ load, firstTurn, secondTurn }, () => process.exit());
