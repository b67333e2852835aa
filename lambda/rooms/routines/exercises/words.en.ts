// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

/** Every exercise in English, by its id. */
export { buttKicks as 'butt-kicks' } from './butt-kicks/words.en.ts';
export { calfStretch as 'calf-stretch' } from './calf-stretch/words.en.ts';
export { clean } from './clean/words.en.ts';
export { deadlift } from './deadlift/words.en.ts';
export { fireHydrants as 'fire-hydrants' } from './fire-hydrants/words.en.ts';
export { hamstringStretch as 'hamstring-stretch' } from './hamstring-stretch/words.en.ts';
export { hipBridge as 'hip-bridge' } from './hip-bridge/words.en.ts';
export { hipFlexorStretch as 'hip-flexor-stretch' } from './hip-flexor-stretch/words.en.ts';
export { hipThrust as 'hip-thrust' } from './hip-thrust/words.en.ts';
export { inchworms } from './inchworms/words.en.ts';
export { kettlebellSwing as 'kettlebell-swing' } from './kettlebell-swing/words.en.ts';
export { kneeMarch as 'knee-march' } from './knee-march/words.en.ts';
export { legCrossovers as 'leg-crossovers' } from './leg-crossovers/words.en.ts';
export { legCurl as 'leg-curl' } from './leg-curl/words.en.ts';
export { oneLegDeadlift as 'one-leg-deadlift' } from './one-leg-deadlift/words.en.ts';
export { partnerStretch as 'partner-stretch' } from './partner-stretch/words.en.ts';
export { plank } from './plank/words.en.ts';
export { quadStretch as 'quad-stretch' } from './quad-stretch/words.en.ts';
export { rollCalves as 'roll-calves' } from './roll-calves/words.en.ts';
export { rollGlutes as 'roll-glutes' } from './roll-glutes/words.en.ts';
export { rollHamstrings as 'roll-hamstrings' } from './roll-hamstrings/words.en.ts';
export { squat } from './squat/words.en.ts';
