import type { AlexaServices } from './alexa-services/services.ts';
import type { Clock } from './clock.ts';
import { type Due, nextDue } from './device/agenda.ts';
import type { Spoken } from './device/echo.ts';
import type { Instance } from './device/instance.ts';
import type { Session } from './device/session.ts';
import { type Sounding, spokenText } from './device/speech.ts';
import type { Messenger } from './messenger.ts';
import type { Happened } from './report.ts';

/** What came to pass, and on which device. */
export type HappenedAt = Happened & { readonly on: Instance };

/** What comes to pass in a household, through people or with time. */
export interface Happenings {
  /** Sends a request from a device: in its open session, or in one that is resumed. */
  send(on: Instance, spoken: Spoken, resumed?: Session): Promise<HappenedAt>;
  /** Lets time pass: all that is due by then happens on the way, in order of time. */
  pass(until: number): Promise<HappenedAt[]>;
  /** Says nothing until the session closes; a screen goes on by itself until then. */
  stayQuiet(on: Instance): Promise<HappenedAt[]>;
  /** Lets the timers and reminders ring that are due. */
  ring(): void;
  /** What rang since the last call. */
  takeAnnounced(): readonly string[];
}

/** More than this happens by itself at one go only where a screen is caught in a circle. */
const mostAtOnce = 1000;

/** A reprompt, said at a moment in milliseconds since 1970. */
export const asksAgain = (text: string, startedAt: number): Sounding => ({
  ...spokenText(text),
  startedAt,
});

/** Opens the course of events among the devices of a household. */
export function openHappenings(
  clock: Clock,
  services: AlexaServices,
  messenger: Messenger,
  instances: () => Iterable<Instance>,
): Happenings {
  let announced: string[] = [];

  async function send(
    on: Instance,
    spoken: Spoken,
    resumed: Session | undefined = spoken.type === 'LaunchRequest' ? undefined : on.doing.session,
  ): Promise<HappenedAt> {
    return { on, kind: 'exchange', exchange: await messenger.send(on, spoken, resumed) };
  }

  function ring(): void {
    announced.push(...services.announce(clock.now()));
  }

  async function comeToPass(on: Instance, due: Due): Promise<HappenedAt> {
    const { doing } = on;
    switch (due.kind) {
      case 'event':
        on.doing = { ...doing, eventsSent: doing.eventsSent + 1 };
        return send(on, {
          type: 'Alexa.Presentation.APL.UserEvent',
          token: due.shown.token,
          arguments: due.event.arguments,
          source: { type: 'Document', handler: 'Mount', id: '', value: '' },
        });
      case 'reprompt':
        on.doing = { ...doing, hasReprompted: true };
        return { on, kind: 'reprompt', heard: asksAgain(due.session.reprompt.text, due.at) };
      case 'close':
        return send(on, { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
      case 'not-played':
        on.doing = { ...doing, notPlayedAt: undefined };
        return send(on, { type: 'Alexa.Presentation.APLA.RuntimeError' });
      case 'home':
        on.doing = { ...doing, shown: undefined };
        return { on, kind: 'home' };
    }
  }

  /** What happens next by itself in the household. */
  function nextOfAll(): { readonly on: Instance; readonly due: Due } | undefined {
    return [...instances()]
      .flatMap((on) => {
        const due = nextDue(on.doing);
        return due === undefined ? [] : [{ on, due }];
      })
      .toSorted((one, other) => one.due.at - other.due.at)[0];
  }

  async function pass(until: number): Promise<HappenedAt[]> {
    const happened: HappenedAt[] = [];
    for (let count = 0; count < mostAtOnce; count += 1) {
      const next = nextOfAll();
      if (next === undefined || next.due.at > until) break;
      clock.advanceTo(next.due.at);
      ring();
      happened.push(await comeToPass(next.on, next.due));
    }
    clock.advanceTo(until);
    ring();
    return happened;
  }

  return {
    send,
    pass,
    ring,
    async stayQuiet(on) {
      const happened: HappenedAt[] = [];
      while (on.doing.session !== undefined && happened.length < mostAtOnce) {
        const due = nextDue(on.doing);
        if (due === undefined) break;
        happened.push(...(await pass(due.at)));
      }
      return happened;
    },
    takeAnnounced() {
      const taken = announced;
      announced = [];
      return taken;
    },
  };
}
