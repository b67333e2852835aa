import type { Heard } from '../hearing/heard.ts';
import type { RunnerKey } from '../record/key.ts';
import type { Ending } from '../rooms/routines/index.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Instant } from '../time.ts';

export interface Incoming {
  readonly requestId: string;
  /** What Alexa calls it, for the log. */
  readonly type: string;
  readonly now: Instant;
  /** Such as `en-GB`; empty where Alexa tells none. */
  readonly locale: string;
  readonly heard: Heard;
  /** Free words, which have to be heard yet. */
  readonly said?: string;
  /** Whether somebody spoke or touched, so that an answer is waited for. */
  readonly isSpoken: boolean;
  /** What the request tells about how a block of guided audio came to its end. */
  readonly ending: Ending;
  readonly isSessionEnd: boolean;
  /** Whoever speaks; undefined where Alexa names no user. */
  readonly key: RunnerKey | undefined;
  readonly viewport: Viewport | undefined;
  /** The attributes of the session it belongs to; undefined where there is none. */
  readonly session: { readonly attributes?: unknown } | undefined;
  /** The token of the screen that it was touched on, or sent from. */
  readonly fromScreen?: string;
  /** Whether its answer depends on the record: others cost no read and no write. */
  readonly remembers: boolean;
}
