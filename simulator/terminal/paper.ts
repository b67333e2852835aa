import { createColors } from 'picocolors';
import { wrapped } from './wrapped.ts';

/** Where the terminal writes: a window, or a stream that was redirected. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** How something is written: as a window has it, or bare where it goes elsewhere. */
type Ink = (text: string) => string;

/** Lines with a gutter in which stands whose they are. */
export interface Paper {
  readonly colors: ReturnType<typeof createColors>;
  /** Writes a line of somebody's; what is too long goes on behind the gutter, indented further. */
  write(who: string, text: string, how?: { readonly ink?: Ink; readonly indent?: number }): void;
}

/** As wide as the longest name of ours in it, and a space. */
const gutter = 6;

/** Lines on a window break at its width; a redirected stream has lines as long as they are. */
export function paperFor(output: Output): Paper {
  const isWindow = output.isTTY === true;
  const colors = createColors(isWindow && !('NO_COLOR' in process.env));
  return {
    colors,
    write(who, text, { ink = String, indent = 0 } = {}) {
      const columns = isWindow ? Math.max(30, output.columns ?? 80) : Number.POSITIVE_INFINITY;
      for (const [index, line] of wrapped(text, columns - gutter, indent).entries()) {
        const head = (index === 0 ? who : '').padEnd(gutter);
        const name = who === 'you' ? colors.cyan(head) : colors.green(head);
        output.write(`${name}${ink(line)}\n`);
      }
    },
  };
}
