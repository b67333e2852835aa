import { parseArgs } from 'node:util';
import { type DeviceModel, deviceModelNamed, deviceModels } from './device/models.ts';
import { type Ears, ears, earsNamed } from './language/ears.ts';
import { Mistake } from './mistake.ts';

/** How the simulator was asked to run. */
export interface Options {
  readonly json: boolean;
  /** Whether the terminal tells what a turn cost and what is remembered. */
  readonly verbose: boolean;
  /** Where the simulated time begins, in milliseconds since 1970. */
  readonly now: number | undefined;
  readonly device: DeviceModel;
  readonly locale: string;
  readonly data: string;
  readonly seed: number;
  /** How sentences are handed over to the skill. */
  readonly ears: Ears;
}

/** Every option, in a line. */
export const usage = `Options: --json --verbose --now ISO --device NAME --locale LOCALE --data FOLDER --seed NUMBER --ears ${ears.join('|')}.`;

/**
 * Reads the command line.
 * @param known the locales that the skill has a model for
 * @throws Mistake in one line when an option is unknown or its value makes no sense
 */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { json, verbose, now, device, locale, data, seed, ears: wanted } = parse(argv);
  const model = deviceModelNamed(device);
  if (model === undefined) {
    throw new Mistake(
      `No device is called ${device}: there are ${Object.keys(deviceModels).join(', ')}.`,
    );
  }
  const start = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(start))
    throw new Mistake(`--now ${now} is no time: write 2026-03-01T08:00:00Z.`);
  if (!/^\d{1,9}$/.test(seed)) throw new Mistake(`--seed ${seed} is no whole number.`);
  const listening = earsNamed(wanted);
  if (listening === undefined) {
    throw new Mistake(`No ears are called ${wanted}: there are ${ears.join(', ')}.`);
  }
  if (!known.includes(locale)) {
    throw new Mistake(
      `There is no interaction model for ${locale}: there are ${known.join(', ')}.`,
    );
  }
  return {
    json,
    verbose,
    now: start,
    device: model,
    locale,
    data,
    seed: Number(seed),
    ears: listening,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        now: { type: 'string' },
        device: { type: 'string', default: 'dot' },
        locale: { type: 'string', default: 'en-US' },
        data: { type: 'string', default: '.data' },
        seed: { type: 'string', default: '1' },
        ears: { type: 'string', default: 'alexa' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Mistake(`${reason}. ${usage}`);
  }
}
