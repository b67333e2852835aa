import type { Intent, RequestEnvelope, ResponseEnvelope, slu, ui } from 'ask-sdk-model';
import type { Screen, Shown } from './device/screen.ts';
import { type Heard, plainText, type Sounding, speechOf, wordsHeard } from './device/speech.ts';
import type { Explained } from './function/local-function.ts';

/** What Alexa says of a skill that gave no answer. */
const problem = "There was a problem with the requested skill's response.";

/** One request to the skill and what came back. */
export interface Exchange {
  readonly request: RequestEnvelope;
  /** What the skill had spoken while it was still thinking. */
  readonly progress: readonly Heard[];
  readonly heard: Heard;
  /** When the response came and began to sound, in milliseconds since 1970. */
  readonly answeredAt: number;
  /** The handler's wall time in milliseconds. */
  readonly ms: number;
  /** Requests to the database. */
  readonly reads: number;
  readonly writes: number;
  /** What the function tells of the request; undefined where it tells nothing. */
  readonly explained?: Explained | undefined;
  readonly response?: ResponseEnvelope;
  /** The platform's limits that the response breaks. */
  readonly breaches?: readonly string[];
  /** What of the response the device can't draw, play or do, by name. */
  readonly unsimulated?: readonly string[];
  /** Why there is no response. */
  readonly failure?: string;
}

/**
 * Something that came to pass on a device: a request, Alexa asking again, or asking a question of a
 * dialog by herself, the home screen.
 */
export type Happened =
  | { readonly kind: 'exchange'; readonly exchange: Exchange }
  | { readonly kind: 'reprompt'; readonly heard: Sounding }
  | { readonly kind: 'asked'; readonly intent: Intent; readonly heard: Sounding }
  | { readonly kind: 'home' };

/** A real Alexa timer of the household. */
interface ReportedTimer {
  readonly label: string;
  readonly leftMs: number;
  readonly paused: boolean;
}

interface Card {
  readonly type: string;
  readonly title: string;
  readonly text: string;
}

/** What came of one line, as `talk --json` prints it. */
export interface Outcome {
  readonly heard: string;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  /** What the function made of what was said; empty where there was nothing to read. */
  readonly meaning: readonly string[];
  /** The verdict that the answer gives, if it gives one. */
  readonly verdict: string | null;
  readonly say: string;
  readonly sayMs: number;
  readonly reprompt: string | null;
  readonly listening: boolean;
  readonly screen: Screen | null;
  readonly timers: readonly ReportedTimer[];
  readonly announced: readonly string[];
  readonly card: Card | null;
  readonly reads: number;
  readonly writes: number;
  readonly ms: number;
}

/** What came of one line, and what only the curious ask for. */
export interface Report {
  readonly outcome: Outcome;
  /** All requests of the household, in order. */
  readonly exchanges: readonly Exchange[];
  /** All that the device let sound, one answer after the other. */
  readonly sounds: readonly Sounding[];
  /** The document on the device's screen. */
  readonly shown: Shown | undefined;
  /** Whether a dialog waits for a yes or a no. */
  readonly confirms: boolean;
  /** What Alexa herself asks the runner after the line. */
  readonly alexaAsks: string | undefined;
  /** Sentences for whoever runs the simulator: limits broken, failures, what is not built. */
  readonly notes: readonly string[];
  /** Every record in the table after the line. */
  readonly remembered: readonly Record<string, unknown>[];
  /** What the function wrote to its log. */
  readonly log: string;
}

interface Happening {
  /** What was said or done; empty for what happens by itself. */
  readonly line: string;
  /** What came to pass on the device. */
  readonly here: readonly Happened[];
  /** The requests of all devices, in order. */
  readonly exchanges: readonly Exchange[];
  readonly note: string | undefined;
  readonly isListening: boolean;
  readonly confirms: boolean;
  readonly screen: Screen | undefined;
  readonly shown: Shown | undefined;
  readonly timers: readonly ReportedTimer[];
  readonly announced: readonly string[];
  readonly alexaAsks: string | undefined;
  readonly remembered: readonly Record<string, unknown>[];
  readonly log: string;
}

