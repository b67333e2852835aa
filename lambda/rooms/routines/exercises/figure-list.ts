// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

/** How every exercise is drawn, by its id. */
export { briskMarch as 'brisk-march' } from './brisk-march/figure.ts';
export { buttKicks as 'butt-kicks' } from './butt-kicks/figure.ts';
export { calfStretch as 'calf-stretch' } from './calf-stretch/figure.ts';
export { clean } from './clean/figure.ts';
export { deadlift } from './deadlift/figure.ts';
export { fireHydrants as 'fire-hydrants' } from './fire-hydrants/figure.ts';
export { gateOpeners as 'gate-openers' } from './gate-openers/figure.ts';
export { hamstringStretch as 'hamstring-stretch' } from './hamstring-stretch/figure.ts';
export { heelCurls as 'heel-curls' } from './heel-curls/figure.ts';
export { hipBridge as 'hip-bridge' } from './hip-bridge/figure.ts';
export { hipFlexorStretch as 'hip-flexor-stretch' } from './hip-flexor-stretch/figure.ts';
export { hipHinge as 'hip-hinge' } from './hip-hinge/figure.ts';
export { hipThrust as 'hip-thrust' } from './hip-thrust/figure.ts';
export { inchworms } from './inchworms/figure.ts';
export { jog } from './jog/figure.ts';
export { kettlebellSwing as 'kettlebell-swing' } from './kettlebell-swing/figure.ts';
export { kneadCalves as 'knead-calves' } from './knead-calves/figure.ts';
export { kneadHamstrings as 'knead-hamstrings' } from './knead-hamstrings/figure.ts';
export { kneeMarch as 'knee-march' } from './knee-march/figure.ts';
export { legCrossovers as 'leg-crossovers' } from './leg-crossovers/figure.ts';
export { legCurl as 'leg-curl' } from './leg-curl/figure.ts';
export { legSwings as 'leg-swings' } from './leg-swings/figure.ts';
export { nordicCurl as 'nordic-curl' } from './nordic-curl/figure.ts';
export { oneLegDeadlift as 'one-leg-deadlift' } from './one-leg-deadlift/figure.ts';
export { partnerStretch as 'partner-stretch' } from './partner-stretch/figure.ts';
export { plank } from './plank/figure.ts';
export { quadStretch as 'quad-stretch' } from './quad-stretch/figure.ts';
export { rollCalves as 'roll-calves' } from './roll-calves/figure.ts';
export { rollGlutes as 'roll-glutes' } from './roll-glutes/figure.ts';
export { rollHamstrings as 'roll-hamstrings' } from './roll-hamstrings/figure.ts';
export { squat } from './squat/figure.ts';
export { standingHamstringStretch as 'standing-hamstring-stretch' } from './standing-hamstring-stretch/figure.ts';
export { standingHipFlexorStretch as 'standing-hip-flexor-stretch' } from './standing-hip-flexor-stretch/figure.ts';
export { sweeps } from './sweeps/figure.ts';
export { wallPlank as 'wall-plank' } from './wall-plank/figure.ts';
