import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const folder = new URL('lambda/rooms/routines/exercises/', project);

const camelCase = (id: string): string =>
  id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
const entry = (id: string): string =>
  id.includes('-') ? `  '${id}': ${camelCase(id)},\n` : `  ${id},\n`;

const note =
  '// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.\n\n';

/** An exercise each: the folders of `lambda/rooms/routines/exercises`, in the alphabet's order. */
export const exerciseFolders = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entryOfFolder) => entryOfFolder.isDirectory())
    .map(({ name }) => name)
    .sort();

interface List {
  readonly path: string;
  readonly imports: readonly string[];
  readonly from: (id: string) => string;
  readonly docstring: string;
  readonly name: string;
  readonly type: string;
}

const lists: readonly List[] = [
  {
    path: 'lambda/rooms/routines/exercises/index.ts',
    imports: [
      "import type { ExerciseId } from '../../../hearing/vocabulary.ts';",
      "import type { Exercise } from '../sets.ts';",
    ],
    from: (id) => `./${id}/sets.ts`,
    docstring: `/**
 * The exercises by id. Which ones come from the article; times, repetitions and tempos follow
 * common coaching practice for recreational runners.
 */`,
    name: 'exercises',
    type: 'Exercise',
  },
  {
    path: 'lambda/rooms/routines/exercises/figures.ts',
    imports: [
      "import type { ExerciseId } from '../../../hearing/vocabulary.ts';",
      "import type { Figure } from '../figures/figure.ts';",
    ],
    from: (id) => `./${id}/figure.ts`,
    docstring: '/** A moving drawing for every exercise; own work. Only screens import it. */',
    name: 'figures',
    type: 'Figure',
  },
  {
    path: 'lambda/locales/en/exercises.ts',
    imports: ["import type { ExerciseId } from '../../hearing/vocabulary.ts';"],
    from: (id) => `../../rooms/routines/exercises/${id}/words.en.ts`,
    docstring: '/** Every exercise in English. */',
    name: 'exerciseWords',
    type: 'ExerciseWords',
  },
];

const wordsImport = "import type { ExerciseWords } from '../../rooms/routines/words.ts';";

function listText({ path, imports, from, docstring, name, type }: List): string {
  const ids = exerciseFolders();
  const own = ids.map((id) => `import { ${camelCase(id)} } from '${from(id)}';`);
  const all = [...imports, ...own, ...(path.includes('locales') ? [wordsImport] : [])];
  return `${note}${all.join('\n')}

${docstring}
export const ${name}: Readonly<Record<ExerciseId, ${type}>> = {
${ids.map(entry).join('')}};
`;
}

const idsText = (): string => `${note}/** An exercise, as runners name it. */
export const exerciseIds = [
${exerciseFolders()
  .map((id) => `  '${id}',\n`)
  .join('')}] as const;
export type ExerciseId = (typeof exerciseIds)[number];
`;

/** The files that list the exercises, by their paths in the project. */
export const exerciseLists = (): ReadonlyMap<string, string> =>
  new Map([
    ...lists.map((list) => [list.path, listText(list)] as const),
    ['lambda/hearing/exercise-ids.ts', idsText()],
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of exerciseLists()) writeFileSync(new URL(path, project), text);
}
