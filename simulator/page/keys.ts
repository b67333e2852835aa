import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What keys do on the page, wherever the focus is. */
interface Keys {
  /** Space, where nothing is typed; tells whether there was something to pause. */
  readonly onPause: () => boolean;
  /** Escape. */
  readonly onEscape: () => void;
}

/** What takes letters or the space bar for itself. */
const takesKeys = 'input, select, textarea, button, summary, a[href]';

/** Where a finger points, focus would bring up a keyboard that covers half of the screen. */
const hasKeyboard = (): boolean => !window.matchMedia('(pointer: coarse)').matches;

/** Whether a key puts something into a field. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** Brings to the field what is typed anywhere, from the moment that the page is there. */
export function useKeys(field: RefObject<HTMLInputElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const focus = (): void => field.current?.focus({ preventScroll: true });
    const hear = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key === 'Escape') latest.current.onEscape();
      const isField = target === field.current;
      const isElsewhere = target instanceof Element && target.closest(takesKeys) === null;
      if (!writes(event) || !(isField || isElsewhere)) return;
      const isEmpty = field.current?.value === '';
      if (key === ' ' && isEmpty && latest.current.onPause()) event.preventDefault();
      else if (isElsewhere && key !== ' ') focus();
    };
    // A click on the drawn screen takes the focus into its frame, where no key would be heard.
    const comeBack = (): void => {
      if (document.activeElement instanceof HTMLIFrameElement && hasKeyboard()) setTimeout(focus);
    };
    document.addEventListener('keydown', hear);
    window.addEventListener('blur', comeBack);
    if (hasKeyboard()) focus();
    return () => {
      document.removeEventListener('keydown', hear);
      window.removeEventListener('blur', comeBack);
    };
  }, []);
}
