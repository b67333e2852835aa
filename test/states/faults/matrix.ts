import type { RequestEnvelope } from 'ask-sdk-model';
import { standingClock } from '../../../simulator/clock.ts';
import { localCredentials, openDatabase } from '../../../simulator/database/database.ts';
import { startFunction } from '../../../simulator/function/local-function.ts';
import { openHousehold } from '../../../simulator/household.ts';
import type { Report } from '../../../simulator/report.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { asKnown } from '../../support/stored.ts';
import { understandingOf } from '../../support/understanding.ts';
import { type Moment, moments } from './moments.ts';
import { openFaultyTable, type TableFault, tableFaults } from './table.ts';

/** Something that goes wrong in a moment. */
export type Fault =
  | { readonly in: 'table'; readonly fault: TableFault }
  | { readonly in: 'timers' | 'reminders'; readonly fault: string };

const ofTimers = [
  '500',
  '401',
  '403',
  '404',
  '429',
  '504',
  'hang',
  'half',
  'empty',
  'null',
  'full',
  'none',
];
const ofReminders = [...ofTimers, 'lost'];

export const faults: readonly Fault[] = [
  ...tableFaults.map((fault) => ({ in: 'table', fault }) as const),
  ...ofTimers.map((fault) => ({ in: 'timers', fault }) as const),
  ...ofReminders.map((fault) => ({ in: 'reminders', fault }) as const),
];

/** The same request delivered several times, or the same said on several devices. */
export interface Race {
  readonly title: string;
  readonly times: number;
  readonly devices: boolean;
  readonly later: boolean;
}

export const races: readonly Race[] = [
  { title: 'delivered twice at once', times: 2, devices: false, later: false },
  { title: 'delivered three times, one after the other', times: 3, devices: false, later: true },
  { title: 'said on two devices at once', times: 2, devices: true, later: false },
  { title: 'said on three devices at once', times: 3, devices: true, later: false },
  { title: 'said on four devices at once', times: 4, devices: true, later: false },
];

/** How a moment came through a fault; `-` where it does not call what fails. */
export type CameThrough =
  /** Nothing of it was heard, and nothing of it stays. */
  | 'as ever'
  /** It was owned up to, and is made good with the next turn. */
  | 'made good'
  /** It was owned up to, and what was asked for was not done. */
  | 'told'
  /** Nobody waits for it: it fails, so that Alexa delivers it again. */
  | 'again'
  | '-';

export interface Cell {
  readonly fault: Fault;
  readonly moment: string;
  readonly came: CameThrough;
  /** What is not as it has to be. */
  readonly offences: readonly string[];
}

const longest = 6500;

const ownsUp =
  /can.?t|cannot|couldn.t|could not|won.t|may not|might not|didn.t work|went wrong|trouble|isn.t|not able|aren.t|no longer|too many|try again|still ring|Alexa will ask/i;

/** What stays of a household: records, timers and reminders, but for what only a request knows. */
interface Left {
  readonly said: string;
  readonly during: readonly Report[];
  readonly all: string;
}

const plain = (records: readonly Readonly<Record<string, unknown>>[]): unknown =>
  asKnown(records).map(({ person, record }) => {
    const { alarms, reminders, news: _news, ...rest } = Object(record);
    return {
      ...{ person, ...rest },
      made: Array.isArray(alarms?.made) ? alarms.made.length : 0,
      permission: alarms?.permission,
      reminders: reminders?.last,
    };
  });

/** Timers by when they ring, however long the talk went on before it was looked at. */
const ringing = (timers: Report['outcome']['timers'], now: number): unknown =>
  timers.map(({ label, leftMs, paused }) => ({ label, ...(!paused && { at: now + leftMs }) }));

/** What Alexa tells of the skill, to the account that a request came from. */
function eventAfter({ version, context }: RequestEnvelope, type: string, at: number) {
  const { application, user, apiEndpoint } = context.System;
  const timestamp = new Date(at).toISOString();
  const times = { timestamp, eventCreationTime: timestamp, eventPublishingTime: timestamp };
  const request = { type, requestId: `event-${at}`, ...times };
  return { version, context: { System: { application, user, apiEndpoint } }, request } as never;
}

