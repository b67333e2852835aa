import type { InteractionModel } from './interaction-model.ts';
import { wordsOf } from './words.ts';

/** What people say for the standard intents: Alexa knows these without samples. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'yup', 'sure', 'okay', 'of course'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah'],
  'AMAZON.StopIntent': ['stop', 'stop it', 'stop that', 'off', 'turn off', 'shut up', 'be quiet'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'nevermind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'go forward', 'forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'back', 'skip back', 'back up'],
  'AMAZON.RepeatIntent': ['repeat', 'repeat it', 'repeat that', 'say that again', 'what was that'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'unpause'],
  'AMAZON.StartOverIntent': ['start over', 'start again', 'restart'],
  'AMAZON.NavigateHomeIntent': ['go home', 'navigate home', 'home', 'go to the home screen'],
};

/** Alexa's own phrases for the built-in intents a model declares: words to the intent's name. */
export function builtInPhrases(model: InteractionModel): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  for (const { name } of model.intents) {
    for (const phrase of PHRASES[name] ?? []) {
      phrases.set(wordsOf(phrase).join(' '), name);
    }
  }
  return phrases;
}
