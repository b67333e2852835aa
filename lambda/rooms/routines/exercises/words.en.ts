// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

/** Every exercise in English, by its id. */
export { briskMarch as 'brisk-march' } from './brisk-march/words.en.ts';
export { buttKicks as 'butt-kicks' } from './butt-kicks/words.en.ts';
export { calfStretch as 'calf-stretch' } from './calf-stretch/words.en.ts';
export { clean } from './clean/words.en.ts';
export { deadlift } from './deadlift/words.en.ts';
export { fireHydrants as 'fire-hydrants' } from './fire-hydrants/words.en.ts';
export { gateOpeners as 'gate-openers' } from './gate-openers/words.en.ts';
export { hamstringStretch as 'hamstring-stretch' } from './hamstring-stretch/words.en.ts';
export { heelCurls as 'heel-curls' } from './heel-curls/words.en.ts';
export { hipBridge as 'hip-bridge' } from './hip-bridge/words.en.ts';
export { hipFlexorStretch as 'hip-flexor-stretch' } from './hip-flexor-stretch/words.en.ts';
export { hipHinge as 'hip-hinge' } from './hip-hinge/words.en.ts';
export { hipThrust as 'hip-thrust' } from './hip-thrust/words.en.ts';
export { inchworms } from './inchworms/words.en.ts';
export { jog } from './jog/words.en.ts';
export { kettlebellSwing as 'kettlebell-swing' } from './kettlebell-swing/words.en.ts';
export { kneadCalves as 'knead-calves' } from './knead-calves/words.en.ts';
export { kneadHamstrings as 'knead-hamstrings' } from './knead-hamstrings/words.en.ts';
export { kneeMarch as 'knee-march' } from './knee-march/words.en.ts';
export { legCrossovers as 'leg-crossovers' } from './leg-crossovers/words.en.ts';
export { legCurl as 'leg-curl' } from './leg-curl/words.en.ts';
export { legSwings as 'leg-swings' } from './leg-swings/words.en.ts';
export { nordicCurl as 'nordic-curl' } from './nordic-curl/words.en.ts';
export { oneLegDeadlift as 'one-leg-deadlift' } from './one-leg-deadlift/words.en.ts';
export { partnerStretch as 'partner-stretch' } from './partner-stretch/words.en.ts';
export { plank } from './plank/words.en.ts';
export { quadStretch as 'quad-stretch' } from './quad-stretch/words.en.ts';
export { rollCalves as 'roll-calves' } from './roll-calves/words.en.ts';
export { rollGlutes as 'roll-glutes' } from './roll-glutes/words.en.ts';
export { rollHamstrings as 'roll-hamstrings' } from './roll-hamstrings/words.en.ts';
export { squat } from './squat/words.en.ts';
export { standingHamstringStretch as 'standing-hamstring-stretch' } from './standing-hamstring-stretch/words.en.ts';
export { standingHipFlexorStretch as 'standing-hip-flexor-stretch' } from './standing-hip-flexor-stretch/words.en.ts';
export { sweeps } from './sweeps/words.en.ts';
export { wallPlank as 'wall-plank' } from './wall-plank/words.en.ts';