/** Puts together what came of a line on one device. */
export function report(happening: Happening): Report {
  const { line, here, exchanges, note, isListening, screen, shown } = happening;
  const last = here.flatMap((each) => (each.kind === 'exchange' ? [each.exchange] : [])).at(-1);
  const answered = last ?? exchanges.at(-1);
  const request = answered?.request.request;
  const response = last?.response?.response;
  const asked = here.findLast((each) => each.kind === 'asked');
  const understood = request?.type === 'IntentRequest' ? request.intent : asked?.intent;
  const isConversation =
    request !== undefined &&
    !request.type.startsWith('AlexaSkillEvent.') &&
    request.type !== 'SessionEndedRequest';
  const sounds = here.flatMap(soundsOf);
  const total = (of: (exchange: Exchange) => number): number =>
    exchanges.reduce((sum, exchange) => sum + of(exchange), 0);
  return {
    outcome: {
      heard: line,
      intent: answered === undefined ? (asked?.intent.name ?? null) : intentName(answered.request),
      slots: understood === undefined ? {} : slotsOf(understood),
      meaning: answered?.explained?.meaning ?? [],
      verdict: answered?.explained?.verdict ?? null,
      say: sounds
        .map(wordsHeard)
        .filter((text) => text !== '')
        .join(' '),
      sayMs: Math.round(sounds.reduce((sum, { ms }) => sum + ms, 0)),
      reprompt: asked
        ? wordsHeard(asked.heard) || null
        : isConversation
          ? plainText(speechOf(response?.reprompt?.outputSpeech)) || null
          : null,
      listening: isListening,
      screen: screen ?? null,
      timers: happening.timers,
      announced: happening.announced,
      card: cardOf(response?.card),
      reads: total(({ reads }) => reads),
      writes: total(({ writes }) => writes),
      ms: Math.round(total(({ ms }) => ms) * 10) / 10,
    },
    exchanges,
    sounds,
    shown,
    confirms: happening.confirms,
    alexaAsks: happening.alexaAsks,
    notes: [
      ...(note === undefined ? [] : [note]),
      ...exchanges.flatMap(({ breaches = [] }) =>
        breaches.map((breach) => `Limit broken: ${breach}.`),
      ),
      ...exchanges.flatMap(({ unsimulated = [] }) =>
        unsimulated.map((what) => `Not simulated: ${what}.`),
      ),
      ...exchanges.flatMap(({ failure }) =>
        failure === undefined ? [] : [`The function failed: ${failure}. Alexa says: ${problem}`],
      ),
    ],
    remembered: happening.remembered,
    log: happening.log,
  };
}

function soundsOf(happened: Happened): readonly Sounding[] {
  switch (happened.kind) {
    case 'exchange': {
      const { progress, heard, answeredAt: startedAt } = happened.exchange;
      return [...progress, heard].map((each) => ({ ...each, startedAt }));
    }
    case 'reprompt':
    case 'asked':
      return [happened.heard];
    case 'home':
      return [];
  }
}

const intentName = ({ request }: RequestEnvelope): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;

type SlotValue = string | number | readonly (string | number)[];

/** The filled slots: ids where the type has them, numbers as numbers, lists as lists. */
function slotsOf({ slots = {} }: Intent): Readonly<Record<string, SlotValue>> {
  return Object.fromEntries(
    Object.values(slots).flatMap(
      ({ name, slotValue, value, resolutions }): [string, SlotValue][] => {
        if (slotValue?.type === 'List') {
          const values = (slotValue.values ?? []).flatMap((item) =>
            item.type === 'Simple' ? [meaningOf(item.value, item.resolutions)] : [],
          );
          return [[name, values]];
        }
        return value === undefined ? [] : [[name, meaningOf(value, resolutions)]];
      },
    ),
  );
}

function meaningOf(
  value = '',
  resolutions: slu.entityresolution.Resolutions | undefined,
): string | number {
  const match = resolutions?.resolutionsPerAuthority?.find(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  );
  const meaning = match?.values[0]?.value.id ?? value;
  return /^\d+$/.test(meaning) ? Number(meaning) : meaning;
}

function cardOf(card: ui.Card | undefined): Card | null {
  if (card === undefined) return null;
  switch (card.type) {
    case 'Simple':
      return { type: card.type, title: card.title ?? '', text: card.content ?? '' };
    case 'Standard':
      return { type: card.type, title: card.title ?? '', text: card.text ?? '' };
    default:
      return { type: card.type, title: '', text: '' };
  }
}
