import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { TimersTrouble } from '../errors.ts';
import type { ListedTimer, NewTimer, Timers } from '../rooms/icing/index.ts';
import { type Instant, instant, type Milliseconds } from '../time.ts';
import { readDuration } from './duration.ts';
import { answerIn, reasonOfRefusal } from './service-error.ts';
import type { Services } from './services.ts';

/**
 * Alexa's real timers, of the household that a request comes from.
 * @param skillId whose task a timer starts that may open the skill
 */
export function alexaTimers(services: Services, skillId: string): Timers {
  const client = async () => (await services()).getTimerManagementServiceClient();
  const list = async (): Promise<readonly ListedTimer[]> => {
    const answer = v.safeParse(Listing, await (await client()).getTimers().catch(translated));
    // An answer that can't be read tells nothing of what there is.
    if (!answer.success) throw new TimersTrouble('not-possible', true);
    return answer.output.timers.flatMap((timer) => {
      const { id, status, timerLabel: label, triggerTime, createdTime, duration } = timer;
      if (id === undefined) return [];
      const setFor = momentIn(createdTime, readDuration(duration));
      return [
        { id, label, setFor, ringsAt: status === 'PAUSED' ? undefined : momentIn(triggerTime) },
      ];
    });
  };
  return {
    async create(timer) {
      const request = timerRequest(timer, skillId);
      const answer = v.safeParse(
        Made,
        await (await client()).createTimer(request).catch(translated),
      );
      // Without its id the timer can't be deleted: whether there is one, the list will tell.
      if (!answer.success) throw new TimersTrouble('not-possible', true);
      return answer.output.id;
    },
    async remove(id) {
      await (await client()).deleteTimer(id).catch(async (error: unknown) => {
        if (answerIn(error).statusCode !== 404) translated(error);
        // Gone already, as it should be, or not to be found just now: the list tells which.
        const listed = await list();
        if (listed.some((timer) => timer.id === id)) throw new TimersTrouble('not-possible', false);
      });
    },
    async removeAll() {
      await (await client()).deleteTimers().catch(translated);
    },
    list,
  };
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

const Text = v.optional(v.string(), '');
/** A moment that Alexa names, and so long after it; undefined where she names none. */
function momentIn(text: string, after = 0): Instant | undefined {
  const moment = Date.parse(text) + after;
  return Number.isNaN(moment) ? undefined : instant(moment);
}

const Made = v.looseObject({ id: v.pipe(v.string(), v.minLength(1)) });

const ListedByAlexa = v.looseObject({
  id: v.optional(v.string()),
  status: Text,
  timerLabel: Text,
  triggerTime: Text,
  createdTime: Text,
  duration: Text,
});
const Listing = v.looseObject({ timers: v.array(ListedByAlexa) });

/**
 * Translates what the service answered. No answer, half an answer and trouble on its side leave
 * open whether it did what was asked. The body is left out: it holds the runner's labels.
 * @throws TimersTrouble always
 */
function translated(error: unknown): never {
  const { statusCode: status, response } = answerIn(error);
  switch (status) {
    case 400:
      throw new TimersTrouble('label-taken', false, status);
    case 401:
      throw new TimersTrouble('not-allowed', false, status);
    case 403:
      throw new TimersTrouble(reasonOfRefusal(response), false, status);
    default:
      throw new TimersTrouble('not-possible', status === undefined || status >= 500, status);
  }
}
