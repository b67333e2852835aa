import * as v from 'valibot';
import type { Heard } from '../hearing/heard.ts';
import type { Ending } from '../rooms/routines/index.ts';
import { eventKinds } from '../screen/touchable.ts';
import { type Instant, instantOf } from '../time.ts';
import type { Incoming } from '../turn/incoming.ts';
import { meantBy } from './meant.ts';
import { timersAnswer, timersChange } from './permission.ts';
import { type FilledSlot, type ParsedEnvelope, userEvent } from './request.ts';
import { runnerKey } from './runner-key.ts';
import { viewportOf } from './viewport.ts';

type Request = ParsedEnvelope['request'];

const Said = v.tuple([
  v.literal(eventKinds.touch),
  v.string(),
  v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
]);
const Ended = v.tuple([v.literal(eventKinds.end)]);

/** A slot as a touch fills it: with an id of the model. */
const touchedSlot = (id: string): FilledSlot => ({
  value: id,
  resolutions: {
    resolutionsPerAuthority: [
      { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id } }] },
    ],
  },
});

/** What a screen sends: the end of a block, or what a touch says, which is heard like any words. */
function heardFromScreen({ arguments: sent }: Request, now: Instant): Heard {
  if (v.is(Ended, sent)) return { kind: 'block-ended' };
  const said = v.safeParse(Said, sent);
  if (!said.success) return { kind: 'told' };
  const [, intent, ids] = said.output;
  const slots = Object.entries(ids).map(([name, id]) => [name, touchedSlot(id)]);
  return meantBy(intent, Object.fromEntries(slots), now);
}

/** What Alexa tells when a skill is disabled; its body is missing in the SDK's types. */
const Disabled = v.looseObject({
  eventCreationTime: v.fallback(v.optional(v.string()), undefined),
  body: v.fallback(
    v.optional(v.looseObject({ userInformationPersistenceStatus: v.optional(v.unknown()) })),
    undefined,
  ),
});

function disabled(request: Request): Heard {
  const event = v.safeParse(Disabled, request);
  const { eventCreationTime: at, body } = event.success ? event.output : {};
  const created = at !== undefined && !Number.isNaN(Date.parse(at)) ? instantOf(at) : undefined;
  const keepsId = body?.userInformationPersistenceStatus === 'PERSISTED';
  return { kind: 'disabled', keepsId, at: created };
}

function heardIn(request: Request, now: Instant): Heard {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'opening' };
    case 'IntentRequest':
      return meantBy(request.intent?.name ?? '', request.intent?.slots ?? {}, now);
    case userEvent:
      return heardFromScreen(request, now);
    case 'Connections.Response':
      return { kind: 'timers-answered', isGranted: timersAnswer(request) };
    case 'AlexaSkillEvent.SkillPermissionChanged':
      return { kind: 'timers-changed', isGranted: timersChange(request) };
    case 'AlexaSkillEvent.SkillDisabled':
      return disabled(request);
    default:
      return { kind: 'told' };
  }
}

/** What a request tells about how a block of guided audio came to its end. */
function endingBy({ type, reason }: Request, heard: Heard): Ending {
  if (type === 'Alexa.Presentation.APLA.RuntimeError') return 'not-played';
  if (heard.kind === 'block-ended') return 'heard-out';
  if (type !== 'SessionEndedRequest') return 'broken-off';
  if (reason === 'EXCEEDED_MAX_REPROMPTS') return 'heard-out';
  return reason === 'ERROR' ? 'not-played' : 'broken-off';
}

/** The requests whose answer depends on the record. Others cost no read and no write. */
const remembering: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APLA.RuntimeError',
  userEvent,
  'Connections.Response',
  'AlexaSkillEvent.SkillPermissionChanged',
];

/** A request of Alexa's in the coach's own terms: nothing past this knows what Alexa sends. */
export function incomingFrom(envelope: ParsedEnvelope): Incoming {
  const { request, context, session } = envelope;
  const now = instantOf(request.timestamp);
  const isFromScreen = request.type === userEvent;
  const heard = heardIn(request, now);
  return {
    requestId: request.requestId,
    type: request.type,
    now,
    locale: request.locale ?? '',
    heard,
    isSpoken: ['IntentRequest', userEvent].includes(request.type) && heard.kind !== 'block-ended',
    ending: endingBy(request, heard),
    isSessionEnd: request.type === 'SessionEndedRequest',
    key: runnerKey(context.System),
    viewport: viewportOf(context),
    // No more of it than that: the rest names the account.
    session: session && { attributes: session.attributes },
    ...(isFromScreen && { fromScreen: request.token ?? '' }),
    remembers: remembering.includes(request.type),
  };
}
