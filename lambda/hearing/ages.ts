/** What may stand between who it is and how old. */
const about =
  '(?:only|just|nearly|almost|about|around|still|now|already|going on|coming up to|well over|over|a|an|in my|aged|to be)';

/** What a figure counts that is no age. */
const noUnit =
  '(?! (?:out|of|over|minutes?|mins?|seconds?|hours?|days?|weeks?|months?|years? (?:ago|in|of running)|percent|k|km|miles?|meters?|kilos?|pounds?|stone|reps?|sets?|times?|exercises?|into|through|degrees|in\\b|or|steps?|rounds?))';

/** An age as it is told of oneself. */
const own = new RegExp(
  ` (?:(?:i am|i (?:have )?(?:just )?turned|i will be|my age is|as|i turn)(?: ${about})* (1[1-9]|[2-9]\\d|1\\d\\d)(?: years? old| years? of age| year old| years young)?${noUnit}(?= )|at my age (?:i am )?(\\d{2,3})(?= )|(?:i am|as|i am only|i am just)(?: ${about})* (\\d{1,3}) years? (?:old|of age|young)(?= ))`,
);

/** Nothing but an age: "sixteen years old". */
const bare = / (\d{1,3}) years? (?:old|of age|young)(?= )/;

/** An age as it is told of somebody else. */
const others = new RegExp(
  ` (?:he|she|they|who|daughter|son|kid|boy|girl|lad|child|wife|husband|partner|dad|mom|friend|mate|sister|brother|nephew|niece)(?: (?:is|are|was|will be|just turned|turned|has turned))(?: ${about})* (\\d{1,3})(?: years? old)?${noUnit}(?= )`,
);

const asAge = (figure: string | undefined): number | undefined => {
  const age = Number(figure);
  return age > 0 && age < 120 ? age : undefined;
};

const firstOf = (told: RegExpExecArray | null): number | undefined =>
  asAge(told?.slice(1).find((figure) => figure !== undefined));

/** An age told of somebody else, in years: "my fourteen year old", "she's fourteen". */
export function ageOfAnother(words: readonly string[]): number | undefined {
  const text = ` ${words.join(' ')} `;
  return (
    firstOf(others.exec(text)) ??
    firstOf(bare.exec(text)) ??
    firstOf(/ (?:aged|age) (\d+)(?= )/.exec(text))
  );
}

/** The runner's own age, in years: "I'm sixteen", "as a seventy year old". */
export function ownAge(words: readonly string[]): number | undefined {
  const text = ` ${words.join(' ')} `;
  return firstOf(own.exec(text)) ?? firstOf(bare.exec(text));
}

/** A sentence without the ages told in it, which are no lengths of time and no figures on a scale. */
export const withoutAges = (words: readonly string[]): string =>
  [own, others, bare].reduce(
    (text, age) =>
      text.replace(age, (told) =>
        told.replaceAll(/\d+(?: years? (?:old|of age|young)| year old)?/g, 'aged'),
      ),
    ` ${words.join(' ')} `,
  );
