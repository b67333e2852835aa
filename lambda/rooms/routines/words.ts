import type { Equipment, ExerciseId, LevelTold } from '../../hearing/vocabulary.ts';
import type { Milliseconds } from '../../time.ts';
import type { Condition } from './conditions.ts';
import type { Constraint } from './levels.ts';
import type { StepUp } from './progression.ts';
import type { Gate, RoutineId } from './routines.ts';
import type { Afterwards, Direction } from './session.ts';
import type { Form, Side } from './sets.ts';

export type { Condition, Constraint, Direction, Gate, LevelTold, RoutineId, Side, StepUp };

type Word = () => string;
type OfExercise = (exercise: ExerciseId) => string;
type OfRoutine = (routine: RoutineId) => string;

/** The questions of the room, as their hints and reasons know them. */
export type RoutinesQuestion =
  | 'start-routine'
  | 'go-on'
  | 'all-good'
  | 'all-well'
  | 'gate'
  | 'equipment'
  | 'taught'
  | 'level'
  | 'keep-form'
  | 'pain'
  | 'ease-on'
  | 'injury-since'
  | 'injury-walk';

/** What the coach says about one exercise; each language has it in the exercise's own folder. */
export interface ExerciseWords {
  /** In the plural where one does several: "the inchworms". */
  readonly name: string;
  readonly isPlural?: true;
  /** How to get into position; named side first where sides differ. */
  readonly setUp: (side: Side) => string;
  readonly movement: string;
  /** What most often goes wrong, said as what to do. */
  readonly fault: string;
  /** A reminder, for somebody who knows it. */
  readonly short: string;
  readonly easier: string;
  readonly harder: string;
  readonly leaveOut: string;
  /** What changes sides: "right knee". */
  readonly part: string;
  /** What to check amid a set, in a word or two: the most common faults, said as what to do. */
  readonly checks: readonly [string, string, string];
  /** When to breathe, where it matters. */
  readonly breath?: string;
  /** How fast it begins, goes on and ends, where that changes. */
  readonly paces?: readonly [string, string, string];
  /** What is said otherwise where there is a weight: without one no cue speaks of it. */
  readonly weighted?: {
    readonly setUp?: (side: Side) => string;
    readonly easier?: string;
    readonly harder?: string;
    readonly switchSides?: (side: Side) => string;
    readonly lighter?: string;
  };
}

export interface RoutinesWords {
  readonly opening: (routine: RoutineId, count: number, length: Milliseconds) => string;
  /** What was wished for after it. */
  readonly andThen: (wish: Afterwards) => string;
  readonly fromTheTop: Word;
  readonly sayNext: Word;
  /** An exercise is tried, and its routine goes on from there. */
  readonly straightIn: Word;

  readonly goingOn: Word;
  readonly again: Word;
  readonly thatIsTheFirst: Word;
  readonly skipped: Word;
  readonly wentBack: (count: number) => string;

  /** The cues of guided audio. */
  readonly introduction: (
    exercise: ExerciseId,
    side: Side,
    form: Form,
    isKnown: boolean,
    isWeighted: boolean,
  ) => string;
  /** The form in which it is done, after an introduction in full. */
  readonly inForm: (
    exercise: ExerciseId,
    form: Exclude<Form, 'usual'>,
    isWeighted: boolean,
  ) => string;
  readonly standUp: Word;
  /** How heavy: a lighter set first, the sets that count, and how many more would go. */
  readonly lighterFirst: OfExercise;
  readonly nowItCounts: Word;
  readonly inReserve: Word;
  readonly onWith: (exercise: ExerciseId, side: Side) => string;
  readonly go: Word;
  readonly halfway: Word;
  readonly countdown: Word;
  readonly repetition: (number: number) => string;
  /** Coaching inside a set: in a word or two, never twice alike. */
  readonly check: OfExercise;
  /** Nothing where it does not matter. */
  readonly breath: OfExercise;
  readonly breathing: Word;
  readonly twoToGo: Word;
  readonly tenToGo: Word;
  /** How fast at its start, then, and at its end; nothing where that stays the same. */
  readonly pace: (exercise: ExerciseId, nth: 0 | 1 | 2) => string;
  readonly switchSides: (exercise: ExerciseId, side: Side, isWeighted: boolean) => string;
  /** A rest with its length, to the second. */
  readonly rest: (length: Milliseconds) => string;
  /** The same where what comes next takes up the rest. */
  readonly breathe: Word;
  readonly getReady: Word;
  /** Another set, counted from 1. */
  readonly nextSet: (round: number) => string;

