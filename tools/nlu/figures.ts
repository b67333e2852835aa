import type { Ears } from '../../simulator/language/ears.ts';
import type { Category, Judged } from './judge.ts';

const categories: readonly Category[] = ['commands', 'answers', 'topics', 'signs', 'off-topic'];

/** What is counted: of those it concerns, which are so. */
type Share = (judged: Judged) => boolean | undefined;

const right =
  (category: Category): Share =>
  (each) =>
    each.category === category ? each.isRight : undefined;

const shares = {
  all: ({ isRight }) => isRight,
  ...Object.fromEntries(
    categories.slice(0, -1).map((category): [string, Share] => [category, right(category)]),
  ),
  'danger signs affirmed, that reached the doctor': ({ isSeenTo }) => isSeenTo,
  'signs not the runner’s own, falsely taken': ({ isTaken }) => isTaken,
  'off topic, refused': ({ isRefused }) => isRefused,
} satisfies Readonly<Record<string, Share>>;

/** A figure: how many it concerns, and the share of them in each pair of ears, 0 to 1. */
export interface Figure {
  readonly name: string;
  readonly of: number;
  readonly share: Readonly<Record<Ears, number>>;
}

/** What the judged utterances come to. */
export function figuresOf(judged: Readonly<Record<Ears, readonly Judged[]>>): readonly Figure[] {
  return Object.entries<Share>(shares).map(([name, is]) => {
    const concerned = judged.alexa.filter((each) => is(each) !== undefined).length;
    const shareIn = (ears: Ears): number => {
      const said = judged[ears].filter((each) => is(each) !== undefined);
      return said.length === 0 ? 1 : said.filter((each) => is(each) === true).length / said.length;
    };
    return {
      name,
      of: concerned,
      share: {
        alexa: shareIn('alexa'),
        open: shareIn('open'),
        misheard: shareIn('misheard'),
      },
    };
  });
}
