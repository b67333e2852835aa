/** What is said in American, and what a Briton says instead: grammar and idiom, and no longer. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\bWant me to\b/g, 'Shall I'],
  [/\bDo you want me to\b/g, 'Shall I'],
  [/\b([Ss]o), want me to\b/g, '$1, shall I'],
  [/\bShould I (?=check|set|delete)/g, 'Shall I '],
  [/\b([Ss]o), should I (?=set|delete)/g, '$1, shall I '],
  [/\bWant to (?=start|do|try|roll|find|check|see|pick|ease|go|warm)/g, 'Shall we '],
  [/\b([Ss]o), want to (?=start|do|find)/g, '$1, shall we '],
  [/\bDo you have\b/g, 'Have you got'],
  [/\b([Ss]o,|And) do you have\b/g, '$1 have you got'],
  [/\bwhat do you have there\b/g, 'what have you got there'],
  [/\bWhat do you have in mind\b/g, 'What do you fancy'],
  [/\bUp for\b/g, 'Fancy'],
  [/\bI don't have\b/g, "I haven't got"],
  [/\b([Yy])ou don't have (?=a\b|any\b)/g, "$1ou haven't got "],
  [/\bSure thing\./g, 'Not at all.'],
  [/\bSure\.(?= |$)/g, 'Right.'],
  [/\bTalk to you soon\./g, 'Speak to you soon.'],
  [/\bgrown-ups\b/g, 'adults'],
  [/\bbutt\b(?! kicks)/g, 'bottom'],
  [/\bprogram\b/g, 'programme'],
  [/\ba scrape\b/g, 'a graze'],
];

const british: ReadonlySet<string> = new Set(['en-GB', 'en-AU', 'en-IN']);

/** Whether a locale's grammar and idiom are British; a Canadian's are American. */
export const isBritish = (locale: string): boolean => british.has(locale);

/** A line as it is said in Britain, Australia and India. */
export const inBritish = (text: string): string =>
  instead.reduce((said, [american, other]) => said.replace(american, other), text);

function changed(phrase: unknown): unknown {
  if (typeof phrase === 'string') return inBritish(phrase);
  if (typeof phrase === 'function') return (...told: unknown[]) => changed(phrase(...told));
  if (Array.isArray(phrase)) return phrase.map(changed);
  if (typeof phrase !== 'object' || phrase === null) return phrase;
  return Object.fromEntries(Object.entries(phrase).map(([name, each]) => [name, changed(each)]));
}

/** A room's words, each line as it is said in British. */
export const wordsInBritish = <Words>(words: Words): Words => changed(words) as Words;
