import type { HandlerInput } from 'ask-sdk-core';
import { milliseconds } from '../time.ts';
import type { Services } from './services.ts';

/** How long the device's time zone is worth waiting for: without it there is a sensible guess. */
const patience = milliseconds(800);

/**
 * Asks Alexa for the time zone of the device that a request comes from. It takes no permission.
 * @returns its IANA name as Alexa gives it, or undefined when there is no answer in 0.8 s
 */
export async function deviceTimeZone(
  { requestEnvelope }: HandlerInput,
  services: Services,
): Promise<string | undefined> {
  const deviceId = requestEnvelope.context.System.device?.deviceId;
  if (deviceId === undefined) return undefined;
  let waiting: NodeJS.Timeout | undefined;
  const patienceEnds = new Promise<undefined>((resolve) => {
    waiting = setTimeout(() => resolve(undefined), patience);
  });
  const answer: Promise<unknown> = services()
    .then((clients) => clients.getUpsServiceClient().getSystemTimeZone(deviceId))
    .catch(() => undefined);
  const told = await Promise.race([answer, patienceEnds]);
  clearTimeout(waiting);
  return typeof told === 'string' ? told : undefined;
}
