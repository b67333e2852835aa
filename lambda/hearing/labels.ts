import type { Hearing, Meant, Named, ScopedSign, SomebodyTold } from './heard.ts';
import type { Person } from './lexicon/kinds.ts';
import { circumstances, type SignId } from './vocabulary.ts';

/** How each scope is written before a sign. */
export const prefixes: Readonly<Record<ScopedSign['scope'], string>> = {
  affirmed: 'symptom',
  denied: 'denied',
  unsure: 'unsure',
  past: 'past',
  if: 'if',
  other: 'other',
  asked: 'ask',
};

/** Labels that are not the name of what was meant. */
export const renamed: Readonly<Record<string, string>> = {
  'time-left': 'left:time',
  'exercises-left': 'left:exercises',
  'getting-worse': 'worse',
  'ice-on': 'ice:on',
  'ice-off': 'ice:off',
  'pause-ice': 'ice:pause',
  'resume-ice': 'ice:resume',
  'cancel-ice': 'ice:cancel',
  'next-ice-round': 'ice:next-round',
  'ice-again': 'ice:again',
  'ice-rounds': 'ice:rounds',
  'ice-left': 'ice:left',
  'use-timers': 'ice:timers',
  'skin-trouble': 'symptom:iced-skin',
  'how-am-i-doing': 'progress',
  'how-many-this-week': 'week-count',
  'forget-me': 'forget',
};

const named = (label: string, name: Named<string>): string =>
  name.kind === 'known' ? `${label}:${name.id}` : label;

const counted = (label: string, count: number | undefined): string =>
  count === undefined ? label : `${label}:${count}`;

const inMinutes = (length: unknown): number | undefined =>
  typeof length === 'number' ? length / 60_000 : undefined;

function signLabels(scoped: readonly ScopedSign[]): readonly string[] {
  const who = scoped.find((each) => each.who)?.who;
  return [
    ...scoped.map(({ sign, scope }) => `${prefixes[scope]}:${sign}`),
    ...(who ? [`who:${who}`] : []),
  ];
}

/** Of somebody who collapsed the runner tells of nobody else: it is theirs to act on. */
const labelOfAnother = (sign: SignId, who: Person | undefined): string =>
  sign === 'somebody-collapsed' && who === undefined
    ? `${prefixes.affirmed}:${sign}`
    : `${prefixes.other}:${sign}`;

function labelsOfSomebody(somebody: SomebodyTold): readonly string[] {
  const { who, told, denied, doubted, isHurt, asks } = somebody;
  const signs = [
    ...[...told, ...doubted].map((sign) => labelOfAnother(sign, who)),
    ...denied.map((sign) => `${prefixes.denied}:${sign}`),
  ];
  if (signs.length > 0) return [...signs, ...(who ? [`who:${who}`] : [])];
  return [
    ...(isHurt ? ['pain'] : []),
    ...(asks === 'doctor' ? ['doctor'] : []),
    `who:${who ?? 'other'}`,
  ];
}

function labelsFor(meant: Meant): readonly string[] {
  switch (meant.kind) {
    case 'signs':
      return signLabels(meant.scoped ?? []);
    case 'perhaps-sign':
      return [`${prefixes.affirmed}:${meant.sign}`];
    case 'somebody':
      return labelsOfSomebody(meant);
    case 'ask-first':
      return [`ask-first:${meant.who}`];
    case 'age':
      return [counted('age', meant.years)];
    case 'start-routine':
      return [named('start', meant.routine)];
    case 'remind':
    case 'move-reminder':
    case 'stop-reminding':
      return [named(meant.kind, meant.routine)];
    case 'how-to':
    case 'skip':
      return [named(meant.kind, meant.exercise)];
    case 'side':
      return [named('side', meant.side)];
    case 'level':
      return [`level:${meant.level}`];
    case 'equipment':
      return [named('equipment', meant.equipment)];
    case 'nth':
      return [`nth:${meant.nth ?? 'any'}`];
    case 'number':
      return [counted('number', meant.count)];
    case 'previous':
      return [counted('previous', meant.count)];
    case 'how-long':
      return [counted('days', meant.days?.days)];
    case 'set-ice':
      return [counted('ice:set', inMinutes(meant.length))];
    case 'add-ice':
      return [counted('ice:add', inMinutes(meant.length))];
    case 'ice-since':
      return [counted('ice:since', inMinutes(meant.length))];
    case 'what-is-reason':
      return [`what-is:${meant.reason}`];
    case 'ice-reason':
      return [named('reason', meant.reason)];
    case 'topic':
      return [named('topic', meant.topic)];
    case 'elsewhere':
      return [`elsewhere:${meant.field}`];
    default:
      return [renamed[meant.kind] ?? meant.kind];
  }
}

/** Meanings beside which an answer says nothing more: "okay, next". */
const swallowsAnswer =
  /^(?:next|previous|repeat|pause|resume|start|stop|help|skip|how-to|topic|ice|forget|no-floor|no-jumping|no-one-leg|no-roller|shorter|longer|left|reps|which-leg|form|why|whats-next|equipment|side|easier|harder|slower|faster|unsure|rather-not|what-do|finished|elsewhere|off-topic|noise|more|something)/;

const noted: ReadonlySet<string> = new Set(
  circumstances.map((sign) => `${prefixes.affirmed}:${sign}`),
);

/** What was heard as a short list of strings, for people to read and for tests to compare. */
export function labelsOf({ answer, meant }: Hearing): readonly string[] {
  const told = meant.flatMap(labelsFor);
  // What weighs beside something else says little by itself.
  const weighing = told.filter((label) => !noted.has(label));
  const all = weighing.length > 0 ? weighing : told;
  // Where it hurts says that it hurts.
  const isElsewhere = all.some((label) => label.startsWith('elsewhere:'));
  const places = isElsewhere ? all.filter((label) => label !== 'pain') : all;
  // Beside what else was said an age says nothing of its own.
  const others = places.filter((label) => !label.startsWith('age'));
  const labels = others.length > 0 ? others : places;
  if (!answer || labels.includes(answer)) return labels;
  if (labels.some((label) => swallowsAnswer.test(label))) return labels;
  if (answer === 'yes' && labels.some((label) => label.startsWith('other:'))) return labels;
  return [answer, ...labels];
}
