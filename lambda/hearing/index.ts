export { besideIn } from './beside.ts';
export { hear } from './hear.ts';
export { labelsOf } from './labels.ts';
