import type { RequestEnvelope } from 'ask-sdk-model';
import { type Consent, remindersScope, scopesOf, timersScope } from './alexa-services/consent.ts';
import type { AlexaServices } from './alexa-services/services.ts';
import type { Clock } from './clock.ts';
import type { Command } from './command.ts';
import type { Database } from './database/database.ts';
import type { Instance } from './device/instance.ts';
import type { DeviceModel } from './device/models.ts';
import { look, touched } from './device/screen.ts';
import type { Dialogues } from './dialogues.ts';
import { asksAgain, type HappenedAt, type Happenings } from './happenings.ts';
import type { Listening } from './language/ears.ts';
import { fallback, type Understanding } from './language/understand.ts';
import type { Messenger } from './messenger.ts';

/** Somebody at a device. */
export interface Place {
  at: Instance;
  /** Leads to another device, where there is a way. */
  readonly wayTo?: (model: DeviceModel) => Instance;
}

/**
 * A touch as the screen that was touched sends it, whatever is shown by now: what follows from one
 * that is out of date is for the skill to say.
 */
export interface Press {
  /** The id of what was touched. */
  readonly id: string;
  /** Names the document that was touched. */
  readonly token: string;
  readonly arguments: readonly unknown[];
}

/** Something that is done on a device: by a line, or on a screen that is really there. */
export type Act =
  | Command
  | { readonly kind: 'press'; readonly press: Press }
  /** A request that somebody wrote is sent as it is. */
  | { readonly kind: 'request'; readonly request: RequestEnvelope };

/** What people do in a household. */
export interface Actions {
  /** Carries out a command; a text is a note on why nothing came of it. */
  carryOut(act: Act, place: Place): Promise<readonly HappenedAt[] | string>;
  /** Lets Alexa's question for a permission go by unanswered, where there is one. */
  leaveUnanswered(on: Instance): Promise<readonly HappenedAt[]>;
}

interface Parts {
  readonly clock: Clock;
  readonly understanding: Understanding;
  readonly listening: Listening;
  readonly services: AlexaServices;
  readonly database: Database;
  readonly happenings: Happenings;
  readonly dialogues: Dialogues;
  readonly messenger: Messenger;
}

/** Opens what people can do. */
export function openActions(parts: Parts): Actions {
  const { clock, understanding, services, database, messenger, dialogues } = parts;
  const { send, pass, stayQuiet } = parts.happenings;
  let losesWords = false;

  async function utter(on: Instance, utterance: string): Promise<HappenedAt[]> {
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const isOpen = on.doing.session !== undefined;
    const listening = { ...parts.listening, losesWords };
    const understood = understanding.understand(utterance, isOpen, today, listening);
    const dialog = on.doing.session?.dialog;
    const answered = dialog && understanding.answer(utterance, dialog.intent, dialog.asked, today);
    if (answered !== undefined) return dialogues.proceed(on, answered, 'IN_PROGRESS');
    switch (understood.kind) {
      case 'intent': {
        const { intent } = understood;
        const again = intent.name === fallback ? dialogues.askAgain(on) : [];
        return again.length > 0 ? again : dialogues.proceed(on, intent, 'STARTED');
      }
      case 'open':
        return [await send(on, { type: 'LaunchRequest' })];
      case 'exit':
        return isOpen
          ? [await send(on, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' })]
          : [];
      case 'nobody':
        return dialogues.askAgain(on);
    }
  }

  /** Answers Alexa's question for a permission; the skill goes on in the session it asked in. */
  async function answerConsent(on: Instance, consent: Consent): Promise<HappenedAt[]> {
    if (on.asking === undefined) return [];
    const { session, askFor } = on.asking;
    on.asking = undefined;
    const scopes = scopesOf(askFor);
    const isGiven = consent === 'ACCEPTED';
    if (consent !== 'NOT_ANSWERED') {
      if (scopes.includes(timersScope)) services.allowTimers(isGiven);
      if (scopes.includes(remindersScope)) services.allowReminders(isGiven);
    }
    return [await send(on, { type: 'Connections.Response', askFor, consent }, session)];
  }

  async function consent(on: Instance, isGiven: boolean): Promise<HappenedAt[]> {
    if (on.asking !== undefined) return answerConsent(on, isGiven ? 'ACCEPTED' : 'DENIED');
    services.allowTimers(isGiven);
    services.allowReminders(isGiven);
    return [await send(on, { type: 'AlexaSkillEvent.SkillPermissionChanged', isAllowed: isGiven })];
  }

  async function touch(on: Instance, id: string): Promise<HappenedAt[] | string> {
    const { shown } = on.doing;
    if (shown === undefined) return 'There is no screen to touch.';
    const values = touched(shown, id, clock.now());
    if (values === undefined) {
      const ids = look(shown, clock.now()).touch.join(', ');
      return `There is no ${id} to touch: there is ${ids === '' ? 'nothing' : ids}.`;
    }
    return press(on, { id, token: shown.token, arguments: values });
  }

  const press = async (on: Instance, { id, ...event }: Press): Promise<HappenedAt[]> => [
    await send(on, {
      type: 'Alexa.Presentation.APL.UserEvent',
      ...event,
      source: { type: 'TouchWrapper', handler: 'Press', id, value: false },
    }),
  ];

  /** Goes to another device; whose voice is recognised goes along. */
  function move(place: Place, model: DeviceModel): HappenedAt[] | string {
    if (place.wayTo === undefined) return 'A device stays what it is: /device is for the terminal.';
    const to = place.wayTo(model);
    to.person = place.at.person;
    place.at = to;
    return [];
  }

  /** Waits; whoever waits on after the reprompt is told it once more. */
  async function wait(on: Instance, until: () => Promise<HappenedAt[]>): Promise<HappenedAt[]> {
    const { session, hasReprompted } = on.doing;
    const startedAt = clock.now();
    const happened = await until();
    if (session === undefined || !hasReprompted) return happened;
    return [
      { on, kind: 'reprompt', heard: asksAgain(session.reprompt.text, startedAt) },
      ...happened,
    ];
  }

  function breakDown(act: Extract<Act, { readonly kind: 'fault' }>): void {
    if (act.service === 'database') database.breakDown(act.fault);
    else if (act.service === 'timers') services.breakDown(act.fault);
    else if (act.service === 'audio') messenger.breakAudio(act.fault);
    else if (act.service === 'reminders') services.breakDownReminders(act.fault);
    else losesWords = act.fault === 'off';
  }

  return {
    async carryOut(act, place) {
      const on = place.at;
      switch (act.kind) {
        case 'say':
          return utter(on, act.utterance);
        case 'open':
          return [await send(on, { type: 'LaunchRequest' })];
        case 'wait':
          return wait(on, () => pass(clock.now() + act.ms));
        case 'silence':
          return wait(on, () => stayQuiet(on));
        case 'touch':
          return touch(on, act.id);
        case 'press':
          return press(on, act.press);
        case 'request':
          return [{ on, kind: 'exchange', exchange: await messenger.sendAsIs(on, act.request) }];
        case 'device':
          return move(place, act.device);
        case 'person':
          on.person = act.person;
          return [];
        case 'fault':
          breakDown(act);
          return [];
        case 'tell-alexa':
          return services.tellAlexa(act.wish) ? [] : 'There is no timer that it could be.';
        case 'cancel-reminder':
          return services.cancelReminder() ? [] : 'There is no reminder that it could be.';
        case 'consent':
          return consent(on, act.isGiven);
        case 'quit':
          return [];
      }
    },
    leaveUnanswered: (on) => answerConsent(on, 'NOT_ANSWERED'),
  };
}
