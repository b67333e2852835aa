import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeviceModel } from '../device/models.ts';
import type { Face } from '../face.ts';
import type { HouseholdClock } from './clock.ts';
import { labelOf } from './conversation.ts';
import type { Told, Touch } from './protocol.ts';
import type { FromScreen, ScreenSize, ToScreen } from './screen/messages.ts';

/** What an Echo is doing, as its light tells. */
export type Light = 'idle' | 'listening' | 'speaking';

/** The sizes of the screens, in density-independent pixels. */
const sizes: Readonly<Record<Exclude<DeviceModel, 'dot'>, ScreenSize>> = {
  show5: { width: 960, height: 480, isRound: false, mode: 'HUB' },
  show8: { width: 1280, height: 800, isRound: false, mode: 'HUB' },
  spot: { width: 480, height: 480, isRound: true, mode: 'HUB' },
  tv: { width: 960, height: 540, isRound: false, mode: 'TV' },
};

interface EchoProps {
  readonly face: Face;
  readonly model: DeviceModel;
  readonly present: Told | undefined;
  readonly clock: HouseholdClock;
  /** Changes whenever the clock was set. */
  readonly timeSet: number;
  readonly light: Light;
  readonly onTouch: (touch: Touch) => void;
  /** Touches what has this id, without a finger. */
  readonly onKey: (id: string) => void;
  readonly onOpen: () => void;
}

/** An Echo, drawn. */
export function Echo(props: EchoProps) {
  const { face, model, light } = props;
  return (
    <div class={`echo ${model}`} data-light={light}>
      {model === 'dot' ? <Dot {...props} /> : <EchoScreen {...props} size={sizes[model]} />}
      <p class="visually-hidden" role="status">
        {light === 'listening' ? `The ${face.role} is listening.` : ''}
      </p>
    </div>
  );
}

function Dot({ face, light, onOpen }: EchoProps) {
  return (
    <div class="dot-body">
      <div class="dot-ring" aria-hidden="true" />
      <button type="button" class="dot-top" onClick={onOpen}>
        <span aria-hidden="true">{light === 'idle' ? `Open the ${face.role}` : light}</span>
        <span class="visually-hidden">Open {face.name}</span>
      </button>
    </div>
  );
}

function EchoScreen(props: EchoProps & { readonly size: ScreenSize }) {
  const { face, size, present, clock, timeSet, onTouch, onOpen, model } = props;
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(0);
  const [isReady, setReady] = useState(false);
  const [failure, setFailure] = useState<string>();
  const shown = present?.model === model ? present.shown : null;
  const send = (message: ToScreen): void => {
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  };

  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const touched = useRef(onTouch);
  touched.current = onTouch;
  useEffect(() => {
    const hear = ({ data, source, origin }: MessageEvent<FromScreen>): void => {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      if (data.kind === 'ready') setReady(true);
      else if (data.kind === 'touch') touched.current(data.touch);
      else if (data.kind === 'failed') setFailure(data.reason);
      else box.current?.setAttribute('data-drawn', data.token);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);

  const key = shown === null ? '' : `${shown.token} ${shown.shownAt} ${model}`;
  useEffect(() => {
    if (!isReady) return;
    if (shown === null) return send({ kind: 'clear' });
    const { token, document, given, shownAt } = shown;
    send({ kind: 'show', token, document, given, shownAt, size, time: clock.time() });
  }, [isReady, key]);

  useEffect(() => {
    if (isReady) send({ kind: 'time', time: clock.time() });
  }, [isReady, timeSet]);

  const scale = width === 0 ? 1 : width / size.width;
  return (
    <div class="bezel">
      <div
        ref={box}
        class="glass"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
        data-shown={shown === null ? '' : shown.token}
      >
        <iframe
          ref={frame}
          src="/screen"
          title="The screen of the Echo"
          style={{
            width: `${size.width}px`,
            height: `${size.height}px`,
            transform: `scale(${scale})`,
          }}
          class={shown === null ? 'away' : ''}
          aria-hidden="true"
          tabIndex={-1}
        />
        {shown === null && <HomeScreen name={face.name} clock={clock} onOpen={onOpen} />}
        {failure !== undefined && <p class="failure">The screen could not be drawn: {failure}</p>}
      </div>
      {shown !== null && present?.screen && <ScreenInWords {...props} told={present} />}
    </div>
  );
}

/**
 * What the screen shows, for the keyboard and for screen readers: the renderer draws for eyes and
 * fingers only. A button is seen while it has the focus.
 */
function ScreenInWords({ told, onKey }: EchoProps & { readonly told: Told }) {
  const { screen, shown } = told;
  return (
    <section class="screen-in-words" aria-label="On the screen">
      <p class="visually-hidden">{screen?.text.join('. ')}</p>
      {screen?.touch.map((id) => (
        <button key={id} type="button" onClick={() => onKey(id)}>
          {labelOf(shown?.document, id)}
        </button>
      ))}
    </section>
  );
}

interface HomeProps {
  readonly name: string;
  readonly clock: HouseholdClock;
  readonly onOpen: () => void;
}

function HomeScreen({ name, clock, onOpen }: HomeProps) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(clock.now()).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <div class="home">
      <p class="home-time">{time}</p>
      <button type="button" class="primary" onClick={onOpen}>
        Open {name}
      </button>
      <p class="home-hint">or say “Alexa, open {name}”</p>
    </div>
  );
}
