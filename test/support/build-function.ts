import { ensureFunction } from '../../tools/bundle.ts';

/** Conversations are held with the bundle that is deployed: it is built before any test. */
export default async function setup(): Promise<void> {
  await ensureFunction();
}
