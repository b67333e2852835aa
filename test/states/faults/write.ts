import { readFileSync, writeFileSync } from 'node:fs';
import { ensureFunction } from '../../../tools/bundle.ts';
import { tryAll } from './every.ts';
import { asTable } from './matrix.ts';

// Writes what became of every fault in every moment into the docs.
const page = new URL('../../../docs/testing.md', import.meta.url);
await ensureFunction();
const cells = await tryAll();
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(/\| fault[\s\S]*?(?=\n\n|\n$)/, () => asTable(cells)),
);
for (const { fault, moment, offences } of cells) {
  if (offences.length > 0) console.error(fault, moment, offences);
}
