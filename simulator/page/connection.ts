import type { DeviceModel } from '../device/models.ts';
import type { Reading } from '../language/reading.ts';
import { waitBeforeTry } from './again.ts';
import type { Events, Touch } from './protocol.ts';

/** What a page does when it is told something. */
export type Handlers = { readonly [Name in keyof Events]: (data: Events[Name]) => void } & {
  /** The server is not there. */
  readonly lost: () => void;
};

/** The way to the household. */
export interface Connection {
  /** Each tells what was mistaken, or nothing. */
  say(line: string): Promise<string | undefined>;
  touch(touch: Touch): Promise<string | undefined>;
  goTo(model: DeviceModel): Promise<string | undefined>;
  /** Sends a request as it is written. */
  send(request: string): Promise<string | undefined>;
  /** How else a line could have been read; nothing where nobody can be asked. */
  readings(line: string, isOpen: boolean): Promise<readonly Reading[]>;
  runAt(rate: number): Promise<string | undefined>;
  /** Where the conversation can be had as a transcript. */
  transcript(): string;
}

const names = ['arrival', 'told', 'time', 'device', 'rang'] as const;

/** A tab keeps its device when it is loaded again. */
const kept = { id: 'device-id', model: 'device-model' };

/** Keeps a page in touch with its device, also over a restart of the server. */
export function connect(handlers: Handlers): Connection {
  let id = sessionStorage.getItem(kept.id);
  let failed = 0;

  const open = (): void => {
    const query = new URLSearchParams();
    const model = sessionStorage.getItem(kept.model);
    if (id !== null) query.set('id', id);
    if (model !== null) query.set('model', model);
    const source = new EventSource(`/events?${query}`);
    for (const name of names) {
      source.addEventListener(name, ({ data }) => {
        const value = JSON.parse(data);
        if (name === 'arrival') {
          failed = 0;
          id = value.id;
          sessionStorage.setItem(kept.id, value.id);
        }
        if (name === 'arrival' || name === 'device') {
          sessionStorage.setItem(kept.model, value.model);
        }
        handlers[name](value);
      });
    }
    source.addEventListener('error', () => {
      source.close();
      handlers.lost();
      failed += 1;
      setTimeout(open, waitBeforeTry(failed));
    });
  };
  open();

  async function post(path: string, body: Readonly<Record<string, unknown>>) {
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (response.ok) return undefined;
      const { mistake } = await response.json();
      return String(mistake);
    } catch {
      return 'The device is away for a moment.';
    }
  }

  return {
    say: (line) => post('/say', { id, line }),
    touch: (touch) => post('/touch', { id, touch }),
    goTo: (model) => post('/device', { id, model }),
    async send(request) {
      try {
        return await post('/request', { id, request: JSON.parse(request) });
      } catch (error) {
        return String(error);
      }
    },
    async readings(line, isOpen) {
      const query = new URLSearchParams({ line, open: String(isOpen) });
      try {
        return await (await fetch(`/readings?${query}`)).json();
      } catch {
        return [];
      }
    },
    runAt: (rate) => post('/clock', { rate }),
    transcript: () => `/transcript?id=${encodeURIComponent(id ?? '')}`,
  };
}
