import type { AskFor } from '../alexa-services/consent.ts';
import { type Doing, idle } from './agenda.ts';
import type { DeviceModel } from './models.ts';
import type { Session } from './session.ts';

/** One Echo of a household, and what it is in the middle of. */
export interface Instance {
  /** Tells the devices of a household apart. */
  readonly id: string;
  readonly model: DeviceModel;
  /** Whose voice is recognised; nobody's for a guest. */
  person: string | undefined;
  doing: Doing;
  /** Alexa's question for a permission, and the session that goes on with the answer. */
  asking: { readonly session: Session; readonly askFor: AskFor } | undefined;
}

/** An Echo that was just plugged in. */
export const newInstance = (id: string, model: DeviceModel): Instance => ({
  id,
  model,
  person: undefined,
  doing: idle,
  asking: undefined,
});
