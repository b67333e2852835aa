/** What a command does, in words: a conversation has no commands in it. */
const commands: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^\/wait (.+)$/, (time = '') => `${time.replaceAll(/(\D)(?=\d)/g, '$1 ')} later`],
  [/^\/silence$/, () => 'Nobody says anything.'],
  [/^\/consent yes$/, () => 'Allowed.'],
  [/^\/consent no$/, () => 'Not allowed.'],
  [/^\/device (.+)$/, (model = '') => `At another Echo: ${model}.`],
  [/^\/person (.+)$/, (name = '') => `${name} speaks.`],
  [/^\/person$/, () => 'A guest speaks.'],
  [/^\/alexa (.+)$/, (words = '') => `Said to Alexa: ${words}.`],
  [/^\/fault (\S+) off$/, (what = '') => `All is well with the ${what}.`],
  [/^\/fault (\S+) (.+)$/, (what = '', how = '') => `Broken: ${what}, ${how}.`],
  [/^\/request (.+)$/, (type = '') => `A request was sent: ${type}.`],
];

/** A command as it is told in the conversation; as it is where there are no words for it. */
export function commandInWords(line: string): string {
  for (const [pattern, words] of commands) {
    const found = pattern.exec(line);
    if (found !== null) return words(...found.slice(1));
  }
  return line;
}
