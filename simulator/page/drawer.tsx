import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../language/reading.ts';
import type { Told } from './protocol.ts';
import { Listing, Turn } from './turn.tsx';

interface DrawerProps {
  readonly told: readonly Told[];
  readonly present: Told | undefined;
  readonly transcript: string;
  /** The number of the turn whose bubble was clicked last. */
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
  readonly readingsOf: (line: string, isOpen: boolean) => Promise<readonly Reading[]>;
  readonly onSend: (request: string) => Promise<string | undefined>;
  /** Plays a saved conversation again. */
  readonly onReplay: (file: File) => void;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** From here on there is room for it beside the conversation. */
const wide = '(min-width: 1600px)';

function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(wide).matches);
  useEffect(() => {
    const query = window.matchMedia(wide);
    const change = (): void => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return isWide;
}

/** For the curious: what went over the wire at each turn, and what is remembered. */
export function Drawer(props: DrawerProps) {
  const { told, present, transcript, chosen, onChoose, readingsOf, onSend, onReplay } = props;
  const turns = told.filter(
    ({ exchanges, outcome }) => exchanges.length > 0 || outcome.heard !== '',
  );
  const turn = turns.find(({ number }) => number === chosen) ?? turns.at(-1);
  const before = told.findLast(({ number }) => number < (turn?.number ?? 0));
  const isWide = useIsWide();
  const [isOpen, open] = useState(false);
  useEffect(() => {
    if (chosen !== undefined) open(true);
  }, [chosen]);
  return (
    <details
      class="drawer"
      open={isWide || isOpen}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
    >
      <summary>Behind the scenes</summary>
      <div class="drawer-content">
        <p>
          <a class="button" href={transcript} download="conversation.txt">
            Save the conversation
          </a>{' '}
          <label class="button file">
            Play one again
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) onReplay(file);
                currentTarget.value = '';
              }}
            />
          </label>{' '}
          Dropped on the page, it is played again as well, ten times as fast.
        </p>
        {turn === undefined ? (
          <p>Say something, and see here what was sent and what came back.</p>
        ) : (
          <>
            <label>
              Turn{' '}
              <select
                value={turn.number}
                onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
              >
                {turns.map(({ number, outcome }) => (
                  <option key={number} value={number}>
                    {number}: {outcome.heard === '' ? '(by itself)' : outcome.heard}
                  </option>
                ))}
              </select>
            </label>
            <Turn turn={turn} before={before} readingsOf={readingsOf} onSend={onSend} />
          </>
        )}
        <Listing name="Alexa's timers" text={json(present?.outcome.timers ?? [])} />
      </div>
    </details>
  );
}
