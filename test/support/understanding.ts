import { skillId } from '../../simulator/device/echo.ts';
import { createUnderstanding, type Understanding } from '../../simulator/language/understand.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';

const learned = new Map<string, Understanding>();

/** What Alexa understands in a locale: learning its model takes as long as hundreds of turns. */
export function understandingOf(locale: string): Understanding {
  const understanding = learned.get(locale) ?? createUnderstanding(modelFor(locale), skillId);
  learned.set(locale, understanding);
  return understanding;
}
