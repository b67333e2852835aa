import type { Heard, HeardKind, HeardOf } from '../hearing/heard.ts';
import { conversation } from '../rooms/conversation/index.ts';
import { doctor } from '../rooms/doctor/index.ts';
import { icing } from '../rooms/icing/index.ts';
import { ladder } from '../rooms/ladder/index.ts';
import { library } from '../rooms/library/index.ts';
import { plan } from '../rooms/plan/index.ts';
import { progress } from '../rooms/progress/index.ts';
import { reminders } from '../rooms/reminders/index.ts';
import { routines } from '../rooms/routines/index.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import type { Room } from './room.ts';
import type { Asked } from './session.ts';
import type { Turn } from './turn.ts';

export const rooms = {
  ...{ doctor, icing, routines, ladder, library, plan, progress, reminders, conversation },
} as const;

/** What is answered by which room. Something heard that is nobody's business does not compile. */
const business: {
  readonly [Kind in HeardKind]: (turn: Turn, heard: HeardOf<Kind>) => Outcome;
} = {
  ...doctor.business,
  ...icing.business,
  ...routines.business,
  ...ladder.business,
  ...library.business,
  ...plan.business,
  ...progress.business,
  ...reminders.business,
  ...conversation.business,
};

/** Has what was heard answered by the room whose business it is. */
export function answerOfRoom(turn: Turn): Outcome {
  const answer = business[turn.heard.kind] as (turn: Turn, heard: Heard) => Outcome;
  return answer(turn, turn.heard);
}

const questions: ReadonlyMap<string, Question> = new Map(
  Object.values(rooms)
    .flatMap((room: Room) => room.questions)
    .map((question) => [question.about, question]),
);

/** A question by what it is about; undefined for one of another version of the skill. */
export function questionOf(asked: Asked | undefined): Question | undefined {
  const question = asked && questions.get(asked.about);
  return question?.isReadable(asked ?? { about: '' }) ? question : undefined;
}

export interface OpenQuestion {
  readonly question: Question;
  readonly asked: Asked;
}

/** The question that a turn may be an answer to: none where the words broke into guided audio. */
export function openQuestionIn({ session, interruptedBlock }: Turn): OpenQuestion | undefined {
  const { asked } = session;
  const question = interruptedBlock ? undefined : questionOf(asked);
  return question && asked && { question, asked };
}
