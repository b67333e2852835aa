import type { ResponseEnvelope } from 'ask-sdk-model';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import type { RunnerStore } from '../../../lambda/record/store.ts';
import { createSkill } from '../../../lambda/skill.ts';
import { days, instant, later, milliseconds } from '../../../lambda/time.ts';
import type { SessionState } from '../../../lambda/turn/session.ts';
import { envelope, skillId } from '../../../simulator/device/echo.ts';
import { plainText, speechOf } from '../../../simulator/device/speech.ts';
import { createUnderstanding, type Understood } from '../../../simulator/language/understand.ts';
import { modelFor } from '../../../tools/locales/interaction-model.ts';

const understanding = createUnderstanding(modelFor('en-US'), skillId);
const understoodBefore = new Map<string, Understood>();

/** What Alexa makes of a line; whoever plays every path says the same ones often. */
function understood(line: string, isOpen: boolean): Understood {
  const key = `${isOpen} ${line}`;
  const made = understoodBefore.get(key) ?? understanding.understand(line, isOpen, '2026-03-02');
  understoodBefore.set(key, made);
  return structuredClone(made);
}

/** Monday the second of March 2026, in the morning. */
const now = Date.parse('2026-03-02T07:00:00Z');

/** What came of something said. */
export interface Heard {
  readonly say: string;
  readonly reprompt: string;
  readonly isOpen: boolean;
  readonly session: Partial<SessionState>;
  readonly record: RunnerRecord;
  /** Every record written so far. */
  readonly written: readonly RunnerRecord[];
  readonly response: ResponseEnvelope;
}

/** Where a conversation is, to go on from more than once: nothing in it is ever changed. */
interface Here {
  readonly kept: {
    readonly record: RunnerRecord;
    readonly version: number;
    readonly requestId: string;
  };
  readonly written: readonly RunnerRecord[];
  readonly attributes: Record<string, unknown>;
  readonly isOpen: boolean;
  readonly requests: number;
}

const beginning = (record: RunnerRecord): Here => ({
  kept: { record, version: 1, requestId: 'before' },
  written: [],
  attributes: {},
  isOpen: false,
  requests: 0,
});

/**
 * The skill in the test's own process, with a record that is kept in memory: quick enough to play
 * every path, and within reach of mutation testing.
 */
export function coach(record: RunnerRecord = newRunner, locale = 'en-US') {
  let here = beginning(record);
  const store: RunnerStore = {
    forget: () => Promise.reject(new Error('nobody asked to be forgotten')),
    load: () =>
      Promise.resolve({
        ...structuredClone(here.kept),
        expiresAt: later(instant(now), days(180)),
      }),
    save(_key, { record: next, replaces, requestId }) {
      const kept = { record: structuredClone(next), version: replaces + 1, requestId };
      here = { ...here, kept, written: [...here.written, kept.record] };
      return Promise.resolve();
    },
  };
  const skill = createSkill({ tableName: 'runners', skillId: 'any' }, store);
  const context = { deadline: { left: () => milliseconds(6000) }, replaysLeft: 2 };

  return {
    /** The moment that is now, to return to. */
    here: () => here,
    /** Returns to a moment, as if nothing had been said since. */
    returnTo(moment: Here): void {
      here = moment;
    },
    async say(line: string): Promise<Heard> {
      const meant = understood(line, here.isOpen);
      if (meant.kind !== 'intent') throw new Error(`nobody hears "${line}"`);
      here = { ...here, requests: here.requests + 1 };
      const request = envelope(
        { type: 'IntentRequest', intent: meant.intent },
        {
          requestId: `request-${here.requests}`,
          now,
          locale,
          device: 'dot',
          person: undefined,
          session: {
            sessionId: 'one',
            attributes: structuredClone(here.attributes),
            silentAt: 0,
            reprompt: { text: '', ms: 0 },
          },
          isNew: !here.isOpen,
        },
      );
      const response = await skill.invoke(request, { ...context });
      const isOpen = response.response.shouldEndSession === false;
      const session: Record<string, unknown> = response.sessionAttributes ?? {};
      here = { ...here, isOpen, attributes: isOpen ? session : {} };
      return {
        say: plainText(speechOf(response.response.outputSpeech)),
        reprompt: plainText(speechOf(response.response.reprompt?.outputSpeech)),
        isOpen,
        session,
        record: here.kept.record,
        written: here.written,
        response,
      };
    },
  };
}
