import type { Instant, Milliseconds } from '../time.ts';
import type { Ask } from './asks.ts';
import type { Answer, Person, Scope } from './lexicon/kinds.ts';
import type {
  AskFirst,
  BodyPlace,
  Equipment,
  ExerciseId,
  LevelTold,
  ReasonAgainstIce,
  RoutineName,
  SideWanted,
  SignId,
  TopicName,
} from './vocabulary.ts';

/** What stands where a name can: nothing, one that is known, or words that name nothing known. */
export type Named<Id extends string> =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'unknown'; readonly words: string };

/** For how long something has been so, in whole days. */
export interface DaysTold {
  readonly days: number;
  /** Told as a day it began, which may count a day too many. */
  readonly isSince: boolean;
}

/** When something happened: so many days ago, or on a day of the week (0 is Sunday). */
export type Since =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number };

/** Where something was hurt, and when, as far as that was said. */
export interface InjuryTold {
  readonly place?: BodyPlace | undefined;
  readonly since?: Since | undefined;
}

/**
 * When something is to be, as far as that was told: on days of the week again and again (0 is Sunday),
 * so many days from now, or on the next such weekday; and at what time of the day.
 */
export interface WhenTold {
  readonly weekdays?: readonly number[];
  readonly ahead?: number;
  readonly weekday?: number;
  /** As it was said: of 1 to 11 only `half` tells which half of the day is meant. */
  readonly hour?: number;
  readonly minute?: number;
  readonly half?: HalfOfDay;
  /** It was told from now on, "in an hour", and by no clock. */
  readonly isFromNow?: true;
}

/** Before noon, or after it. */
export type HalfOfDay = 'morning' | 'evening';

/** A sign as it was told: of whom, and whether it is so, now. */
export interface ScopedSign {
  readonly sign: SignId;
  readonly scope: Scope;
  /** Who else has it, where that was told. */
  readonly who?: Person | undefined;
}

/** Signs told and denied by name, or a wish for the doctor's questions. */
/** Whether what is told is no passing thing: it has lasted, comes back, or can't be undone. */
interface Lasting {
  readonly isLasting?: boolean | undefined;
}

export interface SignsHeard extends Lasting {
  readonly kind: 'signs';
  readonly told: readonly SignId[];
  readonly denied: readonly SignId[];
  /** How many more were named that nobody knows. */
  readonly unknown: number;
  readonly days: DaysTold | undefined;
  /** What was hurt and when, where that was told with them: "it's gone again". */
  readonly injury?: InjuryTold | undefined;
  /** All signs heard in free words, in the order said; `told` and `denied` are the runner's own. */
  readonly scoped?: readonly ScopedSign[] | undefined;
}

/** How somebody else is spoken of, as far as the words tell. */
export type Pronoun = 'he' | 'she' | 'they';

/** What was told of somebody else, or asked on their behalf. */
export interface SomebodyTold {
  /** The answer that it was told with. */
  readonly answer?: Answer | undefined;
  readonly kind: 'somebody';
  readonly who: Person | undefined;
  /** Undefined where the words name nobody. */
  readonly pronoun: Pronoun | undefined;
  /** In years. */
  readonly age: number | undefined;
  readonly told: readonly SignId[];
  readonly denied: readonly SignId[];
  /** Signs that they may have. */
  readonly doubted: readonly SignId[];
  /** Something hurts, or was just hurt, and no sign says more. */
  readonly isHurt: boolean;
  /** Whether they may exercise, or need a doctor. */
  readonly asks: 'exercise' | 'doctor' | undefined;
}

/** Nothing but the wish to know whether somebody should look at it. */
export const wishForDoctor: SignsHeard = {
  kind: 'signs',
  told: [],
  denied: [],
  unknown: 0,
  days: undefined,
};

/** Places in a list that was spoken. */
export const nths = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type Nth = (typeof nths)[number];

/** What stands at a place; undefined where the list is too short. */
export const atPlace = <Item>(items: readonly Item[], nth: Nth | undefined): Item | undefined =>
  nth === 'last' ? items.at(-1) : nth && items[nths.indexOf(nth)];

/** A length of time: undefined where none was named. */
type LengthHeard = Milliseconds | 'not-understood' | undefined;

