export { besideIn } from './beside.ts';
export { isEcho } from './echo.ts';
export { hear } from './hear.ts';
export { labelsOf } from './labels.ts';
