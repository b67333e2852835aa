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
    "I've saved your spot at",
    'you can pick up at',
    "we'll pick up at",
  ]);
  return `${kept} the ${exerciseWords[exercise].name}`;
};

function iceAtParting({ state, left }: IceLeftOn): string {
  switch (state) {
    case 'waiting':
      return `your ${duration(left)} of ice will start once it's on`;
    case 'on':
      return `your ice has about ${roughly(left)} left`;
    case 'paused':
      return `your ice stays paused, with about ${roughly(left)} left`;
    case 'off':
      return `your break from ice has about ${roughly(left)} left`;
  }
}

/** What was earned, in half a sentence. */
const earned: Readonly<Record<(News & { kind: 'step' })['brings'], string>> = {
  repetitions: "You've moved up a step. Strength has more reps now.",
  sets: "You've moved up a step. Strength has a third set now.",
  form: "You've moved up a step. Strength gets harder now.",
};

function newsIn(pick: Pick, news: News): string {
  switch (news.kind) {
    case 'step':
      return earned[news.brings];
    case 'due':
      return news.done === 0
        ? pick('due-first', [
            "It's a strength day.",
            'Strength is due today.',
            'Today is good for strength.',
            "You've got strength on today.",
            "It's time for some strength.",
          ])
        : pick('due-second', [
            'Strength is due once more this week.',
            'You have one strength session left this week.',
            "It's strength again today.",
            'One more strength session and your week is done.',
            "Today's good for your second strength session.",
          ]);
    case 'done':
      return pick('strength-done', [
        'Your strength is done for the week.',
        "You've done both strength sessions this week.",
        "That's all your strength for the week.",
      ]);
    case 'streak':
      return `That's ${inWords(news.weeks)} weeks in a row now.`;
    case 'week':
      return `You've done ${sessionsDone(news.counts)} so far this week.`;
    case 'to-step':
      return news.sessions === 1
        ? 'One more strength session and you move up a step.'
        : `${capitalized(inWords(news.sessions))} more strength sessions and you move up a step.`;
    case 'last':
      return lastTime(news.routine, news.nights);
    case 'total':
      return `You've done ${counted(news.routines, 'routine')} with me so far.`;
  }
}

/** What can be said where something that was told keeps exercise or ice away. */
const whatNextAgain: Readonly<Partial<Record<Place, string>>> = {
  hurt: 'You could ask me whether it needs a doctor, or how long to rest.',
  'hurt-without-ice': 'You could ask me whether it needs a doctor, or how long to rest.',
  'without-ice': 'I could warm you up, or you could ask me anything about hamstrings.',
};

