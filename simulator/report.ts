import type { Intent, RequestEnvelope, ResponseEnvelope, slu, ui } from 'ask-sdk-model';
import { type Heard, plainText, speechOf, spokenLength, wordsHeard } from './device/speech.ts';

/** One request to the skill and what came back. */
export interface Exchange {
  readonly request: RequestEnvelope;
  readonly heard: Heard;
  /** The handler's wall time in milliseconds. */
  readonly ms: number;
  readonly response?: ResponseEnvelope;
  /** The platform's limits that the response breaks. */
  readonly breaches?: readonly string[];
  /** Why there is no response. */
  readonly failure?: string;
}

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
  readonly say: string;
  readonly sayMs: number;
  readonly reprompt: string | null;
  readonly listening: boolean;
  readonly screen: null;
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
  readonly exchanges: readonly Exchange[];
  /** What Alexa herself asks the runner after the line. */
  readonly alexaAsks: string | undefined;
  /** Sentences for whoever runs the simulator: limits broken, failures, what is not built. */
  readonly notes: readonly string[];
  /** Every record in the table after the line. */
  readonly remembered: readonly Record<string, unknown>[];
  /** What the function wrote to its log. */
  readonly log: string;
}

/** Words, and how long they take, in milliseconds. */
export interface Spoken {
  readonly text: string;
  readonly ms: number;
}

interface Happening {
  readonly line: string;
  readonly closedBefore: readonly Exchange[];
  /** What was spoken before the answer to the line itself. */
  readonly spokenBefore: readonly Spoken[];
  readonly exchanges: readonly Exchange[];
  readonly reprompt: string;
  readonly note: string | undefined;
  readonly isListening: boolean;
  readonly timers: readonly ReportedTimer[];
  readonly announced: readonly string[];
  readonly alexaAsks: string | undefined;
  readonly requests: { readonly reads: number; readonly writes: number };
  readonly remembered: readonly Record<string, unknown>[];
  readonly log: string;
}

/** Puts together what came of a line. */
export function report(happening: Happening): Report {
  const { line, exchanges, closedBefore, reprompt, note, isListening, requests } = happening;
  const last = exchanges.at(-1);
  const request = last?.request.request;
  const response = last?.response?.response;
  const heard = last?.heard ?? { sounds: [], ms: 0 };
  const isConversation =
    request !== undefined &&
    !request.type.startsWith('AlexaSkillEvent.') &&
    request.type !== 'SessionEndedRequest';
  const all = [...closedBefore, ...exchanges];
  const answer: Spoken =
    reprompt === ''
      ? { text: wordsHeard(heard), ms: heard.ms }
      : { text: reprompt, ms: spokenLength(reprompt) };
  const spoken = [...happening.spokenBefore, answer].filter(
    ({ text, ms }) => text !== '' || ms > 0,
  );
  return {
    outcome: {
      heard: line,
      intent: last === undefined ? null : intentName(last.request),
      slots: request?.type === 'IntentRequest' ? slotsOf(request.intent) : {},
      say: spoken.map(({ text }) => text).join(' '),
      sayMs: Math.round(spoken.reduce((sum, { ms }) => sum + ms, 0)),
      reprompt: isConversation
        ? plainText(speechOf(response?.reprompt?.outputSpeech)) || null
        : null,
      listening: isListening,
      screen: null,
      timers: happening.timers,
      announced: happening.announced,
      card: cardOf(response?.card),
      ...requests,
      ms: Math.round(exchanges.reduce((sum, { ms }) => sum + ms, 0) * 10) / 10,
    },
    exchanges: all,
    alexaAsks: happening.alexaAsks,
    notes: [
      ...(note === undefined ? [] : [note]),
      ...all.flatMap(({ breaches = [] }) => breaches.map((breach) => `Limit broken: ${breach}.`)),
      ...all.flatMap(({ failure }) =>
        failure === undefined ? [] : [`The function failed: ${failure}`],
      ),
    ],
    remembered: happening.remembered,
    log: happening.log,
  };
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
