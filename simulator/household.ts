import type { RequestEnvelope } from 'ask-sdk-model';
import { type Act, openActions, type Place, type Press } from './actions.ts';
import { consentQuestion } from './alexa-services/consent.ts';
import { openAlexaServices } from './alexa-services/services.ts';
import type { KeptTimer } from './alexa-services/timer-book.ts';
import type { Clock } from './clock.ts';
import { readCommand } from './command.ts';
import type { DataFolder } from './data-folder.ts';
import { type Deployment, deployFunction } from './deployment.ts';
import { nextDue } from './device/agenda.ts';
import { type Instance, newInstance } from './device/instance.ts';
import type { DeviceModel } from './device/models.ts';
import { look } from './device/screen.ts';
import { openDialogues } from './dialogues.ts';
import { type HappenedAt, openHappenings } from './happenings.ts';
import type { Ears } from './language/ears.ts';
import type { Reading } from './language/reading.ts';
import type { Understanding } from './language/understand.ts';
import { openMessenger } from './messenger.ts';
import { Mistake } from './mistake.ts';
import { type Report, report } from './report.ts';
import type { Skill } from './skill.ts';
import { keepTime } from './timekeeper.ts';

/** What a simulated household is made of. */
export interface Furnishing {
  readonly skill: Skill;
  readonly understanding: Understanding;
  readonly clock: Clock;
  readonly locale: string;
  readonly device: DeviceModel;
  readonly seed: number;
  /** How sentences are handed over to the skill; as Alexa does unless it is said otherwise. */
  readonly ears?: Ears;
  /** Where things are kept between runs; without one they are forgotten. */
  readonly folder?: DataFolder;
  /** A function and its database that run already, and go on when the household is closed. */
  readonly deployment?: Deployment;
}

/** Where somebody is with a device of the household. */
export interface Device {
  /**
   * Takes a line, spoken or a command, and tells all that came of it.
   * @throws Mistake on a command that is none
   */
  hear(line: string): Promise<Report>;
  /** Takes a touch on the screen, and tells all that came of it. */
  touch(press: Press): Promise<Report>;
  /** Sends a request as somebody wrote it, and tells all that came of it. */
  send(request: RequestEnvelope): Promise<Report>;
  /** Tells how things stand; nothing comes of that. */
  present(): Promise<Report>;
  /** Milliseconds until something happens by itself, here or to a timer; undefined for never. */
  stirsIn(): number | undefined;
  /** Tells of every line heard here and of all that happens here by itself; returns the way out. */
  onReport(listener: (report: Report) => void): () => void;
}

/**
 * A home with Echo devices that know the skill. Somebody with a terminal is at one of them, and goes
 * to another with `/device`.
 */
