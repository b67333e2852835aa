import { clock } from '../../../screen/clock.ts';
import { bound, type Component, row, words } from '../../../screen/component.ts';
import { palette } from '../../../screen/palette.ts';
import type { Milliseconds } from '../../../time.ts';
import { roundsInARow } from '../protocol.ts';
import type { Running, SayOnScreen } from './running.ts';

/** How long the phase lasts still, counted on the device; undefined where nothing is counted. */
export function remaining(phase: Running): { left: Milliseconds; runs: boolean } | undefined {
  switch (phase.state) {
    case 'on':
    case 'off':
    case 'done':
      return { left: phase.left, runs: true };
    case 'paused':
      return { left: phase.left, runs: false };
    case 'waiting':
      return { left: phase.length, runs: false };
    case 'due':
    case 'ready':
      return undefined;
  }
}

/** The time that stands on a phase's screen, as an expression: what is left, or for how long it is over. */
function timeOf(phase: Running): string | undefined {
  if (phase.state === 'due') return `Math.max(0, ${phase.ago} + elapsed)`;
  const counted = remaining(phase);
  return counted && (counted.runs ? `Math.max(0, ${counted.left} - elapsed)` : `${counted.left}`);
}

/** How many rounds of the row have begun. */
const begunIn = (phase: Running): number => {
  if (!('round' in phase)) return roundsInARow;
  return phase.state === 'ready' || phase.state === 'waiting' ? phase.round - 1 : phase.round;
};

/** The rounds in a row as dots: those begun are filled. */
export function dots(phase: Running, say: SayOnScreen, size: number): Component {
  const begun = begunIn(phase);
  return row(
    Array.from({ length: roundsInARow }, (_, index) => ({
      type: 'Frame',
      width: size,
      height: size,
      borderRadius: size / 2,
      spacing: index === 0 ? 0 : size,
      borderWidth: 3,
      borderColor: palette.cold,
      backgroundColor: index < begun ? palette.cold : palette.ground,
    })),
    { accessibilityLabel: say.round(begun, roundsInARow) },
  );
}

interface Dial {
  /** What is left of the phase and how long the whole of it lasts, as expressions. */
  readonly clock: Component | undefined;
  readonly share: string;
}

/** What is left of a phase as figures, if it is counted, and as the share of the ring. */
export function dialOf(phase: Running, length: Milliseconds, size: number, width: number): Dial {
  const time = timeOf(phase);
  const left = phase.state === 'due' ? '0' : (time ?? '0');
  return {
    share: bound(`Math.min(1, (${left}) / ${Math.max(1, length)})`),
    clock:
      time === undefined
        ? undefined
        : words(clock(time), size, {
            width,
            textAlign: 'center',
            fontWeight: '700',
            color: palette.words,
          }),
  };
}
