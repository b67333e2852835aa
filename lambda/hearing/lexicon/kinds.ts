import type { Command, Frame } from '../commands.ts';
import type { PartOfTopic } from '../parts-of-topics.ts';
import type {
  Circumstance,
  Equipment,
  ExerciseId,
  LevelTold,
  ReasonAgainstIce,
  RoutineName,
  SideWanted,
  SignId,
  TopicName,
} from '../vocabulary.ts';

export type Answer = 'yes' | 'no' | 'unsure';

/**
 * What a mention is worth. The method is ConText (Harkema, Dowling, Thornblade, Chapman 2009,
 * J Biomed Inform 42:839; NegEx: Chapman et al. 2001, J Biomed Inform 34:301): trigger terms before
 * or after a mention reach to the end of their clause, terms that only look like triggers are set
 * aside, and some words end a reach.
 */
export type Scope = 'affirmed' | 'denied' | 'unsure' | 'past' | 'if' | 'other' | 'asked';

/** What a word or phrase does to what stands near. */
export type Trigger =
  | 'pseudo'
  | 'denied'
  | 'denied-far'
  | 'denied-after'
  | 'unsure'
  | 'double'
  | 'past'
  | 'if'
  | 'asked'
  | 'ends';

/** Who it is about, if not the runner. */
export type Person = 'child' | 'partner' | 'parent' | 'friend';

/** Everything that a mention can name, by kind. */
export interface Notions {
  readonly sign: SignId;
  /** That all is well with it: "I can walk fine". */
  readonly well: SignId;
  readonly circumstance: Circumstance;
  readonly reason: ReasonAgainstIce;
  readonly command: Command;
  readonly frame: Frame;
  readonly routine: RoutineName;
  readonly exercise: ExerciseId;
  readonly equipment: Equipment;
  readonly level: LevelTold;
  readonly side: SideWanted;
  readonly topic: TopicName;
  readonly elsewhere: TopicName;
  /** What a question is about within a topic. */
  readonly part: PartOfTopic;
  readonly answer: Answer;
  readonly trigger: Trigger;
  readonly person: Person;
}
export type NotionKind = keyof Notions;
export type Notion = {
  [Kind in NotionKind]: { readonly kind: Kind; readonly id: Notions[Kind] };
}[NotionKind];

/** How people say each of some notions: patterns in the lexicon's notation, one a line. */
export type Said<Id extends string> = Readonly<Partial<Record<Id, string>>>;
export type SignSaid = Said<SignId>;
