// Installs what is missing, then runs a command of ours that is written in TypeScript, in this very
// process, so that whoever stops npm or node stops the command as well. Plain JavaScript without dependencies until all is installed.
// Usage: node tools/run.mjs <file> [what the command is given]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [node, , file, ...given] = process.argv;
if (file === undefined) throw new Error('node tools/run.mjs <file> ...');
// The installation takes its folder from the command line: it is the project's own here.
process.argv = [node];
await import('./ensure-installed.mjs');
// npm passes a signal on to the shell that it started us with, which may end without passing it on.
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 50);
  watch.unref();
}

process.argv = [node, resolve(file), ...given];
await import('tsx');
await import(pathToFileURL(resolve(file)).href);
