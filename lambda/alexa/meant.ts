import {
  type DaysTold,
  type Meant,
  type Named,
  nths,
  type Plain,
  wishForDoctor,
} from '../hearing/heard.ts';
import {
  type ExerciseId,
  equipments,
  exerciseIds,
  type RoutineName,
  routineNames,
  sides,
} from '../hearing/vocabulary.ts';
import { part } from '../parts.ts';
import { type Instant, type Milliseconds, milliseconds, minutes } from '../time.ts';
import { daysIn, daysSince } from './days.ts';
import { readDuration } from './duration.ts';
import type { IntentName, SlotName } from './interaction-model.ts';
import type { OpenIntent } from './open-speech.ts';
import type { FilledSlot } from './request.ts';
import { readNamed } from './slot.ts';

type Slots = Readonly<Partial<Record<SlotName, FilledSlot>>>;

/** Looked at only where Alexa could not resolve a value in time. */
const slotNames = part(() => import('./slot-names.ts'));

const plain = (kind: Plain) => (): Meant => ({ kind });

/** A whole number as Alexa sends it; undefined for the `?` of one that she did not understand. */
const count = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;

/** The scale of pain ends here: more than that in "I'm sixteen" is an age. */
const mostOnScale = 10;

const ageOrFigure = (figure: number | undefined): Meant =>
  figure !== undefined && figure > mostOnScale
    ? { kind: 'age', years: figure }
    : { kind: 'number', count: figure };

/** A length of time; a bare number means minutes. */
function length({ duration, minutes: number }: Slots) {
  if (number?.value !== undefined) {
    const named = count(number.value);
    return named === undefined ? 'not-understood' : minutes(named);
  }
  if (duration?.value === undefined) return undefined;
  const read = readDuration(duration.value);
  return Number.isNaN(read) ? 'not-understood' : milliseconds(read);
}

function days({ duration, date }: Slots, now: Instant): DaysTold | undefined {
  const isSince = duration?.value === undefined;
  const told = isSince
    ? date?.value !== undefined && daysSince(date.value, now)
    : daysIn(duration.value ?? '');
  return told === undefined || told === false ? undefined : { days: told, isSince };
}

/** A length of time of less than a day, which a clock tells and no calendar. */
function byTheClock({ duration }: Slots): { readonly length?: Milliseconds } {
  const read = readDuration(duration?.value ?? '');
  return read > 0 && /^PT/.test(duration?.value ?? '') ? { length: milliseconds(read) } : {};
}

const routineIn = (slot: FilledSlot | undefined): Named<RoutineName> =>
  readNamed(slot, routineNames, () => slotNames().slotNames.RoutineName);

const exerciseIn = (slot: FilledSlot | undefined): Named<ExerciseId> =>
  readNamed(slot, exerciseIds, () => slotNames().slotNames.ExerciseName);

/** What each intent of the model means. One that is missing does not compile. */
const meanings: Readonly<
  Record<Exclude<IntentName, OpenIntent>, (slots: Slots, now: Instant) => Meant>
