import type { HeardKind, Hearing } from './heard.ts';

/** Words that agree, and the courtesies behind them. */
const agreement =
  /^(?:(?:yes|yeah|yep|yup|sure|okay|ok|fine|alright|all right|right|aye|great|cool|good|yes please|and|but|then|so|well|please|now|just) )+/i;

/** What is wished for behind a yes, and more than it. */
const wishes: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['start-routine', 'set-ice', 'skip', 'cancel-ice', 'ice-on', 'ice-since'] as const),
  ...(['topic', 'elsewhere', 'forget-me', 'something-else', 'how-to', 'help'] as const),
  ...(['what-do-you-know', 'how-am-i-doing', 'no-floor', 'no-jumping'] as const),
  ...(['no-one-leg', 'no-roller', 'equipment'] as const),
  ...(['shorter', 'easier', 'harder', 'slower', 'faster', 'previous', 'start-over'] as const),
  ...(['why-exercise', 'reps', 'form', 'which-leg', 'whats-next', 'exercises-left'] as const),
  ...(['time-left'] as const),
]);

/** What Alexa does for everybody, and the coach for nobody. */
const ofAlexa = /^(?:remind|order|call|text|play|tell|turn|send|buy|book|find|wake|email|google) /;

/** So few words behind a yes are no wish. */
const leastWords = 2;

/** What stands behind the words that agree; undefined where it is too little to be a wish. */
export function behindYes(words: string): string | undefined {
  const plain = words.toLowerCase().replaceAll(/[,.!]/g, '');
  const rest = plain.replace(agreement, '');
  return rest !== plain && rest.split(' ').length >= leastWords ? rest : undefined;
}

/** "Fine, just do the ice": what is wished for behind a yes says more than it. */
export function withWishBehind(rest: string, agreed: Hearing, behind: Hearing): Hearing {
  if (behind.meant.some(({ kind }) => wishes.has(kind))) {
    return { answer: 'yes', meant: behind.meant };
  }
  const isNotOurs = behind.meant.some(
    ({ kind }) => kind === 'off-topic' || kind === 'not-understood',
  );
  return isNotOurs && ofAlexa.test(rest) ? { meant: [{ kind: 'off-topic' }] } : agreed;
}