export interface Household extends Device {
  /**
   * A device of the household, plugged in when it is first asked for. The terminal's are called as
   * their models are.
   * @throws Mistake when the device is of another model
   */
  device(id: string, model: DeviceModel): Device;
  /** Every way in which a line could be read, the one that is taken first. */
  readings(line: string, isOpen: boolean): readonly Reading[];
  /** What the skill's model asks for that is not simulated, by name. */
  readonly unsimulated: readonly string[];
  /** The household's time, in milliseconds since 1970, and how many pass in a real one. */
  time(): { readonly now: number; readonly rate: number };
  /** Lets time pass so many times as fast as real time. */
  runAt(rate: number): Promise<void>;
  /** Lets everything happen by itself as soon as real time reaches it, until the way out is taken. */
  keepTime(failed: (error: unknown) => void): () => void;
  /** Builds the function anew and runs it from the next line on; all sessions stay as they are. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Somebody at a device, and who else wants to know. */
interface Seat extends Place {
  readonly listeners: Set<(report: Report) => void>;
}

/** Sets up a household: the database, the function, and a first device. */
export async function openHousehold(furnishing: Furnishing): Promise<Household> {
  const { skill, understanding, clock, locale, seed, ears = 'alexa', folder } = furnishing;
  const { deployment } = furnishing;
  const { database, lambda, close } = deployment ?? (await deployFunction(skill, folder?.database));
  const services = await openAlexaServices(clock.now, locale, folder?.read()?.services);
  const requests = folder?.read()?.requests ?? 0;
  const messenger = openMessenger({ lambda, services, database, clock, locale, seed, requests });
  const instances = new Map<string, Instance>();
  const seats = new Set<Seat>();
  const happenings = openHappenings(clock, services, messenger, () => instances.values());
  const { dialogs } = understanding;
  const dialogues = openDialogues({ clock, dialogs, happenings, messenger });
  const actions = openActions({
    clock,
    understanding,
    listening: { ears, seed },
    services,
    database,
    happenings,
    dialogues,
    messenger,
  });

  let records = folder?.read()?.records ?? 0;
  const keep = () =>
    folder?.write({
      ...{ clock: clock.now(), records },
      notedAt: Date.now(),
      requests: messenger.requests(),
      services: services.contents(),
    });

  const timers = () =>
    services.timers().map((timer) => ({
      label: timer.label ?? '',
      leftMs: timer.leftWhenPaused ?? timer.ringsAt - clock.now(),
      paused: isPaused(timer),
    }));

  /** Tells what came to pass, where `from` is the device it is told of, and `at` the present one. */
  async function tell(
    line: string,
    { from, at }: { readonly from: Instance; readonly at: Instance },
    happened: readonly HappenedAt[],
    more: { readonly note?: string | undefined; readonly announced?: readonly string[] } = {},
  ): Promise<Report> {
    const { shown } = at.doing;
    const remembered = await database.contents();
    records = remembered.length;
    return report({
      line,
      here: happened.filter(({ on }) => on === from),
      exchanges: happened.flatMap((each) => (each.kind === 'exchange' ? [each.exchange] : [])),
      note: more.note,
      isListening: at.doing.session !== undefined,
      confirms: (at.doing.session?.dialog?.asked.kind ?? 'elicit') !== 'elicit',
      screen: shown && look(shown, clock.now()),
      shown,
      timers: timers(),
      announced: more.announced ?? [],
      alexaAsks: at.asking && consentQuestion(at.asking.askFor, skill.name),
      remembered,
      log: lambda.takeLog(),
    });
  }

  /** Passes a report on to all who are at a device. */
  const passOn = (told: Report, on: Instance): void => {
    for (const { at, listeners } of seats) {
      if (at === on) for (const listener of listeners) listener(told);
    }
  };

  /** Tells those who are at devices what happened there by itself. */
  async function tellOf(happened: readonly HappenedAt[]): Promise<void> {
    for (const on of new Set(happened.map((each) => each.on))) {
      const here = happened.filter((each) => each.on === on);
      passOn(await tell('', { from: on, at: on }, here), on);
    }
  }

  async function take(line: string, act: Act, seat: Seat): Promise<Report> {
    const from = seat.at;
    // What was due before anybody typed has happened before the line is heard.
    if (act.kind !== 'wait') await tellOf(await happenings.pass(clock.now()));
    // Nobody answers Alexa's question by saying something else.
    const unanswered = act.kind === 'consent' ? [] : await actions.leaveUnanswered(from);
    const result = await actions.carryOut(act, seat);
    happenings.ring();
    const note = typeof result === 'string' ? result : undefined;
    const happened = typeof result === 'string' ? unanswered : [...unanswered, ...result];
    const announced = happenings.takeAnnounced();
    const told = await tell(line, { from, at: seat.at }, happened, { note, announced });
    keep();
    passOn(told, seat.at);
    await tellOf(happened.filter(({ on }) => on !== seat.at));
    return told;
  }

  /** Lets happen what is due. Timers and reminders ring where the terminal is. */
  async function stir(): Promise<void> {
    const happened = await happenings.pass(clock.now());
    const announced = happenings.takeAnnounced();
    const { at } = terminal;
    if (announced.length > 0) {
      const here = happened.filter(({ on }) => on === at);
      passOn(await tell('', { from: at, at }, here, { announced }), at);
    }
    await tellOf(announced.length > 0 ? happened.filter(({ on }) => on !== at) : happened);
    keep();
  }

  function stirsIn(on: readonly Instance[]): number | undefined {
    const moments = [
      ...on.flatMap(({ doing }) => nextDue(doing)?.at ?? []),
      ...[services.nextAt()].filter((moment) => moment !== undefined),
    ];
    return moments.length === 0 ? undefined : Math.max(0, Math.min(...moments) - clock.now());
  }

  /** How long it really takes until so much time has passed. */
  const realTime = (ms: number | undefined): number | undefined =>
    ms === undefined || clock.rate() === 0 ? undefined : Math.ceil(ms / clock.rate());

  function instance(id: string, model: DeviceModel): Instance {
    const known = instances.get(id) ?? newInstance(id, model);
    if (known.model !== model) throw new Mistake(`The device ${id} is a ${known.model}.`);
    instances.set(id, known);
    return known;
  }

  /** Has the function anew where it can be built; where not, what was there goes on. */
  async function renew(): Promise<void> {
    const note = await Promise.resolve(skill.build?.())
      .then(() => lambda.reload())
      .then(
        () => 'The function was built anew: the next line runs it.',
        (error: unknown) => `The function could not be built anew: ${firstLineOf(error)}`,
      );
    for (const at of new Set([...seats].map((seat) => seat.at))) {
      passOn(await tell('', { from: at, at }, [], { note }), at);
    }
  }

  let lastDone: Promise<unknown> = Promise.resolve();
  const settled = new Set<() => void>();

  /** One thing after the other, however fast they come. */
  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = lastDone.then(act).finally(() => {
      for (const tellSettled of settled) tellSettled();
    });
    lastDone = done.catch(() => undefined);
    return done;
  }

