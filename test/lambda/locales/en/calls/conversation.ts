import { type Calls, nothing } from './values.ts';

export const conversation: Calls<'conversation'> = {
  welcome: nothing,
  shallWeWarmUp: nothing,
  shallWeWarmUpAgain: nothing,
  welcomeBack: nothing,
  whatNext: nothing,
  whatNextAgain: nothing,
  help: nothing,
  fallback: nothing,
  nothingAsked: nothing,
  nothingToRepeat: nothing,
  allRight: nothing,
  goodbye: nothing,
  nothingTimed: nothing,
  failed: nothing,
  tryAgain: nothing,
  memoryTrouble: nothing,
  seenFirst: nothing,
};
