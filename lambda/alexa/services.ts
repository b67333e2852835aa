import type { HandlerInput } from 'ask-sdk-core';
import { services } from 'ask-sdk-model';

/** The clients of Alexa's services; loaded with the first call to one. */
export type Services = () => Promise<services.ServiceClientFactory>;

/**
 * The clients of Alexa's services, for the request that is answered. ask-sdk-core would make them for
 * each, and load them before the first answer: this module is imported where one is called.
 */
export function alexaServices(
  { requestEnvelope }: HandlerInput,
  apiClient: services.ApiClient,
): services.ServiceClientFactory {
  const { apiEndpoint, apiAccessToken = '' } = requestEnvelope.context.System;
  return new services.ServiceClientFactory({
    apiClient,
    apiEndpoint,
    authorizationValue: apiAccessToken,
  });
}
