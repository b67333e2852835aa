import type { Urgency } from '../../doctor/rules.ts';
import type { Phase } from '../../icing/protocol.ts';
import type { TopicId } from '../../library/topics.ts';
import type { Equipment, ExerciseId } from '../../routines/exercises.ts';
import { exerciseWords } from './exercises.ts';
import { capitalized } from './numbers.ts';
import { topicWords } from './topics.ts';

const phases: Readonly<Record<Phase['state'], string>> = {
  none: 'No ice',
  waiting: 'Ready for the ice',
  on: 'Ice on',
  due: 'Take the ice off',
  paused: 'Paused, ice off',
  off: 'Ice off',
  ready: 'Check your skin',
  done: 'Enough ice for now',
};

const urgencies: Readonly<Record<Urgency, string>> = {
  emergency: 'Call for help now',
  urgent: 'Be seen today',
  doctor: 'See a doctor in days',
  none: 'Rest and watch it',
};

const equipments: Readonly<Record<Equipment, string>> = {
  kettlebell: 'Kettlebell',
  bottle: 'Water bottle',
  gym: 'Gym',
  none: 'Nothing',
};

/** Words that stand on screens alone. What is said stands there as it is said. */
export const screen = () => ({
  coach: () => 'Hamstring Coach',
  yes: () => 'Yes',
  no: () => 'No',
  notSure: () => 'Not sure',
  back: () => 'Back',
  pause: () => 'Pause',
  goOn: () => 'Go on',
  next: () => 'Next',

  exercise: (exercise: ExerciseId) => capitalized(exerciseWords[exercise].name),
  comingUp: (exercise: ExerciseId) => `Next: ${exerciseWords[exercise].name}`,
  last: () => 'The last one',
  side: (side: 'left' | 'right', exercise: ExerciseId) =>
    `${side === 'left' ? 'Left' : 'Right'} ${exerciseWords[exercise].part}`,

  icePhase: (phase: Phase['state']) => phases[phase],
  days: (count: number) => (count < 14 ? `${count}` : `${count}+`),
  equipment: (equipment: Equipment) => equipments[equipment],

  round: (round: number, of: number) => `Round ${round} of ${of}`,
  iceOn: () => "It's on",
  iceOff: () => "It's off",
  nextRound: () => 'Next round',
  cancelIce: () => 'End the ice',

  urgency: (urgency: Urgency) => urgencies[urgency],
  doctor: () => 'Should I see a doctor?',

  topic: (topic: TopicId) => capitalized(topicWords[topic].name),
  topics: () => 'What I can tell you about',

  progress: () => 'Your last twelve weeks',
  thisWeek: () => 'This week',

  warmUp: () => 'Start my warm-up',
  iceTimer: () => 'Set an ice timer',
  seeDoctor: () => 'Should I see a doctor?',
});
