import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const createDynalite: (options: { createTableMs: number }) => Server = createRequire(
  import.meta.url,
)('dynalite');

/** A server of the tests' own, on a free port of this machine. */
export interface LocalServer {
  readonly server: Server;
  readonly url: string;
  close(): void;
}

/** DynamoDB in this process and in memory, empty. */
export const startDynamoDB = (): Promise<LocalServer> =>
  listen(createDynalite({ createTableMs: 0 }));

/** A server that does with every request what the test says. */
export const serve = (listener: RequestListener): Promise<LocalServer> =>
  listen(createServer(listener));

/** A server that accepts every request and answers none. */
export const startSilence = (): Promise<LocalServer> => serve(() => {});

/** A server that begins every answer and ends none. */
export const startStammer = (): Promise<LocalServer> =>
  serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.write('{"Item":');
  });

async function listen(server: Server): Promise<LocalServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressOf(server);
  return {
    server,
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
