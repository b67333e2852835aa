import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { DeviceModel } from '../device/models.ts';
import type { Sounding } from '../device/speech.ts';
import { Bubbles } from './bubbles.tsx';
import { householdClock } from './clock.ts';
import { ClockBar } from './clock-bar.tsx';
import { Composer } from './composer.tsx';
import { type Connection, connect } from './connection.ts';
import { Drawer } from './drawer.tsx';
import { Echo, type Light } from './echo.tsx';
import { Held, Tour, Welcome } from './guidance.tsx';
import { momentOf } from './moment.ts';
import { knowOtherTabs, type OtherTabs } from './other-tabs.ts';
import type { Time, Told, Touch } from './protocol.ts';
import { openChimes } from './sound/chimes.ts';
import { openPlayer } from './sound/player.ts';
import { openVoice } from './sound/voice.ts';
import { changed, faceIn, start } from './store.ts';
import { useReplay } from './use-replay.ts';

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
  const [held, hold] = useState<string>();
  const tabs = useRef<OtherTabs>(undefined);
  const [, redraw] = useState(0);
  const locale = useRef('en-US');
  const connection = useRef<Connection>(undefined);

  const clock = useMemo(householdClock, []);
  const chimes = useMemo(openChimes, []);
  const player = useMemo(
    () =>
      openPlayer(
        clock,
        openVoice(
          () => locale.current,
          () => change({ kind: 'noted', text: noVoice }),
        ),
        chimes,
      ),
    [],
  );

  /** Falls silent, and lets the other pages know. */
  function hush(): void {
    player.hush();
    tabs.current?.speakUntil(0);
  }

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
    tabs.current = knowOtherTabs(hush);
    const timer = setInterval(() => redraw((count) => count + 1), 500);
    return () => {
      clearInterval(timer);
      tabs.current?.close();
    };
  }, []);

  const { present, contact, entries, told, model, isMuted, arrival } = state;
  const face = faceIn(state);

  async function act(mistake: Promise<string | undefined> | undefined): Promise<void> {
    chimes.wake();
    const text = await mistake;
    if (text !== undefined) change({ kind: 'noted', text });
  }
  /** Sentences that were told already: each is told once. */
  const sentences = useRef(new Set<string>());
  function tellOnce(text: string): void {
    if (sentences.current.has(text)) return;
    sentences.current.add(text);
    change({ kind: 'noted', text });
  }

  /** Says a line, unless another page speaks: then who is to be heard is asked first. */
  function sayInTurn(line: string): void {
    const isSpoken = !line.startsWith('/') || line === '/open';
    if (isSpoken && tabs.current?.speaks() === true) hold(line);
    else say(line);
  }
  const say = (line: string): void => {
    const isAnswer = present?.alexaAsks != null && /^(yes|no)\b/i.test(line);
    void act(
      connection.current?.say(isAnswer ? `/consent ${/^yes/i.test(line) ? 'yes' : 'no'}` : line),
    );
  };
  const touch = (pressed: Touch): void => void act(connection.current?.touch(pressed));

  const replaying = useReplay({
    say: (line) => act(connection.current?.say(line)),
    runAt: (rate) => connection.current?.runAt(rate) ?? Promise.resolve(),
    soundsFor: () => Math.max(0, player.silentAt() - clock.now()),
    pass: (ms) => new Promise((resolve) => setTimeout(resolve, clock.until(clock.now() + ms))),
    refuse: (text) => change({ kind: 'noted', text }),
  });

  /** Says what was held back. */
  function letGo(): void {
    hold(undefined);
    if (held !== undefined) say(held);
  }

  function mute(): void {
    player.setMuted(!isMuted);
    change({ kind: 'muted', isMuted: !isMuted });
  }

  const now = clock.now();
  const sounding = soundings.find(({ startedAt, ms }) => startedAt <= now && now < startedAt + ms);
  const silentAt = Math.max(0, ...soundings.map(({ startedAt, ms }) => startedAt + ms));
  const isPlaying = sounding?.sounds.some(({ kind }) => kind === 'sound') === true;
  const isAsked = present?.exchanges.at(-1)?.response?.response.shouldEndSession === false;
  const isHeard = sounding !== undefined && !isMuted;
  useEffect(() => {
    tabs.current?.speakUntil(isHeard ? Date.now() + clock.until(silentAt) : 0);
  }, [isHeard, silentAt, clock.rate()]);
  const isOpen = present?.outcome.listening === true;
  const listens = isOpen && isAsked && now < silentAt + 3 * listensFor;
  const light: Light = sounding !== undefined ? 'speaking' : listens ? 'listening' : 'idle';

  return (
    <>
      <header>
        <h1>{face.name}</h1>
        <p>{face.about}, on an Echo in your browser.</p>
        <Tour role={face.role} />
      </header>
      <main>
        <div class="stage">
          <div class="choices">
            <label>
              <span class="visually-hidden">Which Echo</span>
              <select
                value={model}
                onChange={({ currentTarget }) => {
                  if (isOpen) change({ kind: 'noted', text: leftBehind(nameOf(model)) });
                  void act(connection.current?.goTo(currentTarget.value as DeviceModel));
                }}
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
              {arrival === undefined
                ? ''
                : arrival.sharesTerminal
                  ? 'Shared with the terminal'
                  : 'Another Echo of the house'}
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
            onOpen={() => sayInTurn('/open')}
          />
          <ClockBar
            clock={clock}
            present={present}
            onRate={(rate) => void act(connection.current?.runAt(rate))}
            onJump={(minutes) => void act(connection.current?.say(`/wait ${minutes}m`))}
          />
        </div>
        <div class="talk">
          {entries.length === 0 && contact === 'there' && <Welcome face={face} />}
          <Bubbles
            role={face.role}
            entries={entries}
            clock={clock}
            sounding={sounding}
            onLookBehind={choose}
            awaitsConsent={present?.alexaAsks != null}
            onConsent={(isGiven) => say(isGiven ? '/consent yes' : '/consent no')}
          />
          {held !== undefined && (
            <Held
              onQuiet={() => {
                tabs.current?.hush();
                letGo();
              }}
              onSpeak={letGo}
              onLeave={() => hold(undefined)}
            />
          )}
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
          onReplay={replaying.play}
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
        moment={momentOf({ face, present, isPlaying, isSounding: sounding !== undefined })}
        isAway={contact !== 'there'}
        canPause={isPlaying}
        onSay={sayInTurn}
        onTrouble={tellOnce}
        onSpeak={() => {
          chimes.wake();
          hush();
        }}
        onHush={() => {
          replaying.stop();
          hush();
        }}
      />
    </>
  );
}

const noVoice = 'Your browser has no voice: what is said is shown as it is said.';

/** What changing the Echo means while something is under way. */
const leftBehind = (name: string): string =>
  `This is another Echo of the house: what was under way stays at the ${name}.`;

const nameOf = (model: DeviceModel): string => models.find(([id]) => id === model)?.[1] ?? model;
