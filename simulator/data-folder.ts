import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import * as v from 'valibot';
import { KeptReminder } from './alexa-services/reminder-book.ts';
import { KeptTimer } from './alexa-services/timer-book.ts';
import { Mistake } from './mistake.ts';

/** What the simulated household keeps between two runs, beside the database. */
const Kept = v.object({
  /** The simulated time, in milliseconds since 1970. */
  clock: v.number(),
  /** The real time at which the simulated one was noted. */
  notedAt: v.number(),
  /** How many requests were ever sent: no request id is used twice. */
  requests: v.number(),
  /** How many records the table held. */
  records: v.optional(v.number(), 0),
  /** Alexa's own services: what the skill may use of them, and what it has set. */
  services: v.optional(
    v.object({
      isTimersAllowed: v.boolean(),
      timers: v.pipe(v.array(KeptTimer), v.readonly()),
      areRemindersAllowed: v.optional(v.boolean(), false),
      reminders: v.optional(v.pipe(v.array(KeptReminder), v.readonly()), []),
    }),
  ),
});
export type Kept = v.InferOutput<typeof Kept>;

/** A folder that one process at a time uses. */
export interface DataFolder {
  /** Where the database lies. */
  readonly database: string;
  read(): Kept | undefined;
  write(kept: Kept): void;
  close(): Promise<void>;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Opens a data folder, and makes it where it is missing.
 * @throws Mistake when it can't be written, is in use, or holds something unreadable
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Mistake(
      `The data folder ${folder} can't be made (${reasonOf(error)}): name another with --data.`,
    );
  }
  const lock = await lockFolder(folder);
  const file = join(folder, 'household.json');
  return {
    database: join(folder, 'dynamodb'),
    read: () => readKept(file),
    write(kept) {
      const draft = `${file}.new`;
      try {
        writeFileSync(draft, JSON.stringify(kept));
        renameSync(draft, file);
      } catch (error) {
        throw new Mistake(
          `The data folder ${folder} can't be written (${reasonOf(error)}), so that this is lost: name another with --data.`,
        );
      }
    },
    close: () => lock.close(),
  };
}

/** An empty LevelDB serves as the lock: the system lifts it however the process ends. */
async function lockFolder(folder: string): Promise<ClassicLevel> {
  const lock = new ClassicLevel(join(folder, 'lock'));
  try {
    await lock.open();
    return lock;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const isLocked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
    throw new Mistake(
      isLocked
        ? `The data folder ${folder} is in use by another run: close that one, or name another with --data.`
        : `The data folder ${folder} can't be written (${reasonOf(cause)}): name another with --data.`,
    );
  }
}

function readKept(file: string): Kept | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(file, error);
  }
  try {
    return v.parse(Kept, JSON.parse(text));
  } catch (error) {
    throw unreadable(file, error);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const unreadable = (file: string, error: unknown): Mistake =>
  new Mistake(
    `${file} can't be read (${reasonOf(error).split('\n', 1)[0]}): mend it, or name another folder with --data.`,
  );