  /** Whether to go on: after a block, after something else, after a pause, at a return. */
  readonly readyFor: OfExercise;
  readonly readyForAgain: OfExercise;
  readonly goOnWith: OfExercise;
  readonly paused: OfExercise;
  readonly stillPaused: OfExercise;
  readonly pausedReady: Word;
  readonly pausedAgain: Word;
  readonly unfinished: (left: number, exercise: ExerciseId) => string;
  readonly goOn: Word;
  readonly goOnAgain: Word;

  /** How much of it is left. */
  readonly left: (count: number, exercise: ExerciseId) => string;
  readonly stillToCome: (count: number) => string;
  readonly timeLeft: (routine: RoutineId, length: Milliseconds) => string;

  /** The end, and whether all is well. */
  /** @param times how often it was finished, this time included; 0 where nobody counts it */
  readonly finished: (routine: RoutineId, times: number) => string;
  readonly endedEarly: OfRoutine;
  readonly allGood: Word;
  readonly allGoodAgain: Word;
  readonly allGoodYes: Word;

  readonly nothingRunning: Word;
  readonly unknown: (asked: string) => string;
  readonly shallWeStart: OfRoutine;
  readonly shallWeStartAgain: OfRoutine;
  readonly stayedUnfinished: OfRoutine;
  readonly startAfresh: Word;
  readonly startAfreshAgain: Word;
  readonly nothingLeft: Word;

  /** What has to be known before a routine; one asked for the same reason needs no other. */
  readonly gateReason: (gate: Gate, isAnother: boolean) => string;
  readonly gate: (gate: Gate) => string;
  readonly gateAgain: (gate: Gate) => string;
  readonly gateInShort: (gate: Gate) => string;
  readonly gateRefused: (gate: Gate) => string;
  /** For who does not know what is meant by the sit bone. */
  readonly whichSpot: Word;

  /** Before an exercise that nobody should learn by ear. */
  readonly taught: OfExercise;
  readonly taughtAgain: Word;
  readonly taughtInShort: Word;
  readonly notTaught: Word;

  readonly whichEquipment: Word;
  readonly whichEquipmentAgain: Word;
  readonly equipmentInShort: Word;
  readonly equipmentNoted: (equipment: Equipment) => string;

  /** How used to strength somebody is: asked, and what it means. */
  readonly isStrengthNew: Word;
  readonly isStrengthNewAgain: Word;
  readonly isStrengthNewInShort: Word;
  readonly levelTold: (level: LevelTold) => string;
  readonly levelNoted: (level: LevelTold) => string;
  /** What grows next time, and that it is less after a break. */
  readonly nextTime: (stepUp: StepUp) => string;
  readonly stepBack: Word;
  /** Whether a form is to be kept. */
  readonly keepForm: (direction: Direction) => string;
  readonly keepFormAgain: (direction: Direction) => string;
  readonly keepFormInShort: (direction: Direction) => string;
  readonly formKept: (direction: Direction) => string;
  readonly onlyToday: Word;

  readonly howTo: (exercise: ExerciseId, isWeighted?: boolean) => string;
  /** In a few words, for who has just heard all of it. */
  readonly reminder: OfExercise;
  readonly watchOut: OfExercise;
  readonly unknownExercise: Word;

  readonly changedForm: (exercise: ExerciseId, form: Form, isWeighted: boolean) => string;
  readonly noFurtherForm: (direction: Direction, isWeighted: boolean) => string;
  readonly changedPace: (direction: 'slower' | 'faster', isFurther: boolean) => string;
  readonly noFurtherPace: (direction: 'slower' | 'faster') => string;
  readonly changedSide: (isBoth: boolean) => string;
  readonly leftOut: OfExercise;
  /** Left out for good, as was wished, which is not remembered. */
  readonly leftOutForNow: OfExercise;
  readonly knownExercises: Word;
  readonly noOwnRoutine: Word;
  readonly mostWarmUp: Word;
  /** The gentlest routine, before it is offered. */
  readonly gentlest: Word;
  readonly notInRoutine: OfExercise;

