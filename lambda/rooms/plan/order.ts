import {
  type FurtherQuestionId,
  furtherIds,
  type QuestionId,
  questionIds,
  signQuestionIds,
} from './question-ids.ts';
import { type Known, planToday, possible } from './rules.ts';
import type { PlanAnswers } from './session.ts';

/** The answers there can be to a question. */
function everyAnswer(question: FurtherQuestionId): readonly PlanAnswers[] {
  switch (question) {
    case 'soreness':
      return possible.soreness.map((soreness) => ({ soreness }));
    case 'eases':
      return possible.eases.map((eases) => ({ eases }));
    case 'rest':
      return possible.rest.map((days) => ({ rest: [days] }));
  }
}

/** Every way in which some open questions can be answered. */
const everyWay = (
  answers: PlanAnswers,
  open: readonly FurtherQuestionId[],
): readonly PlanAnswers[] =>
  open.reduce<readonly PlanAnswers[]>(
    (ways, question) =>
      ways.flatMap((way) => everyAnswer(question).map((answer) => ({ ...way, ...answer }))),
    [answers],
  );

/** The next question whose answer can still change the plan; undefined when there is none. */
export function nextQuestion(answers: PlanAnswers, known: Known): QuestionId | undefined {
  const sign = signQuestionIds.find((question) => answers[question] === undefined);
  if (sign !== undefined) return sign;
  const open = furtherIds.filter((question) => answers[question] === undefined);
  return open.find((question) =>
    everyWay(
      answers,
      open.filter((other) => other !== question),
    ).some((way) => {
      const outcomes = everyAnswer(question).map((answer) =>
        planToday({ ...way, ...answer }, known),
      );
      return new Set(outcomes).size > 1;
    }),
  );
}

/** The answers without that to the question before one; undefined when there was none before. */
export function goBack(answers: PlanAnswers, question: QuestionId): PlanAnswers | undefined {
  const before = questionIds
    .slice(0, questionIds.indexOf(question))
    .findLast((each) => answers[each] !== undefined);
  if (before === undefined) return undefined;
  const { [before]: _withdrawn, ...rest } = answers;
  return rest;
}
