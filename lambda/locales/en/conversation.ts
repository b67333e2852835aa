import type { Pick } from '../variation.ts';

/** Greeting, guiding and parting. */
export const conversation = (pick: Pick) => ({
  welcome: () =>
    "Hi, I'm your hamstring coach, here for training, not medical advice. While I talk, you can always say: Alexa, next.",
  shallWeWarmUp: () => 'Shall we start with a warm-up?',
  shallWeWarmUpAgain: () =>
    "Say yes and we'll warm up for about five minutes, or say: set an ice timer.",
  welcomeBack: () =>
    pick('welcome-back', ['Welcome back.', 'Hello again.', 'Good to have you back.']),
  whatNext: () =>
    pick('what-next', [
      'What would you like to do?',
      'What shall we do?',
      'What can I do for you?',
    ]),
  whatNextAgain: () => 'Say warm-up, ice timer, or: should I see a doctor.',
  help: () =>
    'I can lead you through a warm-up, time your ice, or go through when to see a doctor.',
  fallback: () =>
    pick('fallback', [
      "That one I can't help with. I know warm-ups, ice, and when to see a doctor.",
      "Sorry, I didn't get that. Try warm-up, ice timer, or: should I see a doctor.",
      "That's outside what I know. Hamstrings are my thing: warm-up, ice, or the doctor question.",
    ]),
  nothingAsked: () =>
    pick('nothing-asked', ["I hadn't asked anything just now.", 'There was no question open.']),
  nothingToRepeat: () => "I haven't said anything yet.",
  allRight: () => pick('all-right', ['All right.', 'Fine.', 'Okay.']),
  goodbye: () => pick('goodbye', ['See you next time.', 'Bye for now.', 'Until next time.']),
  nothingTimed: () => 'Nothing is being timed right now.',
  seenFirst: () => 'Not today: have what you told me about seen first.',
  failed: () => 'Sorry, something went wrong on my side. Your place is safe.',
  tryAgain: () => 'Would you say that once more?',
  memoryTrouble: () => "I can't save anything right now, but we can go on.",
});
