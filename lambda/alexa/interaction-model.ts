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
  RoutineName: 'warm-up';
  Symptom: 'gait' | 'persistent-pain' | 'numbness' | 'painkillers';
}

export type IntentName = keyof IntentSlots;
