import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import createSpinner from 'yocto-spinner';
import { synthesizeEveryTemplate } from '../rehearse/templates.ts';
import { assumed, type Fixed, tableOf } from './bill.ts';
import { playMonth } from './month.ts';
import { prices } from './prices.ts';

const ownMetric = /"MetricName":"\w+","Namespace":"HamstringCoach"/g;
const secretName = /resolve:secretsmanager:([^:]+):/g;

const Template = v.object({
  Resources: v.record(
    v.string(),
    v.object({
      Type: v.string(),
      Properties: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

const spinner = createSpinner({ text: 'playing a month', stream: process.stderr }).start();
const usage = await playMonth((day, of) => {
  spinner.text = `playing a month: day ${day} of ${of}`;
});
spinner.text = 'counting what is deployed';
const fixed = fixedIn(deployed());
spinner.stop();

console.log(tableOf([100, 10_000, 1_000_000], usage, fixed));
const { requests, time, sessions, reads, writes, writeUnits, stored } = usage;
console.log(`
Measured, a month of one keen runner: ${requests} requests in ${sessions} sessions, ${Math.round(time)} ms in all,
${reads} reads, ${writes} writes (${writeUnits} units), ${stored} bytes stored, ${usage.logged} bytes logged.
Deployed: ${fixed.memory} MB, ${fixed.alarmedMetrics} metrics with alarms, ${fixed.ownMetrics} of our own, ${fixed.dashboards} dashboard, ${fixed.secrets} secret.
Assumed: ${assumed.wayToTable} ms to the table and back, a cold start of ${assumed.coldStart} ms in every session,
${assumed.linesOfLambda} bytes of log a request beside our own. One region, us-east-1, nothing for free.
Prices of ${prices.request.read}, with their sources in tools/cost/prices.ts.`);

/** The templates of prod in one region, and of its skill. */
function deployed(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-cost-'));
  try {
    return synthesizeEveryTemplate(folder)
      .filter(({ name }) => /^prod, second pass: .*-(NA|Skill)$/.test(name))
      .map(({ file }) => readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fixedIn(templates: readonly string[]): Fixed {
  const resources = templates.flatMap((template) =>
    Object.values(v.parse(Template, JSON.parse(template)).Resources),
  );
  const ofType = (type: string) => resources.filter((each) => each.Type === type);
  const alarms = JSON.stringify(ofType('AWS::CloudWatch::Alarm'));
  const names = [...alarms.matchAll(/"MetricName":"(\w+)"/g)].map(([, name]) => name);
  const memory = ofType('AWS::Lambda::Function')[0]?.Properties?.['MemorySize'];
  return {
    memory: v.parse(v.number(), memory),
    alarmedMetrics: names.length,
    // No two alarms watch the same of them: what is by version is billed beside what is not.
    ownMetrics: [...alarms.matchAll(ownMetric)].length,
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
    secrets: new Set([...JSON.stringify(resources).matchAll(secretName)].map(([, name]) => name))
      .size,
  };
}
