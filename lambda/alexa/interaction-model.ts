// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

/** The slots of every intent, with the type each is of. */
export interface IntentSlots {
  StartRoutineIntent: { routine: 'RoutineName' };
  ExercisesLeftIntent: Record<never, never>;
  SetIceTimerIntent: { duration: 'AMAZON.DURATION' };
  CancelIceTimerIntent: Record<never, never>;
  TimeLeftIntent: Record<never, never>;
  SeeDoctorIntent: { symptom: 'Symptom' };
  NotSureIntent: Record<never, never>;
  SkipExerciseIntent: { exercise: 'ExerciseName' };
  HowToIntent: { exercise: 'ExerciseName' };
  EasierIntent: Record<never, never>;
  HarderIntent: Record<never, never>;
  SlowerIntent: Record<never, never>;
  FasterIntent: Record<never, never>;
  SideIntent: { side: 'Side' };
  EquipmentIntent: { equipment: 'Equipment' };
  PainIntent: Record<never, never>;
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
  Symptom: 'gait' | 'persistent-pain' | 'numbness' | 'painkillers';
  RoutineName: 'warm-up' | 'quick-warm-up' | 'strength' | 'strength-home' | 'strength-gym' | 'rolling' | 'cool-down' | 'partner-cool-down';
  ExerciseName: 'butt-kicks' | 'inchworms' | 'fire-hydrants' | 'leg-crossovers' | 'one-leg-deadlift' | 'hip-bridge' | 'hip-thrust' | 'kettlebell-swing' | 'knee-march' | 'squat' | 'plank' | 'deadlift' | 'clean' | 'leg-curl' | 'roll-hamstrings' | 'roll-glutes' | 'roll-calves' | 'hamstring-stretch' | 'quad-stretch' | 'hip-flexor-stretch' | 'calf-stretch' | 'partner-stretch';
  Equipment: 'kettlebell' | 'bottle' | 'gym' | 'none';
  Side: 'left' | 'right' | 'both';
}

export type IntentName = keyof IntentSlots;
