import { heardWords, part, type Utterance, wordsOf } from './words.ts';

/** An utterance without what is said to Alexa rather than to the skill. */
interface Addressed {
  /** The skill was named, so that Alexa sends whatever follows to it. */
  readonly byName: boolean;
  /** What is left for the skill; empty after "open ..." alone. */
  readonly rest: Utterance;
}

const WAKE_WORDS = ['hey alexa', 'okay alexa', 'alexa'];

const COURTESIES = ['please', 'can you', 'could you'];

const INVOKING = [
  'open up',
  'open',
  'launch',
  'start',
  'begin',
  'run',
  'load',
  'use',
  'resume',
  'play',
  'talk to',
  'speak to',
  'go to',
  'ask',
  'tell',
];

const CONNECTING = ['and', 'to', 'for', 'about', 'if', 'whether', 'that'];

const TRAILING = ['using', 'with', 'from', 'in', 'on', 'by', 'via'];

/**
 * Takes the wake word and the skill's name off an utterance: "ask <name> to X", "open <name> and X",
 * "X with <name>", "<name>".
 */
export function createAddressing(invocationName: string): (utterance: Utterance) => Addressed {
  const name = wordsOf(invocationName);
  return (utterance) => {
    const said = withoutFirst(utterance, WAKE_WORDS);
    const request = withoutFirst(withoutFirst(said, COURTESIES), INVOKING);
    const named = afterName(request, name);
    return named === undefined
      ? (beforeName(said, name) ?? { byName: false, rest: said })
      : { byName: true, rest: withoutFirst(named, CONNECTING) };
  };
}

function afterName(utterance: Utterance, name: readonly string[]): Utterance | undefined {
  const words = heardWords(utterance);
  const at = words[0] === 'the' || words[0] === 'my' ? 1 : 0;
  if (!name.every((word, index) => words[at + index] === word)) {
    return undefined;
  }
  const rest = part(utterance, at + name.length);
  return withoutFirst(rest, ['skill please', 'skill', 'please']);
}

function beforeName(utterance: Utterance, name: readonly string[]): Addressed | undefined {
  const words = heardWords(utterance);
  const at = words.length - name.length;
  const isNamed = at > 1 && name.every((word, index) => words[at + index] === word);
  return isNamed && TRAILING.includes(words[at - 1] ?? '')
    ? { byName: true, rest: part(utterance, 0, at - 1) }
    : undefined;
}

function withoutFirst(utterance: Utterance, phrases: readonly string[]): Utterance {
  const words = heardWords(utterance).join(' ');
  const phrase = phrases.find((start) => words === start || words.startsWith(`${start} `));
  return phrase === undefined ? utterance : part(utterance, phrase.split(' ').length);
}
