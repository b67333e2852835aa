import type { services } from 'ask-sdk-model';
import { words } from './a-turn.ts';

const answer = (statusCode: number, body: unknown): services.ApiClientResponse => ({
  statusCode,
  headers: [],
  body: JSON.stringify(body),
});

/** Reminders as they are listed: every day at a quarter past six in the morning. */
const alerts = (['warm-up', 'strength'] as const).map((subject) => ({
  alertToken: subject,
  status: 'ON',
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=6;BYMINUTE=15;BYSECOND=0;INTERVAL=1;'] },
  },
  alertInfo: { spokenInfo: { content: [{ text: words.reminders.announcement(subject) }] } },
}));

/**
 * Alexa's timers as they answer somebody who may use them, or may not, and her reminders, which may be
 * used: no network, nothing kept.
 */
export function timersApi(isAllowed: () => boolean): services.ApiClient {
  let made = 0;
  return {
    async invoke({ method, url }) {
      if (url.endsWith('System.timeZone')) return answer(200, 'America/New_York');
      if (url.includes('/alerts/reminders')) {
        return answer(200, method === 'GET' ? { alerts } : { alertToken: 'token' });
      }
      if (!isAllowed()) return answer(401, { code: 'UNAUTHORIZED', message: 'Unauthorized' });
      if (method === 'GET') return answer(200, { timers: [], totalCount: 0 });
      if (method === 'DELETE') return answer(200, {});
      made += 1;
      return answer(200, { id: `timer-${made}` });
    },
  };
}
