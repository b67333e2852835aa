import * as v from 'valibot';
import { type Heard, type Meant, type Plain, wishForDoctor } from '../hearing/heard.ts';
import { equipments, routineNames, topicNames } from '../hearing/vocabulary.ts';
import { eventKinds } from '../screen/touchable.ts';

/** What can be touched that needs no more said. */
const plain = [
  ...(['yes', 'no', 'unsure', 'next', 'pause', 'resume', 'home', 'stop'] as const),
  ...(['today', 'how-am-i-doing', 'something-else', 'what-do-you-know', 'forget-me'] as const),
  ...([
    'ice-on',
    'ice-off',
    'pause-ice',
    'resume-ice',
    'next-ice-round',
    'cancel-ice',
    'ice-left',
  ] as const),
] as const satisfies readonly Plain[];

const known = <const Ids extends readonly string[]>(ids: Ids) =>
  v.object({ kind: v.literal('known'), id: v.picklist(ids) });

/** What a touch means, as the document that was touched says it: perhaps one of another version. */
const Touched = v.variant('kind', [
  v.object({ kind: v.picklist(plain) }),
  v.object({ kind: v.literal('number'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ kind: v.literal('start-routine'), routine: known(routineNames) }),
  v.object({ kind: v.literal('equipment'), equipment: known(equipments) }),
  v.object({ kind: v.literal('topic'), topic: known(topicNames) }),
  v.object({
    kind: v.literal('remind'),
    routine: v.object({ kind: v.literal('none') }),
    when: v.object({ half: v.picklist(['morning', 'evening']) }),
  }),
  v.object({ kind: v.literal('previous') }),
  v.object({ kind: v.literal('set-ice') }),
  v.object({ kind: v.literal('signs') }),
]);

const sent = <Meaning extends v.GenericSchema>(meaning: Meaning) =>
  v.tuple([v.literal(eventKinds.touch), v.pipe(v.string(), v.parseJson(), meaning)]);
const Sent = sent(Touched);
/** A touch that means something to another version alone. */
const SentByAnother = sent(v.object({ kind: v.string() }));
const Ended = v.tuple([v.literal(eventKinds.end)]);

/** What a screen sends: the end of a block, or a touch, which is heard like any words. */
export function heardFromScreen(values: unknown): Heard {
  if (v.is(Ended, values)) return { kind: 'block-ended' };
  const touched = v.safeParse(Sent, values);
  if (!touched.success) {
    return { kind: v.is(SentByAnother, values) ? 'not-understood' : 'told' };
  }
  const [, says] = touched.output;
  return meant(says);
}

function meant(says: v.InferOutput<typeof Touched>): Meant {
  switch (says.kind) {
    case 'set-ice':
      return { kind: 'set-ice', length: undefined };
    case 'signs':
      return wishForDoctor;
    default:
      return says;
  }
}
