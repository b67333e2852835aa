/**
 * Breaks a text between words into lines of at most so many columns; a word that is longer stands
 * alone. Every line but the first is indented by so many columns, which are among them.
 */
export function wrapped(text: string, columns: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > columns) {
    const before = rest.lastIndexOf(' ', columns);
    const cut = before > indent ? before : rest.indexOf(' ', columns);
    if (cut === -1) break;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = ' '.repeat(indent) + rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