  /** A seat at a device, and the device as one sees it from there. */
  function seatAt(place: Place): { seat: Seat; device: Device } {
    const seat: Seat = { ...place, listeners: new Set() };
    return {
      seat,
      device: {
        hear: (line) => inTurn(async () => take(line, readCommand(line), seat)),
        touch: (press) => inTurn(() => take(`/touch ${press.id}`, { kind: 'press', press }, seat)),
        send: (request) =>
          inTurn(() =>
            take(`/request ${request.request.type}`, { kind: 'request', request }, seat),
          ),
        present: () => inTurn(() => tell('', { from: seat.at, at: seat.at }, [])),
        stirsIn: () => stirsIn([seat.at]),
        onReport(listener) {
          seat.listeners.add(listener);
          seats.add(seat);
          return () => {
            seat.listeners.delete(listener);
            if (seat.listeners.size === 0) seats.delete(seat);
          };
        },
      },
    };
  }

  const { seat: terminal, device: present } = seatAt({
    at: instance(furnishing.device, furnishing.device),
    wayTo: (model) => instance(model, model),
  });

  return {
    ...present,
    readings: (line, isOpen) =>
      understanding.readings(line, isOpen, new Date(clock.now()).toISOString().slice(0, 10), {
        ears,
        seed,
      }),
    unsimulated: dialogs.unsimulated,
    device: (id, model) => seatAt({ at: instance(id, model) }).device,
    time: () => ({ now: clock.now(), rate: clock.rate() }),
    runAt: (rate) => inTurn(async () => clock.runAt(rate)),
    keepTime: (failed) =>
      keepTime({
        stirsIn: () => realTime(stirsIn([...instances.values()])),
        stir: () => inTurn(stir),
        onSettled(listener) {
          settled.add(listener);
          return () => settled.delete(listener);
        },
        failed,
      }),
    renew: () => inTurn(renew),
    close: () =>
      inTurn(async () => {
        keep();
        if (deployment === undefined) await close();
        await services.close();
        await folder?.close();
      }),
  };
}

const firstLineOf = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';

const isPaused = ({ leftWhenPaused }: KeptTimer): boolean => leftWhenPaused !== undefined;
