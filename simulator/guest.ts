import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistake } from './mistake.ts';
import { modelsIn, type Skill } from './skill.ts';

/** How a skill of somebody else's is told of on the command line. */
const usage =
  'npm run device -- --handler FILE --models FOLDER [--name NAME] [--env NAME=VALUE]... and the options of npm start';

/** A table as Alexa-hosted skills have it. */
const hostedTable = { name: 'attributes', keys: ['id'] } as const;

/** A name as people write it, of words as they are said: "lucky dice" is Lucky Dice. */
const titled = (words: string): string =>
  words.replaceAll(/(?:^|\s)\S/g, (letter) => letter.toUpperCase());

function variable(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Mistake(`--env ${text} is no variable: write NAME=VALUE.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What the models of a skill let somebody say without a slot: one sample of each intent of its own. */
function openersIn(skill: Pick<Skill, 'models'>, locale: string): readonly string[] {
  return skill.models
    .read(locale)
    .intents.filter(({ name }) => !name.startsWith('AMAZON.'))
    .flatMap(({ samples }) => samples.find((sample) => !sample.includes('{')) ?? [])
    .slice(0, 4);
}

const own: readonly string[] = ['handler', 'models', 'name', 'env'];

/** The options that tell of the skill, as names and values, and what else is on a command line. */
function taken(argv: readonly string[]) {
  const given: (readonly [option: string, value: string])[] = [];
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const [, option = '', value] = /^--([a-z]+)(?:=(.*))?$/.exec(argv[at] ?? '') ?? [];
    if (!own.includes(option)) rest.push(argv[at] ?? '');
    else if (value !== undefined) given.push([option, value]);
    else {
      at += 1;
      given.push([option, argv[at] ?? '']);
    }
  }
  return { given, rest };
}

/**
 * Reads a skill of somebody else's from the command line.
 * @returns the skill, and what is left of the command line for the device
 * @throws Mistake in one line when something is missing, or is not there
 */
export function readGuest(argv: readonly string[]): {
  readonly skill: Skill;
  readonly rest: readonly string[];
} {
  const { given, rest } = taken(argv);
  const { handler, models: folder, name } = Object.fromEntries(given);
  if (handler === undefined || folder === undefined) {
    throw new Mistake(`A handler and a folder of models are needed: ${usage}`);
  }
  const file = resolve(handler);
  if (!existsSync(file)) throw new Mistake(`There is no handler at ${handler}.`);
  const models = modelsIn(folder);
  const [first = ''] = models.locales;
  const locale = models.locales.includes('en-US') ? 'en-US' : first;
  const openers = openersIn({ models }, locale);
  const skill: Skill = {
    name: name ?? titled(models.read(locale).invocationName),
    role: 'skill',
    about: 'A skill of Alexa',
    welcome: 'Say something',
    notice: '',
    suggestions: Object.fromEntries(openers.map((line, index) => [`say ${index + 1}`, [line]])),
    meanwhile: [],
    handler: file,
    watched: [file],
    models,
    environment: Object.fromEntries(
      given.flatMap(([option, value]) => (option === 'env' ? [variable(value)] : [])),
    ),
    table: hostedTable,
    tableVariables: ['DYNAMODB_PERSISTENCE_TABLE_NAME', 'TABLE_NAME'],
  };
  const asked = rest.some((each) => each === '--locale' || each.startsWith('--locale='));
  const data = rest.some((each) => each === '--data' || each.startsWith('--data='));
  return {
    skill,
    rest: [
      ...rest,
      ...(asked ? [] : ['--locale', locale]),
      // Each skill has a household of its own.
      ...(data ? [] : ['--data', `.data/${folderNameOf(skill.name)}`]),
    ],
  };
}

const folderNameOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
