import { seconds } from '../../time.ts';
import { between, type Point, type Pose, pose } from './body.ts';
import type { Figure } from './figure.ts';

const rollingTheThigh = (hip: number, torso: number): Pose =>
  pose({
    at: { hip: [hip, 153] },
    torso,
    head: -112,
    nearLeg: { thigh: 0, shin: 12, foot: -70 },
    farLeg: { ankle: [148, 178], foot: 0 },
    nearArm: { hand: [32, 178] },
    farArm: { hand: [38, 178] },
  });

const rollHamstrings: Figure = {
  course: 'back-and-forth',
  cycle: seconds(5),
  muscle: 'hamstring',
  props: [
    {
      kind: 'roller',
      at: [
        [110, 172],
        [118, 172],
      ],
    },
  ],
  poses: [rollingTheThigh(75, -141), rollingTheThigh(96, -147)],
};

/** One ankle rests on the other knee, that thigh turned out toward who looks. */
function rollingTheSeat(hip: number, torso: number): Pose {
  const sitting = pose({
    at: { hip: [hip, 150] },
    torso,
    head: -112,
    nearLeg: { thigh: 0, shin: 0, foot: 0 },
    farLeg: { ankle: [144, 178], foot: 0 },
    nearArm: { hand: [38, 178] },
    farArm: { hand: [42, 178] },
  });
  const [x, y] = sitting.farKnee;
  const nearAnkle: Point = [x + 3, y - 6];
  return {
    ...sitting,
    nearKnee: between(sitting.nearHip, nearAnkle, 34, 24, -1),
    nearAnkle,
    nearToe: [x + 12, y - 14],
  };
}

const rollGlutes: Figure = {
  course: 'back-and-forth',
  cycle: seconds(4),
  muscle: 'seat',
  props: [
    {
      kind: 'roller',
      at: [
        [84, 172],
        [90, 172],
      ],
    },
  ],
  poses: [rollingTheSeat(80, -145), rollingTheSeat(94, -150)],
};

const rollingTheCalf = (hip: number, torso: number): Pose =>
  pose({
    at: { hip: [hip, 158] },
    torso,
    head: -108,
    nearLeg: { thigh: -6, shin: 2, foot: -75 },
    farLeg: { ankle: [112, 178], foot: 0 },
    nearArm: { hand: [30, 178] },
    farArm: { hand: [34, 178] },
  });

const rollCalves: Figure = {
  course: 'back-and-forth',
  cycle: seconds(5),
  muscle: 'calf',
  props: [
    {
      kind: 'roller',
      at: [
        [138, 172],
        [144, 172],
      ],
    },
  ],
  poses: [rollingTheCalf(66, -134), rollingTheCalf(80, -140)],
};

/** The figures of foam rolling. */
export const rollingFigures = {
  'roll-hamstrings': rollHamstrings,
  'roll-glutes': rollGlutes,
  'roll-calves': rollCalves,
};
