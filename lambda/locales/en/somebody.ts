import type { Pronoun } from '../../hearing/heard.ts';
import type { SignId } from '../../hearing/vocabulary.ts';
import type { SomebodyWords } from '../../rooms/doctor/words.ts';
import type { Pick } from '../variation.ts';
import { crisisCall, type Dialect, inDialect } from './dialect.ts';
import { names } from './signs.ts';

interface Forms {
  readonly they: string;
  readonly them: string;
  readonly their: string;
  readonly self: string;
  /** The ending of a verb: "she limps", "they limp". */
  readonly s: '' | 's';
}

const forms: Readonly<Record<Pronoun, Forms>> = {
  he: { they: 'he', them: 'him', their: 'his', self: 'himself', s: 's' },
  she: { they: 'she', them: 'her', their: 'her', self: 'herself', s: 's' },
  they: { they: 'they', them: 'them', their: 'their', self: 'themselves', s: '' },
};

/** A longer name is left out. */
const mostWordsOfName = 4;

/** What is said of somebody else. */
export function somebody(dialect: Dialect, dial: string, pick: Pick): SomebodyWords {
  const { sameDayCare } = dialect;
  /** A sign by name, told of them: "a crack she heard". */
  const named = (sign: SignId, { they, their }: Forms): string =>
    inDialect(names[sign], dialect)
      .replaceAll(/\byour\b/g, their)
      .replaceAll(/\byou\b/g, they);
  const perhaps = (sign: SignId, pronoun: Pronoun): string =>
    sign === 'somebody-collapsed' ? 'a collapse' : named(sign, forms[pronoun]);
  /** How a sentence begins, with the worst sign by name where one breath holds that too. */
  function withWorst([sign]: readonly SignId[], who: Forms): string {
    const name = sign === undefined ? '' : named(sign, who);
    return name === '' || name.split(' ').length > mostWordsOfName ? 'G' : `With ${name}, g`;
  }
  const oneOf: Partial<Readonly<Record<SignId, (who: Forms) => string>>> = {
    suicidal: ({ them }) => `Stay with ${them}. Together, ${crisisCall(dialect, dial)}`,
    overdose: ({ they, s }) =>
      `Call ${dial} now, even if ${they} feel${s} fine. Keep the pack at hand, and stay close.`,
  };
  return {
    emergency(sign, pronoun) {
      const who = forms[pronoun];
      return (
        oneOf[sign]?.(who) ??
        `Call ${dial} now, and stay with ${who.them}. They'll tell you what to do until help is there.`
      );
    },
    urgent(signs, pronoun, isMinor) {
      const { them } = forms[pronoun];
      const look = `${withWorst(signs, forms[pronoun])}et ${them} checked ${sameDayCare}.`;
      return isMinor ? `${look} No stretching. I coach grown-ups.` : `${look} Let it rest.`;
    },
    doctor: (signs, pronoun) =>
      `${withWorst(signs, forms[pronoun])}et ${forms[pronoun].them} to a doctor within a few days, sooner if it gets worse.`,
    allTheMore: (pronoun, isToday) =>
      `All the more reason to get ${forms[pronoun].them} checked ${isToday ? sameDayCare : 'within a few days'}.`,
    notYet: (pronoun, isToday) =>
      `Not yet. First get ${forms[pronoun].them} checked ${isToday ? sameDayCare : 'within a few days'}.`,
    hurt(pronoun, isMinor) {
      const { they, them, s } = forms[pronoun];
      return isMinor
        ? `I only coach grown-ups. Rest it, no stretching, and call the doctor. Today if it came suddenly, ${they} limp${s}, or it's where ${they} sit${s}.`
        : `Let ${them} rest it. If ${they} heard a pop, can't walk, or it swells, get it checked today. Otherwise let ${them} ask me.`;
    },
    exercise(pronoun, isMinor) {
      const { they, them, self } = forms[pronoun];
      return isMinor
        ? `I only coach grown-ups. For ${them}, ask somebody who trains kids. Light, with somebody watching, and technique first.`
        : `Let ${them} tell me ${self} how the leg is. If anything hurts, not today. If not, ${they} can join in and stop any time.`;
    },
    goodToHear(pronoun, isMinor) {
      const { them } = forms[pronoun];
      return isMinor
        ? `That's good. Let ${them} rest it, and call the doctor if it isn't better tomorrow.`
        : `That's good. Let ${them} rest it, and get it checked if it isn't better in a few days.`;
    },
    stillStands(pronoun, isToday) {
      const { them } = forms[pronoun];
      return `Good that it's not that. Still get ${them} checked ${isToday ? sameDayCare : 'within a few days'}.`;
    },
    whatIsUp: (pronoun) =>
      `What ${forms[pronoun].s ? 'does' : 'do'} ${forms[pronoun].they} feel, and how did it start?`,
    whatIsUpAgain: (pronoun) =>
      `Tell me what ${forms[pronoun].they} feel${forms[pronoun].s}, or what you can see.`,
    whatIsUpInShort: (pronoun) =>
      `${pick('again-what-is-up', ["So, what's up with", "So, what's wrong with"])} ${forms[pronoun].them}?`,
    whatIsUpHint: (nth) =>
      ['Tell me where it hurts, and what you can see.', "Or say no, and we'll leave it."][nth] ??
      '',
    whyWhatIsUp: () => "With some things, it's better to go early.",
    isItSo: (sign, pronoun) =>
      `I want to get this right. With ${forms[pronoun].them}, is it ${perhaps(sign, pronoun)}?`,
    isItSoInShort: (sign, pronoun) => `So, is it ${perhaps(sign, pronoun)}?`,
    isHelpComing: () =>
      pick('is-help-coming', ['Is help on the way?', 'Are they coming?', 'Have you got through?']),
    isHelpComingAgain: (pronoun) =>
      `If nobody has called ${dial} yet, call now, and stay with ${forms[pronoun].them}.`,
    helpIsComing: (pronoun) =>
      `Good. Stay with ${forms[pronoun].them}, and do what they tell you on the phone.`,
    tellMe: (pronoun) => `All right. Then tell me about ${forms[pronoun].them}.`,
  };
}
