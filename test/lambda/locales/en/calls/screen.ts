import { urgencies } from '../../../../../lambda/doctor/rules.ts';
import { topicIds } from '../../../../../lambda/library/topics.ts';
import { equipments } from '../../../../../lambda/routines/exercises.ts';
import { everyExercise } from '../../../routines/every-id.ts';
import { type Calls, nothing, one, two } from './values.ts';

export const screen: Calls<'screen'> = {
  coach: nothing,
  yes: nothing,
  no: nothing,
  notSure: nothing,
  back: nothing,
  pause: nothing,
  goOn: nothing,
  next: nothing,
  exercise: one(everyExercise),
  comingUp: one(everyExercise),
  last: nothing,
  side: two(['left', 'right'], everyExercise),
  icePhase: one(['none', 'waiting', 'on', 'due', 'paused', 'off', 'ready', 'done']),
  days: one([0, 7, 14]),
  equipment: one(equipments),
  round: two([1, 2], [2]),
  iceOn: nothing,
  iceOff: nothing,
  nextRound: nothing,
  cancelIce: nothing,
  urgency: one(urgencies),
  doctor: nothing,
  topic: one(topicIds),
  topics: nothing,
  progress: nothing,
  thisWeek: nothing,
  warmUp: nothing,
  iceTimer: nothing,
  seeDoctor: nothing,
};
