import { seconds } from '../../time.ts';
import { type Point, type Pose, pose } from './body.ts';
import type { Figure } from './figure.ts';

const hinging = (hip: Point, torso: number, freeLeg: number, hand: Point): Pose =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [110, 178], foot: 0 },
    farLeg: { thigh: freeLeg, shin: freeLeg + 8, foot: freeLeg - 70 },
    nearArm: { upper: 95, forearm: 90 },
    farArm: { hand },
  });

const oneLegDeadlift: Figure = {
  course: 'back-and-forth',
  cycle: seconds(4),
  muscle: 'hamstring',
  props: [{ kind: 'kettlebell', hangs: 'straight-down' }],
  poses: [
    hinging([109, 98], -88, 103, [116, 103]),
    hinging([102, 100], -50, 130, [135, 117]),
    hinging([97, 102], -10, 172, [147, 148]),
  ],
};

const bridging = (shoulder: Point, torso: number): Pose =>
  pose({
    at: { shoulder },
    torso,
    head: 180,
    nearLeg: { ankle: [136, 178], foot: 0 },
    farLeg: { ankle: [141, 178], foot: 0 },
    nearArm: { upper: 12, forearm: 0 },
    farArm: { upper: 12, forearm: 0 },
  });

const hipBridge: Figure = {
  course: 'back-and-forth',
  cycle: seconds(3),
  muscle: 'seat',
  poses: [bridging([46, 172], 180), bridging([46, 172], 180 - 24)],
};

const thrusting = (torso: number, head: number, hand: Point): Pose =>
  pose({
    at: { shoulder: [58, 134] },
    torso,
    head,
    nearLeg: { ankle: [150, 178], foot: 0 },
    farLeg: { ankle: [155, 178], foot: 0 },
    nearArm: { hand },
    farArm: { hand },
  });

const hipThrust: Figure = {
  course: 'back-and-forth',
  cycle: seconds(3),
  muscle: 'seat',
  props: [{ kind: 'bench', from: 12, to: 58, top: 146 }],
  poses: [thrusting(222, 240, [96, 152]), thrusting(180, 205, [107, 126])],
};

const swinging = (hip: Point, torso: number, arm: number): Pose =>
  pose({
    at: { hip },
    torso,
    head: torso - 10,
    nearLeg: { ankle: [94, 178], foot: 0 },
    farLeg: { ankle: [102, 178], foot: 0 },
    nearArm: { upper: arm, forearm: arm },
    farArm: { upper: arm - 3, forearm: arm + 3 },
  });

const kettlebellSwing: Figure = {
  course: 'back-and-forth',
  cycle: seconds(2),
  muscle: 'hamstring',
  props: [{ kind: 'kettlebell', hangs: 'from-the-arms' }],
  poses: [swinging([72, 120], -22, 133), swinging([86, 106], -58, 72), swinging([97, 98], -92, 8)],
};

const marching = (thigh: number, shin: number): Pose =>
  pose({
    at: { hip: [95, 97] },
    torso: -90,
    nearLeg: { thigh, shin, foot: shin - 90 },
    farLeg: { ankle: [97, 178], foot: 0 },
    nearArm: { upper: 100 + (88 - thigh) / 4, forearm: 80 },
    farArm: { upper: 84 - (88 - thigh) / 3, forearm: 70 - (88 - thigh) },
  });

const kneeMarch: Figure = {
  course: 'back-and-forth',
  cycle: seconds(3),
  muscle: 'hip-front',
  poses: [marching(88, 92), marching(45, 100), marching(0, 90)],
};

const squatting = (hip: Point, torso: number, arm: number): Pose =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [96, 178], foot: 0 },
    farLeg: { ankle: [104, 178], foot: 0 },
    nearArm: { upper: arm, forearm: arm - 6 },
    farArm: { upper: arm - 4, forearm: arm - 8 },
  });

const squat: Figure = {
  course: 'back-and-forth',
  cycle: seconds(4),
  muscle: 'thigh-front',
  poses: [
    squatting([97, 98], -90, 84),
    squatting([84, 120], -72, 42),
    squatting([68, 140], -58, 4),
  ],
};

const planking = (torso: number, thigh: number, shin: number): Pose =>
  pose({
    at: { shoulder: [148, 149] },
    torso,
    head: torso - 4,
    nearLeg: { thigh, shin, foot: 72 },
    farLeg: { thigh: thigh - 2, shin: shin - 2, foot: 72 },
    nearArm: { upper: 90, forearm: 0 },
    farArm: { upper: 90, forearm: 0 },
  });

const plank: Figure = {
  course: 'settling',
  cycle: seconds(7),
  muscle: 'core',
  poses: [planking(-19, 166, 194), planking(-7, 173, 173)],
};

const lifting = (hip: Point, torso: number, hand: Point): Pose =>
  pose({
    at: { hip },
    torso,
    head: torso - 12,
    nearLeg: { ankle: [92, 178], foot: 0 },
    farLeg: { ankle: [98, 178], foot: 0 },
    nearArm: { hand },
    farArm: { hand },
  });

const barOnTheFloor = lifting([68, 132], -32, [107, 162]);

const deadlift: Figure = {
  course: 'back-and-forth',
  cycle: seconds(5),
  muscle: 'hamstring',
  props: [{ kind: 'barbell' }],
  poses: [barOnTheFloor, lifting([77, 115], -50, [107, 132]), lifting([95, 98], -91, [104, 102])],
};

const reaching = pose({
  at: { hip: [97, 91] },
  torso: -88,
  nearLeg: { ankle: [92, 171], foot: 38 },
  farLeg: { ankle: [98, 171], foot: 38 },
  nearArm: { upper: 115, forearm: 35 },
  farArm: { upper: 115, forearm: 35 },
});

const divingUnder = pose({
  at: { hip: [88, 109] },
  torso: -84,
  nearLeg: { ankle: [92, 178], foot: 0 },
  farLeg: { ankle: [98, 178], foot: 0 },
  nearArm: { upper: 85, forearm: -45 },
  farArm: { upper: 85, forearm: -45 },
});

const racked = pose({
  at: { hip: [95, 98] },
  torso: -90,
  nearLeg: { ankle: [92, 178], foot: 0 },
  farLeg: { ankle: [98, 178], foot: 0 },
  nearArm: { upper: 33, forearm: -125 },
  farArm: { upper: 33, forearm: -125 },
});

const clean: Figure = {
  course: 'back-and-forth',
  cycle: seconds(6),
  muscle: 'hamstring',
  props: [{ kind: 'barbell' }],
  poses: [barOnTheFloor, reaching, divingUnder, racked],
};

const curling = (shin: number): Pose =>
  pose({
    at: { hip: [96, 128] },
    torso: -2,
    head: -12,
    nearLeg: { thigh: 178, shin, foot: shin - 80 },
    farLeg: { thigh: 178, shin: shin + 4, foot: shin - 76 },
    nearArm: { upper: 75, forearm: 20 },
    farArm: { upper: 75, forearm: 20 },
  });

const legCurl: Figure = {
  course: 'back-and-forth',
  cycle: seconds(4),
  muscle: 'hamstring',
  props: [{ kind: 'curl-bench' }],
  poses: [curling(175), curling(222), curling(272)],
};

/** The figures of strength training. */
export const strengthFigures = {
  'one-leg-deadlift': oneLegDeadlift,
  'hip-bridge': hipBridge,
  'hip-thrust': hipThrust,
  'kettlebell-swing': kettlebellSwing,
  'knee-march': kneeMarch,
  squat,
  plank,
  deadlift,
  clean,
  'leg-curl': legCurl,
};
