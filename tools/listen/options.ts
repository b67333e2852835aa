import { parseArgs } from 'node:util';
import { isRoutineId, type RoutineId, routineOf } from '../../lambda/rooms/routines/routines.ts';
import { Mistake } from '../../simulator/mistake.ts';
import { modelFor } from '../locales/interaction-model.ts';

/** What is to be heard, and where it is written. */
export interface ListenOptions {
  readonly routine: RoutineId;
  /** The exercise to begin with, counted from 1. */
  readonly from: number;
  /** As for somebody who knows the exercises. */
  readonly short: boolean;
  /** The WAV file to write. */
  readonly out: string;
}

/** A transcript to be heard, and where it is written. */
export interface ConversationOptions {
  /** The name of a file of `test/conversations`, without its ending. */
  readonly conversation: string;
  readonly out: string;
}

const usage =
  'Write: npm run listen -- ROUTINE --from NUMBER --short --out FILE, or conversation NAME --out FILE.';

/** The routines that runners can ask for. */
const routineIds = (): readonly RoutineId[] =>
  modelFor('en-US')
    .types.filter(({ name }) => name === 'RoutineName')
    .flatMap(({ values }) => values.map(({ id }) => id ?? ''))
    .filter(isRoutineId);

/**
 * Reads the command line.
 * @throws Mistake in one line when an option is unknown or its value makes no sense
 */
export function readListenOptions(argv: readonly string[]): ListenOptions | ConversationOptions {
  const { positionals, values } = parse(argv);
  const [routine, ...more] = positionals;
  if (routine === 'conversation') return conversationFrom(more, values.out);
  const known = routineIds().join(', ');
  if (routine === undefined) throw new Mistake(`Which routine? ${usage} Routines: ${known}.`);
  if (!isRoutineId(routine))
    throw new Mistake(`No routine is called ${routine}: there are ${known}.`);
  if (more.length > 0) throw new Mistake(`One routine at a time, not ${more.join(', ')} as well.`);
  const count = routineOf(routine).exercises.length;
  const from = Number(values.from);
  if (!Number.isInteger(from) || from < 1 || from > count) {
    throw new Mistake(`--from ${values.from} is no exercise: ${routine} has 1 to ${count}.`);
  }
  const { short, out = `dist/listen/${routine}.wav` } = values;
  if (out === '') throw new Mistake(`--out needs the name of a file. ${usage}`);
  return { routine, from, short, out };
}

function conversationFrom(names: readonly string[], out?: string): ConversationOptions {
  const [conversation, ...others] = names;
  if (conversation === undefined) throw new Mistake(`Which conversation? ${usage}`);
  if (others.length > 0) {
    throw new Mistake(`One conversation at a time, not ${others.join(', ')} as well.`);
  }
  if (!/^[\w/-]+$/.test(conversation)) {
    throw new Mistake(
      `${conversation} is no name of a conversation: they are in test/conversations.`,
    );
  }
  if (out === '') throw new Mistake(`--out needs the name of a file. ${usage}`);
  return { conversation, out: out ?? `dist/listen/${conversation}.wav` };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        from: { type: 'string', default: '1' },
        short: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Mistake(`${reason}. ${usage}`);
  }
}
