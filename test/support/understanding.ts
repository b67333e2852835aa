import { skillId } from '../../simulator/device/echo.ts';
import { createUnderstanding, type Understanding } from '../../simulator/language/understand.ts';
import { coach } from '../../tools/coach/skill.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';
import { invocationName, type Stage } from '../../tools/skill-package/stage.ts';

const learned = new Map<string, Understanding>();

/**
 * What Alexa understands of the skill of a stage in a locale: learning its model takes as long as
 * hundreds of turns.
 */
export function understandingOf(locale: string, stage: Stage = 'prod'): Understanding {
  const key = `${stage} ${locale}`;
  const understanding =
    learned.get(key) ??
    createUnderstanding({ ...modelFor(locale), invocationName: invocationName(stage) }, skillId, [
      coach.role,
    ]);
  learned.set(key, understanding);
  return understanding;
}
