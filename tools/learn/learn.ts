import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusFiles, readCorpus } from './corpus.ts';

const weightsFile = fileURLToPath(
  new URL('../../lambda/hearing/learnt/weights.ts', import.meta.url),
);

const filesIn = (folder: string): readonly string[] => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((file) => file !== weightsFile)
    .toSorted();
};

/** A mark of all that the weights are learnt from: the corpus, the lexicon, and how it is done. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const file of [...corpusFiles(), ...filesIn('../../lambda/hearing/'), ...filesIn('./')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const isCurrent = (mark: string): boolean =>
  existsSync(weightsFile) && readFileSync(weightsFile, 'utf8').startsWith(`// ${mark}`);

/**
 * Learns what sentences mean from the corpus, and writes it beside the code that reads it; does
 * nothing where that was done. Takes half a minute, and says so.
 */
export async function ensureLearnt(): Promise<void> {
  const mark = stamp();
  if (isCurrent(mark)) return;
  const examples = readCorpus();
  const tell = (share: number): boolean =>
    process.stderr.write(
      `Learning from ${examples.length} sentences what people mean: ${Math.round(share * 100)} %\n`,
    );
  tell(0);
  const { train } = await import('./train.ts');
  const { notionLabels, rarities, notions, scopes } = train(examples, tell);
  const text = `// ${mark}: written by tools/learn from corpus/, never by hand.
import type { Kept } from './model.ts';

export const notionLabels: readonly string[] = ${JSON.stringify(notionLabels)};
export const rarities = ${JSON.stringify(rarities)};
export const notions: Kept = ${JSON.stringify(notions)};
export const scopes: Kept = ${JSON.stringify(scopes)};
`;
  const half = `${weightsFile}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, weightsFile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureLearnt();