/** Greeting, guiding and parting. */
export const conversation = (pick: Pick): ConversationWords => ({
  welcome: () => "Hi, I'm your hamstring coach, and no doctor. Cut in any time with Alexa, next.",
  welcomeUnseen: () => "Hi, it's your hamstring coach. I'm no doctor.",
  shallWeWarmUp: () => 'Want to warm up?',
  shallWeWarmUpAgain: () => "It takes about six minutes. Say yes, and I'll talk you through it.",
  welcomeBack: () =>
    pick('welcome-back', [
      'Welcome back.',
      'Hi again.',
      'Hey, good to hear you.',
      'There you are.',
      'Good to have you back.',
    ]),
  longTimeNoSee: () =>
    pick('long-time', [
      "It's been a while. Good to have you back.",
      "Good to hear you again. It's been a while.",
      "Hey, it's been a while. I'm glad you're back.",
      "Welcome back. It's been a while.",
      "There you are. It's been a while.",
    ]),
  howAboutWarmUp: () =>
    pick('how-about-warm-up', [
      'Want to start with a warm-up?',
      'How about a warm-up?',
      'Ready for a warm-up?',
      'Up for a warm-up?',
      'Want to warm up?',
    ]),
  shallWeEaseIn: () => 'Want to ease in with a warm-up?',
  warmedUpToday: () =>
    pick('warmed-up-today', [
      "You've warmed up today.",
      "You've done your warm-up today.",
      "Today's warm-up is done.",
    ]),
  news: (news) => newsIn(pick, news),
  whatNext: () =>
    pick('what-next', [
      'What would you like to do?',
      'What can I do for you?',
      'What do you want to do?',
      'So, what will it be?',
      'What do you have in mind?',
    ]),
  whatNextAgain: (place) =>
    whatNextAgain[place] ?? 'I could warm you up, time some ice, or answer a question.',
  whatElse: () =>
    pick('what-else', [
      'What would you like to know?',
      'What can I tell you?',
      'What do you want to know?',
    ]),
  whatElseAgain: () => 'You could ask me about hamstrings, or whether it needs a doctor.',
  hint: (place, nth, isShort) => ((isShort ? shortHints[place] : undefined) ?? hints[place])[nth],
  lost: () =>
    pick('lost', [
      "Sorry, I didn't get that.",
      'That one went past me.',
      "I didn't follow that, sorry.",
      'Sorry, my ears let me down.',
      "I couldn't make that out, sorry.",
    ]),
  notHeard: () =>
    pick('not-heard', [
      'Sorry, I missed that.',
      "I didn't catch that.",
      'That got past me, sorry.',
      "Sorry, I didn't hear that right.",
      'I missed that one.',
    ]),
  offTopic: () =>
    pick('off-topic', [
      "I can't help with that one. I'm all about hamstrings.",
      "That's beyond me. Running legs are what I know.",
      "I can't do that, sorry. I only coach hamstrings.",
      "That's not my thing, sorry. I just do hamstrings.",
      "I'd be no good at that. Ask me about hamstrings.",
    ]),
  noRush: () =>
    pick('no-rush', [
      'No rush.',
      'Take your time.',
      "It's up to you.",
      "There's no hurry.",
      'Whenever you like.',
    ]),
  wayOut: (keepsPlace) =>
    keepsPlace
      ? pick('way-out-of-routine', [
          "Sorry, I'm slow today. Say stop if you like, and I'll keep your place.",
          "I'm not hearing you well, sorry. If you say stop, I'll keep your place.",
          "That's me again, sorry. Say stop any time, and I'll keep your place.",
        ])
      : pick('way-out', [
          "Sorry, I'm slow today. You can always say stop.",
          "I'm not hearing you well, sorry. Say stop whenever you like.",
          "That's me again, sorry. Just say stop if you've had enough.",
        ]),
  questionsLeft: (atMost) =>
    atMost === 0
      ? pick('questions-left', ['Just this one.', 'This is the last one.'])
      : `I know. ${atMost === 1 ? 'One more' : `${capitalized(inWords(atMost))} more`} after this, at most, and quick.`,
  whyThat: () => 'Just so I do the right thing next.',
  thanks: () =>
    pick('thanks', [
      "You're welcome.",
      'Any time.',
      'Sure thing.',
      'My pleasure.',
      'Happy to help.',
    ]),
  helloToo: () =>
    pick('hello-too', [
      'Hi, good to have you here.',
      'Hello, all good here.',
      "Hey, I'm good, and ready when you are.",
    ]),
  gladToHear: () =>
    pick('glad-to-hear', [
      "That's great to hear.",
      'Love hearing that.',
      'Nice work.',
      'Good for you.',
      "That's what we like.",
    ]),
  grumble: () =>
    pick('grumble', [
      "I know, it's not thrilling.",
      'I hear you. Your legs will thank you.',
      "Fair enough. It won't be long.",
    ]),
  gotYouWrong: () =>
    pick('got-you-wrong', [
      'Sorry, I got you wrong.',
      'My mistake, sorry.',
      'Sorry, I took that the wrong way.',
      "Oh, I mixed that up. I'm sorry.",
      'Sorry, that was my mistake.',
    ]),
  whatDidYouMean: () => 'What did you mean?',
  whoIAm: () =>
    pick('who-i-am', [
      "I'm your hamstring coach. I lead your training, but I'm no doctor.",
      "I'm a coach for runners' hamstrings. I don't give medical advice.",
      "I'm your hamstring coach. Training is my thing, and doctoring isn't.",
    ]),
  nothingAsked: () =>
    pick('nothing-asked', [
      "I hadn't asked you anything.",
      "I didn't have a question just now.",
      "There's no question from me right now.",
    ]),
  nothingToRepeat: () => "I haven't said anything yet.",
  allRight: () => pick('all-right', ['All right.', 'Okay.', 'Sure.', 'No problem.', 'Fine.']),
  goodbye: () =>
    pick('goodbye', [
      'See you next time.',
      'Bye for now.',
      'Until next time.',
      'Take care.',
      'Talk to you soon.',
    ]),
  stillRuns: (exercise, ice) => {
    const place = exercise && placeKept(pick, exercise);
    const parts = [place, ice && iceAtParting(ice)].filter((part) => part !== undefined);
    return `${capitalized(parts.join(', and '))}.`;
  },
  inRoutine: (routine, exercise) =>
    `You're in your ${routineNamed(routine)}, at the ${exerciseWords[exercise].name}.`,
  nothingRuns: () =>
    pick('nothing-runs', ["Nothing's running right now.", "There's nothing going right now."]),
  nothingTimed: () =>
    pick('nothing-timed', ["I'm not timing anything right now.", "I don't have a timer going."]),
  asISaid: () => pick('as-i-said', ['Like I said.', 'Same as before.', "It's still the same."]),
  failed: () => 'Sorry, something went wrong on my side. Your place is safe.',
  tryAgain: () => 'Could you say that again?',
  madeWay: () =>
    pick('made-way', [
      "I've paused the other one and kept the place.",
      'Okay, the other one can wait right there.',
    ]),
  memoryTrouble: () => "I can't save anything right now, but we can keep going.",
  verdictUnkept: () => "I can't save that right now, so keep it in mind yourself.",
  placeUnkept: (exercise) =>
    `I can't save your place right now. You were at the ${exerciseWords[exercise].name}.`,
});