  /** Asked of the exercise at hand. */
  readonly dose: (
    effort: { readonly seconds: number } | { readonly times: number },
    sets: { readonly isEachSide: boolean; readonly rounds: number },
  ) => string;
  /** How heavy: where the exercise at hand takes a weight, where it takes none, and in general. */
  readonly whichSide: (side: Side, exercise: ExerciseId) => string;
  readonly formCheck: OfExercise;
  /** How it is done well, before it is begun. */
  readonly thinkOf: OfExercise;
  readonly whatFor: OfExercise;
  readonly comesNext: OfExercise;
  readonly lastOne: Word;

  /** What a place, a body or the time does not allow. */
  readonly ruledOut: (constraint: Constraint) => string;
  /** What a routine that begins does without. */
  readonly doesWithout: (constraints: readonly [Constraint, ...Constraint[]]) => string;
  readonly shorter: Word;
  readonly longer: Word;
  readonly thatLong: Word;
  readonly fitsAlready: (left: Milliseconds) => string;
  readonly shortAsItIs: Word;
  readonly longAsItIs: Word;

  /** Guided audio can't be heard, and every cue is spoken; it can be heard again. */
  readonly speaksInstead: Word;
  readonly isSpokenAlready: Word;
  readonly soundIsBack: Word;

  /** An exercise stopped for something that was not understood. */
  readonly stoppedToAsk: Word;
  readonly allWell: Word;
  readonly allWellAgain: Word;

  /** Something was strained, pulled or otherwise hurt. */
  readonly justHurt: Word;
  readonly injurySince: Word;
  readonly injurySinceAgain: Word;
  readonly injurySinceInShort: Word;
  readonly injuryWalk: Word;
  readonly injuryWalkAgain: Word;
  readonly injuryWalkInShort: Word;
  /** What it means for today: easy days, so many still, or a gentle beginning. */
  readonly easyDays: (left: number) => string;
  readonly buildUp: Word;
  /** Hurt where one sits. */
  readonly getThatChecked: Word;
  readonly oldInjury: Word;
  readonly injuryTakenBack: Word;
  /** At a return, and to who asks for exercise within them. */
  readonly stillEasyDays: (left: number) => string;
  /** Why something that was asked for is none today. */
  readonly notToday: (condition: Condition) => string;
  /** Some exercises of a routine are left out for what was told. */
  readonly leavesSomeOut: Word;
  readonly itIsYourCall: Word;
  readonly easeOn: Word;
  readonly easeOnAgain: Word;
  readonly painQuestion: Word;
  readonly painStop: Word;
  readonly crampStop: Word;
  readonly painAgain: Word;
  readonly painInShort: Word;
  readonly painStrong: Word;
  readonly painMild: Word;
  readonly painElsewhere: Word;
  /** What muscles that work may feel like, and what they may not. */
  readonly workingFeeling: () => string;
  /** Asked whether it is normal that something aches that was not to be worked. */
  readonly acheAmid: Word;
  readonly acheAfterwards: Word;

  /** What can be said to a question, and what else; shorter after something not understood. */
  readonly hint: (question: RoutinesQuestion, nth: 0 | 1, isShort: boolean) => string;
  /** Why something is asked; what offers a routine needs no reason. */
  readonly why: (question: Exclude<RoutinesQuestion, 'start-routine'>) => string;

  /** What stands on the room's screens alone. */
  readonly screen: {
    readonly exercise: OfExercise;
    readonly comingUp: OfExercise;
    readonly last: Word;
    readonly side: (side: 'left' | 'right', exercise: ExerciseId) => string;
    readonly repetitions: (count: number) => string;
    /** What follows the number of the repetition that is being done. */
    readonly ofRepetitions: (count: number) => string;
    /** What follows a number of seconds. */
    readonly seconds: Word;
    readonly set: (nth: number, of: number) => string;
    /** What stands before the time that a rest between sets has left. */
    readonly rest: Word;
    readonly equipment: (equipment: Equipment) => string;
  };
}
