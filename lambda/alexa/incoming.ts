import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Heard } from '../hearing/heard.ts';
import type { RunnerKey } from '../record/key.ts';
import type { Ending } from '../rooms/routines/index.ts';
import { type Instant, instantOf } from '../time.ts';
import type { Incoming } from '../turn/incoming.ts';
import { meantBy } from './meant.ts';
import { freeWords, unmatchedWords } from './open-speech.ts';
import { isOfReminders, remindersAnswer, timersAnswer, timersChange } from './permission.ts';
import { conversational, type ParsedEnvelope, tolerated, userEvent } from './request.ts';
import { heardFromScreen } from './touch.ts';
import { viewportOf } from './viewport.ts';

type Request = ParsedEnvelope['request'];

/** What a device tells that can't play guided audio. */
const notPlayed = 'Alexa.Presentation.APLA.RuntimeError';

/** What Alexa tells when a skill is disabled; its body is missing in the SDK's types. */
const Disabled = v.looseObject({
  eventCreationTime: tolerated(v.string()),
  body: tolerated(v.looseObject({ userInformationPersistenceStatus: v.optional(v.unknown()) })),
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
      return heardFromScreen(request.arguments);
    case 'Connections.Response':
      return isOfReminders(request)
        ? { kind: 'reminders-answered', isGranted: remindersAnswer(request) }
        : { kind: 'timers-answered', isGranted: timersAnswer(request) };
    case 'AlexaSkillEvent.SkillPermissionChanged':
      return { kind: 'timers-changed', isGranted: timersChange(request) };
    case 'AlexaSkillEvent.SkillDisabled':
      return disabled(request);
    case notPlayed:
      return { kind: 'not-played' };
    default:
      return { kind: 'told' };
  }
}

/** Free words in a request: of an open intent, or what fits no slot of another. */
function wordsIn({ type, intent }: Request, heard: Heard): string | undefined {
  if (type !== 'IntentRequest') return undefined;
  const slots = intent?.slots ?? {};
  return freeWords(intent?.name ?? '', slots) ?? unmatchedWords(heard, slots);
}

/** What a request tells about how a block of guided audio came to its end. */
function endingBy({ type, reason }: Request, heard: Heard): Ending {
  if (type === notPlayed) return 'not-played';
  if (heard.kind === 'block-ended') return 'heard-out';
  if (type !== 'SessionEndedRequest') return 'broken-off';
  if (reason === 'EXCEEDED_MAX_REPROMPTS') return 'heard-out';
  return reason === 'ERROR' ? 'not-played' : 'broken-off';
}

/** The requests whose answer depends on the record. Others cost no read and no write. */
const remembering: readonly string[] = [
  ...conversational,
  'SessionEndedRequest',
  notPlayed,
  'AlexaSkillEvent.SkillPermissionChanged',
];

const hash = (id: string): string => createHash('sha256').update(id).digest('hex');

/** The key of whoever speaks, or undefined when a request names no user. */
export function runnerKey({
  user,
  person,
}: ParsedEnvelope['context']['System']): RunnerKey | undefined {
  if (user?.userId === undefined) return undefined;
  return {
    user: hash(user.userId),
    person: person?.personId === undefined ? 'household' : hash(person.personId),
  };
}

/** A request of Alexa's in the coach's own terms: nothing past this knows what Alexa sends. */
export function incomingFrom(envelope: ParsedEnvelope): Incoming {
  const { request, context, session } = envelope;
  const now = instantOf(request.timestamp);
  const isFromScreen = request.type === userEvent;
  const heard = heardIn(request, now);
  const said = wordsIn(request, heard);
  return {
    requestId: request.requestId,
    type: request.type,
    now,
    locale: request.locale ?? '',
    heard,
    ...(said && { said }),
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
