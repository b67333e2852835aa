import type { ResponseEnvelope } from 'ask-sdk-model';
import { newRunner, type RunnerRecord } from '../../../lambda/runner/record.ts';
import type { SessionState } from '../../../lambda/runner/session.ts';
import type { RunnerStore } from '../../../lambda/runner/store.ts';
import { createSkill } from '../../../lambda/skill.ts';
import { days, instant, later, milliseconds } from '../../../lambda/time.ts';
import { envelope, skillId } from '../../../simulator/device/echo.ts';
import { plainText, speechOf } from '../../../simulator/device/speech.ts';
import { createUnderstanding } from '../../../simulator/language/understand.ts';
import { modelFor } from '../../../tools/locales/interaction-model.ts';

const understanding = createUnderstanding(modelFor('en-US'), skillId);

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

/**
 * The skill in the test's own process, with a record that is kept in memory: quick enough to play
 * every path, and within reach of mutation testing.
 */
export function coach(record: RunnerRecord = newRunner, locale = 'en-US') {
  let kept = { record, version: 1, requestId: 'before' };
  const written: RunnerRecord[] = [];
  let attributes: Record<string, unknown> = {};
  let isOpen = false;
  let requests = 0;
  const store: RunnerStore = {
    forget: () => Promise.reject(new Error('nobody asked to be forgotten')),
    load: () => Promise.resolve({ ...kept, expiresAt: later(instant(now), days(180)) }),
    save(_key, { record: next, replaces, requestId }) {
      written.push(next);
      kept = { record: next, version: replaces + 1, requestId };
      return Promise.resolve();
    },
  };
  const skill = createSkill({ tableName: 'runners', skillId: 'any' }, store);
  const context = { deadline: { left: () => milliseconds(6000) }, replaysLeft: 2 };

  return {
    async say(line: string): Promise<Heard> {
      const understood = understanding.understand(line, isOpen, '2026-03-02');
      if (understood.kind !== 'intent') throw new Error(`nobody hears "${line}"`);
      requests += 1;
      const request = envelope(
        { type: 'IntentRequest', intent: understood.intent },
        {
          requestId: `request-${requests}`,
          now,
          locale,
          device: 'dot',
          person: undefined,
          session: { sessionId: 'one', attributes, silentAt: 0, reprompt: { text: '', ms: 0 } },
          isNew: !isOpen,
        },
      );
      const response = await skill.invoke(request, { ...context });
      isOpen = response.response.shouldEndSession === false;
      const session: Record<string, unknown> = response.sessionAttributes ?? {};
      attributes = isOpen ? session : {};
      return {
        say: plainText(speechOf(response.response.outputSpeech)),
        reprompt: plainText(speechOf(response.response.reprompt?.outputSpeech)),
        isOpen,
        session,
        record: kept.record,
        written,
        response,
      };
    },
  };
}
