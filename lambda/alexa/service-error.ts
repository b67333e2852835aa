import * as v from 'valibot';

const Text = v.optional(v.string(), '');

const ServiceError = v.object({
  statusCode: v.number(),
  response: v.optional(v.object({ code: Text, message: Text })),
});

type ServiceError = v.InferOutput<typeof ServiceError>;

/** What a service of Alexa's answered instead of doing it: nothing, where no answer came. */
export const answerIn = (error: unknown): Partial<ServiceError> => {
  const known = v.safeParse(ServiceError, error);
  return known.success ? known.output : {};
};

/** Alexa documents no codes for a refusal: its words have to tell. */
export function reasonOfRefusal(
  response: ServiceError['response'],
): 'too-many' | 'not-possible' | 'not-allowed' {
  const words = `${response?.code} ${response?.message}`;
  if (/max|limit|exceed|too.?many/i.test(words)) return 'too-many';
  return /support/i.test(words) ? 'not-possible' : 'not-allowed';
}
