import type { Carrier } from './scopes.ts';

/** Free words as Alexa hands them over, and what her carrier phrase took away. */
export interface Said {
  readonly words: string;
  readonly carrier: Carrier;
}
