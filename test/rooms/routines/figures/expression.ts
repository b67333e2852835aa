/** What a bound string comes to, for names with these values; APL's arithmetic is JavaScript's. */
export function evaluated(text: string, values: Readonly<Record<string, number | string>>): string {
  const inJavaScript = new Function(...Object.keys(values), `return \`${text}\`;`);
  return String(inJavaScript(...Object.values(values)));
}
