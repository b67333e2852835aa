import type { PressedWords } from '../../rooms/doctor/words.ts';
import type { Pick } from '../variation.ts';
import type { Dialect } from './dialect.ts';

/** What is said to who presses the coach. */
export function pressed(
  pick: Pick,
  { sameDayCare, physicalTherapist }: Dialect,
  dial: string,
): PressedWords {
  const expert = `A doctor or ${physicalTherapist}`;
  const notKept = 'I keep none of it after this.';
  return {
    noName(told) {
      switch (told) {
        case 'emergency':
          return `Nobody can tell from here. Call ${dial} now, and let them find out.`;
        case 'urgent':
          return `Nobody can tell from here. Get it checked ${sameDayCare}. They'll press, move and scan it.`;
        case 'doctor':
          return "Nobody can tell from here. The doctor can, within the next few days. They'll press it, move it, maybe scan it.";
        default:
          return `${pick('no-name', ['Nobody can tell that from here.', "I can't tell from here, and won't guess."])} ${expert} could. They press it, move it, maybe scan it.`;
      }
    },
    noPromise(told) {
      switch (told) {
        case 'emergency':
          return `No. Call ${dial} first.`;
        case 'urgent':
          return `I can't say yes to that. Get it checked first, ${sameDayCare}. Ask there about running.`;
        case 'doctor':
          return "I can't say yes to that. See the doctor first, within the next few days, and ask there about running.";
        default:
          return `${pick('no-promise', ["I can't promise you that from here.", "I can't say yes to that from here."])} ${expert} can say more, once they've seen you move.`;
      }
    },
    iSaid(told) {
      switch (told) {
        case 'emergency':
          return `I said to call ${dial} now. That still goes.`;
        case 'urgent':
          return `I said to get it checked ${sameDayCare}. ${notKept}`;
        case 'doctor':
          return `I said to see a doctor within the next few days, and to rest it. ${notKept}`;
        case 'none':
          return `I said to rest it two or three days, then start slow. ${notKept}`;
        case undefined:
          return "I haven't said anything about a doctor since you opened me, and I keep nothing from before.";
      }
    },
    ifItHurts: () =>
      pick('if-it-hurts', [
        'Then stop, and tell me. With sharp pain, a pop or swelling, no more for the day.',
        "Stop there and tell me. If it's sharp, pops or swells, that's it for the day.",
      ]),
    stopIfItHurts: () =>
      pick('stop-if-it-hurts', [
        "If it hurts, stop and tell me. If it's only hard work, we can go easier.",
        "With pain, yes, stop and tell me. If it's just hard, say easier.",
      ]),
    yesStop: () =>
      pick('yes-stop', [
        "Yes, leave it until it doesn't hurt any more.",
        'Yes, stop there and give it a rest.',
      ]),
    forAdults: () =>
      'I only coach grown-ups, so no strength from me. Ask somebody who trains young people, and tell a parent if anything hurts.',
  };
}
