import type { Mention, Sentence } from './sentence.ts';

/**
 * What a command said leaves unsaid: of these, and in this order, the first takes away those that
 * it names. "Hang on, which leg is it" is a question, not a pause.
 */
const questions = [
  'who-hears-it',
  'should-i-stop',
  'which-exercises',
  'own-routine',
  'you-choose',
  'is-it-normal',
  'which-leg',
  'whats-next',
  'streak',
  'what-runs',
  'reps',
  'ice-left',
  'exercises-left',
  'time-left',
  'why-exercise',
  'form',
  'how-to',
  'who-are-you',
  'what-do-you-know',
  'week-count',
  'how-am-i-doing',
  'why-do-you-ask',
  'ice-rounds',
];
const moves = [
  'next',
  'previous',
  'resume',
  'stop',
  'pause',
  'repeat',
  'easier',
  'harder',
  'slower',
  'faster',
  'finished',
  'start-over',
  'shorter',
  'longer',
  'no-floor',
  'no-jumping',
];
const iceMoves = [
  'ice-since',
  'set-ice',
  'add-ice',
  'next-ice-round',
  'cancel-ice',
  'pause-ice',
  'resume-ice',
  'ice-off',
  'ice-on',
  'use-timers',
];
/** Asked of the coach about what was told, whatever of it is named. */
const pressing = ['what-you-told', 'what-is-it', 'may-i-run'];
/** What says that something is over: only where it is so, of the runner. */
const over: readonly string[] = ['been-seen', 'was-nothing', 'joking'];
const yields: readonly (readonly [string, readonly string[]])[] = [
  ...over.map((id): readonly [string, readonly string[]] => [
    id,
    ['doctor', 'noise', 'off-topic', 'unsure'],
  ]),
  ['pause-ice', ['pain']],
  ['week', ['week-count', 'today', 'how-am-i-doing', 'whats-next', 'how-to', 'help']],
  ['forget-me', ['what-do-you-know']],
  ['more', ['resume']],
  ['worse', ['pain']],
  ['which-leg', ['stop']],
  ['injury-over', ['injury', 'pain', 'worse', 'thanks', 'stop', 'noise', ...moves, ...questions]],
  ['injury', ['pain', 'worse', ...moves, ...questions]],
  ['ice-since', ['ice-on', 'set-ice', 'pain', ...moves, ...questions]],
  ['set-ice', ['pain', 'ice-on', 'finished', ...moves, ...questions]],
  ...iceMoves
    .slice(2)
    .map((id): readonly [string, readonly string[]] => [id, ['set-ice', ...moves, ...questions]]),
  ...pressing.map((id): readonly [string, readonly string[]] => [
    id,
    // "My hamstring kinda hurts, is that okay" tells of pain first.
    [
      ...[...moves, ...questions, 'doctor', 'today', 'what-do-you-mean'],
      ...(id === 'may-i-run' ? [] : ['pain', 'worse', 'injury']),
    ],
  ]),
  ['doctor', [...moves, ...questions, 'pain', 'worse', 'today']],
  [
    'pain',
    [
      ...questions,
      'next',
      'previous',
      'resume',
      'pause',
      'repeat',
      'easier',
      'slower',
      'finished',
      'start-over',
      'today',
    ],
  ],
  ...questions.map((id, place): readonly [string, readonly string[]] => [
    id,
    [...moves, 'set-ice', ...questions.slice(place + 1)],
  ]),
  ['finished', ['stop', 'next', 'start-over', 'previous']],
  ['start-over', ['previous', 'repeat', 'resume', 'next', 'pause']],
  ['previous', ['repeat', 'pause', 'next', 'resume']],
  ['no-floor', ['pause', 'next', 'easier', 'stop']],
  ['no-jumping', ['pause', 'next', 'easier', 'stop', 'slower']],
  ['shorter', ['longer', 'pause', 'next', 'faster', 'stop']],
  ['longer', ['pause', 'slower', 'harder', 'resume']],
  ['easier', ['next', 'pause', 'repeat']],
  ['harder', ['next', 'repeat']],
  ['slower', ['repeat', 'pause', 'next', 'easier']],
  ['faster', ['repeat', 'next', 'harder']],
  ['resume', ['pause', 'repeat']],
  ['next', ['pause', 'repeat', 'resume']],
  ['pause', ['repeat', 'stop']],
  ['stop', ['repeat']],
];

