// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

export type IntentName =
  | 'StartRoutineIntent' | 'ExercisesLeftIntent' | 'SetIceTimerIntent' | 'CancelIceTimerIntent'
  | 'IceOnIntent' | 'IceOffIntent' | 'PauseIceIntent' | 'ResumeIceIntent' | 'AddIceTimeIntent'
  | 'NextIceRoundIntent' | 'IceRoundsIntent' | 'SkinTroubleIntent' | 'UseTimersIntent'
  | 'TimeLeftIntent' | 'SeeDoctorIntent' | 'NotSureIntent' | 'HowLongIntent'
  | 'WhatDoYouMeanIntent' | 'WhyDoYouAskIntent' | 'RatherNotSayIntent' | 'SkipExerciseIntent'
  | 'HowToIntent' | 'EasierIntent' | 'HarderIntent' | 'SlowerIntent' | 'FasterIntent'
  | 'SideIntent' | 'EquipmentIntent' | 'PainIntent' | 'HowAmIDoingIntent' | 'HowManyThisWeekIntent'
  | 'TellMeMoreIntent' | 'SomethingElseIntent' | 'TodayIntent' | 'NumberIntent'
  | 'GettingWorseIntent' | 'WhatDoYouKnowIntent' | 'ForgetMeIntent' | 'ThankYouIntent'
  | 'WhoAreYouIntent' | 'AMAZON.YesIntent' | 'AMAZON.NoIntent' | 'AMAZON.NextIntent'
  | 'AMAZON.PreviousIntent' | 'AMAZON.RepeatIntent' | 'AMAZON.PauseIntent' | 'AMAZON.ResumeIntent'
  | 'AMAZON.StartOverIntent' | 'AMAZON.HelpIntent' | 'AMAZON.StopIntent' | 'AMAZON.CancelIntent'
  | 'AMAZON.NavigateHomeIntent' | 'AMAZON.FallbackIntent' | 'SayIntent' | 'SayIIntent'
  | 'SayIAmIntent' | 'SayIHaveIntent' | 'SayMyIntent' | 'SayItIntent' | 'SayItIsIntent'
  | 'SayTheIntent' | 'SayThereIsIntent' | 'DenyIntent' | 'AgreeIntent' | 'AskIntent'
  | 'AskIsItIntent' | 'AskAmIIntent' | 'AskShouldIntent' | 'AskWhatIntent' | 'AskWhatIsIntent'
  | 'AskWhichIntent' | 'AskHowIntent' | 'AskWhyIntent' | 'AskWhenIntent' | 'AskHowLongIntent'
  | 'WishIntent' | 'TellMeIntent' | 'SomebodyIntent' | 'ChildIntent' | 'WhatIfIntent'
  | 'AnythingIntent';

/** The slots of all intents. */
export type SlotName =
  | 'routine' | 'duration' | 'minutes' | 'date' | 'exercise' | 'side' | 'equipment' | 'number'
  | 'words';

/** The ids that a slot of each type can hold. */
export interface SlotValues {
  RoutineName: 'warm-up' | 'quick-warm-up' | 'strength' | 'strength-home' | 'strength-gym' | 'rolling' | 'cool-down' | 'partner-cool-down';
  ExerciseName: 'butt-kicks' | 'inchworms' | 'fire-hydrants' | 'leg-crossovers' | 'one-leg-deadlift' | 'hip-bridge' | 'hip-thrust' | 'kettlebell-swing' | 'knee-march' | 'squat' | 'plank' | 'deadlift' | 'clean' | 'leg-curl' | 'roll-hamstrings' | 'roll-glutes' | 'roll-calves' | 'hamstring-stretch' | 'quad-stretch' | 'hip-flexor-stretch' | 'calf-stretch' | 'partner-stretch';
  Equipment: 'kettlebell' | 'bottle' | 'gym' | 'none';
  Side: 'left' | 'right' | 'both';
  Anything: 'hamstring-feels-funny-today' | 'numb-toes-after-running' | 'felt-something-go' | 'bit-sore-back-there' | 'quickest-one-youve-got' | 'nothing-on-the-floor' | 'knackered' | 'pulled-it-sprinting' | 'leg-went-cold' | 'ten-minutes-of-ice' | 'leave-out-that-one' | 'sharp-pain-behind-the-knee' | 'not-great-to-be-honest' | 'left-side-only-please' | 'sore-since-sunday' | 'tight-after-sitting-all-day' | 'done-with-this' | 'not-that-leg' | 'swollen-and-hot' | 'too-fast-for-me';
}