/** A function, its table, and the ways to make both fail, used for one household after the other. */
export async function openRig() {
  const database = await openDatabase(coach.table);
  const table = await openFaultyTable(database.endpoint);
  const lambda = await startFunction(coach.handler, {
    ...localCredentials,
    TABLE_NAME: database.tableName,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    ALLOW_ANY_SKILL: 'true',
  });
  const deployment = { database, lambda, close: async () => undefined };

  async function moveIn(before: readonly string[]) {
    await database.clear();
    const home = await openHousehold({
      skill: coach,
      understanding: understandingOf('en-US'),
      clock: standingClock(Date.parse('2026-03-02T07:00:00Z')),
      ...{ locale: 'en-US', device: 'dot', seed: 5, deployment },
    });
    const reports: Report[] = [];
    for (const line of before) reports.push(await home.hear(line));
    return { home, last: reports.flatMap(({ exchanges }) => exchanges).at(-1)?.request };
  }

  async function live(moment: Moment, fault: Fault | undefined): Promise<Left> {
    const { before, during, event, after } = moment;
    const { home, last } = await moveIn(before);
    if (fault?.in === 'table') table.breakDown(fault.fault);
    else if (fault !== undefined) await home.hear(`/fault ${fault.in} ${fault.fault}`);
    const reports: Report[] = [];
    for (const line of during) reports.push(await home.hear(line));
    if (event !== undefined && last !== undefined) {
      reports.push(await home.send(eventAfter(last, event, home.time().now)));
    }
    table.breakDown(undefined);
    if (fault !== undefined && fault.in !== 'table') await home.hear(`/fault ${fault.in} off`);
    for (const line of after) await home.hear(line);
    const { remembered, outcome } = await home.present();
    await home.close();
    return {
      said: reports.map((report) => report.outcome.say).join(' '),
      during: reports,
      all: JSON.stringify([plain(remembered), ringing(outcome.timers, home.time().now)]),
    };
  }

  const healthy = new Map<string, Promise<Left>>();
  const usually = (moment: Moment): Promise<Left> => {
    const known = healthy.get(moment.title) ?? live(moment, undefined);
    healthy.set(moment.title, known);
    return known;
  };

  /** The requests of a moment as they reach another household, where Alexa's services are others. */
  const requestsAt = (usual: Left, last: RequestEnvelope | undefined): readonly RequestEnvelope[] =>
    usual.during
      .flatMap(({ exchanges }) => exchanges)
      .map(({ request }) => {
        const { System: here = request.context.System } = last?.context ?? {};
        const { apiEndpoint, apiAccessToken = '' } = here;
        const System = { ...request.context.System, apiEndpoint, apiAccessToken };
        return { ...request, context: { ...request.context, System } };
      });

  return {
    /**
     * Delivers what is said in a moment more than once, or has several devices say it.
     * @returns what is not as it has to be
     */
    async race(moment: Moment, how: Race): Promise<readonly string[]> {
      const usual = await usually(moment);
      const { home, last } = await moveIn(moment.before);
      lambda.takeLog();
      const others = requestsAt(usual, last).flatMap((request) =>
        Array.from({ length: how.times - 1 }, (_, nth): RequestEnvelope => {
          const requestId = `${request.request.requestId}${how.devices ? nth : ''}`;
          return { ...request, request: { ...request.request, requestId } };
        }),
      );
      const deliver = () => Promise.all(others.map((each) => lambda.invoke(each)));
      const said = async () => {
        for (const line of moment.during) await home.hear(line);
        if (moment.event !== undefined && last !== undefined) {
          await home.send(eventAfter(last, moment.event, home.time().now));
        }
      };
      const answers = how.later
        ? [await said(), await deliver()][1]
        : (await Promise.all([said(), deliver()]))[1];
      const log = lambda.takeLog();
      for (const line of moment.after) await home.hear(line);
      const { remembered, outcome } = await home.present();
      await home.close();
      const all = JSON.stringify([plain(remembered), ringing(outcome.timers, home.time().now)]);
      const isAnother = all !== usual.all && !(how.devices && moment.movesOn);
      return [
        ...(answers ?? []).flatMap((answer) => ('response' in answer ? [] : ['no answer'])),
        ...(/'?event'?: '?failed/.test(log) || log.includes('"failed"') ? [log] : []),
        ...(isAnother ? [`leaves ${all} and not ${usual.all}`] : []),
      ];
    },
    /** Tries a fault in a moment, against the same moment without it. */
    async tryOut(moment: Moment, fault: Fault): Promise<Cell> {
      const cell = { fault, moment: moment.title };
      const isNone = fault.in !== 'table' && !moment.calls.includes(fault.in);
      if (isNone || moment.spares?.includes(fault.fault)) {
        return { ...cell, came: '-', offences: [] };
      }
      const usual = await usually(moment);
      const left = await live(moment, fault);
      const exchanges = left.during.flatMap((report) => report.exchanges);
      const isEvent = exchanges.every(({ request: { request } }) =>
        request.type.startsWith('AlexaSkillEvent.'),
      );
      const failures = exchanges.flatMap(({ failure }) => failure ?? []);
      const isSame = left.all === usual.all;
      const isOwned = ownsUp.test(left.said.replace(usual.said, ''));
      const offences = [
        ...exchanges.flatMap(({ ms }) => (ms > longest ? [`answered after ${ms} ms`] : [])),
        ...exchanges.flatMap(({ breaches = [] }) => breaches),
        ...(isEvent ? [] : failures),
        ...(moment.says?.test(left.said) === false ? [`begins with "${left.said}"`] : []),
        ...(isSame || isOwned || (isEvent && failures.length > 0)
          ? []
          : [`says "${left.said}", leaves ${left.all} and not ${usual.all}`]),
      ];
      const isAgain = isEvent && failures.length > 0;
      const came = isAgain ? 'again' : isOwned ? (isSame ? 'made good' : 'told') : 'as ever';
      return { ...cell, came, offences };
    },
    async close() {
      await lambda.close();
      table.close();
      await database.close();
    },
  };
}

const nameOf = (fault: Fault): string =>
  fault.in === 'table' ? `table: ${fault.fault}` : `${fault.in}: ${fault.fault}`;

/** The cells as a table, as it stands in the docs. */
export function asTable(cells: readonly Cell[]): string {
  const rows = faults.map((fault) => {
    const row = moments.map(
      ({ title }) =>
        cells.find((each) => each.fault === fault && each.moment === title)?.came ?? '',
    );
    return [nameOf(fault), ...row];
  });
  const head = ['fault', ...moments.map(({ title }) => title)];
  const widths = head.map((_, nth) =>
    Math.max(...[head, ...rows].map((row) => (row[nth] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((each, nth) => each.padEnd(widths[nth] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
