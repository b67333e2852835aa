/// <reference path="./renderer.d.ts" />
import type { FromScreen, ToScreen } from './messages.ts';

// An engine whose WebAssembly came before this script runs already, and would not tell so again.
const engine = Module.calledRun === true ? Promise.resolve() : AplRenderer.initEngine();
const stage = document.getElementById('screen') ?? document.body;

let drawn: { readonly renderer: AplRendererInstance; readonly view: HTMLElement } | undefined;
let last: Promise<void> = engine;
let newest: ToScreen | undefined;

const tell = (message: FromScreen): void => {
  window.parent.postMessage(message, window.location.origin);
};

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

function clear(): void {
  drawn?.renderer.destroy();
  drawn?.view.remove();
  drawn = undefined;
}

/** What a document imports is on Amazon's servers, and this page asks nobody but its own. */
const withoutImports = (document: unknown): string =>
  JSON.stringify(document, (key, value) => (key === 'import' ? [] : value));

async function show(wanted: Extract<ToScreen, { kind: 'show' }>): Promise<void> {
  // In the background nothing is drawn: what was replaced meanwhile never is.
  if (wanted !== newest) return;
  const { size, token, shownAt } = wanted;
  // The document begins when it was shown, and is then put forward to the present.
  const asked = performance.now();
  window.setScreenTime({ now: shownAt, rate: 0 });
  const content = AplRenderer.Content.create(withoutImports(wanted.document));
  for (const [name, value] of Object.entries(wanted.given)) {
    content.addData(name, JSON.stringify(value ?? null));
  }
  const view = document.createElement('div');
  // Half-drawn, it is neither seen nor touched.
  view.style.visibility = 'hidden';
  stage.append(view);
  const renderer = AplRenderer.default.create({
    content,
    view,
    environment: {
      agentName: 'Simulated Echo',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
    },
    viewport: {
      width: size.width,
      height: size.height,
      dpi: 160,
      shape: size.isRound ? 'ROUND' : 'RECTANGLE',
      isRound: size.isRound,
      mode: size.mode,
      theme: 'dark',
    },
    mode: size.mode,
    theme: 'dark',
    utcTime: shownAt,
    localTimeAdjustment: -new Date(shownAt).getTimezoneOffset() * 60_000,
    onSendEvent: ({ source, arguments: values }) => {
      // What a document sends by itself is the household's to send, by its own clock.
      if (source.handler !== 'Press') return;
      tell({ kind: 'touch', touch: { id: source.id ?? '', token, arguments: values } });
    },
  });
  await renderer.init();
  // It takes its own beginning for a touch, and would not hear the first click.
  renderer.lastPointerEventTimestamp = 0;
  // The renderer counts from its first frame.
  await nextFrame();
  await nextFrame();
  clear();
  view.style.visibility = '';
  drawn = { renderer, view };
  const { now, rate } = wanted.time;
  window.setScreenTime({ now: now + (performance.now() - asked) * rate, rate });
  tell({ kind: 'drawn', token });
}

window.addEventListener('message', ({ data, origin, source }) => {
  if (origin !== window.location.origin || source !== window.parent) return;
  const message = data as ToScreen;
  if (message.kind === 'show' || message.kind === 'clear') newest = message;
  last = last
    .then(() => {
      if (message.kind === 'show') return show(message);
      if (message.kind === 'time') return window.setScreenTime(message.time);
      if (message.kind === 'clear') clear();
    })
    .catch((error: unknown) => tell({ kind: 'failed', reason: String(error) }));
});

engine.then(
  () => tell({ kind: 'ready' }),
  (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
);
