import type { Ears } from '../../simulator/language/ears.ts';

/** What a figure of the development half must not fall below, or rise above. */
interface Bound {
  readonly figure: string;
  readonly is: 'at least' | 'at most';
  readonly share: Readonly<Record<Ears, number>>;
}

/** Raised with every step of the tuning, so that none is lost again. */
export const bounds: readonly Bound[] = [
  { figure: 'all', is: 'at least', share: { alexa: 0.88, open: 0.88, misheard: 0.78 } },
  { figure: 'commands', is: 'at least', share: { alexa: 0.91, open: 0.91, misheard: 0.77 } },
  { figure: 'answers', is: 'at least', share: { alexa: 0.82, open: 0.82, misheard: 0.66 } },
  { figure: 'topics', is: 'at least', share: { alexa: 0.75, open: 0.75, misheard: 0.64 } },
  { figure: 'signs', is: 'at least', share: { alexa: 0.9, open: 0.9, misheard: 0.79 } },
  {
    figure: 'danger signs affirmed, that reached the doctor',
    is: 'at least',
    share: { alexa: 0.99, open: 0.99, misheard: 0.93 },
  },
  {
    figure: 'signs not the runner’s own, falsely taken',
    is: 'at most',
    share: { alexa: 0.01, open: 0.01, misheard: 0.02 },
  },
  { figure: 'off topic, refused', is: 'at least', share: { alexa: 0.9, open: 0.9, misheard: 0.9 } },
];
