import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import type { StoredRunner } from '../../lambda/record/store.ts';
import { timersScope } from '../../simulator/alexa-services/consent.ts';
import { envelope, type Spoken } from '../../simulator/device/echo.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import { type Act, happenings, utterances } from '../states/requests.ts';
import { timersApi } from '../support/alexa-timers.ts';
import { altered } from '../support/altered.ts';
import { intent } from '../support/function.ts';
import { runner } from '../support/runner.ts';

/** A moment of a real conversation: what the session and the table hold then. */
export interface Moment {
  readonly device: DeviceModel;
  readonly now: number;
  /** As JSON. */
  readonly attributes: string;
  readonly stored: StoredRunner | undefined;
  /** What is on the screen. */
  readonly token: string;
}

/** What lets a conversation go on; the rest of what is said is anything. */
const common = utterances.filter(({ name }) =>
  /^AMAZON.(Yes|No|Next)|^(Start|SetIce|IceOn|Pain|Today|SeeDoctor|Say|Deny|AskWhat|Anything)/.test(
    name,
  ),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...common) },
  { weight: 4, arbitrary: fc.constantFrom(...utterances) },
  { weight: 1, arbitrary: fc.constantFrom(...happenings) },
);

async function conversation(device: DeviceModel, acts: readonly Act[]): Promise<Moment[]> {
  const coach = runner({ device, apiClient: timersApi(() => true) });
  const moments: Moment[] = [];
  for (const each of acts) {
    await each.do(coach);
    coach.wait(4000);
    const { stored, now, shown } = coach.moment();
    const attributes = JSON.stringify(coach.attributes() ?? {});
    moments.push({ device, now, attributes, stored, token: shown?.token ?? '' });
  }
  return moments;
}

/** Every moment of so many conversations on each device, the same ones in every run. */
export async function realMoments(
  conversations: Readonly<Partial<Record<DeviceModel, number>>>,
): Promise<readonly Moment[]> {
  const all: Moment[] = [];
  for (const device of ['dot', 'show8', 'spot'] as const) {
    const numRuns = conversations[device] ?? 0;
    const acts = fc.array(act, { minLength: 16, maxLength: 16 });
    for (const each of fc.sample(acts, { seed: 13, numRuns })) {
      all.push(...(await conversation(device, each)));
    }
  }
  return all;
}

const codes = ['ER_SUCCESS_MATCH', 'ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT'] as const;

const consent: Spoken = {
  ...{ type: 'Connections.Response', consent: 'ACCEPTED' },
  askFor: {
    ...{ type: 'Connections.SendRequest', name: 'AskFor', token: timersScope },
    payload: {
      ...{ '@type': 'AskForPermissionsConsentRequest', '@version': '2' },
      permissionScopes: [{ permissionScope: timersScope }],
    },
  },
};

const fromScreen = (token: string, ...values: readonly string[]): Spoken => ({
  ...{ type: 'Alexa.Presentation.APL.UserEvent', token, arguments: values },
  source: { type: 'TouchWrapper', handler: 'Press', id: 'next', value: false },
});

/** What can be touched, and what only another version knows. */
const touches: readonly object[] = [
  ...(['yes', 'no', 'unsure', 'next', 'previous', 'pause', 'resume', 'signs', 'set-ice'] as const),
  ...(['ice-on', 'ice-off', 'pause-ice', 'resume-ice', 'next-ice-round', 'cancel-ice'] as const),
  'dance',
]
  .map((kind): object => ({ kind }))
  .concat([
    { kind: 'number', count: 3 },
    { kind: 'start-routine', routine: { kind: 'known', id: 'warm-up' } },
    { kind: 'equipment', equipment: { kind: 'known', id: 'none' } },
    { kind: 'topic', topic: { kind: 'known', id: 'strain' } },
  ]);

/** Types of requests that no device of the simulator sends, and one that the skill doesn't know. */
const otherTypes: readonly string[] = [
  ...['AlexaSkillEvent.SkillEnabled', 'AlexaSkillEvent.SkillDisabled'],
  ...['Alexa.Presentation.APLA.RuntimeError', 'CanFulfillIntentRequest'],
];

/** All that is said in free words. */
const sayings: readonly string[] = utterances.flatMap(({ slots }) => slots?.['words'] ?? []);

const sorts = ['say', 'launch', 'touch', 'ended', 'consent', 'allow', 'leave', 'other'] as const;

/** What is sent, and how: chosen by numbers, so that chance can choose. */
export const choice = fc.record({
  sort: fc.oneof(
    { weight: 2, arbitrary: fc.constant('say' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...sorts) },
  ),
  act: fc.constantFrom(...utterances),
  which: fc.nat(100),
  /** More that is said in free words, in any order, as people ramble. */
  more: fc.array(fc.constantFrom(...sayings), { maxLength: 6 }),
});
type Choice = typeof choice extends fc.Arbitrary<infer Chosen> ? Chosen : never;

function spokenAt({ token }: Moment, { sort, act, which, more }: Choice): Spoken {
  const words = act.slots?.['words'];
  const slots = words === undefined ? act.slots : { words: [words, ...more].join(' ') };
  switch (sort) {
    case 'say':
    case 'other':
      return intent(act.intent ?? '', slots, codes[which % codes.length]);
    case 'launch':
      return { type: 'LaunchRequest' };
    case 'touch':
      return fromScreen(token, 'say', JSON.stringify(touches[which % touches.length]));
    case 'ended':
      return fromScreen(token, 'ended');
    case 'consent':
      return consent;
    case 'allow':
      return { type: 'AlexaSkillEvent.SkillPermissionChanged', isAllowed: true };
    case 'leave':
      return { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' };
  }
}

/** A request as Alexa may send it at a moment: no part of it is a part of anything else. */
export function requestAt(moment: Moment, chosen: Choice): RequestEnvelope {
  const { device, now } = moment;
  const attributes: Record<string, unknown> = JSON.parse(moment.attributes);
  const event = envelope(spokenAt(moment, chosen), {
    ...{ requestId: 'the-request', now, locale: 'en-US', device, isNew: false, person: undefined },
    session: { sessionId: 'session', attributes, silentAt: 0, reprompt: { text: '', ms: 0 } },
  });
  const context = structuredClone(event.context);
  if (chosen.sort !== 'other') return { ...event, context };
  const type = otherTypes[chosen.which % otherTypes.length];
  return altered({ ...event, context }, 'request.type', type);
}
