import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const project = new URL('../../', import.meta.url);

function lockedIn(folder: string): Readonly<Record<string, Locked>> {
  const file = fileURLToPath(new URL(`${folder}package-lock.json`, project));
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages;
}

/** Every place where Node looks for a package that is named at a path, the nearest first. */
function places(path: string, name: string): readonly string[] {
  const up = path.lastIndexOf('node_modules/');
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (path === '') return [here];
  return [here, ...places(path.slice(0, Math.max(up, 0)).replace(/\/$/, ''), name)];
}

// npm leaves out what belongs to other platforms when it writes a lock file beside an installation.
describe.each(['', 'bench/', 'tools/dynamodb-local/'])('%spackage-lock.json', (folder) => {
  it('holds the packages of every platform, so that an installation works on all of them', () => {
    const packages = lockedIn(folder);
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !places(path, name).some((place) => Object.hasOwn(packages, place)))
          .map((name) => `${path || 'the project'} names ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
