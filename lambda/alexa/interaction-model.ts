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
  TimeLeftIntent: Record<never, never>;
  SeeDoctorIntent: Record<never, never>;
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
  SayIntent: { words: 'AMAZON.SearchQuery' };
  SayIIntent: { words: 'AMAZON.SearchQuery' };
  SayIAmIntent: { words: 'AMAZON.SearchQuery' };
  SayIHaveIntent: { words: 'AMAZON.SearchQuery' };
  SayMyIntent: { words: 'AMAZON.SearchQuery' };
  SayItIntent: { words: 'AMAZON.SearchQuery' };
  SayItIsIntent: { words: 'AMAZON.SearchQuery' };
  SayTheIntent: { words: 'AMAZON.SearchQuery' };
  SayThereIsIntent: { words: 'AMAZON.SearchQuery' };
  DenyIntent: { words: 'AMAZON.SearchQuery' };
  AgreeIntent: { words: 'AMAZON.SearchQuery' };
  AskIntent: { words: 'AMAZON.SearchQuery' };
  AskIsItIntent: { words: 'AMAZON.SearchQuery' };
  AskAmIIntent: { words: 'AMAZON.SearchQuery' };
  AskShouldIntent: { words: 'AMAZON.SearchQuery' };
  AskWhatIntent: { words: 'AMAZON.SearchQuery' };
  AskWhatIsIntent: { words: 'AMAZON.SearchQuery' };
  AskWhichIntent: { words: 'AMAZON.SearchQuery' };
  AskHowIntent: { words: 'AMAZON.SearchQuery' };
  AskWhyIntent: { words: 'AMAZON.SearchQuery' };
  AskWhenIntent: { words: 'AMAZON.SearchQuery' };
  AskHowLongIntent: { words: 'AMAZON.SearchQuery' };
  WishIntent: { words: 'AMAZON.SearchQuery' };
  TellMeIntent: { words: 'AMAZON.SearchQuery' };
  SomebodyIntent: { words: 'AMAZON.SearchQuery' };
  ChildIntent: { words: 'AMAZON.SearchQuery' };
  WhatIfIntent: { words: 'AMAZON.SearchQuery' };
  AnythingIntent: { words: 'Anything' };
}

/** The ids that a slot of each type can hold. */
export interface SlotValues {
  RoutineName: 'warm-up' | 'quick-warm-up' | 'strength' | 'strength-home' | 'strength-gym' | 'rolling' | 'cool-down' | 'partner-cool-down';
  ExerciseName: 'butt-kicks' | 'inchworms' | 'fire-hydrants' | 'leg-crossovers' | 'one-leg-deadlift' | 'hip-bridge' | 'hip-thrust' | 'kettlebell-swing' | 'knee-march' | 'squat' | 'plank' | 'deadlift' | 'clean' | 'leg-curl' | 'roll-hamstrings' | 'roll-glutes' | 'roll-calves' | 'hamstring-stretch' | 'quad-stretch' | 'hip-flexor-stretch' | 'calf-stretch' | 'partner-stretch';
  Equipment: 'kettlebell' | 'bottle' | 'gym' | 'none';
  Side: 'left' | 'right' | 'both';
  Anything: 'hamstring-feels-funny-today' | 'numb-toes-after-running' | 'felt-something-go' | 'bit-sore-back-there' | 'quickest-one-youve-got' | 'nothing-on-the-floor' | 'knackered' | 'pulled-it-sprinting' | 'leg-went-cold' | 'ten-minutes-of-ice' | 'leave-out-that-one' | 'sharp-pain-behind-the-knee' | 'not-great-to-be-honest' | 'left-side-only-please' | 'sore-since-sunday' | 'tight-after-sitting-all-day' | 'done-with-this' | 'not-that-leg' | 'swollen-and-hot' | 'too-fast-for-me';
}

export type IntentName = keyof IntentSlots;
