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
      return 'your strength level';
    case 'greetings':
      return 'what I greeted you with';
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
  kept: (all: readonly Kept[]) => `I keep ${listed(all.map(spoken), 'and')}.`,
  whoHearsIt: () =>
    'Nobody hears it from me. What I keep is your training, in this account, and no symptoms.',
  nothingKept: () => 'Nothing yet: I only keep what you train and time with me.',
  cannotLookUp: () => "I can't look that up right now. Ask me again in a while.",
  wantTheRest: () => 'Want the rest?',
  wantTheRestAgain: () => 'Say yes to hear how long I keep it, and how you delete it.',
  restInShort: () =>
    pick('again-what-i-know', ['Shall I tell you the rest?', 'So, want to hear the rest?']),
  howLongKept: () =>
    "No symptoms, ever. After a hundred and eighty days without you it's gone, or say: forget everything about me.",
  enoughKnown: () => pick('enough-known', ['All right.', 'Fine.']),

  whatForgettingMeans: () =>
    'That deletes all I keep, for everybody on this account: routines, weeks, ice times, equipment and reminders.',
  shallIForget: () => 'Shall I delete it for good?',
  shallIForgetAgain: () => 'Say yes to delete it all for good, or no to keep it.',
  forgetInShort: () =>
    pick('again-forget', ['So, shall I delete it all?', 'Do you want it all deleted?']),
  forgettingNeedsYes: () =>
    pick('forgetting-needs-yes', [
      "I can't bring it back afterwards, so I need a clear yes. Anything else keeps it.",
      "Once it's deleted, it's gone. Say yes only if you mean it; no keeps everything.",
    ]),
  leftAsItIs: () =>
    pick('left-as-it-is', ['All right, it stays as it is.', 'Fine, I leave it as it is.']),
  forgotten: () => 'Done. All I kept is deleted, for everybody on this account.',
  withoutTimer: (isIceOn: boolean, mayRing: boolean) =>
    [
      isIceOn ? 'Your ice timer is gone too, so take the ice off now.' : '',
      mayRing ? "If Alexa's timer still rings, say stop." : '',
      isIceOn || mayRing ? '' : 'Come back any time; we start fresh.',
    ]
      .filter(Boolean)
      .join(' '),
  notForgotten: () =>
    pick('not-forgotten', [
      "I couldn't delete everything just now, so some of it may still be here.",
      "That didn't go through, so it isn't all deleted yet.",
    ]),
  shallITryAgain: () => 'Shall I try again?',
});
