import { afterAll, beforeAll, expect, it } from 'vitest';
import { faults, openRig, races } from './faults/matrix.ts';
import { moments } from './faults/moments.ts';

/** One of each kind; `npm run test:long` tries all. */
const sample = ['connection lost', 'no writes', 'no reads', 'no such table', '403', 'lost'];

let rig: Awaited<ReturnType<typeof openRig>>;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

it.each(faults.filter(({ fault }) => sample.includes(fault)))(
  'nothing is lost unsaid while the $in fails by "$fault"',
  async (fault) => {
    for (const moment of moments) {
      const { offences } = await rig.tryOut(moment, fault);
      expect(offences, moment.title).toEqual([]);
    }
  },
  120_000,
);

it.each(races)(
  'what is $title is done once',
  async (race) => {
    for (const moment of moments) {
      expect(await rig.race(moment, race), moment.title).toEqual([]);
    }
  },
  120_000,
);
