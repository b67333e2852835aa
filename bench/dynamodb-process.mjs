// DynamoDB in memory, in a process of its own, so that its work is not counted as the function's.
// Tells its parent the port once it listens, and how often each operation was asked for on demand.
import dynalite from 'dynalite';

const server = dynalite({ createTableMs: 0 });
let counts = {};
server.on('request', ({ headers }) => {
  const operation = headers['x-amz-target']?.split('.')[1];
  counts[operation] = (counts[operation] ?? 0) + 1;
});
process.on('message', () => {
  process.send(counts);
  counts = {};
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
