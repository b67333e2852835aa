import type { SignId } from '../../doctor/signs.ts';

interface SignWords {
  /** The question, and the same question in other words. */
  readonly question: string;
  readonly again: string;
  /** How a verdict names it: "You told me about ...". */
  readonly heard: string;
}

const signs: Readonly<Record<SignId, SignWords>> = {
  numbness: {
    question: 'Any numbness or tingling in the leg or foot?',
    again: 'I mean pins and needles, or skin that feels dull. Do you have any of that?',
    heard: 'numbness or tingling',
  },
  gait: {
    question: 'Has it changed the way you walk or run?',
    again: 'Are you limping, say, or favoring one leg?',
    heard: 'a change in how you move',
  },
  'persistent-pain': {
    question: 'Have you rested it completely for a couple of days, and it still hurts as much?',
    again: 'After two full days off, is the pain just the same?',
    heard: 'pain that rest has not eased',
  },
  painkillers: {
    question: 'Are you taking painkillers for it day after day?',
    again: 'Do you need something like ibuprofen for it every day?',
    heard: 'painkillers day after day',
  },
  easing: {
    question: 'After two or three days off, does it loosen up once you get moving?',
    again: 'When you start gently after a rest, does the soreness ease off?',
    heard: 'soreness that eases as you move',
  },
};

/** "Should I see a doctor?" No line names a condition or clears anyone to run. */
export const doctor = () => ({
  opening: () => "A few quick questions; this isn't a diagnosis. Answer yes, no, or not sure.",
  question: (sign: SignId) => signs[sign].question,
  askedAgain: (sign: SignId) => signs[sign].again,
  reprompt: (sign: SignId) => `${signs[sign].again} If you can't tell, say: not sure.`,
  seeDoctor: (heard: readonly SignId[]) =>
    `Have a doctor look at it within the next few days. You told me about ${heard.map((sign) => signs[sign].heard).join(', and ')}, and that calls for a check.`,
  seeDoctorUnsure: () =>
    "Have a doctor look at it within the next few days: what you can't tell for sure is worth a check.",
  untilThen: () => "Rest it until then, and go sooner if it's getting worse.",
  help: () => "Just answer yes, no, or not sure; you can't get it wrong.",
  takeIceOff: () => 'Take the ice off now.',
  noSigns: (isEasing: boolean) =>
    isEasing
      ? 'I hear none of the signs that call for a doctor, and easing as you move is a good sign. When you start again, start slow.'
      : 'I hear none of the signs that call for a doctor. Give it rest, and start slow.',
  watchFor: () =>
    "If it's no better in a couple of days, or tingling or a limp begins, have it seen.",
  routineWaits: () => 'Your warm-up keeps its place.',
});
