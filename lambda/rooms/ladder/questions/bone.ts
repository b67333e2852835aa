import { askIfSettled, loadBone, restBone } from '../climbing.ts';
import { ladderQuestion } from './common.ts';

/** The most of ten that is loaded at the sit bone: Goom 2016, JOSPT. */
const mild = 3;

/** How much it hurts where one sits, before anything is loaded there. */
export const boneNow = ladderQuestion('bone-now', {
  hears: {
    yes: askIfSettled,
    well: askIfSettled,
    no: restBone,
    unsure: restBone,
    'rather-not': restBone,
    'getting-worse': restBone,
    pain: restBone,
    'was-nothing': restBone,
    number: (turn, _step, { count }) =>
      count !== undefined && count <= mild ? askIfSettled(turn) : restBone(turn),
  },
});

/** Whether the holds were settled within a day: bridges come only then. */
export const boneSettled = ladderQuestion('bone-settled', {
  hears: {
    yes: (turn) => loadBone(turn, true),
    no: (turn) => loadBone(turn, false),
    unsure: (turn) => loadBone(turn, false),
    'rather-not': (turn) => loadBone(turn, false),
    'getting-worse': restBone,
    'was-nothing': (turn) => loadBone(turn, false),
  },
});
