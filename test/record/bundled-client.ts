import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFunction } from '../../tools/bundle.ts';
import * as source from './dynamodb-client-entry.ts';

const folder = await mkdtemp(join(tmpdir(), 'dynamodb-client-'));
const outfile = join(folder, 'client.mjs');
await bundleFunction(outfile, join(import.meta.dirname, 'dynamodb-client-entry.ts'));
const bundled: typeof source = await import(pathToFileURL(outfile).href);
// What it loads later is still to be there, in whatever test that is.
process.once('exit', () => rmSync(folder, { recursive: true }));

/** The client and the store as they are written, and as they are deployed. */
export const builds = [
  { from: 'its source', module: source },
  { from: 'the bundle', module: bundled },
] as const;
