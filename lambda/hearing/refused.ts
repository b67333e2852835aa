import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import { inOrder, namesMeant, wholes } from './wishes.ts';

/** What turns a routine that is named after it down: "anything but a warm-up", "I don't want the". */
const refusing =
  /(?:\b(?:not|never|without|except|skip|skipping|besides|bored of|sick of|enough of|instead of|drop|ditch|forget|minus|(?:rather|other|more|better)(?: \w+){1,4} than|other than|rather than|apart from|(?:anything|everything|something|all|any of them) but))(?: (?:a|an|the|my|your|another|any|that|this|to|do|doing|want|wanting|need|start|starting|feel like|in the mood for|going to|go for|for|have|with|up for|really|today|just|quick|whole|full|more|yet|say|said|mean|meant|ask|asked|asking|long|boring|usual|same|of))*$/;

/** "Why not the warm-up" wishes for it. */
const proposing = /\b(?:why not|why do we not|might as well not)(?: \w+){0,3}$/;

/** A "no" that begins a sentence turns down what follows it only where something else is wished for. */
const bareNo = /^(?:(?:oh|um|er|well|okay|sorry) )*(?:no|nope|nah)(?: (?:the|more|to the|a))?$/;

const idOf = (meant: Meant): string | undefined =>
  meant.kind === 'start-routine' && meant.routine.kind === 'known' ? meant.routine.id : undefined;

/** The routines that a sentence turns down by name, with the kinds of each. */
function refusedIn({ words, mentions }: Sentence): ReadonlySet<string> {
  const routines = mentions.filter(({ notion }) => notion.kind === 'routine');
  const isMoreThanOne = routines.length > 1;
  const refused = routines.filter(({ from, scope }) => {
    const before = words.slice(0, from).join(' ');
    if (proposing.test(before)) return false;
    return scope === 'denied' || refusing.test(before) || (isMoreThanOne && bareNo.test(before));
  });
  return new Set(refused.flatMap(({ notion: { id } }) => [id, ...(wholes[id] ?? [])]));
}

/**
 * What is heard without what was turned down: of "not the warm-up, something for tightness" the
 * tightness is left, and of "anything but a warm-up" a no to it.
 */
export function withoutRefused(sentence: Sentence, heard: Hearing): Hearing {
  const refused = refusedIn(sentence);
  const isRefused = (meant: Meant): boolean => refused.has(idOf(meant) ?? '');
  if (refused.size === 0 || !heard.meant.some(isRefused)) return heard;
  const named = inOrder(namesMeant(sentence)).filter(
    (meant) => meant.kind === 'start-routine' && !isRefused(meant),
  );
  const left = heard.meant.filter((meant) => !isRefused(meant));
  const others = left.length > 0 ? left : named;
  if (others.length > 0) return { ...heard, meant: others };
  const topic = sentence.mentions
    .map(({ notion }) => notion)
    .find(({ kind, id }) => kind === 'topic' && !isOfRoutine.test(id));
  return topic?.kind === 'topic'
    ? { meant: [{ kind: 'topic', topic: { kind: 'known', id: topic.id } }] }
    : { answer: 'no', meant: [] };
}

/** Topics that a routine's own name brings in. */
const isOfRoutine = /warm-up|strong-|training|stretching$|rolling/;
