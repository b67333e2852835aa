import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file as it is served. */
export interface Asset {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const folder = fileURLToPath(new URL('../page/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The renderer asks Amazon's servers for its own fonts: an open one takes their place. */
const amazonFonts = /https:\/\/d1gkjrhppbyzyh\.cloudfront\.net\/[\w-]+?(Italic)?\.ttf/g;

async function font(file: string): Promise<Asset> {
  const fonts = dirname(resolve('@fontsource-variable/open-sans/package.json'));
  const content = await readFile(join(fonts, 'files', file));
  return { type: 'font/woff2', content: new Uint8Array(content) };
}

async function renderer(): Promise<Asset> {
  const code = await readFile(resolve('apl-viewhost-web'), 'utf8');
  const content = code.replaceAll(amazonFonts, (_all, italic) =>
    italic === undefined ? '/fonts/upright.woff2' : '/fonts/italic.woff2',
  );
  return { type: 'text/javascript', content };
}

async function bundles(): Promise<readonly [string, Asset][]> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.tsx', 'screen/clock.ts', 'screen/main.ts', 'style.css', 'screen.css'],
    entryNames: '[dir]-[name]',
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => {
    const name = path.slice(folder.length).replace(/^-/, '');
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return [`/${name}`, { type, content: new Uint8Array(contents) }];
  });
}

const html = async (file: string): Promise<Asset> => ({
  type: 'text/html; charset=utf-8',
  content: await readFile(join(folder, file), 'utf8'),
});

/** All that a browser asks for, by its path. */
export async function gatherAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [page, screen, script, upright, italic, built] = await Promise.all([
    html('page.html'),
    html('screen.html'),
    renderer(),
    font('open-sans-latin-wght-normal.woff2'),
    font('open-sans-latin-wght-italic.woff2'),
    bundles(),
  ]);
  return new Map([
    ['/', page],
    ['/screen', screen],
    ['/renderer.js', script],
    ['/fonts/upright.woff2', upright],
    ['/fonts/italic.woff2', italic],
    ...built,
  ]);
}
