import { isReminder } from '../alexa-services/announced.ts';
import type { Told } from '../page/protocol.ts';

const second = 1000;

/** How long a `/wait 1h20m5s` is, in milliseconds; undefined for any other line. */
function waited(line: string): number | undefined {
  const match = /^\/wait (?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(line);
  if (match === null) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * second;
}

/** The line of a transcript for a line that was heard. */
const prompt = (line: string): string =>
  line.startsWith('/') ? `(${line.slice(1)})` : `Runner: ${line}`;

/**
 * What came to pass on a device as a transcript that `test/conversations` can play: what was said
 * and done, the time between in whole seconds, and what the skill said. What happened by itself
 * belongs to the time in which it did.
 */
export function transcriptOf(
  told: readonly Told[],
  { role, seed, locale }: { readonly role: string; readonly seed: number; readonly locale: string },
): string {
  const first = told.find(({ outcome }) => outcome.heard !== '');
  const start = new Date(Math.floor((first?.at ?? 0) / second) * second).toISOString();
  const lines = [
    'keeps to a conversation that was saved from the page',
    `seed ${seed}, at ${start.replace('.000', '')}${locale === 'en-US' ? '' : `, in ${locale}`}`,
    '',
  ];
  const speaker = role.charAt(0).toUpperCase() + role.slice(1);
  let model = 'dot';
  let played = first?.at ?? 0;
  let wasListening = false;
  let meanwhile: Told[] = [];

  const answer = (all: readonly Told[], line: string): void => {
    const last = all.at(-1);
    for (const { outcome } of all) {
      for (const announcement of outcome.announced)
        lines.push(`${isReminder(announcement) ? 'Alexa' : 'Timer'}: ${announcement}`);
    }
    const say = all.map(({ outcome }) => outcome.say).filter((text) => text !== '');
    const isHeard = all.some(({ outcome }) => outcome.intent !== null);
    if (say.length > 0) lines.push(`${speaker}: ${say.join(' ')}`);
    else if (line.startsWith('Runner: ') && !isHeard) lines.push('        [nobody hears]');
    const asks = last?.alexaAsks ?? undefined;
    if (asks !== undefined) lines.push(`Alexa: ${asks}`);
    const isListening = last?.outcome.listening ?? wasListening;
    if (wasListening && !isListening) lines.push('        [the session is over]');
    else if (!isListening && isHeard) lines.push(`        [the ${role} is quiet]`);
    wasListening = isListening;
  };

  for (const each of told) {
    const { heard } = each.outcome;
    if (heard === '') {
      meanwhile.push(each);
      continue;
    }
    const length = waited(heard);
    const gap = Math.round((each.at - (length ?? 0) - played) / second);
    if (gap > 0 || meanwhile.length > 0) {
      lines.push(`(wait ${Math.max(gap, 1)}s)`);
      answer(meanwhile, '');
      played += Math.max(gap, 1) * second;
    }
    meanwhile = [];
    if (each.model !== model && !heard.startsWith('/device')) lines.push(`(device ${each.model})`);
    model = each.model;
    const line = prompt(heard);
    lines.push(line);
    answer([each], line);
    played += length ?? 0;
  }
  return `${lines.join('\n')}\n`;
}
