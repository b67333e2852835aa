import { type Cell, faults, openRig } from './matrix.ts';
import { moments } from './moments.ts';

/** Every fault in every moment. */
export async function tryAll(): Promise<readonly Cell[]> {
  const rig = await openRig();
  const cells: Cell[] = [];
  for (const fault of faults) {
    for (const moment of moments) cells.push(await rig.tryOut(moment, fault));
  }
  await rig.close();
  return cells;
}
