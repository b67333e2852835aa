import * as v from 'valibot';
import { RunnerRecord } from './record.ts';

const Answer = v.picklist(['yes', 'one-of', 'unsure', 'no']);

/** What a question was about, and so what "yes" and "no" mean next. */
export const Asked = v.variant('about', [
  v.object({ about: v.literal('start-routine'), routine: v.string() }),
  v.object({ about: v.literal('go-on') }),
  v.object({ about: v.literal('all-good') }),
  v.object({
    about: v.literal('gate'),
    gate: v.string(),
    routine: v.string(),
    /** The exercise to begin with once it is passed. */
    index: v.number(),
  }),
  v.object({ about: v.literal('equipment') }),
  v.object({ about: v.literal('pain') }),
  v.object({ about: v.literal('offer-doctor') }),
  v.object({ about: v.literal('ice'), length: v.number() }),
  v.object({ about: v.literal('ice-check'), length: v.number() }),
  v.object({ about: v.literal('ice-on') }),
  v.object({ about: v.literal('skin-check'), length: v.number() }),
  v.object({ about: v.literal('sign'), question: v.string(), again: v.boolean() }),
  v.object({ about: v.literal('more-signs') }),
  v.object({ about: v.literal('what-next') }),
  v.object({ about: v.literal('forget') }),
  v.object({ about: v.literal('what-i-know') }),
  v.object({ about: v.literal('tell-topic'), topic: v.string() }),
  v.object({ about: v.literal('try-routine'), routine: v.string() }),
  v.object({ about: v.literal('try-exercise'), exercise: v.string() }),
  v.object({ about: v.literal('offer-self-check') }),
  v.object({ about: v.literal('self-check-signs') }),
  v.object({ about: v.literal('self-check'), step: v.string() }),
  v.object({ about: v.literal('plan'), question: v.string(), again: v.boolean() }),
]);
export type Asked = v.InferOutput<typeof Asked>;

/** What was said with a question that is open. */
const Said = v.object({
  say: v.string(),
  question: v.string(),
  reprompt: v.string(),
  /** The question in full, where it was put in short. */
  full: v.optional(v.string()),
  /** What a block of guided audio began with: it is no part of what is said again. */
  opening: v.optional(v.string()),
  /** The intent that it answered. */
  to: v.optional(v.string()),
});
export type Said = v.InferOutput<typeof Said>;

/** The copy of the runner's record that a session carries, for when the table can't be reached. */
const Copy = v.object({
  record: RunnerRecord,
  /** The version in the table that the copy follows; none when the table could not be read. */
  version: v.optional(v.number()),
  /** Whether the copy is ahead of the table because the last write failed. */
  isAhead: v.boolean(),
});
export type RecordCopy = v.InferOutput<typeof Copy>;

const SetOfBlock = v.object({
  /** The exercise's number in the routine, and the set's in the exercise. */
  index: v.number(),
  set: v.number(),
  /** When its work begins and ends, in milliseconds from the start of the block. */
  worksFrom: v.number(),
  endsAfter: v.number(),
  /** How long its work had gone on before the block, in milliseconds. */
  spent: v.number(),
});

/** The block of guided audio that a device plays, to the set. */
const PlayedBlock = v.object({
  startedAt: v.number(),
  sets: v.array(SetOfBlock),
  following: v.optional(v.object({ index: v.number(), set: v.number() })),
});
export type PlayedBlock = v.InferOutput<typeof PlayedBlock>;

/** A place within an exercise, and how long its work had been going on, in milliseconds. */
const Within = v.object({ index: v.number(), set: v.number(), spent: v.number() });
export type Within = v.InferOutput<typeof Within>;

/** How the runner wants to train today. Pain may be why, so that it ends with the session. */
const Training = v.object({
  forms: v.record(v.string(), v.picklist(['easier', 'usual', 'harder'])),
  side: v.optional(v.picklist(['left', 'right'])),
  /** How fast repetitions follow one another: 1 is usual. */
  pace: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  skipped: v.array(v.string()),
  /** What was asked before a routine, and found fine or not. */
  passed: v.array(v.string()),
  refused: v.array(v.string()),
});
export type Training = v.InferOutput<typeof Training>;

export const usualTraining: Training = { forms: {}, pace: 1, skipped: [], passed: [], refused: [] };

const Certainty = v.picklist(['yes', 'no', 'unsure']);

/** What was answered on the way to a plan for today. */
const PlanAnswers = v.object({
  /** Only a clear no leads on to the other questions. */
  signs: v.optional(v.literal('no')),
  /** From 0 to 10. */
  soreness: v.optional(
    v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(10)), v.literal('unsure')]),
  ),
  eases: v.optional(Certainty),
  /** Every number of days that it may be: "since Monday" leaves two. */
  rest: v.optional(v.union([v.pipe(v.array(v.number()), v.minLength(1)), v.literal('unsure')])),
});
export type PlanAnswers = v.InferOutput<typeof PlanAnswers>;

/**
 * What is known for the length of a session and gone with it. Answers about symptoms live here
 * and nowhere else.
 */
const SessionState = v.object({
  /** The runner the session belongs to, hashed: recognition of a voice can flip between turns. */
  key: v.optional(v.object({ user: v.string(), person: v.string() })),
  copy: v.optional(Copy),
  asked: v.optional(Asked),
  /** The last thing said, to say again. */
  said: v.optional(Said),
  /** Answers of the doctor's interview so far, by sign. */
  answers: v.optional(v.record(v.string(), Answer)),
  /** What the last verdict called for that was told while the session stays open. */
  urgencyTold: v.optional(v.picklist(['emergency', 'urgent', 'doctor', 'none'])),
  /** What was answered for today's plan so far; gone once it is told. */
  plan: v.optional(PlanAnswers),
  /** Whether today's plan, once told, was made for a leg that is or may be sore. */
  isSore: v.optional(v.boolean()),
  /** Whether the runner has heard that the coach is no doctor. */
  disclaimed: v.optional(v.boolean()),
  training: v.optional(Training, usualTraining),
  block: v.optional(PlayedBlock),
  within: v.optional(Within),
  /** Whether the runner has said in this session that nothing speaks against ice. */
  isIceChecked: v.optional(v.boolean()),
  /** What was explained last, and whether all there is to it was heard. */
  lesson: v.optional(
    v.object({
      kind: v.picklist(['topic', 'exercise']),
      id: v.string(),
      isAllHeard: v.boolean(),
    }),
  ),
  /** The topics told in this session, the last told last. */
  told: v.optional(v.array(v.string())),
  /** How many turns in a row told what can be said, and how many of them were not understood. */
  guided: v.optional(v.object({ hints: v.number(), lost: v.number() })),
  /** Names what the device's screen shows. */
  shown: v.optional(v.string()),
  /** The variant of each phrase heard last. */
  variants: v.optional(v.record(v.string(), v.number()), {}),
  /** The open question that a question about what is kept of the runner broke into. */
  interrupted: v.optional(v.object({ asked: Asked, said: Said })),
  /** Whether the device was asked for its time zone. */
  isTimeZoneAsked: v.optional(v.boolean()),
  /** Whether the runner knows that the coach can't remember at the moment. */
  memoryTrouble: v.optional(v.picklist(['untold', 'told'])),
});
export type SessionState = v.InferOutput<typeof SessionState>;

/** Reads session attributes; what can't be read counts as a new session. */
export function decodeSession(attributes: unknown): SessionState {
  const result = v.safeParse(SessionState, attributes ?? {});
  return result.success ? result.output : { variants: {}, training: usualTraining };
}
