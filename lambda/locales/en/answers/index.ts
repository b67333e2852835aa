import type { AnswerBook } from '../../../rooms/library/words.ts';
import { dialectOf, inDialect } from '../dialect.ts';
import { ice } from './ice.ts';
import { injury } from './injury.ts';
import { muscles } from './muscles.ts';
import { people } from './people.ts';
import { recovery } from './recovery.ts';
import { running } from './running.ts';
import { strength } from './strength.ts';
import { stretching } from './stretching.ts';
import type { Answers, Told } from './told.ts';

const answers: Answers = {
  ...muscles,
  ...strength,
  ...stretching,
  ...injury,
  ...running,
  ...recovery,
  ...ice,
  ...people,
};

/** All that is told in English of every topic, for a locale such as `en-GB`. */
export function answersIn(locale: string): AnswerBook {
  const dialect = dialectOf(locale);
  const inWords = (told: Told) => ({
    ...told,
    say: inDialect(told.say, dialect).replaceAll('physical therapist', dialect.physicalTherapist),
  });
  return (topic) => {
    const [first, ...others] = answers[topic];
    return [inWords(first), ...others.map(inWords)];
  };
}
