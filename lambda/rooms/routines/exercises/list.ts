// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

/** Every exercise, by its id. */
export { briskMarch as 'brisk-march' } from './brisk-march/exercise.ts';
export { buttKicks as 'butt-kicks' } from './butt-kicks/exercise.ts';
export { calfStretch as 'calf-stretch' } from './calf-stretch/exercise.ts';
export { clean } from './clean/exercise.ts';
export { deadlift } from './deadlift/exercise.ts';
export { fireHydrants as 'fire-hydrants' } from './fire-hydrants/exercise.ts';
export { gateOpeners as 'gate-openers' } from './gate-openers/exercise.ts';
export { hamstringStretch as 'hamstring-stretch' } from './hamstring-stretch/exercise.ts';
export { heelCurls as 'heel-curls' } from './heel-curls/exercise.ts';
export { hipBridge as 'hip-bridge' } from './hip-bridge/exercise.ts';
export { hipFlexorStretch as 'hip-flexor-stretch' } from './hip-flexor-stretch/exercise.ts';
export { hipHinge as 'hip-hinge' } from './hip-hinge/exercise.ts';
export { hipThrust as 'hip-thrust' } from './hip-thrust/exercise.ts';
export { inchworms } from './inchworms/exercise.ts';
export { jog } from './jog/exercise.ts';
export { kettlebellSwing as 'kettlebell-swing' } from './kettlebell-swing/exercise.ts';
export { kneadCalves as 'knead-calves' } from './knead-calves/exercise.ts';
export { kneadHamstrings as 'knead-hamstrings' } from './knead-hamstrings/exercise.ts';
export { kneeMarch as 'knee-march' } from './knee-march/exercise.ts';
export { legCrossovers as 'leg-crossovers' } from './leg-crossovers/exercise.ts';
export { legCurl as 'leg-curl' } from './leg-curl/exercise.ts';
export { legSwings as 'leg-swings' } from './leg-swings/exercise.ts';
export { nordicCurl as 'nordic-curl' } from './nordic-curl/exercise.ts';
export { oneLegDeadlift as 'one-leg-deadlift' } from './one-leg-deadlift/exercise.ts';
export { partnerStretch as 'partner-stretch' } from './partner-stretch/exercise.ts';
export { plank } from './plank/exercise.ts';
export { quadStretch as 'quad-stretch' } from './quad-stretch/exercise.ts';
export { rollCalves as 'roll-calves' } from './roll-calves/exercise.ts';
export { rollGlutes as 'roll-glutes' } from './roll-glutes/exercise.ts';
export { rollHamstrings as 'roll-hamstrings' } from './roll-hamstrings/exercise.ts';
export { squat } from './squat/exercise.ts';
export { standingHamstringStretch as 'standing-hamstring-stretch' } from './standing-hamstring-stretch/exercise.ts';
export { standingHipFlexorStretch as 'standing-hip-flexor-stretch' } from './standing-hip-flexor-stretch/exercise.ts';
export { sweeps } from './sweeps/exercise.ts';
export { wallPlank as 'wall-plank' } from './wall-plank/exercise.ts';
