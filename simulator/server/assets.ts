import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

/** A file on its way to a browser. */
interface File {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A file as it is served. */
export interface Asset extends File {
  /** Stands for its content: a browser that has this one need not be sent it again. */
  readonly tag: string;
  /** Its content, compressed, where that makes it smaller. */
  readonly gzipped?: Uint8Array<ArrayBuffer>;
}

const folder = fileURLToPath(new URL('../page/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The renderer asks Amazon's servers for its own fonts: an open one takes their place. */
const amazonFonts = /https:\/\/d1gkjrhppbyzyh\.cloudfront\.net\/[\w-]+?(Italic)?\.ttf/g;

async function font(file: string): Promise<File> {
  const fonts = dirname(resolve('@fontsource-variable/open-sans/package.json'));
  const content = await readFile(join(fonts, 'files', file));
  return { type: 'font/woff2', content: new Uint8Array(content) };
}

/** Its WebAssembly is written into its script: apart from it, a browser compiles it as it comes. */
const engineAddress = 'data:application/octet-stream;base64,';
/** How every WebAssembly begins, in Base64. */
const engineMagic = 'AGFzbQ';

async function renderer(): Promise<readonly [string, File][]> {
  const code = await readFile(resolve('apl-viewhost-web'), 'utf8');
  // It is too long for a regular expression to look through on a small stack.
  const begins = code.indexOf(engineAddress + engineMagic);
  const ends = code.indexOf('"', begins);
  const engine = Buffer.from(code.slice(begins + engineAddress.length, ends), 'base64');
  const engineTag = createHash('sha256').update(engine).digest('base64url');
  const script =
    `${code.slice(0, begins)}renderer.wasm?v=${engineTag}${code.slice(ends)}`.replaceAll(
      amazonFonts,
      (_all, italic) => (italic === undefined ? '/fonts/upright.woff2' : '/fonts/italic.woff2'),
    );
  return [
    ['/renderer.js', { type: 'text/javascript', content: script }],
    ['/renderer.wasm', { type: 'application/wasm', content: new Uint8Array(engine) }],
  ];
}

async function bundles(): Promise<readonly [string, File][]> {
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

const html = async (file: string): Promise<File> => ({
  type: 'text/html; charset=utf-8',
  content: await readFile(join(folder, file), 'utf8'),
});

/** Where the page has its title from. */
const titled = (file: File, title: string): File => ({
  ...file,
  content: String(file.content).replace(
    '<title></title>',
    `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
  ),
});

/**
 * All that a browser asks for, by its path.
 * @param title of the page
 */
export async function gatherAssets(title: string): Promise<ReadonlyMap<string, Asset>> {
  const [page, screen, drawing, upright, italic, built] = await Promise.all([
    html('page.html'),
    html('screen.html'),
    renderer(),
    font('open-sans-latin-wght-normal.woff2'),
    font('open-sans-latin-wght-italic.woff2'),
    bundles(),
  ]);
  const files: readonly (readonly [string, File])[] = [
    ['/', titled(page, title)],
    ['/screen', screen],
    ...drawing,
    ['/fonts/upright.woff2', upright],
    ['/fonts/italic.woff2', italic],
    ...built,
  ];
  const parts = new Map(
    await Promise.all(
      files
        .filter(([, { type }]) => !type.startsWith('text/html'))
        .map(async ([path, file]) => [path, await asset(file)] as const),
    ),
  );
  const pages = files.filter(([, { type }]) => type.startsWith('text/html'));
  return new Map([
    ...parts,
    ...(await Promise.all(
      pages.map(async ([path, file]) => [path, await asset(naming(parts, file))] as const),
    )),
  ]);
}

const compress = promisify(gzip);

/** Fonts are compressed already, and of what is small little is won. */
const leastCompressed = 1024;

async function asset(file: File): Promise<Asset> {
  const tag = createHash('sha256').update(file.content).digest('base64url');
  const isCompressed = file.type.startsWith('font/') || file.content.length < leastCompressed;
  if (isCompressed) return { ...file, tag };
  // This machine sends faster than it compresses: the quickest way will do.
  return { ...file, tag, gzipped: new Uint8Array(await compress(file.content, { level: 1 })) };
}

/** A page that names its parts by their contents: a browser may keep each for ever. */
const naming = (parts: ReadonlyMap<string, Asset>, page: File): File => ({
  ...page,
  content: String(page.content).replaceAll(/(src|href)="(\/[^"]+)"/g, (whole, name, path) => {
    const part = parts.get(path);
    return part === undefined ? whole : `${name}="${path}?v=${part.tag}"`;
  }),
});
