import type { Report } from '../../simulator/report.ts';
import { itemSize } from '../../tools/cost/item-size.ts';
import { hearAll, moveIn } from '../support/household.ts';
import { recordIn } from '../support/stored.ts';

const routines = [
  ...['start my warm-up', 'start the quick warm-up', 'start home strength', 'start gym strength'],
  ...['start the rolling', 'start the cool down', 'start the partner cool down'],
];

const day = 86_400;
/** More than any routine takes. */
const mostTurns = 30;
const firstMorning = Date.parse('2026-01-05T11:00:00Z');

/** What somebody says to a question who is well, warm and used to it. */
function answerTo(question: string): string {
  if (/What [^.?]*\?$/.test(question)) return 'stop';
  const signs = /strain or pull|pop, a bruise|training new|Raynaud|broken skin|heart condition/;
  return signs.test(question) ? 'no' : 'yes';
}

interface Habits {
  /** On how many days, and how many days apart. */
  readonly days: number;
  readonly apart?: number;
  /** How many routines a day: all, or some in turn. */
  readonly perDay?: number;
}

/**
 * Lives with the coach for some days: routines, each heard to its end, ice with real timers every
 * day, a reminder every week, and a question how it goes. The simulated device, the function and the
 * table are the real ones.
 */
export async function live({ days, apart = 1, perDay = routines.length }: Habits) {
  const home = await moveIn({ now: new Date(firstMorning).toISOString() });
  let at = firstMorning;
  let largest = 0;
  const hear = async (...lines: readonly string[]): Promise<Report> => {
    const report = await hearAll(home, ...lines);
    at = report.exchanges.at(-1)?.answeredAt ?? at;
    const [item] = report.remembered;
    largest = Math.max(largest, item === undefined ? 0 : itemSize(item));
    return report;
  };
  const toItsEnd = async (line: string): Promise<void> => {
    let report = await hear(line);
    for (let turns = 0; report.outcome.listening; turns += 1) {
      if (turns > mostTurns) throw new Error(`no end: ${report.outcome.say}`);
      await hear(`/wait ${Math.ceil((report.outcome.sayMs ?? 0) / 1000)}s`);
      report = await hear(answerTo(report.outcome.say));
    }
    if (report.alexaAsks !== undefined) await hear('/consent yes', '/silence');
  };
  await hear('/person Ana', 'i have a kettlebell');
  for (let nth = 0; nth < days; nth += 1) {
    await hear('open hamstring coach');
    for (let which = 0; which < perDay; which += 1) {
      await toItsEnd(routines[(nth * perDay + which) % routines.length] ?? '');
    }
    if (nth % Math.ceil(7 / apart) === 0) {
      const hour = 6 + (nth % 5);
      await toItsEnd(`remind me to warm up every morning at ${hour} a m`);
    }
    await toItsEnd('set an ice timer for twelve minutes');
    await hear('how am i doing', '/silence');
    await hear(`/wait ${Math.ceil((firstMorning + (nth + 1) * apart * day * 1000 - at) / 1000)}s`);
  }
  const { remembered } = await home.present();
  return { largest, record: recordIn(remembered[0]), items: remembered.length };
}
