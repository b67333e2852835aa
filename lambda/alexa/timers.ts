import type { HandlerInput } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { TimersTrouble } from '../errors.ts';
import { type Instant, instant, type Milliseconds } from '../time.ts';

/** The permission that Alexa's timers need. */
export const timersScope = 'alexa::alerts:timers:skill:readwrite';

/** A timer to be made: it rings until it is stopped, then says its text. */
interface NewTimer {
  readonly label: string;
  readonly duration: Milliseconds;
  readonly announcement: { readonly locale: string; readonly text: string };
  /** What it offers instead, where timers may open the skill: a question with `%s` for its name. */
  readonly confirmation?: string;
}

/** A timer as Alexa lists it. */
interface ListedTimer {
  readonly id: string;
  readonly label: string;
  readonly ringsAt: Instant;
}

/** Alexa's real timers. Every call may throw TimersTrouble. */
export interface AlexaTimers {
  /** @returns the new timer's id */
  create(timer: NewTimer): Promise<string>;
  /** Deletes a timer; one that is gone already is fine. */
  remove(id: string): Promise<void>;
  /** The timers of this skill that are running in the household, whoever set them. */
  list(): Promise<readonly ListedTimer[]>;
}

/**
 * The timers of the household a request comes from.
 * @throws TimersTrouble when the request gives no access to them
 */
export function alexaTimers({ serviceClientFactory, requestEnvelope }: HandlerInput): AlexaTimers {
  if (serviceClientFactory === undefined) throw new TimersTrouble('not-possible', false);
  const client = serviceClientFactory.getTimerManagementServiceClient();
  const skillId = requestEnvelope.context.System.application.applicationId;
  const list = async (): Promise<readonly ListedTimer[]> => {
    const { timers = [] } = await client.getTimers().catch(translated);
    return timers.flatMap(({ id, timerLabel = '', triggerTime = '' }) =>
      id === undefined
        ? []
        : [{ id, label: timerLabel, ringsAt: instant(Date.parse(triggerTime)) }],
    );
  };
  return {
    async create(timer) {
      const { id } = await client.createTimer(timerRequest(timer, skillId)).catch(translated);
      // Without its id the timer can't be deleted: whether there is one, the list will tell.
      if (!id) throw new TimersTrouble('not-possible', true);
      return id;
    },
    async remove(id) {
      await client.deleteTimer(id).catch(async (error: unknown) => {
        if (statusOf(error) !== 404) translated(error);
        // Gone already, as it should be, or not to be found just now: the list tells which.
        const listed = await list();
        if (listed.some((timer) => timer.id === id)) throw new TimersTrouble('not-possible', false);
      });
    },
    list,
  };
}

/**
 * Deletes every timer that this skill has set in the household, whoever set it.
 * @throws TimersTrouble when they may still be there
 */
export async function removeAllTimers({ serviceClientFactory }: HandlerInput): Promise<void> {
  if (serviceClientFactory === undefined) throw new TimersTrouble('not-possible', false);
  await serviceClientFactory.getTimerManagementServiceClient().deleteTimers().catch(translated);
}

const timerRequest = (
  { label, duration, announcement: { locale, text }, confirmation }: NewTimer,
  skillId: string,
): services.timerManagement.TimerRequest => ({
  duration: isoDuration(duration),
  timerLabel: label,
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation:
      confirmation === undefined
        ? { type: 'ANNOUNCE', textToAnnounce: [{ locale, text }] }
        : {
            type: 'LAUNCH_TASK',
            textToConfirm: [{ locale, text: confirmation }],
            task: { name: `${skillId}.IceTimer`, version: '1', input: {} },
          },
    notificationConfig: { playAudible: true },
  },
});

/** "PT19M30S". */
function isoDuration(length: Milliseconds): string {
  const seconds = Math.max(1, Math.round(length / 1000));
  const minutes = Math.floor(seconds / 60);
  return `PT${minutes > 0 ? `${minutes}M` : ''}${seconds % 60 > 0 ? `${seconds % 60}S` : ''}`;
}

const ServiceError = v.object({
  statusCode: v.number(),
  response: v.optional(v.object({ code: v.optional(v.string()), message: v.optional(v.string()) })),
});

const statusOf = (error: unknown): number | undefined => {
  const known = v.safeParse(ServiceError, error);
  return known.success ? known.output.statusCode : undefined;
};

/**
 * Translates what the service answered. No answer, half an answer and trouble on its side leave
 * open whether it did what was asked. The body is left out: it holds the runner's labels.
 * @throws TimersTrouble always
 */
function translated(error: unknown): never {
  const status = statusOf(error);
  const known = v.safeParse(ServiceError, error);
  const words = known.success
    ? `${known.output.response?.code ?? ''} ${known.output.response?.message ?? ''}`
    : '';
  switch (status) {
    case 400:
      throw new TimersTrouble('label-taken', false, status);
    case 401:
      throw new TimersTrouble('not-allowed', false, status);
    case 403:
      throw new TimersTrouble(reasonOfRefusal(words), false, status);
    default:
      throw new TimersTrouble('not-possible', status === undefined || status >= 500, status);
  }
}

/** Alexa documents no codes for a refusal: its words have to tell. */
function reasonOfRefusal(words: string): TimersTrouble['reason'] {
  if (/max|limit|exceed|too.?many/i.test(words)) return 'too-many';
  return /support/i.test(words) ? 'not-possible' : 'not-allowed';
}
