import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openVisits } from '../../../simulator/server/visits.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { moveIn } from '../../support/household.ts';

it('forgets the devices of pages that left first, and never the terminal nor who has one open', async () => {
  const visits = openVisits(await moveIn(), coach, 'dot', 'en-US');
  const named = () => `page-${randomUUID()}`;
  const terminal = visits.come(undefined, undefined);
  const open = visits.come(named(), 'dot');
  const leave = await open.arrive(() => {});
  const left = visits.come(named(), 'dot');
  for (let more = 0; more < 200; more += 1) visits.come(named(), 'dot');
  expect(visits.visit(left.id)).toBeUndefined();
  expect(visits.visit(open.id)).toBe(open);
  expect(visits.visit(terminal.id)).toBe(terminal);
  leave();
  visits.close();
});
