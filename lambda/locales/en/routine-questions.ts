import type { RoutinesQuestion } from '../../rooms/routines/words.ts';

const notSure = "If you can't tell, say not sure.";
const yesOrNo = ['A plain yes or no will do.', notSure] as const;

/** What can be said to a question, and what else. Each fits into a breath with the question. */
export const hints: Readonly<Record<RoutinesQuestion, readonly [string, string]>> = {
  'start-routine': [
    "If you say yes, we'll start. Or tell me what you'd rather do.",
    'You could ask for something else, like strength or the quick warm-up.',
  ],
  'go-on': [
    "If you're ready, say yes. If you stop here, I'll keep your place.",
    'You can go back one, or start over. And if something hurts, tell me.',
  ],
  'all-good': [
    'If you feel fine, say yes. If something hurts, tell me what.',
    'You could add a cool-down, or set an ice timer.',
  ],
  'all-well': [
    "If you're fine, say yes and we'll go on. If not, tell me what's wrong.",
    'If something hurts or feels odd, just tell me what.',
  ],
  gate: yesOrNo,
  taught: yesOrNo,
  level: [
    "If you've hardly done any strength, say yes.",
    "If you lift, tell me. If you're not sure, we'll start easy.",
  ],
  'keep-form': ["If you say no, it's just for today.", 'You can change it again any time.'],
  equipment: ['Just name what you have there.', "If it's only you, say none."],
  pain: ["If it's mild, say no.", "If you're not sure, tell me so, and we'll stop for today."],
  'ease-on': [
    "If you'd rather stop for today, say no.",
    'Only go on if it eases. If it gets worse, say stop.',
  ],
  'injury-since': ['A rough number of days will do.', notSure],
  'injury-walk': yesOrNo,
};

/** The same in few words, where there is much to choose from. */
export const shortHints: Readonly<Partial<typeof hints>> = {
  'go-on': ["If you're ready, say yes.", 'If something hurts, tell me.'],
};

/** Why a question is asked. */
export const reasons: Readonly<Record<Exclude<RoutinesQuestion, 'start-routine'>, string>> = {
  'go-on': 'So you set the pace.',
  'all-good': "If something hurts, I'd rather know.",
  'all-well': "I want to be sure that wasn't an ouch.",
  gate: "So we don't do it any harm.",
  taught: 'It goes wrong easily when nobody has watched you.',
  level: 'So I know where to start you.',
  'keep-form': 'You asked for it twice.',
  equipment: 'It decides which exercises we do.',
  pain: 'It decides whether we go on.',
  'ease-on': "It's your leg, so it's your call.",
  'injury-since': 'The first three days need rest.',
  'injury-walk': 'If you limp, somebody should see it.',
};
