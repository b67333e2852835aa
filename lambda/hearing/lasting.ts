import type { Hearing } from './heard.ts';
import type { Sentence } from './sentence.ts';

/** What has been there before, comes with something else or is not where the ice is; and skin that does not come back by itself. */
const lasts =
  /\b(?:since|for (?:days|weeks|months|ages|a while)|every|always|all (?:day|week)|been there|keeps?|whenever|when i (?:sit|run|walk|wake|stand|drive|get up)|after (?:my |a |the )?(?:runs?|running|sitting|work)|days ago|blister\w*|waxy|wax|like wood|rock hard|bubbl\w*|frostbit\w*|foot|feet|toes?|whole leg|both legs)\b/;

/** Signs in a sentence with whether they are no passing thing: under ice that tells the leg from the skin. */
export function withLasting({ words }: Sentence, hearing: Hearing): Hearing {
  if (!lasts.test(words.join(' '))) return hearing;
  const meant = hearing.meant.map((each) =>
    each.kind === 'signs' || each.kind === 'perhaps-sign' ? { ...each, isLasting: true } : each,
  );
  return { ...hearing, meant };
}
