import * as v from 'valibot';
import type { SignsHeard } from '../../../hearing/heard.ts';
import type { TopicName } from '../../../hearing/vocabulary.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answerGate, type GateBefore } from '../answer-gate.ts';
import { gateQuestion } from '../asking.ts';
import { gateIds, routineIds, usualRoutine } from '../routines.ts';

/** Only a clear answer opens a gate. */
const doubt = (turn: Turn, before: GateBefore): Outcome => answerGate(turn, before, false);

const isAboutSitBone = ({ gate }: GateBefore): boolean => gate === 'no-sit-bone-pain';

/** What is told of nothing but the sit bone: whether it hurts there. */
function sitBoneIn({ told, denied, unknown }: SignsHeard): 'yes' | 'no' | undefined {
  const named = [...told, ...denied];
  const hasMore = unknown > 0 || named.some((sign) => sign !== 'sit-bone');
  if (named.length === 0 || hasMore) return undefined;
  return told.length > 0 ? 'yes' : 'no';
}

/** What runners say of the sit bone where they are asked about it. */
const aboutSitting: readonly TopicName[] = [
  'sitting',
  'high-hamstring-pain',
  'high-hamstring-triggers',
];

/** What has to be known before a routine may sound. */
export const gate = question<GateBefore>({
  about: 'gate',
  parameters: v.object({
    gate: v.picklist(gateIds),
    routine: v.fallback(v.picklist(routineIds), usualRoutine),
    index: v.number(),
  }),
  decidesSafety: true,
  offers: 'going-on',
  asks: (turn, before) => gateQuestion(turn, before.gate),
  inShort: ({ words }, before) => words.routines.gateInShort(before.gate),
  hint: ({ words }, _before, nth, isShort) => words.routines.hint('gate', nth, isShort),
  why: ({ words }) => words.routines.why('gate'),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: (turn, before) => answerGate(turn, before, before.gate === 'warm'),
    no: (turn, before) => answerGate(turn, before, before.gate !== 'warm'),
    unsure: doubt,
    'rather-not': doubt,
    /** Named where the question is about it, the sit bone is an answer, no wish for the doctor. */
    signs(turn, before, heard) {
      const told = isAboutSitBone(before) ? sitBoneIn(heard) : undefined;
      return told && answerGate(turn, before, told === 'no');
    },
    /** "Sitting hurts" sounds like a topic; where that was the question, it is a yes. */
    topic: (turn, before, { topic }) =>
      isAboutSitBone(before) && topic.kind === 'known' && aboutSitting.includes(topic.id)
        ? doubt(turn, before)
        : undefined,
    /** The question about the sit bone for who does not know what is meant by it. */
    'what-do-you-mean'(turn, before) {
      if (!isAboutSitBone(before)) return undefined;
      return {
        reply: {
          kind: 'question',
          say: [],
          asked: { ...before, about: 'gate' },
          question: turn.words.routines.whichSpot(),
          reprompt: turn.words.routines.gateAgain(before.gate),
        },
      };
    },
  },
});
