import { once } from 'node:events';
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';

type Passing = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** A table that may be asked through something that goes wrong. */
export interface FaultyTable {
  readonly endpoint: string;
  breakDown(fault: TableFault | undefined): void;
  close(): void;
}

const refusing =
  (status: number, name: string): Passing =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(
      JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: '' }),
    );
  };

const answering =
  (text: string): Passing =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(text);
  };

const isRead = ({ headers }: IncomingMessage): boolean =>
  /GetItem|Query/.test(String(headers['x-amz-target']));

/** All that can go wrong between the function and the table; each is told what passes a call on. */
const faults = {
  'connection lost': () => (request) => request.socket.destroy(),
  'no answer': () => () => {},
  'half an answer': () => (_request, response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('{"Item":');
    setTimeout(() => response.destroy(), 20);
  },
  'an empty answer': () => answering(''),
  'no JSON': () => answering('<html>Bad gateway</html>'),
  'error 500': () => refusing(500, 'InternalServerError'),
  'error 503': () => refusing(503, 'ServiceUnavailable'),
  throttled: () => refusing(400, 'ThrottlingException'),
  'beyond its capacity': () => refusing(400, 'ProvisionedThroughputExceededException'),
  'no reads': (pass) => (request, response, body) =>
    (isRead(request) ? refusing(500, 'InternalServerError') : pass)(request, response, body),
  'no writes': (pass) => (request, response, body) =>
    (isRead(request) ? pass : refusing(500, 'InternalServerError'))(request, response, body),
  'written, answer lost': (pass) => (request, response, body) => {
    if (isRead(request)) return pass(request, response, body);
    pass(request, Object.assign(response, { end: () => request.socket.destroy() }), body);
  },
  'slow by a quarter of a second': (pass) => (request, response, body) => {
    setTimeout(() => pass(request, response, body), 250);
  },
  'the first call lost': (pass) => {
    let calls = 0;
    return (request, response, body) => {
      calls += 1;
      if (calls === 1) request.socket.destroy();
      else pass(request, response, body);
    };
  },
  'always a conflict': (pass) => (request, response, body) =>
    (isRead(request) ? pass : refusing(400, 'ConditionalCheckFailedException'))(
      request,
      response,
      body,
    ),
  'no such table': () => refusing(400, 'ResourceNotFoundException'),
  'no right to it': () => refusing(400, 'AccessDeniedException'),
} as const satisfies Readonly<Record<string, (pass: Passing) => Passing>>;
export type TableFault = keyof typeof faults;

const isTableFault = (name: string): name is TableFault => Object.hasOwn(faults, name);
export const tableFaults: readonly TableFault[] = Object.keys(faults).filter(isTableFault);

/** Opens a way to a table on which anything may go wrong. */
export async function openFaultyTable(table: string): Promise<FaultyTable> {
  const pass: Passing = ({ method, url, headers }, response, body) => {
    const passed = forward(new URL(url ?? '/', table), { method, headers }, async (answer) => {
      const text = await buffer(answer);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.end(text);
    });
    passed.on('error', () => response.destroy());
    passed.end(body);
  };
  let present: Passing = pass;
  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    if (body !== undefined) present(request, response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    breakDown(fault) {
      present = fault === undefined ? pass : faults[fault](pass);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
