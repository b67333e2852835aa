import type { Meant, SignsHeard, SomebodyTold } from './heard.ts';
import type { Scope } from './lexicon/kinds.ts';
import type { SignId } from './vocabulary.ts';

/** Nothing told of anybody. */
export const nobody: SomebodyTold = {
  kind: 'somebody',
  who: undefined,
  pronoun: undefined,
  age: undefined,
  told: [],
  denied: [],
  doubted: [],
  isHurt: false,
  asks: undefined,
};

/** What of some signs is so, or not, of somebody else. */
const isTheirs = (scope: Scope): boolean =>
  ['affirmed', 'denied', 'unsure', 'other'].includes(scope);

const signsOf = (heard: SignsHeard, ...scopes: readonly Scope[]): readonly SignId[] =>
  (heard.scoped ?? []).flatMap(({ sign, scope }) => (scopes.includes(scope) ? [sign] : []));

/** What one meaning tells of somebody else where nobody but them is spoken of; undefined for what is no news of them. */
function toldBy(meant: Meant): Partial<SomebodyTold> | undefined {
  switch (meant.kind) {
    case 'signs':
      if (!(meant.scoped ?? []).every(({ scope }) => isTheirs(scope))) return undefined;
      if ((meant.scoped ?? []).length === 0)
        return meant.days ? { isHurt: true } : { asks: 'doctor' };
      return {
        told: signsOf(meant, 'affirmed', 'other'),
        denied: signsOf(meant, 'denied'),
        doubted: signsOf(meant, 'unsure'),
      };
    case 'age':
      return { age: meant.years };
    case 'perhaps-sign':
      return { doubted: [meant.sign] };
    case 'pain':
    case 'injury':
    case 'getting-worse':
    case 'unwell':
    case 'how-long':
      return { isHurt: true };
    case 'doctor':
    case 'what-is-it':
      return { asks: 'doctor' };
    case 'may-i-run':
    case 'today':
      return { asks: 'exercise' };
    default:
      return undefined;
  }
}

/** What else is told together with what was. */
const added = (one: SomebodyTold, more: Partial<SomebodyTold>): SomebodyTold => ({
  ...one,
  ...more,
  told: [...one.told, ...(more.told ?? [])],
  denied: [...one.denied, ...(more.denied ?? [])],
  doubted: [...one.doubted, ...(more.doubted ?? [])],
  isHurt: one.isHurt || more.isHurt === true,
  asks: more.asks ?? one.asks,
  age: more.age ?? one.age,
});

/**
 * What was meant, taken for news of somebody else: all that can be comes first, as one, and what
 * can't stays as it was.
 */
export function ofSomebody(meant: readonly Meant[], somebody: SomebodyTold): readonly Meant[] {
  const isNews = (each: Meant): boolean => toldBy(each) !== undefined;
  const told = meant.flatMap((each) => toldBy(each) ?? []).reduce(added, somebody);
  return [told, ...meant.filter((each) => !isNews(each))];
}

/** Whether anything was meant that can be news of somebody else. */
export const hasNews = (meant: readonly Meant[]): boolean =>
  meant.some((each) => toldBy(each) !== undefined);
