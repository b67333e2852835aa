import { fileURLToPath } from 'node:url';
import type { Skill } from '../../simulator/skill.ts';
import { ensureFunction, functionFile } from '../bundle.ts';
import { modelFor, modelLocales } from '../locales/interaction-model.ts';
import { runnersTable } from './runners-table.ts';

/** The coach, as the simulated device takes a skill. */
export const coach: Skill = {
  name: 'Hamstring Coach',
  role: 'coach',
  about: 'A hands-free coach for runners',
  welcome: 'Stand on a mat and talk',
  notice: 'For training, not medical advice.',
  suggestions: {
    train: ['start my hamstring warm-up', 'start a strength session', 'should I run today'],
    ice: ['set an ice timer', 'how long is left', 'stop the ice'],
    hurt: ['should I see a doctor', 'that hurts', 'is it normal to be sore'],
    ask: ['why are my hamstrings tight', 'how am I doing', 'what do you know about me'],
  },
  meanwhile: ['next', 'easier', 'that hurts', 'pause', 'repeat', 'how do I do this'],
  handler: functionFile,
  watched: [fileURLToPath(new URL('../../lambda', import.meta.url))],
  models: { locales: modelLocales(), read: modelFor },
  environment: { ALLOW_ANY_SKILL: 'true' },
  table: runnersTable,
  tableVariables: ['TABLE_NAME'],
  // As `infra/coach-function.ts` asks for.
  timeout: 7000,
  build: ensureFunction,
};
