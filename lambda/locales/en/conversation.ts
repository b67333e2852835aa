import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { ConversationWords, IceLeftOn, News, Place } from '../../rooms/conversation/words.ts';
import type { Pick } from '../variation.ts';
import { exerciseWords } from './exercises.ts';
import { hints, shortHints } from './guidance.ts';
import { capitalized, counted, duration, inWords, roughly } from './numbers.ts';
import { lastTime, sessionsDone } from './progress.ts';
import { routineNamed } from './routine-names.ts';

const placeKept = (pick: Pick, exercise: ExerciseId): string => {
  const kept = pick('place-kept', [
    "I've kept your place at",
    "I'll keep your place at",
    'your place is kept at',
  ]);
  return `${kept} the ${exerciseWords[exercise].name}`;
};

function iceAtParting({ state, left }: IceLeftOn): string {
  switch (state) {
    case 'waiting':
      return `your ${duration(left)} of ice stay set: when it's on, tell me`;
    case 'on':
      return `your ice timer keeps running: about ${roughly(left)} left`;
    case 'paused':
      return `your ice stays paused, with about ${roughly(left)} left`;
    case 'off':
      return `your break from ice keeps running: about ${roughly(left)} left`;
  }
}

/** What was earned, in half a sentence. */
const earned: Readonly<Record<(News & { kind: 'step' })['brings'], string>> = {
  repetitions: "You've moved up: strength has more repetitions now.",
  sets: "You've moved up: strength has a third set now.",
  form: "You've moved up: strength comes in a harder form now.",
};

function newsIn(pick: Pick, news: News): string {
  switch (news.kind) {
    case 'step':
      return earned[news.brings];
    case 'due':
      return news.done === 0
        ? pick('due-first', ['Strength is due, your first this week.', "It's a strength day."])
        : pick('due-second', [
            'Strength is due once more this week.',
            'One more strength to go this week.',
          ]);
    case 'done':
      return pick('strength-done', [
        'Strength is done for this week.',
        'Both strength sessions of the week are done.',
      ]);
    case 'streak':
      return `That's ${inWords(news.weeks)} weeks in a row now.`;
    case 'week':
      return `${capitalized(sessionsDone(news.counts))} so far this week.`;
    case 'to-step':
      return news.sessions === 1
        ? 'One more strength session, and you move up a step.'
        : `${capitalized(inWords(news.sessions))} more strength sessions, and you move up a step.`;
    case 'last':
      return lastTime(news.routine, news.nights);
    case 'total':
      return `That makes ${counted(news.routines, 'routine')} with me so far.`;
  }
}

/** What can be said where something that was told keeps exercise or ice away. */
const whatNextAgain: Readonly<Partial<Record<Place, string>>> = {
  hurt: 'Say: should I see a doctor, ask me about rest, or say: set an ice timer.',
  'hurt-without-ice': 'Say: should I see a doctor, or ask me about rest.',
  'without-ice': 'Say warm-up, strength, or: should I see a doctor.',
};

