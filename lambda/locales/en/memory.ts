import type { Kept, MemoryWords } from '../../rooms/conversation/words.ts';
import type { Pick } from '../variation.ts';
import { counted, listed } from './numbers.ts';
import { routineNamed } from './routine-names.ts';

/** "America/Argentina/Buenos_Aires" is where it is Buenos Aires time. */
const cityOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const equipment: Readonly<Record<string, string>> = {
  kettlebell: 'a kettlebell',
  bottle: 'a water bottle',
  gym: 'a gym',
  none: 'no equipment',
};

/** Above that a number is said in digits, one by one. */
const mostCounted = 99;

/** So many things are said in a sentence. */
const mostAtOnce = 3;

const finished = (count: number, weeks: number): string => {
  const routinesDone =
    count > mostCounted ? 'over ninety-nine routines' : counted(count, 'finished routine');
  return weeks < 2 ? routinesDone : `${routinesDone} in ${counted(weeks, 'week')}`;
};

const spoken = (kept: Kept): string => {
  switch (kept.what) {
    case 'place':
      return `your place in the ${routineNamed(kept.routine)}`;
    case 'finished':
      return finished(kept.routines, kept.weeks);
    case 'exercises':
      return 'exercises done';
    case 'ice':
      return 'ice times';
    case 'easy-days':
      return 'when your easy days end';
    case 'no-training':
      return 'when training may start';
    case 'equipment':
      return equipment[kept.equipment] ?? 'your equipment';
    case 'taught':
      return 'which lifts you were taught';
    case 'usual-length':
      return 'how long you like a routine';
    case 'spoken':
      return 'spoken cues';
    case 'level':
      return 'your level';
    case 'greetings':
      return 'how I greeted you';
    case 'timers':
      return kept.areAllowed ? 'your yes to timers' : 'your no to timers';
    case 'reminders':
      return 'the last reminder you agreed to';
    case 'time-zone':
      return `${cityOf(kept.timeZone)} time`;
  }
};

/** What is kept of the runner, and how it is forgotten. */
export const memory = (pick: Pick): MemoryWords => ({
  kept: (all: readonly Kept[]) => {
    const things = all.map(spoken);
    const [first, second] = [things.slice(0, mostAtOnce), things.slice(mostAtOnce)];
    const more = second.length > 0 ? ` And ${listed(second, 'and')}.` : '';
    return `I keep ${listed(first, 'and')}.${more}`;
  },
  whoHearsIt: () =>
    'Nobody hears it from me. I only keep your training, in this account, and no symptoms.',
  nothingKept: () => 'Nothing yet. I only keep what you train and time with me.',
  cannotLookUp: () => "I can't look that up right now. Ask me again in a while.",
  wantTheRest: () => 'Want the rest?',
  wantTheRestAgain: () => "Say yes, and I'll tell you how long I keep it, and how to delete it.",
  restInShort: () =>
    pick('again-what-i-know', ['Want me to tell you the rest?', 'So, want to hear the rest?']),
  howLongKept: () =>
    "No symptoms, ever. It's gone after a hundred and eighty days without you, or once you say forget everything about me.",
  enoughKnown: () => pick('enough-known', ['All right.', 'Fine.']),

  whatForgettingMeans: () =>
    "I'll delete all I keep, for everybody on this account. That's all training, ice times and reminders.",
  shallIForget: () => 'Want me to delete it for good?',
  shallIForgetAgain: () => "Say yes, and it's gone for good. If you say no, I'll keep it.",
  forgetInShort: () =>
    pick('again-forget', ['So, should I delete it all?', 'Do you want me to delete it all?']),
  forgettingNeedsYes: () =>
    pick('forgetting-needs-yes', [
      "I can't bring it back afterwards, so I'll only do it on a yes.",
      "Once I delete it, it's gone. I'll only do it if you say yes.",
    ]),
  leftAsItIs: () =>
    pick('left-as-it-is', ["All right, I'll keep it.", "Fine, I'll leave it alone."]),
  forgotten: () => "Done. I've deleted all I kept, for everybody on this account.",
  withoutTimer: (isIceOn: boolean, mayRing: boolean) =>
    [
      isIceOn ? 'Your ice timer is gone too, so take the ice off now.' : '',
      mayRing ? "If Alexa's timer still rings, say stop." : '',
      isIceOn || mayRing ? '' : "Come back any time, and we'll start fresh.",
    ]
      .filter(Boolean)
      .join(' '),
  notForgotten: () =>
    pick('not-forgotten', [
      "I couldn't delete everything just now, so some of it may still be here.",
      "That didn't go through, so it isn't all deleted yet.",
    ]),
  shallITryAgain: () => 'Want me to try again?',
});
