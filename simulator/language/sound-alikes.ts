/**
 * What speech recognition confuses, in English: words that sound the same or nearly, each of which
 * may be heard for any other in its line.
 */
const families: readonly (readonly string[])[] = [
  ['ice', 'eyes'],
  ['icing', 'rising'],
  ['calf', 'cough'],
  ['calves', 'carves'],
  ['heel', 'heal'],
  ['heels', 'heals'],
  ['toe', 'tow'],
  ['toes', 'tows'],
  ['sore', 'saw', 'soar'],
  ['pain', 'pane'],
  ['pains', 'panes'],
  ['weak', 'week'],
  ['bruise', 'brews'],
  ['tight', 'type'],
  ['tear', 'tare'],
  ['tore', 'tour'],
  ['pop', 'pub'],
  ['crack', 'track'],
  ['swollen', 'swelling'],
  ['strain', 'straining'],
  ['vein', 'vain'],
  ['veins', 'vains'],
  ['breath', 'breadth'],
  ['pee', 'pea'],
  ['bowel', 'bowl'],
  ['feet', 'feat'],
  ['waist', 'waste'],
  ['nerve', 'nerves'],
  ['thigh', 'tie'],
  ['glute', 'glue'],
  ['bridge', 'fridge'],
  ['plank', 'blank'],
  ['squat', 'squad'],
  ['roller', 'ruler'],
  ['roll', 'role'],
  ['rest', 'wrest'],
  ['pause', 'paws'],
  ['skip', 'skips'],
  ['red', 'read'],
  ['blue', 'blew'],
  ['four', 'for'],
  ['two', 'to', 'too'],
  ['eight', 'ate'],
  ['one', 'won'],
  ['here', 'hear'],
  ['hour', 'our'],
  ['their', 'there', "they're"],
  ['your', "you're"],
  ["it's", 'its'],
  ['where', 'wear'],
  ['through', 'threw'],
  ['right', 'write'],
  ['whole', 'hole'],
  ['wait', 'weight'],
  ['been', 'bin'],
  ['feel', 'fill'],
  ['feels', 'fills'],
  ['hurts', 'hertz'],
  ['walk', 'work'],
  ['walking', 'working'],
  ['stairs', 'stares'],
  ['sun', 'son'],
  ['sitting', 'setting'],
  ['then', 'than'],
  ['of', 'off'],
  ['in', 'and'],
];

/** Words that are written as one or as two. */
export const joints: readonly (readonly [together: string, apart: string])[] = [
  ['hamstring', 'ham string'],
  ['hamstrings', 'ham strings'],
  ['inchworm', 'inch worm'],
  ['inchworms', 'inch worms'],
  ['warmup', 'warm up'],
  ['cooldown', 'cool down'],
  ['crossovers', 'cross overs'],
  ['kettlebell', 'kettle bell'],
  ['deadlift', 'dead lift'],
  ['deadlifts', 'dead lifts'],
  ['treadmill', 'tread mill'],
  ['workout', 'work out'],
  ['backside', 'back side'],
  ['upstairs', 'up stairs'],
  ['downstairs', 'down stairs'],
  ['football', 'foot ball'],
  ['painkillers', 'pain killers'],
  ['painkiller', 'pain killer'],
  ['breastbone', 'breast bone'],
  ['weekend', 'week end'],
  ['something', 'some thing'],
  ['somebody', 'some body'],
  ['someone', 'some one'],
  ['anything', 'any thing'],
  ['anyway', 'any way'],
  ['alright', 'all right'],
  ['everyday', 'every day'],
  ['maybe', 'may be'],
  ['again', 'a gain'],
  ['away', 'a way'],
  ['into', 'in to'],
  ['onto', 'on to'],
  ['alot', 'a lot'],
  ['awhile', 'a while'],
  ['goodbye', 'good bye'],
];

/** Nouns of which one is heard for many, and many for one. */
const numbers: readonly (readonly string[])[] = [
  ['foot', 'feet'],
  ['leg', 'legs'],
  ['toe', 'toes'],
  ['knee', 'knees'],
  ['muscle', 'muscles'],
  ['hamstring', 'hamstrings'],
  ['exercise', 'exercises'],
  ['round', 'rounds'],
  ['minute', 'minutes'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['stretch', 'stretches'],
  ['bruise', 'bruises'],
];

const others = (lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const line of lines) {
    for (const word of line) {
      const rest = line.filter((each) => each !== word);
      found.set(word, [...(found.get(word) ?? []), ...rest]);
    }
  }
  return found;
};

/** What each word may be heard as that sounds like it. */
export const soundAlikes = others(families);

/** What each word is heard as in the other number. */
export const otherNumbers = others(numbers);

/** Short words that are lost where nobody speaks up; none that turns a sentence round. */
export const easilyLost: ReadonlySet<string> = new Set(
  'a an the of to and at on in it i so just really like um uh'.split(' '),
);

/** Words that recognition hardly ever loses or takes for others: they turn a sentence round. */
export const neverLost: ReadonlySet<string> = new Set(
  'no not nor never none nothing neither without nope nah cannot but if yes yeah yep'.split(' '),
);
