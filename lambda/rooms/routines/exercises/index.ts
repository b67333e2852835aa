// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Exercise } from '../sets.ts';
import { buttKicks } from './butt-kicks/sets.ts';
import { calfStretch } from './calf-stretch/sets.ts';
import { clean } from './clean/sets.ts';
import { deadlift } from './deadlift/sets.ts';
import { fireHydrants } from './fire-hydrants/sets.ts';
import { hamstringStretch } from './hamstring-stretch/sets.ts';
import { hipBridge } from './hip-bridge/sets.ts';
import { hipFlexorStretch } from './hip-flexor-stretch/sets.ts';
import { hipThrust } from './hip-thrust/sets.ts';
import { inchworms } from './inchworms/sets.ts';
import { kettlebellSwing } from './kettlebell-swing/sets.ts';
import { kneeMarch } from './knee-march/sets.ts';
import { legCrossovers } from './leg-crossovers/sets.ts';
import { legCurl } from './leg-curl/sets.ts';
import { oneLegDeadlift } from './one-leg-deadlift/sets.ts';
import { partnerStretch } from './partner-stretch/sets.ts';
import { plank } from './plank/sets.ts';
import { quadStretch } from './quad-stretch/sets.ts';
import { rollCalves } from './roll-calves/sets.ts';
import { rollGlutes } from './roll-glutes/sets.ts';
import { rollHamstrings } from './roll-hamstrings/sets.ts';
import { squat } from './squat/sets.ts';

/**
 * The exercises by id. Which ones come from the article; times, repetitions and tempos follow
 * common coaching practice for recreational runners.
 */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  'butt-kicks': buttKicks,
  'calf-stretch': calfStretch,
  clean,
  deadlift,
  'fire-hydrants': fireHydrants,
  'hamstring-stretch': hamstringStretch,
  'hip-bridge': hipBridge,
  'hip-flexor-stretch': hipFlexorStretch,
  'hip-thrust': hipThrust,
  inchworms,
  'kettlebell-swing': kettlebellSwing,
  'knee-march': kneeMarch,
  'leg-crossovers': legCrossovers,
  'leg-curl': legCurl,
  'one-leg-deadlift': oneLegDeadlift,
  'partner-stretch': partnerStretch,
  plank,
  'quad-stretch': quadStretch,
  'roll-calves': rollCalves,
  'roll-glutes': rollGlutes,
  'roll-hamstrings': rollHamstrings,
  squat,
};
