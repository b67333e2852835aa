// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

export type IntentName =
  | 'StartRoutineIntent' | 'ExercisesLeftIntent' | 'SetIceTimerIntent' | 'CancelIceTimerIntent'
  | 'IceOnIntent' | 'IceSinceIntent' | 'IceOffIntent' | 'PauseIceIntent' | 'ResumeIceIntent'
  | 'AddIceTimeIntent' | 'NextIceRoundIntent' | 'IceRoundsIntent' | 'SkinTroubleIntent'
  | 'UseTimersIntent' | 'TimeLeftIntent' | 'SeeDoctorIntent' | 'NotSureIntent' | 'HowLongIntent'
  | 'WhatDoYouMeanIntent' | 'WhyDoYouAskIntent' | 'RatherNotSayIntent' | 'SkipExerciseIntent'
  | 'HowToIntent' | 'EasierIntent' | 'HarderIntent' | 'SlowerIntent' | 'FasterIntent'
  | 'SideIntent' | 'EquipmentIntent' | 'PainIntent' | 'HowAmIDoingIntent' | 'HowManyThisWeekIntent'
  | 'SetReminderIntent' | 'RemindersIntent' | 'StopRemindingIntent' | 'TellMeMoreIntent'
  | 'SomethingElseIntent' | 'TodayIntent' | 'WhichOneIntent' | 'AgeIntent' | 'NumberIntent'
  | 'GettingWorseIntent' | 'WhatDoYouKnowIntent' | 'ForgetMeIntent' | 'ThankYouIntent'
  | 'WhoAreYouIntent' | 'AllGoodIntent' | 'NoSoundIntent' | 'SoundBackIntent' | 'AMAZON.YesIntent'
  | 'AMAZON.NoIntent' | 'AMAZON.NextIntent' | 'AMAZON.PreviousIntent' | 'AMAZON.RepeatIntent'
  | 'AMAZON.PauseIntent' | 'AMAZON.ResumeIntent' | 'AMAZON.StartOverIntent' | 'AMAZON.HelpIntent'
  | 'AMAZON.StopIntent' | 'AMAZON.CancelIntent' | 'AMAZON.NavigateHomeIntent'
  | 'AMAZON.FallbackIntent' | 'SayIntent' | 'SayIIntent' | 'SayIAmIntent' | 'SayIHaveIntent'
  | 'SayMyIntent' | 'SayItIntent' | 'SayItIsIntent' | 'SayTheIntent' | 'SayThereIsIntent'
  | 'DenyIntent' | 'AgreeIntent' | 'AskIntent' | 'AskIsItIntent' | 'AskAmIIntent'
  | 'AskShouldIntent' | 'AskWhatIntent' | 'AskWhatIsIntent' | 'AskWhichIntent' | 'AskHowIntent'
  | 'AskWhyIntent' | 'AskWhenIntent' | 'AskHowLongIntent' | 'WishIntent' | 'TellMeIntent'
  | 'SomebodyIntent' | 'ChildIntent' | 'WhatIfIntent' | 'RemindIntent' | 'MoveReminderIntent'
  | 'AnythingIntent';

/** The slots of all intents. */
export type SlotName =
  | 'routine' | 'duration' | 'minutes' | 'date' | 'exercise' | 'equipment' | 'side' | 'place'
  | 'number' | 'words';
