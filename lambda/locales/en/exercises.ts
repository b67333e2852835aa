// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { buttKicks } from '../../rooms/routines/exercises/butt-kicks/words.en.ts';
import { calfStretch } from '../../rooms/routines/exercises/calf-stretch/words.en.ts';
import { clean } from '../../rooms/routines/exercises/clean/words.en.ts';
import { deadlift } from '../../rooms/routines/exercises/deadlift/words.en.ts';
import { fireHydrants } from '../../rooms/routines/exercises/fire-hydrants/words.en.ts';
import { hamstringStretch } from '../../rooms/routines/exercises/hamstring-stretch/words.en.ts';
import { hipBridge } from '../../rooms/routines/exercises/hip-bridge/words.en.ts';
import { hipFlexorStretch } from '../../rooms/routines/exercises/hip-flexor-stretch/words.en.ts';
import { hipThrust } from '../../rooms/routines/exercises/hip-thrust/words.en.ts';
import { inchworms } from '../../rooms/routines/exercises/inchworms/words.en.ts';
import { kettlebellSwing } from '../../rooms/routines/exercises/kettlebell-swing/words.en.ts';
import { kneeMarch } from '../../rooms/routines/exercises/knee-march/words.en.ts';
import { legCrossovers } from '../../rooms/routines/exercises/leg-crossovers/words.en.ts';
import { legCurl } from '../../rooms/routines/exercises/leg-curl/words.en.ts';
import { oneLegDeadlift } from '../../rooms/routines/exercises/one-leg-deadlift/words.en.ts';
import { partnerStretch } from '../../rooms/routines/exercises/partner-stretch/words.en.ts';
import { plank } from '../../rooms/routines/exercises/plank/words.en.ts';
import { quadStretch } from '../../rooms/routines/exercises/quad-stretch/words.en.ts';
import { rollCalves } from '../../rooms/routines/exercises/roll-calves/words.en.ts';
import { rollGlutes } from '../../rooms/routines/exercises/roll-glutes/words.en.ts';
import { rollHamstrings } from '../../rooms/routines/exercises/roll-hamstrings/words.en.ts';
import { squat } from '../../rooms/routines/exercises/squat/words.en.ts';
import type { ExerciseWords } from '../../rooms/routines/words.ts';

/** Every exercise in English. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
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
