/** A rule of Amazon's for invocation names, with names that break it and no other. */
interface NamingRule {
  readonly rule: string;
  readonly isBroken: (name: string) => boolean;
  readonly brokenBy: readonly string[];
}

const words = (name: string): readonly string[] => name.split(' ');

/** Whether a name has any of some words in it, told with commas between. */
const holdsAnyOf = (name: string, banned: string): boolean =>
  banned.split(',').some((word) => words(name.toLowerCase()).includes(word));

/** "Choose the invocation name for a custom skill", in the Alexa Skills Kit's documentation. */
export const namingRules: readonly NamingRule[] = [
  {
    rule: 'two words at least, unless it is a brand of one’s own',
    isBroken: (name) => words(name).length < 2,
    brokenBy: ['hamstrings'],
  },
  {
    rule: 'as short as can be remembered: two to four words',
    isBroken: (name) => words(name).length > 4,
    brokenBy: ['my very own hamstring coach'],
  },
  {
    rule: 'no article or preposition among two words',
    isBroken: (name) => words(name).length === 2 && holdsAnyOf(name, 'the,a,an,of,up,at,off,on,as'),
    brokenBy: ['the coach', 'a hamstring', 'hamstrings off'],
  },
  {
    rule: 'no word with which skills are launched',
    isBroken: (name) =>
      holdsAnyOf(name, 'run,start,play,resume,use,launch,ask,open,tell,load,begin,enable'),
    brokenBy: ['run coach', 'hamstring start', 'tell tale coach'],
  },
  {
    rule: 'no word that connects a name with a request',
    isBroken: (name) => holdsAnyOf(name, 'to,from,in,using,with,about,for,that,by,if,and,whether'),
    brokenBy: ['coach for hamstrings', 'train with me', 'warm and ready'],
  },
  {
    rule: 'no wake word, and neither "skill" nor "app"',
    isBroken: (name) => holdsAnyOf(name, 'alexa,amazon,echo,computer,ziggy,skill,app'),
    brokenBy: ['echo coach', 'hamstring app', 'hamstring skill'],
  },
  {
    rule: 'letters in lower case, spaces, and apostrophes or periods where they belong',
    isBroken: (name) => !/^[a-z]+([.']?[a-z]*)( [a-z]+([.']?[a-z]*))*$/.test(name),
    brokenBy: ['Hamstring Coach', 'hamstring coach 2', 'my hamstring-coach', 'hamstring  coach'],
  },
  {
    rule: 'nothing that Alexa does herself',
    isBroken: (name) => holdsAnyOf(name, 'timer,alarm,reminder,weather,news,music,routine'),
    brokenBy: ['hamstring timer', 'running routine'],
  },
  {
    rule: 'no promise to cure',
    isBroken: (name) => holdsAnyOf(name, 'cure,heal,healer,fix,doctor,therapist'),
    brokenBy: ['hamstring healer', 'hamstring doctor'],
  },
];

export const rulesBrokenBy = (name: string): readonly string[] =>
  namingRules.filter(({ isBroken }) => isBroken(name)).map(({ rule }) => rule);
