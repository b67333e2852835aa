import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, asks } from '../../../../lambda/hearing/asks.ts';
import { hear } from '../../../../lambda/hearing/index.ts';
import { answersIn } from '../../../../lambda/locales/en/answers/index.ts';
import { type Answer, placeOfAnswer } from '../../../../lambda/rooms/library/answers.ts';
import { isElsewhere, type TopicId, topicIds } from '../../../../lambda/rooms/library/topics.ts';

/** Which half of the questions: one is tuned on, the other only looked at to report. */
export type Half = 'development' | 'held-out';

/** How a question that runners ask fared. */
export interface Judged {
  readonly question: string;
  /** What should have been told. */
  readonly expected: Answer | undefined;
  /** What was told; undefined where nothing was. */
  readonly told: Answer | undefined;
  /** Whether the coach named what it does not know, and who would. */
  readonly isRefused: boolean;
  readonly isRight: boolean;
}

const book = answersIn('en-US');

const answerTo = (topic: TopicId, ask: Ask | undefined): Answer | undefined => {
  const answers = book(topic);
  const place = ask === undefined ? 0 : placeOfAnswer(answers, ask);
  return place === undefined ? undefined : answers[place];
};

function judge(line: string): Judged {
  const [question = '', name, kind] = line.split(' | ');
  const topic = topicIds.find((id) => id === name);
  const wanted = asks.find((each) => each === kind);
  if (topic === undefined || wanted === undefined) throw new Error(`Nothing is known of ${line}`);
  const expected = answerTo(topic, wanted);
  const about = hear(question).meant.find(
    (each) => each.kind === 'topic' || each.kind === 'elsewhere',
  );
  const id =
    about?.kind === 'elsewhere' ? about.field : about && 'id' in about.topic && about.topic.id;
  const isTaught = id !== undefined && id !== false && !isElsewhere(id);
  const told = isTaught ? answerTo(id, about?.ask) : undefined;
  return {
    question,
    expected,
    told,
    isRefused: isTaught && told === undefined,
    isRight: told !== undefined && told.say === expected?.say,
  };
}

/** Every question of a half, written before anything of the hearing was looked at. */
export function judged(half: Half): readonly Judged[] {
  const folder = join(import.meta.dirname, half);
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(Boolean)
    .map(judge);
}
