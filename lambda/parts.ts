import { PartMissing } from './errors.ts';

/** What is in a part. Throws PartMissing where it is not loaded yet: withParts loads it. */
export type Part<Contents> = () => Contents;

/**
 * A part of the function that a first answer can do without: a file of its own in the bundle, loaded
 * with the first turn that needs it.
 * @param load imports it, by `import('./its-file.ts')`
 */
export function part<Contents>(load: () => Promise<Contents>): Part<Contents> {
  let loaded: { readonly contents: Contents } | undefined;
  return () => {
    if (loaded !== undefined) return loaded.contents;
    throw new PartMissing(async () => {
      loaded = { contents: await load() };
    });
  };
}

/**
 * A function that stands in a part, for who calls it within `withParts` as any other.
 * @param found takes it from the part
 */
export const later =
  <Taken extends readonly unknown[], Made>(found: () => (...taken: Taken) => Made) =>
  (...taken: Taken): Made =>
    found()(...taken);

/**
 * Does what needs parts that may not be loaded yet: loads the one that is missing, and does it anew.
 * @param make changes nothing but what it makes, for it may be broken off and begun again
 */
export async function withParts<Made>(make: () => Made): Promise<Made> {
  for (;;) {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      await error.load();
    }
  }
}