/** Whether words are those of a sign: the pain of "no chest pain". */
const isOfASign = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((sign) => sign.notion.kind === 'sign' && sign.from <= from && sign.to >= to);

/** The commands of a sentence, without what others among them leave unsaid. */
export function commandsOf(mentions: readonly Mention[]): readonly Mention[] {
  const commands = mentions.filter(
    ({ notion, scope, from, to }) =>
      notion.kind === 'command' &&
      scope !== 'denied' &&
      !(over.includes(notion.id) && scope !== 'affirmed' && scope !== 'past') &&
      !(notion.id === 'pain' && (scope === 'if' || isOfASign(mentions, from, to))) &&
      // Somebody else's, asked about or supposed is no injury of the runner's.
      !(notion.id === 'injury' && ['other', 'if', 'asked'].includes(scope)),
  );
  const gone = new Set<string>();
  for (const [id, others] of yields) {
    if (gone.has(id) || !commands.some(({ notion }) => notion.id === id)) continue;
    for (const other of others) if (other !== id) gone.add(other);
  }
  return commands.filter(({ notion }) => !gone.has(notion.id));
}

const core =
  /^(?:hamstrings?|legs?|thighs?|calf|calves|muscles?|stretch\w*|roll(?:er|ing)|foam|icing|iced|ice|warm|cool|strength\w*|strain\w*|pull(?:ed|s)|sore|soreness|pains?|hurts?|hurting|exercises?|heal|injur\w*|tight\w*|glutes?|physio|running|run|runs|sharp|dull|round|rounds|sprint\w*|hill|hills|treadmill|massage|warmup|bum|butt|knees?|hips?|heel|foot|feet|back|toes|squats?|planks?|bridges?|inchworms?|kicks?|shoes|trainers)$/;
const body =
  /^(?:hamstrings?|legs?|thighs?|calf|calves|muscles?|glutes?|butt|bum|knees?|hips?|heel|foot|feet|shins?)$/;

const ownBody =
  /^(?:hamstrings?|legs?|thighs?|calf|calves|muscles?|glutes?|butt|bum|knees?|hips?|foot|feet|shins?|toes?|chest|heart|arm|skin|veins?|groin|back)$/;

/** Whether a sentence is no business of a hamstring coach, whatever words of hers are in it. */
export function isOffTopic(sentence: Sentence, kept: readonly Mention[]): boolean {
  const { words, strange, mentions } = sentence;
  const isNamed = mentions.some(({ notion }) => notion.id === 'off-topic');
  const heaviest = kept.reduce(
    (most, { notion, weight }) =>
      notion.id === 'off-topic' || notion.id === 'noise' ? most : Math.max(most, weight),
    0,
  );
  if (kept.some(({ notion }) => notion.id === 'injury')) return false;
  // Something of the runner's own body is never none of the coach's business.
  if (
    /\b(?:my|i feel|i felt)\b/.test(words.join(' ')) &&
    words.some((word) => ownBody.test(word))
  ) {
    return false;
  }
  const isPause = kept.some(
    ({ notion, weight }) => notion.id === 'pause' && weight >= (isNamed ? 2 : 1),
  );
  if (isPause) return false;
  if (isNamed) return !words.some((word) => body.test(word)) && heaviest < 6;
  if (words.some((word) => core.test(word))) {
    const hurts = kept.some(({ notion }) => notion.id === 'pain');
    return !hurts && ((strange >= 2 && heaviest < 2) || (strange >= 3 && heaviest < 3));
  }
  if (strange >= 2) return heaviest < 4;
  return strange === 1 && heaviest < 3;
}
