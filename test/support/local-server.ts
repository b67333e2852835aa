import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server of a test's own, on a free port of this machine, closed with the test. */
export interface LocalServer {
  readonly server: Server;
  readonly url: string;
}

/** A server that does with every request what the test says. */
export async function serve(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

/** A server that accepts every request and answers none. */
export const startSilence = (): Promise<LocalServer> => serve(() => {});
