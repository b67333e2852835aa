// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

/** The slots of every intent, with the type each is of. */
export interface IntentSlots {
  StartRoutineIntent: { routine: 'RoutineName' };
  ExercisesLeftIntent: Record<never, never>;
  SetIceTimerIntent: { duration: 'AMAZON.DURATION'; minutes: 'AMAZON.NUMBER' };
  CancelIceTimerIntent: Record<never, never>;
  IceOnIntent: Record<never, never>;
  IceOffIntent: Record<never, never>;
  PauseIceIntent: Record<never, never>;
  ResumeIceIntent: Record<never, never>;
  AddIceTimeIntent: { duration: 'AMAZON.DURATION'; minutes: 'AMAZON.NUMBER' };
  NextIceRoundIntent: Record<never, never>;
  IceRoundsIntent: Record<never, never>;
  SkinTroubleIntent: Record<never, never>;
  UseTimersIntent: Record<never, never>;
  IceReasonIntent: { reason: 'ReasonAgainstIce' };
  TimeLeftIntent: Record<never, never>;
  SeeDoctorIntent: { symptom: 'Symptom'; denied: 'Symptom'; duration: 'AMAZON.DURATION'; date: 'AMAZON.DATE' };
  NotSureIntent: Record<never, never>;
  HowLongIntent: { duration: 'AMAZON.DURATION'; date: 'AMAZON.DATE' };
  WhatDoYouMeanIntent: Record<never, never>;
  WhyDoYouAskIntent: Record<never, never>;
  RatherNotSayIntent: Record<never, never>;
  SkipExerciseIntent: { exercise: 'ExerciseName' };
  HowToIntent: { exercise: 'ExerciseName' };
  EasierIntent: Record<never, never>;
  HarderIntent: Record<never, never>;
  SlowerIntent: Record<never, never>;
  FasterIntent: Record<never, never>;
  SideIntent: { side: 'Side' };
  EquipmentIntent: { equipment: 'Equipment' };
  PainIntent: Record<never, never>;
  HowAmIDoingIntent: Record<never, never>;
  HowManyThisWeekIntent: { routine: 'RoutineName' };
  TopicIntent: { topic: 'Topic' };
  TellMeMoreIntent: Record<never, never>;
  SomethingElseIntent: Record<never, never>;
  TodayIntent: Record<never, never>;
  NumberIntent: { number: 'AMAZON.NUMBER' };
  GettingWorseIntent: Record<never, never>;
  WhatDoYouKnowIntent: Record<never, never>;
  ForgetMeIntent: Record<never, never>;
  ThankYouIntent: Record<never, never>;
  WhoAreYouIntent: Record<never, never>;
  'AMAZON.YesIntent': Record<never, never>;
  'AMAZON.NoIntent': Record<never, never>;
  'AMAZON.NextIntent': Record<never, never>;
  'AMAZON.PreviousIntent': Record<never, never>;
  'AMAZON.RepeatIntent': Record<never, never>;
  'AMAZON.PauseIntent': Record<never, never>;
  'AMAZON.ResumeIntent': Record<never, never>;
  'AMAZON.StartOverIntent': Record<never, never>;
  'AMAZON.HelpIntent': Record<never, never>;
  'AMAZON.StopIntent': Record<never, never>;
  'AMAZON.CancelIntent': Record<never, never>;
  'AMAZON.NavigateHomeIntent': Record<never, never>;
  'AMAZON.FallbackIntent': Record<never, never>;
}

/** The ids that a slot of each type can hold. */
export interface SlotValues {
  Symptom: 'saddle-numbness' | 'bladder-bowel' | 'both-legs' | 'chest-pain' | 'breathless' | 'cold-leg' | 'odd-shape' | 'crack' | 'extreme-pain' | 'pop' | 'bruise' | 'gap' | 'sit-bone-tear' | 'cannot-walk' | 'swelling' | 'warmth' | 'redness' | 'hard-veins' | 'weakness' | 'dropping-foot' | 'fever-hot-thigh' | 'iced-skin' | 'numbness' | 'gait' | 'painkillers' | 'persistent-pain' | 'lasting-weeks' | 'recurrence' | 'fever' | 'weight-loss' | 'past-cancer' | 'night-pain' | 'sit-bone' | 'young-sit-bone' | 'easing';
  RoutineName: 'warm-up' | 'quick-warm-up' | 'strength' | 'strength-home' | 'strength-gym' | 'rolling' | 'cool-down' | 'partner-cool-down';
  ExerciseName: 'butt-kicks' | 'inchworms' | 'fire-hydrants' | 'leg-crossovers' | 'one-leg-deadlift' | 'hip-bridge' | 'hip-thrust' | 'kettlebell-swing' | 'knee-march' | 'squat' | 'plank' | 'deadlift' | 'clean' | 'leg-curl' | 'roll-hamstrings' | 'roll-glutes' | 'roll-calves' | 'hamstring-stretch' | 'quad-stretch' | 'hip-flexor-stretch' | 'calf-stretch' | 'partner-stretch';
  Equipment: 'kettlebell' | 'bottle' | 'gym' | 'none';
  Side: 'left' | 'right' | 'both';
  ReasonAgainstIce: 'poor-circulation' | 'raynauds' | 'numb-skin' | 'skin-condition' | 'heart-condition' | 'cancer' | 'cold-allergy' | 'broken-skin' | 'diabetes';
  Topic: 'hamstrings' | 'strong-hamstrings' | 'hamstring-training' | 'home-training' | 'gym-lifts' | 'posterior-chain' | 'chain-exercises' | 'core-strength' | 'helper-muscles' | 'dynamic-warm-up' | 'static-stretching' | 'dynamic-or-static' | 'cold-muscles' | 'floor-moves' | 'tight-hamstrings' | 'stretching-tightness' | 'flexibility' | 'partner-stretching' | 'strain' | 'pull' | 'strain-or-pull' | 'running-with-strain' | 'treating-strain' | 'scar-tissue' | 'recovery-time' | 'return-to-running' | 'soreness' | 'rest' | 'tweak' | 'treadmill' | 'terrain' | 'sprinting' | 'prevention' | 'nordic-curl' | 'high-hamstring-pain' | 'high-hamstring-triggers' | 'sitting' | 'self-check' | 'foam-rolling' | 'ice' | 'ice-evidence' | 'ice-rounds' | 'heat' | 'massage' | 'compression-shorts' | 'cross-training' | 'water-running' | 'cycling' | 'knees' | 'shins' | 'ankles' | 'feet' | 'calves' | 'hips' | 'groin' | 'lower-back' | 'shoulders' | 'outer-thigh' | 'cramps' | 'shoes' | 'food' | 'race-training';
}

export type IntentName = keyof IntentSlots;
