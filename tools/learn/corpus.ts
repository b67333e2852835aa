import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A sentence and what it means, in the labels of `lambda/hearing/labels.ts`. */
export interface Example {
  readonly words: string;
  readonly labels: readonly string[];
}

/** Where the sentences are written down. */
export const corpusFolder = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** The files of the corpus, in the order of their names. */
export const corpusFiles = (): readonly string[] =>
  readdirSync(corpusFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`)
    .toSorted();

/**
 * Reads what people say: under each line `# label label`, one sentence a line.
 * @throws when a sentence stands under no labels, naming the file and line
 */
export function readCorpus(): readonly Example[] {
  return corpusFiles().flatMap((file) => {
    let labels: readonly string[] = [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index): readonly Example[] => {
        const line = text.trim();
        if (line.startsWith('#')) labels = line.slice(1).trim().split(/ +/);
        if (line === '' || line.startsWith('#')) return [];
        if (labels.length > 0) return [{ words: line, labels }];
        throw new Error(`${relative(corpusFolder, file)}:${index + 1} stands under no # label`);
      });
  });
}
