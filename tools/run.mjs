// Installs what is missing, then runs a command of ours that is written in TypeScript, in this very
// process, so that whoever stops npm or node stops the command as well. Plain JavaScript without dependencies until all is installed.
// Usage: node tools/run.mjs <file> [what the command is given]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [node, , file, ...given] = process.argv;
if (file === undefined) throw new Error('node tools/run.mjs <file> ...');
// The installation takes its folder from the command line: it is the project's own here.
process.argv = [node];
await import('./ensure-installed.mjs');
// npm passes a signal on to the shell that it started us with, and that shell does not pass it on:
// it ends, or, as dash does with SIGINT, wakes up and waits for us. Linux tells when it woke up.
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const shell = process.ppid;
  const wakeUps = () => {
    try {
      const isDash = /^(?:sh|dash)$/.test(readFileSync(`/proc/${shell}/comm`, 'utf8').trim());
      const status = isDash ? readFileSync(`/proc/${shell}/status`, 'utf8') : '';
      return /^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1];
    } catch {
      return undefined;
    }
  };
  let asleepSince;
  let lookedAt = performance.now();
  const watch = setInterval(() => {
    const isLate = performance.now() - lookedAt > 500;
    lookedAt = performance.now();
    const now = wakeUps();
    // A laptop that was asleep, or a job that was stopped, wakes the shell too.
    if (asleepSince === undefined || isLate) asleepSince = now;
    if (process.ppid === shell && now === asleepSince) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 50);
  watch.unref();
}

process.argv = [node, resolve(file), ...given];
await import('tsx');
await import(pathToFileURL(resolve(file)).href);
