import type { DayTold, OwnPlan, PlanWords, QuestionId, WeekTold } from '../../rooms/plan/words.ts';
import type { Pick } from '../variation.ts';
import { anyOfThose } from './any-of-those.ts';
import { counted, listed } from './numbers.ts';

interface QuestionWords {
  readonly ask: string;
  /** The same in other words, for who did not understand or is not sure. */
  readonly again: string;
  /** In short, for who has heard it in full: two ways, so that none is heard twice running. */
  readonly short: readonly [string, string];
  readonly help: string;
  /** For who asks for help once more. */
  readonly moreHelp: string;
  readonly why: string;
}

/** What a question about three signs shares with the others. */
const ofSigns = {
  short: anyOfThose,
  help: 'If one of them fits, say yes.',
  moreHelp: "One yes is enough. If you can't tell, say not sure.",
} as const;

const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  breath: {
    ask: 'First, any chest pain, trouble breathing, or fainting?',
    again: 'A tight chest, no breath, or faintness?',
    ...ofSigns,
    why: "Those can't wait.",
  },
  injury: {
    ask: 'Did it pop, or is there bruising or swelling?',
    again: 'Did something snap, is it black and blue, or puffed up?',
    ...ofSigns,
    why: 'Those want a doctor before they want a run.',
  },
  leg: {
    ask: 'And is the leg numb, weak, or cold?',
    again: 'Is the skin dull, does the leg give way, or does it feel cold?',
    ...ofSigns,
    why: 'Those come from nerves and blood flow, and no training helps with them.',
  },
  soreness: {
    ask: 'How sore is it, from zero to ten?',
    again: 'Is it sore at all, and if so, how much out of ten?',
    short: ['So, how sore, out of ten?', 'How sore is it, zero to ten?'],
    help: 'Zero means not at all, three is mild, and seven is strong.',
    moreHelp: "Three is where it begins to bother you. If you can't tell, say not sure.",
    why: 'Above three out of ten, I leave out running and strength.',
  },
  eases: {
    ask: 'Does it ease once you move?',
    again: 'After a few minutes of moving, is it better than at the start?',
    short: ['So, does moving ease it?', 'Does it get better as you move?'],
    help: 'If it gets worse instead, tell me.',
    moreHelp: 'Think of your first steps today, and of those after a while.',
    why: "Soreness that loosens up is a good sign. Pain that gets worse isn't.",
  },
  rest: {
    ask: 'How many full days have you rested?',
    again: 'How many days in a row have you gone without running or training?',
    short: ['So, how many days of rest?', 'How many days did you rest?'],
    help: 'A number of days will do.',
    moreHelp: 'A day counts if you neither ran nor trained. If you had none, say zero.',
    why: 'You want two or three days of rest before an easy start.',
  },
};

/** What is told, and what is asked about the first step. The doctor has words of his own. */
const plans: Readonly<Record<OwnPlan, { told: string; ask: string; again: string }>> = {
  'easy-start': {
    told: 'Warm up, then jog easy for a few minutes, as a test. If any pain gets worse, stop and walk home.',
    ask: 'Want to start the warm-up?',
    again: "Say yes, and we'll warm up for about five minutes.",
  },
  'gentle-start': {
    told: 'Warm up without deep bends, then jog easy for a few minutes, as a test. If pain gets worse, stop and walk home.',
    ask: 'Want to start the warm-up?',
    again: "Say yes, and we'll warm up without the deep bends.",
  },
  rolling: {
    told: 'No run yet. Loosen it up with the roller today, slow and easy.',
    ask: 'Want to start rolling?',
    again: "Say yes, and we'll roll for about five minutes.",
  },
  'rest-and-ice': {
    told: 'Rest it today. No run, no strength, but ice can help.',
    ask: 'Want to set an ice timer?',
    again: "Say yes, and we'll get the ice going.",
  },
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day beside others: "today and Thursday". */
const named = ({ inDays, weekday }: DayTold): string =>
  ['today', 'tomorrow'][inDays] ?? weekdays[weekday] ?? 'soon';

/** The same alone: "on Thursday". */
const on = (day: DayTold): string => (day.inDays < 2 ? named(day) : `on ${named(day)}`);

/** Warm-ups: what is done counts. */
function warmUpsOf({ warmUps: count }: WeekTold): string {
  if (count === 0) return 'Warm up before each run.';
  const often = count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time');
  return `You've warmed up ${often}. Do it before each run.`;
}

/** Strength: what is done, and when the rest of it fits. */
function strengthOf({ strengthDone, strength, next }: WeekTold): string {
  const [first, second] = strength;
  if (first !== undefined && second !== undefined) {
    const both = listed(strength.map(named), 'and');
    return `Do strength twice with a day in between, like ${both}.`;
  }
  const isOnce = strengthDone === 1;
  if (strengthDone > 1) return 'Your strength is done for this week.';
  if (first === undefined) {
    return isOnce
      ? `You've done strength once. The next one comes ${on(next)}.`
      : `Your next strength comes ${on(next)}.`;
  }
  return isOnce
    ? `You've done strength once. The second fits ${on(first)}.`
    : `There's room for strength once, ${on(first)}.`;
}

const rollWhenTight = 'Roll when you feel tight.';

export const plan = (pick: Pick): PlanWords => ({
  question: (question) => questions[question].ask,
  inOtherWords: (question) => questions[question].again,
  reprompt: (question, wasAgain) =>
    `${questions[question][wasAgain ? 'ask' : 'again']} ${questions[question].help}`,
  inShort: (question) => pick(`again-plan-${question}`, questions[question].short),
  help: (question) =>
    pick(`plan-help-${question}`, [questions[question].help, questions[question].moreHelp]),
  why: (question) => questions[question].why,
  noted: () => pick('plan-noted', ['Okay.', 'Good to know.', 'Got it.', 'Right.', 'Thanks.']),
  offScale: () => 'My scale ends at ten.',
  takeYourTime: () => pick('plan-pause', ['Take your time.', "There's no hurry at all."]),

  leaveRoutine: () => 'Leave the routine there.',
  restAlone: () => 'Rest it today. No run, no strength.',
  told: (own) => plans[own].told,
  ask: (own) => plans[own].ask,
  askAgain: (own) => plans[own].again,

  week: (week) =>
    [warmUpsOf(week), strengthOf(week), week.warmUps === 0 ? rollWhenTight : '']
      .filter(Boolean)
      .join(' '),
  weekForTheYoung: () =>
    `Warm up before each run, and cool down after it. ${rollWhenTight} I'll leave strength to your coach.`,

  screen: {
    days: (count) => (count < 14 ? `${count}` : `${count}+`),
  },
});
