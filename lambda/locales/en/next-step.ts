import type { RoutineId } from '../../rooms/routines/words.ts';
import type { Pick } from '../variation.ts';

/** The next sensible step after a routine. */
export function nextStep(pick: Pick, routine: RoutineId): string {
  switch (routine) {
    case 'warm-up':
    case 'quick-warm-up':
      return pick('then-run', [
        'When you run, start slow.',
        'Take the first minutes of a run slow.',
        'Start your run nice and easy.',
        'Keep the first few minutes of a run easy.',
        'Ease into it when you run.',
      ]);
    case 'strength-home':
    case 'strength-gym':
      return pick('then-rest', [
        'Give those muscles a day off now.',
        'Leave a day before you do it again.',
        'Take a day off from strength tomorrow.',
        'Your muscles do the rest on a day off.',
        'Let those muscles recover for a day.',
      ]);
    case 'rolling':
      return pick('then-walk', [
        'Walk a few steps to shake it out.',
        'Shake it out with a few steps.',
      ]);
    case 'cool-down':
      return pick('then-loose', ['Shake your legs out.', 'Let your legs hang loose.']);
    case 'partner-cool-down':
      return pick('then-thank', [
        'Shake your legs out, and thank your partner.',
        'Thank your partner, and shake your legs out.',
      ]);
    default:
      return pick('then-morning', [
        'See how it feels in the morning, and tell me.',
        'How it feels in the morning decides what comes next.',
        'Check how it feels in the morning, and let me know.',
      ]);
  }
}
