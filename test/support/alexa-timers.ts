import type { services } from 'ask-sdk-model';

const answer = (statusCode: number, body: unknown): services.ApiClientResponse => ({
  statusCode,
  headers: [],
  body: JSON.stringify(body),
});

/** Alexa's timers as they answer somebody who may use them, or may not: no network, nothing kept. */
export function timersApi(isAllowed: () => boolean): services.ApiClient {
  let made = 0;
  return {
    async invoke({ method }) {
      if (!isAllowed()) return answer(401, { code: 'UNAUTHORIZED', message: 'Unauthorized' });
      if (method === 'GET') return answer(200, { timers: [], totalCount: 0 });
      if (method === 'DELETE') return answer(200, {});
      made += 1;
      return answer(200, { id: `timer-${made}` });
    },
  };
}
