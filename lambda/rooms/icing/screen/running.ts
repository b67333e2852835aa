import type { Words } from '../../../locales/words.ts';
import type { Phase } from '../protocol.ts';
import type { IcingWords } from '../words.ts';

/** A phase in which there is something to do or to wait for. */
export type Running = Exclude<Phase, { state: 'none' }>;

/** The words that stand on the room's screens. */
export type SayOnScreen = IcingWords['screen'] & Pick<Words['screen'], 'pause' | 'goOn'>;
