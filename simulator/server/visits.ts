import { randomUUID } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import { readCommand } from '../command.ts';
import type { DeviceModel } from '../device/models.ts';
import type { Face } from '../face.ts';
import type { Device, Household } from '../household.ts';
import type { Reading } from '../language/reading.ts';
import type { Arrival, Events, Told, Touch } from '../page/protocol.ts';
import type { Report } from '../report.ts';

/** Sends an event to a page. */
export type Send = <Name extends keyof Events>(name: Name, data: Events[Name]) => void;

/** A device of the household and the pages at it: one as a rule. */
export interface Visit {
  readonly id: string;
  readonly model: DeviceModel;
  /** All that came to pass, oldest first. */
  readonly told: readonly Told[];
  hear(line: string): Promise<void>;
  touch(touch: Touch): Promise<void>;
  /** Sends a request as it was written. */
  send(request: RequestEnvelope): Promise<void>;
  /** Goes to a device of another model. */
  goTo(model: DeviceModel): Promise<void>;
  /** Tells a page where it is, and from then on all that happens, until the way out is taken. */
  arrive(send: Send): Promise<() => void>;
}

/** Who is at which device of a household. */
export interface Visits {
  /** The visit of a page that was here before, or a new one. */
  come(id: string | undefined, model: DeviceModel | undefined): Visit;
  /** A visit that goes on; undefined for one that never began. */
  visit(id: string): Visit | undefined;
  /** Every way in which a line could be read. */
  readings(line: string, isOpen: boolean): readonly Reading[];
  /** Lets time run so many times as fast as real time, and tells everybody. */
  runAt(rate: number): Promise<void>;
  close(): void;
}

/** The visit at the device that the terminal speaks to. */
export const terminalVisit = 'terminal';

/** What is told again to a page that comes back: the rest can be saved as a transcript. */
const toldAgain = 30;

/** A page that comes back finds its device again, unless so many others came meanwhile. */
const mostVisits = 50;

/** A conversation that can be saved has no more lines than this: the oldest are forgotten. */
const mostTold = 2000;

/** Opens a household to pages. The first is at the terminal's device, each further at its own. */
export function openVisits(
  household: Household,
  skill: Face,
  terminalModel: DeviceModel,
  locale: string,
) {
  const face = faceOf(skill);
  const run = randomUUID();
  const visits = new Map<string, Seated>();

  interface Seated extends Visit {
    readonly sends: Set<Send>;
    /** Pages that are on their way here. */
    expected: number;
    ring(announced: readonly string[]): void;
    leave(): void;
  }

  /** Timers belong to the household: who is at another device hears them as well. */
  function ringElsewhere(at: Seated, announced: readonly string[]): void {
    if (announced.length === 0) return;
    for (const visit of visits.values()) if (visit !== at) visit.ring(announced);
  }

  function seat(id: string, first: DeviceModel): Seated {
    const isTerminal = id === terminalVisit;
    const told: Told[] = [];
    const sends = new Set<Send>();
    let model = first;
    let number = 0;
    const send: Send = (name, data) => {
      for (const each of sends) each(name, data);
    };
    const deviceOf = (of: DeviceModel): Device =>
      isTerminal ? household : household.device(`${id}-${of}`, of);
    let device = deviceOf(model);

    const moveTo = (to: DeviceModel): void => {
      if (to === model) return;
      model = to;
      if (!isTerminal) {
        stopListening();
        device = deviceOf(to);
        stopListening = device.onReport(listener);
      }
      send('device', { model });
    };

    const listener = (report: Report): void => {
      const to = modelGoneTo(report.outcome.heard);
      if (isTerminal && to !== undefined) moveTo(to);
      number += 1;
      const { now, rate } = household.time();
      const next = tell(report, number, model, now);
      told.push(next);
      if (told.length > mostTold) told.shift();
      send('told', { told: next, time: { now, rate } });
      ringElsewhere(seated, report.outcome.announced);
    };
    let stopListening = device.onReport(listener);

    const seated: Seated = {
      id,
      get model() {
        return model;
      },
      told,
      sends,
      expected: 0,
      async hear(line) {
        await device.hear(line);
      },
      async touch(touch) {
        await device.touch(touch);
      },
      async send(request) {
        await device.send(request);
      },
      async goTo(to) {
        if (isTerminal) return void (await household.hear(`/device ${to}`));
        moveTo(to);
        listener(await device.present());
      },
      async arrive(sendTo) {
        const present = await device.present();
        seated.expected = Math.max(0, seated.expected - 1);
        const time = household.time();
        const arrival: Arrival = {
          id,
          run,
          face,
          model,
          sharesTerminal: isTerminal,
          locale,
          time,
          history: told.slice(-toldAgain),
          present: tell(present, number, model, time.now),
        };
        sendTo('arrival', arrival);
        sends.add(sendTo);
        return () => {
          sends.delete(sendTo);
        };
      },
      ring: (announced) => send('rang', { announced }),
      leave: () => stopListening(),
    };
    visits.set(id, seated);
    forgetOldest();
    return seated;
  }

  /** Forgets who left first, where there are too many: the terminal stays, and who has a page open. */
  function forgetOldest(): void {
    for (const visit of [...visits.values()].slice(0, -1)) {
      if (visits.size <= mostVisits) return;
      if (visit.id === terminalVisit || visit.sends.size > 0) continue;
      visit.leave();
      visits.delete(visit.id);
    }
  }

  const terminal = seat(terminalVisit, terminalModel);

  const open: Visits = {
    come(id, model) {
      const known = id === undefined ? undefined : visits.get(id);
      if (known !== undefined) return known;
      if (id !== undefined && isVisitId(id)) return seat(id, model ?? terminal.model);
      if (terminal.sends.size + terminal.expected > 0) {
        return seat(newVisitId(), model ?? terminal.model);
      }
      terminal.expected += 1;
      return terminal;
    },
    visit: (id) => visits.get(id),
    readings: (line, isOpen) => household.readings(line, isOpen),
    async runAt(rate) {
      await household.runAt(rate);
      for (const { sends } of visits.values()) {
        for (const send of sends) send('time', household.time());
      }
    },
    close() {
      for (const visit of visits.values()) visit.leave();
    },
  };
  return open;
}

/** A skill has more than is for a page to know. */
const faceOf = ({ name, role, about, welcome, notice, suggestions, meanwhile }: Face): Face => ({
  name,
  role,
  about,
  welcome,
  notice,
  suggestions,
  meanwhile,
});

const newVisitId = (): string => `page-${randomUUID()}`;

const isVisitId = (id: string): boolean => /^page-[0-9a-f-]{36}$/.test(id);

/** The model of a line such as `/device spot`. */
function modelGoneTo(line: string): DeviceModel | undefined {
  if (!line.startsWith('/device')) return undefined;
  const command = readCommand(line);
  return command.kind === 'device' ? command.device : undefined;
}

const tell = (report: Report, number: number, model: DeviceModel, at: number): Told => ({
  number,
  model,
  outcome: report.outcome,
  sounds: report.sounds.filter(({ sounds }) => sounds.length > 0),
  exchanges: report.exchanges,
  shown: report.shown ?? null,
  screen: report.outcome.screen,
  confirms: report.confirms,
  alexaAsks: report.alexaAsks ?? null,
  notes: report.notes,
  remembered: report.remembered,
  log: report.log,
  at,
});
