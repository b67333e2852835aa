export { hear } from './hear.ts';
export { labelsOf } from './labels.ts';
