import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { DeviceModel } from '../device/models.ts';
import type { Sounding } from '../device/speech.ts';
import type { Face } from '../face.ts';
import { Bubbles } from './bubbles.tsx';
import { householdClock } from './clock.ts';
import { ClockBar } from './clock-bar.tsx';
import { Composer } from './composer.tsx';
import { type Connection, connect } from './connection.ts';
import { Drawer } from './drawer.tsx';
import { Echo, type Light } from './echo.tsx';
import type { Time, Told, Touch } from './protocol.ts';
import { replay, stepsIn } from './replay.ts';
import { openChimes } from './sound/chimes.ts';
import { openPlayer } from './sound/player.ts';
import { openVoice } from './sound/voice.ts';
import { changed, faceIn, start } from './store.ts';

const models: readonly (readonly [DeviceModel, string])[] = [
  ['show8', 'Echo Show 8'],
  ['show5', 'Echo Show 5'],
  ['spot', 'Echo Spot'],
  ['tv', 'Fire TV'],
  ['dot', 'Echo Dot'],
];

/** How long the microphone stays open once the skill is silent, reprompt and all, at the least. */
const listensFor = 8000;

/** The page: an Echo, what is said, and what one can do. */
export function App() {
  const [state, change] = useReducer(changed, start);
  const [soundings, setSoundings] = useState<readonly Sounding[]>([]);
  const [timeSet, setTimeSet] = useState(0);
  const [chosen, choose] = useState<number>();
  const isReplaying = useRef(false);
  const [, redraw] = useState(0);
  const locale = useRef('en-US');
  const connection = useRef<Connection>(undefined);

  const clock = useMemo(householdClock, []);
  const chimes = useMemo(openChimes, []);
  const player = useMemo(
    () =>
      openPlayer(
        clock,
        openVoice(() => locale.current),
        chimes,
      ),
    [],
  );

  useEffect(() => {
    const setTime = (time: Time): void => {
      clock.set(time);
      setTimeSet((count) => count + 1);
    };
    const play = (wanted: readonly Sounding[]): void => {
      setSoundings(wanted);
      player.play(wanted);
    };
    const hear = (told: Told): void => {
      const answers = told.exchanges.some(({ response }) => response !== undefined);
      if (told.sounds.length > 0) play(told.sounds);
      else if (answers && !told.outcome.listening) play([]);
      if (told.outcome.announced.length > 0) player.ring(told.outcome.announced);
    };
    let run: string | undefined;
    connection.current = connect({
      arrival(arrival) {
        locale.current = arrival.locale;
        setTime(arrival.time);
        if (run !== undefined && run !== arrival.run) play([]);
        else {
          const last = arrival.history.findLast(({ sounds }) => sounds.length > 0);
          if (run === undefined && last !== undefined) play(last.sounds);
        }
        run = arrival.run;
        change({ kind: 'arrived', arrival });
      },
      told({ told, time }) {
        setTime(time);
        change({ kind: 'told', told });
        hear(told);
      },
      time(time) {
        setTime(time);
        player.keepStep();
      },
      device: ({ model }) => change({ kind: 'moved', model }),
      rang({ announced }) {
        player.ring(announced);
        change({ kind: 'rang', announced });
      },
      lost() {
        play([]);
        // Nobody knows what time it is there: nothing is counted on until it is told.
        setTime({ now: clock.now(), rate: 0 });
        change({ kind: 'lost' });
      },
    });
    const timer = setInterval(() => redraw((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);

  const { present, contact, entries, told, model, isMuted, arrival } = state;
  const face = faceIn(state);

  async function act(mistake: Promise<string | undefined> | undefined): Promise<void> {
    chimes.wake();
    const text = await mistake;
    if (text !== undefined) change({ kind: 'noted', text });
  }
  const say = (line: string): void => {
    const isAnswer = present?.alexaAsks != null && /^(yes|no)\b/i.test(line);
    void act(
      connection.current?.say(isAnswer ? `/consent ${/^yes/i.test(line) ? 'yes' : 'no'}` : line),
    );
  };
  const touch = (pressed: Touch): void => void act(connection.current?.touch(pressed));

  /** Plays a saved conversation, ten times as fast, until Escape. */
  async function playAgain(file: File): Promise<void> {
    const steps = stepsIn(await file.text());
    const way = connection.current;
    if (way === undefined || isReplaying.current) return;
    if (steps.length === 0) {
      return change({ kind: 'noted', text: `${file.name} is no saved conversation.` });
    }
    isReplaying.current = true;
    const stage = {
      say: (line: string) => act(way.say(line)),
      runAt: (rate: number) => way.runAt(rate),
      soundsFor: () => Math.max(0, player.silentAt() - clock.now()),
      pass: (ms: number) =>
        new Promise<void>((resolve) => setTimeout(resolve, clock.until(clock.now() + ms))),
    };
    await replay(steps, stage, () => isReplaying.current);
    isReplaying.current = false;
  }

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void playAgain(file);
  }

  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault();
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, []);

  function mute(): void {
    player.setMuted(!isMuted);
    change({ kind: 'muted', isMuted: !isMuted });
  }

  const now = clock.now();
  const sounding = soundings.find(({ startedAt, ms }) => startedAt <= now && now < startedAt + ms);
  const silentAt = Math.max(0, ...soundings.map(({ startedAt, ms }) => startedAt + ms));
  const isAsked = present?.exchanges.at(-1)?.response?.response.shouldEndSession === false;
  const isOpen = present?.outcome.listening === true;
  const listens = isOpen && isAsked && now < silentAt + 3 * listensFor;
  const light: Light = sounding !== undefined ? 'speaking' : listens ? 'listening' : 'idle';

  return (
    <>
      <header>
        <h1>{face.name}</h1>
        <p>{face.about}, on an Echo in your browser.</p>
      </header>
      <main>
        <div class="stage">
          <div class="choices">
            <label>
              <span class="visually-hidden">Which Echo</span>
              <select
                value={model}
                onChange={({ currentTarget }) =>
                  void act(connection.current?.goTo(currentTarget.value as DeviceModel))
                }
              >
                {models.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" aria-pressed={isMuted} onClick={mute}>
              {isMuted ? 'Sound is off' : 'Sound is on'}
            </button>
            <span class="shares">
              {arrival?.sharesTerminal === true ? 'Shared with the terminal' : ''}
            </span>
          </div>
          <Echo
            face={face}
            model={model}
            present={present}
            clock={clock}
            timeSet={timeSet}
            light={light}
            onTouch={touch}
            onKey={(id) => say(`/touch ${id}`)}
            onOpen={() => say('/open')}
          />
          <ClockBar
            clock={clock}
            present={present}
            onRate={(rate) => void act(connection.current?.runAt(rate))}
            onJump={(minutes) => void act(connection.current?.say(`/wait ${minutes}m`))}
          />
        </div>
        <div class="talk">
          {entries.length === 0 && contact === 'there' && <Welcome face={face} onSay={say} />}
          <Bubbles
            role={face.role}
            entries={entries}
            clock={clock}
            sounding={sounding}
            onLookBehind={choose}
            awaitsConsent={present?.alexaAsks != null}
            onConsent={(isGiven) => say(isGiven ? '/consent yes' : '/consent no')}
          />
        </div>
        <Drawer
          told={told}
          present={present}
          transcript={connection.current?.transcript() ?? '/transcript'}
          chosen={chosen}
          onChoose={choose}
          readingsOf={async (line, isOpen) =>
            (await connection.current?.readings(line, isOpen)) ?? []
          }
          onSend={async (request) => connection.current?.send(request)}
          onReplay={(file) => void playAgain(file)}
        />
      </main>
      <footer>
        <p>{face.notice} All of it runs on this machine.</p>
      </footer>
      {contact !== 'there' && (
        <p class="contact" role="status">
          {contact === 'first' ? 'Waking up…' : `The ${face.role} is away. Looking for it…`}
        </p>
      )}
      <Composer
        role={face.role}
        locale={locale.current}
        hint={hintFor(face, isOpen, sounding !== undefined)}
        isAway={contact !== 'there'}
        canPause={sounding?.sounds.some(({ kind }) => kind === 'sound') === true}
        onSay={say}
        onSpeak={() => {
          chimes.wake();
          player.hush();
        }}
        onHush={() => {
          isReplaying.current = false;
          player.hush();
        }}
      />
    </>
  );
}

const hintFor = ({ name, role, meanwhile }: Face, isOpen: boolean, isSounding: boolean): string => {
  if (!isOpen) return `open ${name.toLowerCase()}`;
  return isSounding && meanwhile.length > 0
    ? `${meanwhile.map((line) => `“${line}”`).join(', ')}…`
    : `Answer the ${role}…`;
};

interface WelcomeProps {
  readonly face: Face;
  readonly onSay: (line: string) => void;
}

function Welcome({ face, onSay }: WelcomeProps) {
  const suggestions = Object.values(face.suggestions).flatMap(([first]) => first ?? []);
  return (
    <div class="welcome">
      <h2>{face.welcome}</h2>
      <p>Open the {face.role} on the Echo, or say one of these:</p>
      <ul>
        {suggestions.map((line) => (
          <li key={line}>
            <button type="button" onClick={() => onSay(line)}>
              “{line}”
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
