import type { services } from 'ask-sdk-model';
import { type Milliseconds, milliseconds } from '../time.ts';

/** How long Alexa's own services may take for one answer. */
const usualLimit = milliseconds(1200);

/**
 * Calls Alexa's services. Unlike the client that comes with ask-sdk-core it gives up, and it reads
 * an answer whole, whatever its characters and however it is split.
 * @throws as a rejection when there is no answer within the limit
 */
export const createApiClient = (limit: Milliseconds = usualLimit): services.ApiClient => ({
  async invoke({ url, method, headers, body }) {
    const response = await fetch(url, {
      method,
      headers: headers.map(({ key, value }): [string, string] => [key, value]),
      signal: AbortSignal.timeout(limit),
      ...(body !== undefined && { body }),
    });
    return {
      statusCode: response.status,
      headers: [...response.headers].map(([key, value]) => ({ key, value })),
      body: await response.text(),
    };
  },
});
