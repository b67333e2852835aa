// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Figure } from '../figures/figure.ts';
import { buttKicks } from './butt-kicks/figure.ts';
import { calfStretch } from './calf-stretch/figure.ts';
import { clean } from './clean/figure.ts';
import { deadlift } from './deadlift/figure.ts';
import { fireHydrants } from './fire-hydrants/figure.ts';
import { hamstringStretch } from './hamstring-stretch/figure.ts';
import { hipBridge } from './hip-bridge/figure.ts';
import { hipFlexorStretch } from './hip-flexor-stretch/figure.ts';
import { hipThrust } from './hip-thrust/figure.ts';
import { inchworms } from './inchworms/figure.ts';
import { kettlebellSwing } from './kettlebell-swing/figure.ts';
import { kneeMarch } from './knee-march/figure.ts';
import { legCrossovers } from './leg-crossovers/figure.ts';
import { legCurl } from './leg-curl/figure.ts';
import { oneLegDeadlift } from './one-leg-deadlift/figure.ts';
import { partnerStretch } from './partner-stretch/figure.ts';
import { plank } from './plank/figure.ts';
import { quadStretch } from './quad-stretch/figure.ts';
import { rollCalves } from './roll-calves/figure.ts';
import { rollGlutes } from './roll-glutes/figure.ts';
import { rollHamstrings } from './roll-hamstrings/figure.ts';
import { squat } from './squat/figure.ts';

/** A moving drawing for every exercise; own work. Only screens import it. */
export const figures: Readonly<Record<ExerciseId, Figure>> = {
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
