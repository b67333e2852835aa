import { type Dialect, dialectOf } from '../../lambda/locales/en/dialect.ts';
import { invocationName, type Stage } from './stage.ts';

/** How the skill store presents the coach in one English. */
export interface StorePage {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: [string, string, string];
  readonly keywords: string[];
}

/** A word of the American page that is written otherwise elsewhere. */
interface OtherWord {
  readonly word: string;
  readonly written: string;
  readonly in: readonly string[];
}

const otherWords: readonly OtherWord[] = [
  { word: 'recognizes', written: 'recognises', in: ['en-GB', 'en-AU', 'en-IN'] },
];

/** What runners call it in some places. */
const ownKeywords: readonly { readonly keyword: string; readonly in: readonly string[] }[] = [
  { keyword: 'hammy', in: ['en-GB', 'en-AU'] },
  { keyword: 'warm-down', in: ['en-GB', 'en-AU'] },
];

/** The page of the skill store in an English such as `en-GB`. */
export function storePage(locale: string, stage: Stage): StorePage {
  const spoken = invocationName(stage);
  const dialect = dialectOf(locale);
  return {
    name: spoken.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    summary:
      'Hands-free hamstring training for runners: warm-ups, strength, rolling and ice timers. For information only, no medical advice.',
    description: written(description(spoken, dialect), locale),
    examplePhrases: [
      `Alexa, open ${spoken}`,
      `Alexa, ask ${spoken} to start my warm-up`,
      `Alexa, ask ${spoken} to set an ice timer`,
    ],
    keywords: [
      ...[
        'hamstring',
        'hamstrings',
        'running',
        'runner',
        'warm-up',
        'cool-down',
        'stretching',
        'strength training',
        'foam rolling',
        'ice timer',
        'flexibility',
        'workout',
      ],
      ...ownKeywords.filter((own) => own.in.includes(locale)).map(({ keyword }) => keyword),
    ],
  };
}

const written = (text: string, locale: string): string =>
  otherWords
    .filter((other) => other.in.includes(locale))
    .reduce((page, other) => page.replaceAll(other.word, other.written), text);

const description = (spoken: string, { physicalTherapist }: Dialect): string =>
  `Your hamstring training by voice, with your hands free. Put your speaker where you can hear it from the mat, and say "Alexa, open ${spoken}".

WHAT YOU CAN DO
- "Start my warm-up": four exercises in about five minutes, timed and counted out loud, or "start my quick warm-up".
- "Start my strength routine", at home or in the gym; "start foam rolling"; "start my cool-down", alone or with a partner.
- In the middle of an exercise, after the wake word: "next", "repeat", "pause", "make it easier", "my left side only". Your place is kept for later.
- "Set an ice timer": twenty minutes at most, then a break at least as long, and a look at your skin before the next round.
- "Should I run today" or "should I see a doctor": a few questions, and a calm word on what calls for a doctor or a ${physicalTherapist}.
- "Tell me about tight hamstrings", or "how do I do a hip bridge".
- "Remind me to warm up every morning at six thirty": Alexa speaks up then, until you say "stop reminding me".
- "How am I doing": what you have finished, week by week.
A screen shows the exercises and the time that is left. None is needed.

WHAT YOU NEED
Room to lie down. Some routines take a foam roller, a kettlebell or a water bottle, a gym or a partner; others take nothing. There is no account to set up.

WHAT IT MAY ASK FOR
Each is up to you, and everything else works without it.
- Timers, so that Alexa tells you when the ice has to come off.
- Reminders, so that Alexa reminds you of your training when you want her to.
- Which voice Alexa recognizes, so that two runners at home each keep their own place.

WHAT IT KEEPS
What you train and time, and nothing about pain or symptoms. Say "what do you know about me" to hear it, or "forget everything about me" to delete it.

PLEASE NOTE
This skill does not provide medical advice. It is for informational and educational purposes only, and it is not a substitute for professional medical advice, diagnosis or treatment. It names no condition and clears nobody to run. If something hurts, stop. If you have questions about your health, call your doctor. If you think that you may have a medical emergency, dial your local emergency number at once.`;
