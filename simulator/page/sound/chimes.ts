import { soundBell, soundTick } from './strikes.ts';

/** Ticks and bells, made here. */
export interface Chimes {
  /** Lets sound begin: browsers wait for somebody to touch the page. */
  wake(): void;
  tick(): void;
  bell(): void;
}

/** Opens the ticks and bells of a page. */
export function openChimes(): Chimes {
  let context: AudioContext | undefined;
  const isAwake = (): boolean => context?.state === 'running';
  return {
    wake() {
      context ??= new AudioContext();
      if (context.state === 'suspended') void context.resume();
    },
    tick() {
      if (context !== undefined && isAwake()) soundTick(context, context.currentTime);
    },
    bell() {
      if (context !== undefined && isAwake()) soundBell(context, context.currentTime);
    },
  };
}
