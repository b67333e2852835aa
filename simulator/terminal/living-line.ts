import { clearLine, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Sounding } from '../device/speech.ts';
import type { Output } from './paper.ts';
import { minutesAndSeconds } from './score.ts';

/** One line above what is typed that tells where guided audio is. */
export interface LivingLine {
  /** What plays from now on; only guided audio has a line. */
  follow(sounds: readonly Sounding[]): void;
  /** Writes where it is, and leaves what is typed as it was. */
  tell(): void;
  /** Puts the line above the prompt that comes next, where something plays. */
  begin(): void;
  /** How many lines it takes. */
  rows(): number;
  /** The line stays as it is from now on, and another may begin. */
  end(): void;
}

/** Opens the line of a window. */
export function livingLine(
  terminal: Interface,
  output: Output,
  now: () => number,
  ink: (text: string) => string,
): LivingLine {
  let playing: Sounding | undefined;
  let isThere = false;

  function text(): string | undefined {
    if (playing === undefined) return undefined;
    const elapsed = now() - playing.startedAt;
    if (elapsed >= playing.ms) return undefined;
    const words = playing.sounds.findLast(({ kind, at }) => kind === 'speech' && at <= elapsed);
    const line = `      > ${minutesAndSeconds(elapsed)} of ${minutesAndSeconds(playing.ms)}  ${words?.text ?? ''}`;
    return line.slice(0, Math.max(30, output.columns ?? 80) - 1);
  }

  return {
    follow(sounds) {
      if (sounds.length === 0) return;
      playing = sounds.findLast((each) => each.sounds.some(({ kind }) => kind === 'sound'));
    },
    begin() {
      const line = text();
      isThere = line !== undefined;
      if (line !== undefined) output.write(`${ink(line)}\n`);
    },
    tell() {
      if (!isThere) return;
      const line = text();
      const { rows, cols } = terminal.getCursorPos();
      moveCursor(output, 0, -rows - 1);
      cursorTo(output, 0);
      clearLine(output, 0);
      output.write(ink(line ?? '      > over'));
      moveCursor(output, 0, rows + 1);
      cursorTo(output, cols);
      if (line === undefined) isThere = false;
    },
    rows: () => (isThere ? 1 : 0),
    end() {
      isThere = false;
    },
  };
}
