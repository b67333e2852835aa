import { compileFunction, createContext } from 'node:vm';

/** The names that an expression can read, and what they stand for. */
export type Names = Readonly<Record<string, unknown>>;

/** Where expressions are worked out: JavaScript's own names, and nothing of this process. */
const nowhere = createContext(Object.create(null));

interface Expression {
  readonly code: string;
  /** Where it stands in its text, `${` and `}` included. */
  readonly from: number;
  readonly until: number;
}

/** The expressions of a text. Braces within their quotation marks don't count. */
function expressionsIn(text: string): readonly Expression[] {
  const found: Expression[] = [];
  for (let from = text.indexOf('${'); from >= 0; from = text.indexOf('${', from)) {
    let depth = 1;
    let quote: string | undefined;
    let at = from + 2;
    for (; at < text.length && depth > 0; at += 1) {
      const letter = text.charAt(at);
      if (quote !== undefined) quote = letter === quote ? undefined : quote;
      else if (letter === "'" || letter === '"') quote = letter;
      else if (letter === '{') depth += 1;
      else if (letter === '}') depth -= 1;
    }
    if (depth > 0) break;
    found.push({ code: text.slice(from + 2, at - 1), from, until: at });
    from = at;
  }
  return found;
}

type Compiled = ReturnType<typeof compileFunction>;

/** More than the screens of one conversation hold; compiling one takes longer than working it out. */
const mostCompiled = 5000;
const compiled = new Map<string, Compiled>();

function compile(code: string, keys: readonly string[]): Compiled {
  const key = `${keys.join(' ')}\n${code}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = compileFunction(`return (${code});`, keys, { parsingContext: nowhere });
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(key, made);
  return made;
}

/** What an expression comes to; undefined where it can't be worked out, APL's null. */
function workOut(code: string, names: Names): unknown {
  try {
    const keys = Object.keys(names);
    const worked: unknown = compile(code, keys)(...keys.map((key) => names[key]));
    return worked;
  } catch {
    return undefined;
  }
}

/**
 * The value of a property with data binding: a text that is one expression is worth what that comes
 * to, other texts have their expressions replaced, anything else is worth itself. Our documents use
 * the part of APL's expressions that means the same in JavaScript.
 */
export function resolved(property: unknown, names: Names): unknown {
  if (typeof property !== 'string') return property;
  const expressions = expressionsIn(property);
  const [first] = expressions;
  if (first === undefined) return property;
  if (first.from === 0 && first.until === property.length) return workOut(first.code, names);
  const parts = expressions.map(({ code, from }, index) => {
    const before = property.slice(expressions[index - 1]?.until ?? 0, from);
    return `${before}${String(workOut(code, names) ?? '')}`;
  });
  return parts.join('') + property.slice(expressions.at(-1)?.until);
}

/** The expressions of a text that can't be worked out. */
export const unworkable = (text: string, names: Names): readonly string[] =>
  expressionsIn(text)
    .filter(({ code }) => workOut(code, names) === undefined)
    .map(({ code }) => code);
