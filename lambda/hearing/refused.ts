import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { RoutineName } from './vocabulary.ts';
import { routineMeant, wholes } from './wishes.ts';

/** What turns a routine that is named after it down: "anything but a warm-up", "I don't want the". */
const refusing =
  /(?:\b(?:not|never|without|except|skip|skipping|besides|bored of|sick of|enough of|instead of|drop|ditch|forget|minus|(?:rather|other|more|better)(?: \w+){1,4} than|other than|rather than|apart from|(?:anything|everything|something|all|any of them) but))(?: (?:a|an|the|my|your|another|any|that|this|to|do|doing|want|wanting|need|start|starting|feel like|in the mood for|fancy|going to|go for|for|have|with|up for|really|today|just|quick|whole|full|more|yet|say|said|mean|meant|ask|asked|asking|long|boring|usual|same|of))*$/;

/** "Why not the warm-up" wishes for it. */
const proposing = /\b(?:why not|why do we not|might as well not)(?: \w+){0,3}$/;

/** A "no" that begins a sentence turns down what follows it only where something else is wished for. */
const bareNo = /^(?:(?:oh|um|er|well|okay|sorry) )*(?:no|nope|nah)(?: (?:the|more|to the|a))?$/;

const idOf = (meant: Meant): string | undefined =>
  meant.kind === 'start-routine' && meant.routine.kind === 'known' ? meant.routine.id : undefined;

/** What joins a routine to the one before it that was turned down. */
const joined = /\b(?:or|nor|and)(?: (?:a|an|the|my|any))?$/;

interface Named {
  readonly id: RoutineName;
  readonly isRefused: boolean;
}

/** The routines that a sentence names, and which of them it turns down. */
function namedIn({ words, mentions }: Sentence): readonly Named[] {
  const routines = mentions.flatMap(({ notion, from, scope }) =>
    notion.kind === 'routine' ? [{ id: notion.id, from, scope }] : [],
  );
  const named: Named[] = [];
  for (const { id, from, scope } of routines) {
    const before = words.slice(0, from).join(' ');
    const isAfterOne = named.some(({ isRefused }) => isRefused);
    const isDenied = scope === 'denied' && (!isAfterOne || joined.test(before));
    const isBare = routines.length > 1 && bareNo.test(before);
    const isRefused = !proposing.test(before) && (isDenied || isBare || refusing.test(before));
    named.push({ id, isRefused });
  }
  return named;
}

/** What says nothing of its own beside a routine that was turned down. */
const saysLess: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['skip', 'not-understood', 'off-topic', 'topic', 'something-else', 'noise'] as const),
]);

/**
 * What is heard without what was turned down: of "not the warm-up, something for tightness" the
 * tightness is left, and of "anything but a warm-up" a no to it.
 */
export function withoutRefused(sentence: Sentence, heard: Hearing): Hearing {
  const named = namedIn(sentence);
  const refused = named
    .filter(({ isRefused }) => isRefused)
    .flatMap(({ id }): readonly string[] => [id, ...(wholes[id] ?? [])]);
  const isRefused = (meant: Meant): boolean => refused.includes(idOf(meant) ?? '');
  const isOfThat =
    heard.meant.some(isRefused) || heard.meant.every(({ kind }) => saysLess.has(kind));
  if (refused.length === 0 || !isOfThat) return heard;
  const wished = named
    .filter((each) => !each.isRefused && !refused.includes(each.id))
    .map(({ id }) => routineMeant(id, sentence));
  if (wished.length > 0) return { meant: wished };
  const left = heard.meant.filter((meant) => !isRefused(meant) && !saysLess.has(meant.kind));
  if (left.length > 0) return { ...heard, meant: left };
  const topic = sentence.mentions
    .map(({ notion }) => notion)
    .find(({ kind, id }) => kind === 'topic' && !isOfRoutine.test(id));
  return topic?.kind === 'topic'
    ? { meant: [{ kind: 'topic', topic: { kind: 'known', id: topic.id } }] }
    : { answer: 'no', meant: [] };
}

/** Topics that a routine's own name brings in. */
const isOfRoutine = /warm-up|strong-|training|stretching$|rolling/;
