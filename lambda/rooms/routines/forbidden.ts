import { bodyPlaces, type ExerciseId, type SignId } from '../../hearing/vocabulary.ts';
import type { RunnerRecord } from '../../record/record.ts';
import type { SessionState } from '../../turn/session.ts';
import { answerTo } from '../doctor/index.ts';
import type { Condition } from './conditions.ts';

/** Something that may be forbidden. */
export type Activity = ExerciseId | 'ice';

/** What speaks against every exercise. */
const always = ['fresh-strain', 'swollen'] as const satisfies readonly Condition[];

/**
 * What speaks against what: the one table that routines, ice, plan and library go by.
 *
 * - `fresh-strain`: unload for one to three days, and walk (PEACE & LOVE, BJSM 2020;54:72); no
 *   massage in the first three days (NHS, nidirect). Gentle held bridges come after them.
 * - `swollen`: a leg that is swollen, warm or red has to be seen the same day (NHS, DVT); nothing is
 *   done with it before.
 * - `strained`: the quick, the heavy and the long come last; bridges come first (DSSF 2020, BJSM
 *   54:528; JAT 57(2):125).
 *   What the ladder has found to be the runner's step gives way to nobody's guess (`earned`): its own
 *   conditions were asked about.
 * - `sit-bone`: nothing that bends deep, stretches or presses there; held bridges first (Goom 2016,
 *   JOSPT; ACSM CSMR 2017;16:162; that this holds for rollers and loaded thrusts is prudence).
 * - the other places: nothing that works or presses the part that hurts. Prudence, not sourced.
 * - `thinners`: nothing that presses or rolls a muscle. Prudence, not sourced.
 * - `no-ice`: MPFT NHS, "Safe use of cold".
 */
const against: Readonly<Record<Activity, readonly Condition[]>> = {
  'butt-kicks': [...always, 'strained', 'calf', 'knee', 'shin', 'foot'],
  'calf-stretch': [...always, 'calf', 'foot'],
  clean: [...always, 'strained', 'sit-bone', 'hamstring', 'knee', 'groin', 'back', 'hip'],
  deadlift: [...always, 'strained', 'sit-bone', 'back'],
  'fire-hydrants': [...always, 'knee', 'groin', 'hip'],
  'hamstring-stretch': [...always, 'strained', 'sit-bone', 'hamstring', 'back'],
  'hip-bridge': [...always],
  'hip-flexor-stretch': [...always, 'knee', 'groin', 'hip'],
  'hip-thrust': [...always, 'strained', 'sit-bone', 'back'],
  inchworms: [...always, 'strained', 'sit-bone', 'back', 'calf'],
  'kettlebell-swing': [...always, 'strained', 'sit-bone', 'hamstring', 'groin', 'back', 'hip'],
  'knee-march': [...always, 'groin', 'hip'],
  'leg-crossovers': [...always, 'strained', 'sit-bone', 'groin', 'back', 'hip'],
  'leg-curl': [...always, 'strained', 'calf', 'knee'],
  'one-leg-deadlift': [...always, 'strained', 'sit-bone', 'knee', 'groin', 'back', 'foot'],
  'partner-stretch': [...always, 'strained', 'sit-bone', 'hamstring', 'back'],
  plank: [...always],
  'quad-stretch': [...always, 'knee', 'groin'],
  'roll-calves': [...always, 'thinners', 'calf', 'shin'],
  'roll-glutes': [...always, 'thinners', 'sit-bone', 'hip'],
  'roll-hamstrings': [...always, 'thinners', 'sit-bone'],
  'brisk-march': [...always, 'groin', 'hip', 'foot'],
  'gate-openers': [...always, 'groin', 'hip'],
  'heel-curls': [...always, 'strained', 'knee'],
  'hip-hinge': [...always, 'strained', 'sit-bone', 'back'],
  jog: [...always, 'strained', ...bodyPlaces],
  'knead-calves': [...always, 'thinners', 'calf', 'shin'],
  'knead-hamstrings': [...always, 'thinners', 'sit-bone'],
  'leg-swings': [...always, 'strained', 'sit-bone', 'hamstring', 'groin', 'hip'],
  'nordic-curl': [...always, 'strained', 'sit-bone', 'hamstring', 'calf', 'knee', 'back'],
  'standing-hamstring-stretch': [...always, 'strained', 'sit-bone', 'hamstring', 'back'],
  'standing-hip-flexor-stretch': [...always, 'knee', 'groin', 'hip', 'calf', 'foot'],
  sweeps: [...always, 'strained', 'sit-bone', 'hamstring', 'back', 'calf'],
  'wall-plank': [...always],
  'brisk-walk': [...always, 'knee', 'groin', 'hip', 'shin', 'foot'],
  'held-bridge': [...always],
  'one-leg-bridge': [...always, 'strained', 'sit-bone', 'back'],
  'walk-and-jog': [...always, 'strained', ...bodyPlaces],
  squat: [...always, 'sit-bone', 'knee', 'groin', 'back', 'hip'],
  ice: ['swollen', 'no-ice'],
};