/** Greeting, guiding and parting. */
export const conversation = (pick: Pick): ConversationWords => ({
  welcome: () =>
    "Hi, I'm your hamstring coach, here for training, not medical advice. While I talk, you can always say: Alexa, next.",
  shallWeWarmUp: () => 'Shall we start with a warm-up?',
  shallWeWarmUpAgain: () =>
    "Say yes and we'll warm up for about five minutes, or say: set an ice timer.",
  welcomeBack: () =>
    pick('welcome-back', ['Welcome back.', 'Hello again.', 'Good to have you back.']),
  longTimeNoSee: () =>
    pick('long-time', [
      "Good to hear you again, it's been a while.",
      "It's been a while: good to have you back.",
    ]),
  howAboutWarmUp: () =>
    pick('how-about-warm-up', [
      'Shall we start with a warm-up?',
      'How about a warm-up?',
      'Want to start with a warm-up?',
    ]),
  shallWeEaseIn: () => 'Shall we ease in with a warm-up?',
  warmedUpToday: () =>
    pick('warmed-up-today', ['You have warmed up today.', 'Your warm-up for today is done.']),
  news: (news) => newsIn(pick, news),
  whatNext: () =>
    pick('what-next', [
      'What would you like to do?',
      'What shall we do?',
      'What can I do for you?',
    ]),
  whatNextAgain: (place) =>
    whatNextAgain[place] ?? 'Say warm-up, ice timer, or: should I see a doctor.',
  whatElse: () => pick('what-else', ['What would you like to know?', 'What can I tell you?']),
  whatElseAgain: () => 'Ask me anything about hamstrings, or say: should I see a doctor.',
  hint: (place, nth, isShort) => ((isShort ? shortHints[place] : undefined) ?? hints[place])[nth],
  lost: () =>
    pick('lost', [
      "Sorry, I didn't get that.",
      "That one I can't help with.",
      'That went past me.',
    ]),
  notHeard: () => pick('not-heard', ['Sorry, I missed that.', "I didn't catch that."]),
  offTopic: () =>
    pick('off-topic', [
      "That's not something I can help with; I'm all about hamstrings.",
      'That one is beyond me: running legs are what I know.',
      "I can't do that, sorry. I only coach hamstrings.",
    ]),
  noRush: () => pick('no-rush', ['No rush.', 'Take your time.', "It's up to you."]),
  wayOut: (keepsPlace) =>
    keepsPlace
      ? pick('way-out-of-routine', [
          "Let's not go in circles: say stop, and I keep your place.",
          "If we keep missing each other, say stop: your place won't get lost.",
        ])
      : pick('way-out', [
          "Let's not go in circles: you can say stop.",
          'If we keep missing each other, just say stop.',
        ]),
  questionsLeft: (atMost) =>
    atMost === 0
      ? pick('questions-left', ['Just this one.', 'This is the last one.'])
      : `I know. ${atMost === 1 ? 'One more' : `${capitalized(inWords(atMost))} more`} after this, at most, and quick.`,
  whyThat: () => 'Just so that I do the right thing next.',
  thanks: () => pick('thanks', ["You're welcome.", 'My pleasure.', 'Any time.']),
  whoIAm: () =>
    pick('who-i-am', [
      "I'm your hamstring coach: a voice for training, no doctor and no medical advice.",
      'Your hamstring coach. I lead training and give no medical advice.',
    ]),
  nothingAsked: () =>
    pick('nothing-asked', ["I hadn't asked anything just now.", 'There was no question open.']),
  nothingToRepeat: () => 'I have nothing to repeat just now.',
  allRight: () => pick('all-right', ['All right.', 'Fine.', 'Okay.']),
  goodbye: () => pick('goodbye', ['See you next time.', 'Bye for now.', 'Until next time.']),
  stillRuns: (exercise, ice) => {
    const place = exercise && placeKept(pick, exercise);
    const parts = [place, ice && iceAtParting(ice)].filter((part) => part !== undefined);
    return `${capitalized(parts.join(', and '))}.`;
  },
  inRoutine: (routine, exercise) =>
    `You're in your ${routineNamed(routine)}, at the ${exerciseWords[exercise].name}.`,
  nothingRuns: () => pick('nothing-runs', ['Nothing is running right now.', 'Nothing just now.']),
  nothingTimed: () =>
    pick('nothing-timed', ['Nothing is being timed right now.', 'No timer is running just now.']),
  asISaid: () => pick('as-i-said', ['As I said.', 'Same as just now.', 'It is still the same.']),
  failed: () => 'Sorry, something went wrong on my side. Your place is safe.',
  tryAgain: () => 'Would you say that once more?',
  madeWay: () =>
    pick('made-way', [
      "I've paused what was playing; that place is kept.",
      'Okay, the other one waits right where it is.',
    ]),
  memoryTrouble: () => "I can't save anything right now, but we can go on.",
});
