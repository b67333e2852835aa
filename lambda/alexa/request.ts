import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { RefusedRequest } from '../errors.ts';

/**
 * A field that Alexa may send in another shape than expected: then it is as if it were not there.
 */
export const tolerated = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

/** Null where it can't be read. */
const readable = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.nullable(schema), null);

/** A record of which only the entries that can be read count. */
const entries = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), readable(schema)),
      v.transform((read) =>
        Object.fromEntries(
          Object.entries(read).flatMap(([name, entry]) => (entry === null ? [] : [[name, entry]])),
        ),
      ),
    ),
    {},
  );

/** A list of which only the entries that can be read count. */
const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(
    v.pipe(
      v.array(readable(schema)),
      v.transform((read) => read.filter((entry) => entry !== null)),
    ),
    [],
  );

const Text = v.string();

const Authority = v.looseObject({
  status: tolerated(v.looseObject({ code: tolerated(Text) })),
  values: list(v.looseObject({ value: tolerated(v.looseObject({ id: tolerated(Text) })) })),
});

const Resolutions = v.looseObject({ resolutionsPerAuthority: list(Authority) });

const Slot = v.looseObject({
  value: tolerated(Text),
  resolutions: tolerated(Resolutions),
});
export type FilledSlot = v.InferOutput<typeof Slot>;

const Intent = v.looseObject({ name: tolerated(Text), slots: entries(Slot) });

const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** A pixel count or a density: anything that is none, or none to divide by, is not there. */
const Measure = v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(100_000));

const Id = v.pipe(v.string(), v.minLength(1));

/** What is logged or stored as it is: no longer than any that Alexa has sent. */
const Name = v.pipe(v.string(), v.maxLength(256));

/** What names a kind of error: nothing that was said, so that it can be logged. */
const Code = v.pipe(Text, v.regex(/^[A-Z_]{1,64}$/));

/**
 * A request as Alexa may send it, brought to that where a field is of another shape. Only without
 * what makes it a request of Alexa's it is refused.
 */
const Envelope = v.looseObject({
  session: tolerated(v.looseObject({ attributes: v.optional(v.unknown()) })),
  context: v.looseObject({
    System: v.looseObject({
      application: v.looseObject({ applicationId: v.string() }),
      user: tolerated(v.looseObject({ userId: tolerated(Id) })),
      person: tolerated(v.looseObject({ personId: tolerated(Id) })),
      device: tolerated(
        v.looseObject({
          deviceId: tolerated(Id),
          supportedInterfaces: entries(v.looseObject({})),
        }),
      ),
    }),
    Viewport: tolerated(
      v.looseObject({
        pixelWidth: tolerated(Measure),
        pixelHeight: tolerated(Measure),
        dpi: tolerated(Measure),
        shape: tolerated(Text),
      }),
    ),
  }),
  request: v.looseObject({
    type: Name,
    requestId: Name,
    timestamp: Timestamp,
    locale: tolerated(Text),
    intent: tolerated(Intent),
    reason: tolerated(Text),
    error: tolerated(v.looseObject({ type: tolerated(Code) })),
    errors: v.optional(list(v.looseObject({ type: tolerated(Code), reason: tolerated(Code) }))),
    token: tolerated(Text),
    arguments: v.optional(v.unknown()),
  }),
});
export type ParsedEnvelope = v.InferOutput<typeof Envelope>;

export const userEvent = 'Alexa.Presentation.APL.UserEvent';

/** The requests that people make, to which an answer can be heard. */
export const conversational: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  userEvent,
  'Connections.Response',
];

/**
 * A request in a session, where it came from a screen whose own was over: the answer may ask
 * something, and what it asks has to be known when it is answered. Any other is as it was.
 */
export function inSession(envelope: RequestEnvelope): RequestEnvelope {
  const { context, request, session } = envelope;
  if (request.type !== userEvent || session) return envelope;
  const { application, user } = context.System;
  return {
    ...envelope,
    session: { new: true, sessionId: '', application, user, attributes: {} },
  };
}

/**
 * Reads an event as a request of Alexa's.
 * @throws RefusedRequest, in one line, when it is none
 */
export function parseEnvelope(event: RequestEnvelope): ParsedEnvelope {
  const result = v.safeParse(Envelope, event);
  if (!result.success) {
    throw new RefusedRequest('not a request from Alexa: context, request or timestamp is missing');
  }
  return result.output;
}
