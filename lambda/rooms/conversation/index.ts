import type { HeardOf } from '../../hearing/heard.ts';
import { back, choice, type Outcome, parting, silence } from '../../turn/outcome.ts';
import type { Room } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { askPlainly, isHurt, sayWhatItIs } from '../doctor/index.ts';
import { askIfAllWell, offer, underway } from '../routines/index.ts';
import {
  gladToHear,
  greeted,
  heardGrumble,
  no,
  pauseWhatRuns,
  repeat,
  resumeWhatRuns,
  takenWrongly,
  thanks,
  timeLeft,
  whatRuns,
  whoAreYou,
  yes,
} from './answers.ts';
import { goHome } from './going-home.ts';
import { guide, lost } from './guidance.ts';
import { greet } from './launch.ts';
import { forgetMe, tellKept } from './memory.ts';
import { forget } from './questions/forget.ts';
import { whatIKnow } from './questions/what-i-know.ts';
import { whatNext } from './questions/what-next.ts';

export { askWhatNext, repeat } from './answers.ts';
export { guide, lost } from './guidance.ts';
export { greet } from './launch.ts';
export { toldForgotten } from './memory.ts';
export { takeLeave } from './parting.ts';
export { makeWay } from './voices.ts';

/** "You choose": most begin with the warm-up, and it is offered; any other offer stands. */
function chooseFor(turn: Turn): Outcome {
  const { asked } = turn.session;
  const isChoice = asked === undefined || ['what-next', 'start-routine'].includes(asked.about);
  return isChoice && !turn.interruptedBlock
    ? offer(turn, 'warm-up', [turn.words.routines.mostWarmUp()])
    : back(turn.words.conversation.noRush());
}

/** All is well: what was held back is asked about, and what was stopped goes on. */
const allWell = (turn: Turn): Outcome => askPlainly(turn, 'nothing') ?? resumeWhatRuns(turn);

/** What can't be taken here. */
const notHere = (turn: Turn): Outcome => lost(turn, turn.words.conversation.lost());

/** Understood, and nothing that a hamstring coach can do: said so, with the choice where it is free. */
function offTopic(turn: Turn): Outcome {
  const current = underway(turn);
  const say = turn.words.conversation.offTopic();
  if (turn.interruptedBlock && current !== undefined) return askIfAllWell(turn, current);
  return turn.session.asked === undefined || turn.session.asked.about === whatNext.about
    ? choice(say)
    : back(say);
}

/**
 * The skill was disabled. NOT_PERSISTED, or nothing said of it: the user's id is never heard again
 * (it changes when the skill is enabled anew), so that all that is kept under it is deleted.
 * PERSISTED: Alexa keeps the id for a return, and so the record waits for it, for as long as it
 * lives anyway. What was written after the skill was disabled is spared: the event came late, and
 * the runner is back under the same id. Deleting again does no harm.
 */
const disabled = ({ now }: Turn, { keepsId, at = now }: HeardOf<'disabled'>): Outcome =>
  keepsId
    ? silence
    : { ...silence, effect: { kind: 'forget', unlessWrittenAfter: at, isAsked: false } };

/** Greeting, guiding and parting, and whatever is no other room's business. */
export const conversation = {
  questions: [whatNext, forget, whatIKnow],
  business: {
    opening: greet,
    yes,
    no,
    'time-left': timeLeft,
    'what-runs': whatRuns,
    repeat,
    pause: pauseWhatRuns,
    resume: resumeWhatRuns,
    well: allWell,
    painless: allWell,
    thanks,
    greeting: greeted,
    'good-news': gladToHear,
    grumble: heardGrumble,
    misheard: takenWrongly,
    'who-are-you': whoAreYou,
    'who-hears-it': (turn) => back(turn.words.memory.whoHearsIt()),
    'you-choose': chooseFor,
    stop: () => parting(),
    home: goHome,
    help: (turn) => guide(turn),
    'forget-me': forgetMe,
    'what-do-you-know': tellKept,
    'not-understood': notHere,
    noise: notHere,
    'off-topic': offTopic,
    nth: notHere,
    'questions-left': notHere,
    number: notHere,
    'how-long': notHere,
    unsure: notHere,
    /** "What is it", once something was told to hurt, asks for a name. */
    'what-do-you-mean': (turn) => (isHurt(turn) ? sayWhatItIs(turn) : notHere(turn)),
    'why-do-you-ask': notHere,
    'rather-not': notHere,
    disabled,
    told: () => silence,
  },
} satisfies Room;
