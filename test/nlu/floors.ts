import type { Ears } from '../../simulator/language/ears.ts';

/** What a figure of the development half must not fall below, or rise above. */
interface Bound {
  readonly figure: string;
  readonly is: 'at least' | 'at most';
  readonly share: Readonly<Record<Ears, number>>;
}

/** Raised with every step of the tuning, so that none is lost again. */
export const bounds: readonly Bound[] = [
  { figure: 'all', is: 'at least', share: { alexa: 0.8, open: 0.8, misheard: 0.72 } },
  { figure: 'commands', is: 'at least', share: { alexa: 0.77, open: 0.77, misheard: 0.67 } },
  { figure: 'answers', is: 'at least', share: { alexa: 0.72, open: 0.72, misheard: 0.52 } },
  { figure: 'topics', is: 'at least', share: { alexa: 0.75, open: 0.76, misheard: 0.69 } },
  { figure: 'signs', is: 'at least', share: { alexa: 0.82, open: 0.82, misheard: 0.75 } },
  {
    figure: 'danger signs affirmed, that reached the doctor',
    is: 'at least',
    share: { alexa: 0.94, open: 0.94, misheard: 0.93 },
  },
  {
    figure: 'signs not the runner’s own, falsely taken',
    is: 'at most',
    share: { alexa: 0.06, open: 0.06, misheard: 0.07 },
  },
  {
    figure: 'off topic, refused',
    is: 'at least',
    share: { alexa: 0.92, open: 0.92, misheard: 0.9 },
  },
];
