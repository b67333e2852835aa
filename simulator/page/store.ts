import type { DeviceModel } from '../device/models.ts';
import type { Face } from '../face.ts';
import { announcement, type Entry, entriesOf } from './conversation.ts';
import type { Arrival, Told } from './protocol.ts';

/** All that a page shows. */
export interface State {
  /** Whether the server is there; `first` before it ever was. */
  readonly contact: 'first' | 'there' | 'lost';
  readonly arrival: Arrival | undefined;
  readonly model: DeviceModel;
  readonly told: readonly Told[];
  /** How things stand. */
  readonly present: Told | undefined;
  readonly entries: readonly Entry[];
  readonly isMuted: boolean;
}

export const start: State = {
  contact: 'first',
  arrival: undefined,
  model: 'show8',
  told: [],
  present: undefined,
  entries: [],
  isMuted: false,
};

/** A skill before anything is known of it. */
const faceless: Face = {
  name: 'The skill',
  role: 'skill',
  about: '',
  welcome: '',
  notice: '',
  suggestions: {},
  meanwhile: [],
};

/** How the skill is told of. */
export const faceIn = ({ arrival }: State): Face => arrival?.face ?? faceless;

/** What changes a page. */
export type Change =
  | { readonly kind: 'arrived'; readonly arrival: Arrival }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'moved'; readonly model: DeviceModel }
  | { readonly kind: 'rang'; readonly announced: readonly string[] }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'muted'; readonly isMuted: boolean };

/** The drawer looks back over so many turns. */
const turnsKept = 50;

/** A page after a change. */
export function changed(state: State, change: Change): State {
  switch (change.kind) {
    case 'arrived':
      return arrived(state, change.arrival);
    case 'told': {
      const { told } = change;
      return {
        ...state,
        model: told.model,
        told: [...state.told, told].slice(-turnsKept),
        present: told,
        entries: [...state.entries, ...entriesOf(told, state.present, faceIn(state))],
      };
    }
    case 'moved':
      return { ...state, model: change.model };
    case 'rang': {
      const rung = change.announced.map(
        (text): Entry => ({ key: freshKey(), ...announcement(text) }),
      );
      return { ...state, entries: [...state.entries, ...rung] };
    }
    case 'noted':
      return noted(state, change.text);
    case 'lost':
      return { ...state, contact: state.contact === 'first' ? 'first' : 'lost' };
    case 'muted':
      return { ...state, isMuted: change.isMuted };
  }
}

function arrived(state: State, arrival: Arrival): State {
  const { model, history, present } = arrival;
  const common = { contact: 'there', arrival, model, present } as const;
  if (state.arrival !== undefined && state.arrival.run !== arrival.run) {
    const text = `The ${arrival.face.role} was started again. Your place is kept.`;
    return noted({ ...state, ...common }, text);
  }
  const entries = history.flatMap((told, index) =>
    entriesOf(told, history[index - 1], arrival.face),
  );
  return { ...state, ...common, told: history, entries };
}

let keys = 0;

function freshKey(): string {
  keys += 1;
  return `own-${keys}`;
}

const noted = (state: State, text: string): State => ({
  ...state,
  entries: [...state.entries, { key: freshKey(), kind: 'note', text }],
});
