import { back, type Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { storyQuestion } from '../asking.ts';
import { hearDays } from '../interview.ts';
import { isAskedAnyway } from '../interview-questions.ts';
import { goOn } from '../replies.ts';
import { tellWhatIfs } from '../scoped.ts';
import { answerSomebody } from '../somebody-else.ts';
import { heardIn, isWishAlone, known } from '../told.ts';
import { askPerhaps } from './perhaps.ts';

/** On to the questions: what was told has nothing that they can leave out. */
const heard = (turn: Turn): Outcome => goOn(turn, known(turn), turn.words.doctor.storyHeard());

/** The same, where the coach did not catch what was told. */
const notCaught = (turn: Turn): Outcome =>
  goOn(turn, known(turn), turn.words.doctor.storyNotCaught());

/** What the runner feels, in words of their own: whatever is answered, the questions follow. */
export const story = question({
  about: 'story',
  parameters: nothingMore,
  decidesSafety: true,
  asks: storyQuestion,
  inShort: ({ words }) => words.doctor.storyInShort(),
  hint: ({ words }, _nothing, nth) => words.doctor.storyHint(nth),
  why: ({ words }) => words.doctor.whyStory(),
  touch: ({ words: { doctor: words } }) => [
    {
      id: 'ask-me',
      text: words.screen.askMe(),
      label: words.screen.askMe(),
      says: { kind: 'next' },
    },
  ],
  hears: {
    yes: heard,
    no: heard,
    unsure: heard,
    well: heard,
    'rather-not': heard,
    next: heard,
    'not-understood': notCaught,
    'off-topic': notCaught,
    pain: heard,
    injury: heard,
    'getting-worse': heard,
    unwell: notCaught,
    /** Signs by name, of which the questions ask no more. */
    signs(turn, _nothing, signs) {
      if (isWishAlone(signs)) {
        // What is over is part of the story.
        const now = (signs.scoped ?? []).filter(({ scope }) => scope !== 'past');
        return tellWhatIfs(turn, now) ?? heard(turn);
      }
      return goOn(turn, heardIn(turn, signs), turn.words.doctor.noted());
    },
    'how-long': (turn, _nothing, { days }) =>
      days === undefined
        ? heard(turn)
        : goOn(turn, hearDays(known(turn), days.days), turn.words.doctor.storyHeard()),
    'perhaps-sign': (turn, _nothing, { sign }) =>
      isAskedAnyway(sign) ? heard(turn) : askPerhaps(turn, sign),
    doctor: heard,
    topic: heard,
    /** Whoever is spoken of is who is asked about next, where nothing was told of them yet. */
    somebody(turn, _nothing, somebody) {
      const { told, denied, doubted, isHurt } = somebody;
      const isNews = isHurt || told.length + denied.length + doubted.length > 0;
      return answerSomebody(isNews ? turn : { ...turn, open: undefined }, somebody);
    },
    'who-are-you': ({ words }) => back(words.doctor.whoIAm()),
  },
  otherwise: heard,
});