> = {
  StartRoutineIntent: ({ routine }) => ({ kind: 'start-routine', routine: routineIn(routine) }),
  HowToIntent: ({ exercise, equipment }) => ({
    kind: 'how-to',
    exercise: exerciseIn(exercise),
    ...(equipment && {
      equipment: readNamed(equipment, equipments, () => slotNames().slotNames.Equipment),
    }),
  }),
  SkipExerciseIntent: ({ exercise }) => ({ kind: 'skip', exercise: exerciseIn(exercise) }),
  SideIntent: ({ side }) => ({
    kind: 'side',
    side: readNamed(side, sides, () => slotNames().slotNames.Side),
  }),
  EquipmentIntent: ({ equipment }) => ({
    kind: 'equipment',
    equipment: readNamed(equipment, equipments, () => slotNames().slotNames.Equipment),
  }),
  EasierIntent: plain('easier'),
  HarderIntent: plain('harder'),
  SlowerIntent: plain('slower'),
  FasterIntent: plain('faster'),
  ExercisesLeftIntent: plain('exercises-left'),
  TimeLeftIntent: plain('time-left'),
  PainIntent: () => ({ kind: 'pain' }),
  GettingWorseIntent: plain('getting-worse'),
  SeeDoctorIntent: () => wishForDoctor,
  SetIceTimerIntent: (slots) => ({ kind: 'set-ice', length: length(slots) }),
  AddIceTimeIntent: (slots) => ({ kind: 'add-ice', length: length(slots) }),
  IceOnIntent: plain('ice-on'),
  IceSinceIntent: (slots) => {
    const told = length(slots);
    return { kind: 'ice-since', length: told === 'not-understood' ? undefined : told };
  },
  IceOffIntent: plain('ice-off'),
  PauseIceIntent: plain('pause-ice'),
  ResumeIceIntent: plain('resume-ice'),
  NextIceRoundIntent: plain('next-ice-round'),
  IceRoundsIntent: plain('ice-rounds'),
  CancelIceTimerIntent: plain('cancel-ice'),
  SkinTroubleIntent: plain('skin-trouble'),
  UseTimersIntent: plain('use-timers'),
  SetReminderIntent: () => ({ kind: 'remind', routine: { kind: 'none' }, when: {} }),
  RemindersIntent: plain('reminders'),
  StopRemindingIntent: ({ routine }) => ({ kind: 'stop-reminding', routine: routineIn(routine) }),
  TellMeMoreIntent: plain('more'),
  SomethingElseIntent: plain('something-else'),
  TodayIntent: plain('today'),
  HowAmIDoingIntent: plain('how-am-i-doing'),
  HowManyThisWeekIntent: ({ routine }) => ({
    kind: 'how-many-this-week',
    routine: routineIn(routine),
  }),
  NumberIntent: ({ number }) => ({ kind: 'number', count: count(number?.value) }),
  WhichOneIntent({ place }) {
    const nth = readNamed(place, nths, () => slotNames().slotNames.Place);
    return { kind: 'nth', nth: nth.kind === 'known' ? nth.id : undefined };
  },
  AgeIntent: ({ number }) => ageOrFigure(count(number?.value)),
  HowLongIntent: (slots, now) => ({
    kind: 'how-long',
    days: days(slots, now),
    ...byTheClock(slots),
  }),
  NotSureIntent: plain('unsure'),
  RatherNotSayIntent: plain('rather-not'),
  WhatDoYouMeanIntent: plain('what-do-you-mean'),
  WhyDoYouAskIntent: plain('why-do-you-ask'),
  WhatDoYouKnowIntent: plain('what-do-you-know'),
  ForgetMeIntent: plain('forget-me'),
  ThankYouIntent: plain('thanks'),
  WhoAreYouIntent: plain('who-are-you'),
  AllGoodIntent: plain('well'),
  NoSoundIntent: plain('no-sound'),
  SoundBackIntent: plain('sound-back'),
  'AMAZON.YesIntent': plain('yes'),
  'AMAZON.NoIntent': plain('no'),
  'AMAZON.NextIntent': plain('next'),
  'AMAZON.PreviousIntent': () => ({ kind: 'previous' }),
  'AMAZON.RepeatIntent': plain('repeat'),
  'AMAZON.PauseIntent': plain('pause'),
  'AMAZON.ResumeIntent': plain('resume'),
  'AMAZON.StartOverIntent': plain('start-over'),
  'AMAZON.HelpIntent': plain('help'),
  'AMAZON.StopIntent': plain('stop'),
  'AMAZON.CancelIntent': plain('stop'),
  'AMAZON.NavigateHomeIntent': plain('stop'),
  'AMAZON.FallbackIntent': plain('not-understood'),
};

const isCommand = (name: string): name is keyof typeof meanings => Object.hasOwn(meanings, name);

/**
 * What an intent means. One that this version does not know, of a model that is older or newer, is
 * words that were not understood.
 */
export const meantBy = (
  name: string,
  slots: Readonly<Record<string, FilledSlot>>,
  now: Instant,
): Meant => (isCommand(name) ? meanings[name](slots, now) : { kind: 'not-understood' });