/** Meanings that need no more said. */
export type Plain =
  /** Answers to a question. */
  | 'yes'
  | 'no'
  | 'unsure'
  /** Nothing is wrong, said after a no: "nah, I'm fine". */
  | 'well'
  /** Nothing hurts, and nothing is told of anything else: "it doesn't hurt". */
  | 'painless'
  | 'rather-not'
  | 'what-do-you-mean'
  | 'why-do-you-ask'
  /** How many more questions there are, or that they are too many. */
  | 'questions-left'
  /** Moving about, in a routine and elsewhere. */
  | 'next'
  | 'repeat'
  | 'pause'
  | 'resume'
  | 'start-over'
  | 'stop'
  /** To where everything begins, whatever is open. */
  | 'home'
  | 'help'
  | 'time-left'
  | 'exercises-left'
  | 'easier'
  | 'harder'
  | 'slower'
  | 'faster'
  | 'finished'
  | 'whats-next'
  | 'reps'
  | 'which-leg'
  /** What is under way, of all that the coach leads or times. */
  | 'what-runs'
  /** How many days in a row. */
  | 'streak'
  | 'form'
  /** Whether muscles that work may burn or shake: "should it burn", "I can feel it". */
  | 'working-feeling'
  | 'why-exercise'
  | 'no-floor'
  | 'no-jumping'
  | 'no-one-leg'
  | 'no-roller'
  /** What was told of an injury is long over, or was somebody else's. */
  | 'injury-over'
  /** Something is the matter with the runner's body, in words that say no more to the coach. */
  | 'unwell'
  /** It gets worse, should somebody look at it. */
  | 'getting-worse'
  /** Supposed, and not so: "what if it hurts". */
  | 'if-it-hurts'
  /** Whether to stop, asked and not done: "should I stop then". */
  | 'should-i-stop'
  /** It is too cold: under ice, that is the ice's. */
  | 'too-cold'
  /** Whether what ice does is as it should be: "should it be this cold". */
  | 'cold-asked'
  /** Whether skin under ice is to be looked at, and how. */
  | 'skin-asked'
  | 'doctor'
  /** Pressed for a name, for a yes or a promise, and for what was said before. */
  | 'what-is-it'
  | 'may-i-run'
  | 'what-you-told'
  /** Somebody has looked at it; it came to nothing; it was said in jest. */
  | 'been-seen'
  | 'was-nothing'
  | 'joking'
  /** It is about the runner again, and nobody else. */
  | 'of-me'
  /** Ice. */
  | 'ice-on'
  | 'ice-off'
  | 'pause-ice'
  | 'resume-ice'
  | 'next-ice-round'
  /** May there be more ice, after some that was told of or not. */
  | 'ice-again'
  | 'ice-rounds'
  | 'cancel-ice'
  | 'ice-left'
  | 'skin-trouble'
  | 'use-timers'
  /** Which reminders there are. */
  | 'reminders'
  /** What the coach knows, and of whom. */
  | 'more'
  | 'something-else'
  | 'today'
  /** What the week is to hold. */
  | 'week'
  | 'how-am-i-doing'
  | 'what-do-you-know'
  | 'forget-me'
  | 'thanks'
  /** Said for the sake of talking: a greeting to the coach, good news, a grumble that asks for nothing. */
  | 'greeting'
  | 'good-news'
  | 'grumble'
  /** The coach took something wrongly: "that's not what I said". */
  | 'misheard'
  | 'who-are-you'
  /** Guided audio can't be heard; it can be heard again. */
  | 'no-sound'
  | 'sound-back'
  /** Who else hears what is told: "do you share that with anyone". */
  | 'who-hears-it'
  /** What exercises there are. */
  | 'which-exercises'
  /** A routine put together by the runner, or something added to one. */
  | 'own-routine'
  /** The choice is left to the coach: "you pick", "what do most people do". */
  | 'you-choose'
  /** A curse, a cough: no answer at all. */
  | 'noise'
  /** Understood as nothing that a hamstring coach can do. */
  | 'off-topic'
  /** Words that mean nothing to the coach. */
  | 'not-understood';

