// Installs exactly what package-lock.json asks for when node_modules lacks some of it, and nothing
// when all is there. The lock file is never written: a fresh clone stays clean.
// Plain JavaScript without dependencies: it runs before anything is installed.
// Usage: node tools/ensure-installed.mjs [folder]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(project, process.argv[2] ?? '.');

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isInstalled() {
  const installedList = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional === true ||
      (installed[path]?.version === wanted.version && existsSync(join(folder, path))),
  );
}

if (!isInstalled()) {
  process.stderr.write('Installing what is missing (once; about a minute)...\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      'The installation failed: check the network, then run the command again.\n',
    );
    process.exit(1);
  }
}
