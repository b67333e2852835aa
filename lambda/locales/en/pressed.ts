import type { PressedWords } from '../../rooms/doctor/words.ts';
import type { Pick } from '../variation.ts';
import type { Dialect } from './dialect.ts';

/** What is said to who presses the coach. */
export function pressed(
  pick: Pick,
  { sameDayCare, physicalTherapist }: Dialect,
  dial: string,
): PressedWords {
  const canTell = `A doctor or ${physicalTherapist} can. They press on it, move your leg, and scan it if need be.`;
  const notKept = "Once we're done here, I keep none of it.";
  return {
    noName(told) {
      switch (told) {
        case 'emergency':
          return `Nobody can tell from here. Call ${dial} now, and let them find out.`;
        case 'urgent':
          return `Nobody can tell from here. Get it looked at ${sameDayCare}. They'll press on it, move your leg, and scan it if need be.`;
        case 'doctor':
          return "Nobody can tell that from here. The doctor can, within the next few days. They'll press on it, move your leg, and scan it if need be.";
        default:
          return `${pick('no-name', ["Nobody can tell that from here, so I won't guess.", "I can't tell from here, and guessing won't help."])} ${canTell}`;
      }
    },
    noPromise(told) {
      switch (told) {
        case 'emergency':
          return `No. Call ${dial} first.`;
        case 'urgent':
          return `I can't say yes to that. Get it looked at first, ${sameDayCare}. Whoever sees it can tell you about running.`;
        case 'doctor':
          return "I can't say yes to that. See the doctor first, within the next few days. They can tell you about running once they've seen you move.";
        default:
          return `${pick('no-promise', ["I can't promise you that. Nobody can from here.", "I can't say yes to that from here. Nobody could."])} A doctor or ${physicalTherapist} can tell you more, once they've felt it and seen you move.`;
      }
    },
    iSaid(told) {
      switch (told) {
        case 'emergency':
          return `I said to call ${dial} now. That still goes. ${notKept}`;
        case 'urgent':
          return `I said to get it looked at ${sameDayCare}, and to rest it until then. ${notKept}`;
        case 'doctor':
          return `I said to see a doctor within the next few days, and to rest it until then. ${notKept}`;
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
    forAdults: () =>
      'I only coach grown-ups, so no strength from me. Ask somebody who trains young people, and tell a parent if anything hurts.',
    ageNoted: () =>
      pick('age-noted', [
        'Good to know. Keep it light, and stop if anything hurts. Ask your doctor first if you see one for your heart or bones.',
        'Thanks for telling me. Keep it easy, and stop if it hurts. If you see a doctor for your heart or bones, ask there first.',
      ]),
  };
}