/** What somebody meant who spoke or touched, in the coach's own terms, whatever way it came. */
export type Meant =
  | { readonly kind: Plain }
  /** Back by so many, one where none was said. */
  | { readonly kind: 'previous'; readonly count?: number | undefined }
  | {
      readonly kind: 'start-routine';
      readonly routine: Named<RoutineName>;
      /** How long it is to take, where that was said. */
      readonly length?: Milliseconds | undefined;
      /** Whether it was said that a run is just over. */
      readonly isAfterRun?: boolean | undefined;
    }
  /** Less time, or so much of it. */
  | { readonly kind: 'shorter'; readonly length?: Milliseconds | undefined }
  /** More time, so much of it, or as long as usual again. */
  | {
      readonly kind: 'longer';
      readonly length?: Milliseconds | undefined;
      readonly isUsual?: boolean | undefined;
    }
  | {
      readonly kind: 'how-to';
      readonly exercise: Named<ExerciseId>;
      /** What it is to be done with, where that was said. */
      readonly equipment?: Named<Equipment>;
    }
  | {
      readonly kind: 'skip';
      readonly exercise: Named<ExerciseId>;
      /** Whether it is to be left out from now on, and not today alone. */
      readonly isForGood?: boolean | undefined;
    }
  | { readonly kind: 'side'; readonly side: Named<SideWanted> }
  | {
      readonly kind: 'equipment';
      readonly equipment: Named<Equipment>;
      /** It was said what there is not, and nothing was answered by it. */
      readonly isLimit?: true;
    }
  /** How used to strength training the runner is. */
  | { readonly kind: 'level'; readonly level: LevelTold }
  /** One of the things just named, by its place: "the second one"; undefined where it was missed. */
  | { readonly kind: 'nth'; readonly nth: Nth | undefined }
  | { readonly kind: 'number'; readonly count: number | undefined }
  | {
      readonly kind: 'how-long';
      /** The same by the clock, where it was told in hours, minutes or seconds. */
      readonly length?: Milliseconds;
      readonly days: DaysTold | undefined;
      /** When it began or happened, where that was told instead: "yesterday", "on Sunday". */
      readonly since?: Since | undefined;
    }
  | SignsHeard
  | SomebodyTold
  /** How old the runner is, in years; undefined where no figure was understood. */
  | { readonly kind: 'age'; readonly years: number | undefined }
  /** It hurts: where and how much, as far as that was said. */
  | {
      readonly kind: 'pain';
      readonly place?: BodyPlace | undefined;
      readonly strength?: 'mild' | 'strong' | undefined;
    }
  /** Asked whether it is normal that a part aches, other than the muscles that were worked. */
  | { readonly kind: 'is-it-normal'; readonly place?: BodyPlace | undefined }
  /** Something was strained, pulled or otherwise hurt, just now or lately. */
  | {
      readonly kind: 'injury';
      readonly place?: BodyPlace | undefined;
      readonly since?: Since | undefined;
    }
  /** The runner is one of those who should ask somebody first; weeks of a pregnancy, if told. */
  | {
      readonly kind: 'ask-first';
      readonly who: AskFirst;
      readonly weeks?: number | undefined;
    }
  /** A wish to be led back after something that was hurt: what, and when, as far as that was said. */
  | {
      readonly kind: 'comeback';
      readonly place?: BodyPlace | undefined;
      readonly since?: Since | undefined;
    }
  /** A sign that may be what was said: to be asked about, never taken for told. */
  | ({ readonly kind: 'perhaps-sign'; readonly sign: SignId } & Lasting)
  | { readonly kind: 'set-ice'; readonly length: LengthHeard }
  | { readonly kind: 'add-ice'; readonly length: LengthHeard }
  | { readonly kind: 'ice-reason'; readonly reason: Named<ReasonAgainstIce> }
  /** What one of the reasons against ice is, asked and not told. */
  | { readonly kind: 'what-is-reason'; readonly reason: ReasonAgainstIce }
  /** It has been on for so long already; undefined where nobody knows how long. */
  | { readonly kind: 'ice-since'; readonly length: Milliseconds | undefined }
  /** Another part of the body, or a field, that is not the coach's. */
  | { readonly kind: 'elsewhere'; readonly field: TopicName; readonly ask?: Ask | undefined }
  /** A topic, and what is asked of it, where the words tell. */
  | {
      readonly kind: 'topic';
      readonly topic: Named<TopicName>;
      readonly ask?: Ask | undefined;
    }
  | { readonly kind: 'how-many-this-week'; readonly routine: Named<RoutineName> }
  /** A reminder is wished for: of what and when, as far as that was said. */
  | ({ readonly kind: 'remind' } & ReminderTold)
  /** One that there is, is to be at another time. */
  | ({ readonly kind: 'move-reminder' } & ReminderTold)
  /** None any more, or none of one routine. */
  | { readonly kind: 'stop-reminding'; readonly routine: Named<RoutineName> };

/** What was said of a reminder. */
export interface ReminderTold {
  readonly routine: Named<RoutineName>;
  readonly when: WhenTold;
}

/** What a sentence was heard to say. */
export interface Hearing {
  /** The answer that it begins with, or is. */
  readonly answer?: Answer | undefined;
  /** What it adds up to, in the order said; at least one, unless it is an answer alone. */
  readonly meant: readonly Meant[];
  /** Whether the words name the runner: "I", "my", "me". */
  readonly isOfRunner?: boolean | undefined;
}

/** What nobody said, but Alexa or a device tells. */
export type News =
  /** The skill was opened by its name. */
  | { readonly kind: 'opening' }
  /** A screen tells that the block on it has come to its end. */
  | { readonly kind: 'block-ended' }
  /** Alexa's own question for a permission was answered, or the permission changed in the app. */
  /** What the runner said to Alexa's question; undefined where they said nothing to it. */
  | { readonly kind: 'timers-answered'; readonly isGranted: boolean | undefined }
  | { readonly kind: 'timers-changed'; readonly isGranted: boolean }
  | { readonly kind: 'reminders-answered'; readonly isGranted: boolean | undefined }
  /** The skill was disabled; `keepsId` where Alexa keeps the user's id for a return. */
  | { readonly kind: 'disabled'; readonly keepsId: boolean; readonly at: Instant | undefined }
  /** The device could not play guided audio. */
  | { readonly kind: 'not-played' }
  /** Something to take note of, to which no answer can be heard. */
  | { readonly kind: 'told' };

/** What a turn is about. */
export type Heard = Meant | News;
export type HeardKind = Heard['kind'];
/** A meaning of one kind. */
export type HeardOf<Kind extends HeardKind> = Kind extends Plain
  ? { readonly kind: Kind }
  : Extract<Heard, { readonly kind: Kind }>;
