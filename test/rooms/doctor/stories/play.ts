import { nextStep } from '../../../../lambda/rooms/doctor/interview.ts';
import { type Urgency, urgencies } from '../../../../lambda/rooms/doctor/rules.ts';
import { decodeSession } from '../../../../lambda/turn/session.ts';
import { coach } from '../in-process.ts';
import { answerTo, isQuestion, isTrue, type Story } from './story.ts';

/** How a story is told. */
export const ways = ['obedient', 'natural', 'one breath', 'in a warm-up', 'on ice'] as const;
export type Way = (typeof ways)[number];

/** What a story came to. */
export interface Played {
  /** The worst verdict that was given; undefined where none was. */
  readonly verdict: Urgency | undefined;
  readonly lines: readonly string[];
  /** How long the coach spoke, in milliseconds. */
  readonly spokenMs: number;
  readonly questions: number;
}

/** What is said before the interview, or instead of it. */
const openings: Readonly<Record<Way, (story: Story) => readonly string[]>> = {
  obedient: (story) => ['should i see a doctor', story.partial],
  natural: (story) => ['should i see a doctor', story.partial],
  'one breath': (story) => [story.breath1],
  'in a warm-up': () => ['start my warm-up'],
  'on ice': () => ['set an ice timer for ten minutes'],
};

/** What is said to what has to be known before the ice is on. */
const beforeIce: Readonly<Record<string, string>> = {
  ice: 'yes',
  'ice-check': 'no',
  'ice-on': "it's on",
};

/** What is said of somebody else calls for: it is no verdict on the runner. */
const ofSomebody: Readonly<Record<Urgency, RegExp>> = {
  emergency: /Call 911/,
  urgent: /today/i,
  doctor: /within a few days/,
  none: /$^/,
};

/** More turns than any story needs. */
const mostTurns = 24;

/** Plays a story: what the coach asks is answered, until it ends or asks nothing of the doctor's. */
export async function play(story: Story, way: Way): Promise<Played> {
  const one = coach();
  const lines: string[] = [];
  let spokenMs = 0;
  let verdict: Urgency | undefined;
  let questions = 0;
  const hear = async (line: string): Promise<void> => {
    const turned = await one.hear(line);
    lines.push(`Runner: ${line}`, `Coach: ${turned.say}`);
    spokenMs += turned.heard.ms;
    const given = urgencies.find((urgency) =>
      story.who === 'runner' ? urgency === turned.verdict : ofSomebody[urgency].test(turned.say),
    );
    const worst = urgencies.find((urgency) => urgency === given || urgency === verdict);
    verdict = worst;
  };
  for (const line of openings[way](story)) await hear(line);
  if (way === 'on ice') {
    for (let left = 6; left > 0 && one.isListening(); left -= 1) {
      const { asked } = decodeSession(one.attributes() ?? {});
      await hear(beforeIce[asked?.about ?? ''] ?? 'no');
    }
  }
  if (way === 'in a warm-up' || way === 'on ice') {
    spokenMs = 0;
    await hear(story.breath1);
  }
  while (one.isListening() && lines.length < 2 * mostTurns) {
    const session = decodeSession(one.attributes() ?? {});
    const { asked } = session;
    if (asked?.about === 'sign' && isQuestion(asked['question'])) {
      questions += 1;
      const { question } = asked;
      const step = nextStep(session.doctor.answers ?? {});
      const signs = step.kind === 'ask' ? step.signs : [];
      const isYes = isTrue(story, question, signs);
      const inOneWord = isYes ? 'yes' : 'no';
      const line = answerTo(story, question);
      // Who is asked for more than they said answers in a word.
      const isSaid = lines.includes(`Runner: ${line}`) && asked['again'] !== true;
      await hear(way === 'obedient' || isSaid ? inOneWord : line);
    } else if (asked?.about === 'story') {
      await hear(story.partial);
    } else if (asked?.about === 'anything-else') {
      // Who has told it all has nothing to add.
      const isTold = way === 'obedient' || lines.includes(`Runner: ${story.breath1}`);
      await hear(isTold ? 'no' : story.breath1);
    } else if (asked?.about === 'perhaps' || asked?.about === 'perhaps-of-somebody') {
      await hear(story.signs.includes(String(asked['sign'])) ? 'yes' : 'no');
    } else if (asked?.about === 'about-somebody' && !lines.includes(`Runner: ${story.breath1}`)) {
      await hear(story.breath1);
    } else if (asked?.about === 'more-signs' || asked?.about === 'offer-doctor') {
      await hear('yes');
    } else {
      break;
    }
  }
  return { verdict, lines, spokenMs, questions };
}
