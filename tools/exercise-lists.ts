import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const folder = new URL('lambda/rooms/routines/exercises/', project);

const camelCase = (id: string): string =>
  id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
const note =
  '// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.\n\n';

/** An exercise each: the folders of `lambda/rooms/routines/exercises`, in the alphabet's order. */
export const exerciseFolders = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entryOfFolder) => entryOfFolder.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A module that passes on one thing of every exercise, by the exercise's id. */
const listText = (says: string, from: (id: string) => string): string =>
  `${note}${says}\n${exerciseFolders()
    .map((id) => {
      const name = camelCase(id);
      return `export { ${name === id ? id : `${name} as '${id}'`} } from '${from(id)}';\n`;
    })
    .join('')}`;

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
    [
      'lambda/rooms/routines/exercises/list.ts',
      listText('/** Every exercise, by its id. */', (id) => `./${id}/exercise.ts`),
    ],
    [
      'lambda/rooms/routines/exercises/figure-list.ts',
      listText('/** How every exercise is drawn, by its id. */', (id) => `./${id}/figure.ts`),
    ],
    [
      'lambda/rooms/routines/exercises/words.en.ts',
      listText('/** Every exercise in English, by its id. */', (id) => `./${id}/words.en.ts`),
    ],
    ['lambda/hearing/exercise-ids.ts', idsText()],
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of exerciseLists()) writeFileSync(new URL(path, project), text);
}