/** What speaks against something, the strictest first. */
export const conditionsAgainst = (activity: Activity): readonly Condition[] => against[activity];

/** For so many days a strain is fresh, and for so many it is one to be careful with. */
export const freshDays = 3;
const strainedDays = 21;

/** From so many days on an injury speaks against nothing any more. */
export const oldDays = strainedDays;

interface Known {
  readonly session: SessionState;
  readonly runner: RunnerRecord;
}

const isThere = (session: SessionState, ...signs: readonly SignId[]): boolean =>
  signs.some((sign) => !['no', undefined].includes(answerTo(session, sign)));

/**
 * Whether it hurts at the sit bone, as far as the session knows; undefined where that is open. Who
 * was asked about all that speaks against stretches was asked about the sit bone, too, and doubt
 * counts as pain.
 */
export function painAtSitBone(
  session: Pick<SessionState, 'routines' | 'doctor'>,
): 'yes' | 'no' | undefined {
  const { training, hurts = [] } = session.routines;
  const told = answerTo(session, 'sit-bone');
  if (training.refused.includes('no-stretch-sign') || told === 'yes') return 'yes';
  if (hurts.some(({ place }) => place === 'sit-bone')) return 'yes';
  const isElsewhere =
    training.passed.some((gate) => gate === 'no-stretch-sign' || gate === 'no-sit-bone-pain') ||
    told === 'no';
  return isElsewhere ? 'no' : undefined;
}

/** All that speaks against something, as far as the session and the record know. */
export function conditionsOf({ session, runner }: Known): readonly Condition[] {
  const { hurts = [] } = session.routines;
  const strains = hurts.filter(({ isInjury }) => isInjury);
  const isFresh =
    runner.noLoadBefore !== undefined || strains.some(({ days = 0 }) => days < freshDays);
  const isStrained = strains.some(({ days = 0 }) => days >= freshDays && days < strainedDays);
  const places = bodyPlaces.filter((place) =>
    place === 'sit-bone'
      ? painAtSitBone(session) === 'yes'
      : hurts.some((hurt) => hurt.place === place && !((hurt.days ?? 0) >= strainedDays)),
  );
  const isSwollen = isThere(session, 'swelling', 'warmth', 'redness', 'hard-veins');
  const isIceOut =
    session.icing.isForbidden === true || isThere(session, 'numbness', 'iced-skin', 'cold-leg');
  return [
    ...(isFresh ? ['fresh-strain' as const] : []),
    ...(isSwollen ? ['swollen' as const] : []),
    ...(isStrained ? ['strained' as const] : []),
    ...places,
    ...(session.doctor.askFirst?.includes('thinners') ? ['thinners' as const] : []),
    ...(isIceOut ? ['no-ice' as const] : []),
  ];
}

/** What a step of the ladder has asked about. */
const askedOnTheLadder: readonly Condition[] = ['strained', 'hamstring'];

/** What forbids something now; undefined where nothing does. */
export function forbidding(known: Known, activity: Activity): Condition | undefined {
  const { earned = [] } = known.session.routines.training;
  const isEarned = earned.some((each) => each === activity);
  return conditionsOf(known).find(
    (condition) =>
      against[activity].includes(condition) && !(isEarned && askedOnTheLadder.includes(condition)),
  );
}

/** What forbids every exercise now; undefined where some may be done. */
export const forbiddingAll = (known: Known): Condition | undefined =>
  conditionsOf(known).find((condition) => always.some((each) => each === condition));
