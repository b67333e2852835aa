import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, isOpen } from '../free-port.ts';
import { MachineError, pythonProgram } from './python.ts';

/** An AWS of this machine's own, empty at the start. */
export interface Emulator {
  /**
   * The whole environment of a program that takes the emulator for AWS: none of the owner's
   * credentials, profiles or endpoints is in it.
   */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** How long the emulator may take to start, in milliseconds. */
const patience = 30_000;

/**
 * Starts ministack. It checks signatures and policies as AWS does: the CDK takes on the roles of its
 * bootstrap stack, and the function has no other rights than those of its own role. That takes
 * HTTPS, because the CDK's bucket refuses everything else.
 * @param folder where it keeps its files and its log
 * @throws {MachineError} when the machine lacks what it takes, or it does not start
 */
export async function startEmulator(folder: string): Promise<Emulator> {
  const program = pythonProgram('ministack');
  if (spawnSync('openssl', ['version'], { stdio: 'ignore' }).status !== 0) {
    throw new MachineError(
      'openssl is missing, which makes the certificate of the emulator: install it (Debian: apt-get install openssl) and run this again.',
    );
  }
  const port = await freePort();
  const endpoint = `https://127.0.0.1:${port}`;
  const certificateFile = join(folder, 'ministack-tls/server.crt');
  const logFile = join(folder, 'emulator.log');
  const ofThisMachine = {
    // The function runs in the same Node as the rehearsal.
    PATH: [dirname(process.execPath), process.env['PATH']].join(':'),
    HOME: folder,
    TMPDIR: folder,
    NODE_EXTRA_CA_CERTS: certificateFile,
  };
  const log = openSync(logFile, 'w');
  // A group of its own, so that its workers, one for each function, end with it.
  const emulator = spawn(program, [], {
    detached: true,
    stdio: ['ignore', log, log],
    env: {
      ...ofThisMachine,
      AUTH: 'true',
      USE_SSL: '1',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      // Inherited by the function, whose template names no endpoint.
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    },
  });
  closeSync(log);
  const stop = async (): Promise<void> => {
    if (emulator.exitCode !== null || emulator.pid === undefined) return;
    process.kill(-emulator.pid);
    await once(emulator, 'exit');
  };
  const deadline = performance.now() + patience;
  while (!(await isOpen(port)) || !existsSync(certificateFile)) {
    if (emulator.exitCode !== null || performance.now() > deadline) {
      await stop();
      const said = readFileSync(logFile, 'utf8').trim().split('\n').at(-1);
      throw new MachineError(`The emulator did not start: ${said || 'it said nothing'}`);
    }
    await pause(100);
  }
  return {
    environment: {
      ...ofThisMachine,
      CI: 'true',
      NO_COLOR: '1',
      CDK_HOME: join(folder, 'cdk'),
      AWS_ENDPOINT_URL: endpoint,
      AWS_CA_BUNDLE: certificateFile,
      // What the emulator takes for the account's owner.
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_CONFIG_FILE: join(folder, 'no-profiles'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'no-profiles'),
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    stop,
  };
}
