import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** What is written for whoever reads the repository, templates included. */
const pages = ['.', 'docs', '.github', '.github/ISSUE_TEMPLATE', 'corpus', 'test/nlu'].flatMap(
  (folder) =>
    readdirSync(join(project, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
);

const matches = (page: string, pattern: RegExp): string[] =>
  [...read(page).matchAll(pattern)].map(([, found]) => found ?? '');

describe.each(pages)('%s', (page) => {
  it('links to nothing that is not there', () => {
    const links = matches(page, /]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(project, file))) return true;
      return heading !== undefined && !headingsOf(file).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('names no command of npm that there is not', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = matches(page, /npm run (?:--silent )?([a-z][\w:-]*)/g);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names no file or folder of the repository that there is not', () => {
    const named = matches(page, /`((?:lambda|infra|simulator|tools|test|bench|docs)\/[\w./-]+)`/g);
    expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });
});

/** The headings of a page, as a link names them. */
function headingsOf(file: string): string[] {
  return matches(file, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

it('every command of package.json that is run by hand is in a page', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const all = pages.map(read).join('\n');
  const byHand = Object.keys(scripts).filter(
    (name) => !['prepare', 'start', 'test'].includes(name),
  );
  expect(byHand.filter((name) => !new RegExp(`npm run (--silent )?${name}\\b`).test(all))).toEqual(
    [],
  );
});

describe('README.md', () => {
  it('names the command that every change is tested with', () => {
    expect(read('.ci/run')).toContain('npm test');
    expect(read('README.md')).toContain('npm test');
  });

  it('is read in a few minutes', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(120);
  });

  it('quotes the first warm-up as it is said', () => {
    const quoted = /```text\n([\s\S]+?)```/.exec(read('README.md'))?.[1] ?? '';
    const said = read('test/conversations/first-warm-up.txt');
    const pieces = quoted
      .replaceAll(/\n {2,}/g, ' ')
      .split(/\n|\[\.\.\.]/)
      .map((piece) => piece.replace(/^Coach: |^Runner: open .+/, '').trim())
      .filter((piece) => piece !== '');
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) expect(said).toContain(piece);
  });
});
