import { log } from '../log.ts';
import { measure } from '../metrics.ts';
import { instantOf } from '../time.ts';
import { conversational, type ParsedEnvelope } from './request.ts';

/**
 * Takes note of what Alexa tells without anybody speaking, one line each, and of a type of request
 * that is not known. A session that ended as sessions do is no news; an answer that Alexa rejected,
 * or that a device could not show or play, is measured.
 */
export function takeNote({ request }: ParsedEnvelope): void {
  const { type, requestId, timestamp, reason, error, errors } = request;
  if (conversational.includes(type)) return;
  const causes = errors?.map((each) => `${each.type} ${each.reason ?? ''}`.trim()).join(', ');
  if (type !== 'SessionEndedRequest') log(type, requestId, causes || undefined);
  else if (reason === 'ERROR') log('session-error', requestId, error?.type);
  if (type.endsWith('.RuntimeError') || error?.type === 'INVALID_RESPONSE') {
    measure('NotPlayed', 1, instantOf(timestamp));
  }
}

/**
 * Of all that is said, what neither Alexa nor hearing can make anything of is a share to watch.
 * @param meaning what hearing made of free words, as labels; none where there were no free words
 */
export function measureUnderstanding(
  { request }: ParsedEnvelope,
  meaning: readonly string[],
): void {
  if (request.type !== 'IntentRequest') return;
  const isLost =
    request.intent?.name === 'AMAZON.FallbackIntent' || meaning.includes('not-understood');
  measure('NotUnderstood', isLost ? 1 : 0, instantOf(request.timestamp));
}
