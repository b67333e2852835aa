import type { ExerciseWords } from '../../words.ts';

export const legSwings: ExerciseWords = {
  name: 'leg swings',
  isPlural: true,
  setUp: (side) => `Stand tall, one hand on a wall, ${side} leg free.`,
  movement: 'Swing it forward and back, easy and loose.',
  fault: 'Keep your body still, and let only the leg swing.',
  short: 'Loose leg, still body.',
  easier: 'Make the swings smaller.',
  harder: 'Swing a little higher each time.',
  leaveOut: 'Leave them out if swinging hurts the back of your thigh.',
  part: 'leg',
  checks: ['body still', 'stand tall', 'loose knee'],
};
