import type { HeardKind, HeardOf } from '../hearing/heard.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import type { Turn } from './turn.ts';

type Answers<Kind extends HeardKind> = {
  readonly [Each in Kind]: (turn: Turn, heard: HeardOf<Each>) => Outcome;
};

/** What of a room stands behind its door, in a part. */
interface Inside<Kind extends HeardKind> {
  readonly questions: readonly Question[];
  readonly business: Answers<Kind>;
}

/** A question that stands in a part, known by its name before that is loaded. */
export const laterQuestion = <Asked extends Question>(about: string, found: () => Asked): Asked =>
  new Proxy({ about } as Asked, {
    get: (_known, name) => (name === 'about' ? about : Reflect.get(found(), name)),
  });

/**
 * A room that stands in a part: its door names what it asks and answers, and the first turn that needs
 * any of it loads it.
 * @param asks what its questions are about
 * @param answers what is its business
 */
export function laterRoom<Kind extends HeardKind>(
  inside: () => Inside<Kind>,
  { asks, answers }: { readonly asks: readonly string[]; readonly answers: readonly Kind[] },
): Inside<Kind> {
  const questionAbout = (about: string): Question => {
    const question = inside().questions.find((each) => each.about === about);
    if (question === undefined) throw new Error(`No question about ${about} stands in the room`);
    return question;
  };
  const business = {} as { -readonly [Each in Kind]: Answers<Kind>[Each] };
  for (const kind of answers) {
    business[kind] = (turn, heard) => inside().business[kind](turn, heard);
  }
  return {
    questions: asks.map((about) => laterQuestion(about, () => questionAbout(about))),
    business,
  };
}
