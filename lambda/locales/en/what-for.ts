import type { ExerciseId } from '../../hearing/vocabulary.ts';

/** Why an exercise is done, in one breath: "why are we doing this?" */
export const whatFor: Readonly<Record<ExerciseId, string>> = {
  'butt-kicks': 'They wake your hamstrings up: each heel you flick is one of them pulling.',
  inchworms:
    'They lengthen your hamstrings while you move, and warm your shoulders and middle too.',
  'fire-hydrants': 'They loosen your hips, so your hamstrings have less to make up for.',
  'leg-crossovers': 'They free your hips and lower back, which your stride turns around.',
  'one-leg-deadlift':
    'It trains a hamstring the way running uses it: long, loaded, one leg at a time.',
  'hip-bridge': 'It teaches your glutes and hamstrings to push together.',
  'hip-thrust': 'It builds the push at your hips that drives every stride.',
  'kettlebell-swing': 'It trains a quick, strong snap of the hips.',
  'knee-march': 'It strengthens what lifts your knee, so your hamstrings work against less.',
  squat: 'It builds the front of your thighs, which share the load with your hamstrings.',
  plank: 'A steady middle keeps your pelvis still, and your hamstrings hang from it.',
  deadlift: 'It loads the whole back of your body, hamstrings first.',
  clean: 'It trains your legs and hips to be fast as well as strong.',
  'leg-curl': 'It works your hamstrings more directly than anything else here.',
  'roll-hamstrings': 'It eases tightness at the back of your thigh for a while.',
  'roll-glutes': 'Tight glutes pull on your hamstrings; this eases them.',
  'roll-calves': 'Your calves take over when your hamstrings tire; this lets them go.',
  'hamstring-stretch': 'Held while warm, it lets the back of your thigh give a little.',
  'quad-stretch': 'It lets go of the front of your thigh, so your hips sit level.',
  'hip-flexor-stretch': 'It opens the front of your hip, which sitting shortens.',
  'calf-stretch': 'It lengthens your calves, which your hamstrings work with.',
  'leg-swings': 'They loosen your hips and hamstrings the way your stride swings them.',
  'gate-openers': 'They open your hips, so your hamstrings have less to make up for.',
  sweeps: 'They lengthen your hamstrings while you move.',
  'heel-curls': 'Each heel you curl is a hamstring pulling.',
  'brisk-march': 'It brings your pulse up, so that your run does not start cold.',
  jog: 'It brings you up to speed, so that your run does not start cold.',
  'nordic-curl':
    'It trains your hamstrings while they lengthen; in team sports it halved their injuries.',
  'hip-hinge': 'It teaches your hamstrings and glutes to carry you when you bend.',
  'wall-plank': 'A steady middle keeps your pelvis still, and your hamstrings hang from it.',
  'standing-hamstring-stretch': 'Held while warm, it lets the back of your thigh give a little.',
  'standing-hip-flexor-stretch': 'It opens the front of your hip, which sitting shortens.',
  'knead-hamstrings': 'It eases tightness at the back of your thigh for a while.',
  'knead-calves': 'Your calves take over when your hamstrings tire; this lets them go.',
  'partner-stretch': "It lets your hamstrings lengthen while you don't have to hold the leg.",
};
