import { describe, expect, it } from 'vitest';
import { figures } from '../../../../lambda/rooms/routines/exercises/figures.ts';
import {
  floor,
  type Joint,
  joints,
  lengths,
  type Pose,
  pose,
} from '../../../../lambda/rooms/routines/figures/body.ts';
import type { Figure } from '../../../../lambda/rooms/routines/figures/figure.ts';
import { seconds } from '../../../../lambda/time.ts';
import { poseAt } from './moment.ts';

const all = Object.entries(figures);
const isFromTheSide = ({ props = [] }: Figure): boolean =>
  props.every(({ kind }) => kind !== 'mat');

const bodiesOf = ({ poses, props = [] }: Figure): readonly (readonly Pose[])[] => [
  poses,
  ...props.flatMap((prop) => (prop.kind === 'partner' ? [prop.poses] : [])),
];

/** What lies between two joints and keeps its length. */
const limbs: readonly (readonly [Joint, Joint])[] = (['near', 'far'] as const).flatMap(
  (side): (readonly [Joint, Joint])[] => [
    ['nearShoulder', 'head'],
    [`${side}Hip`, `${side}Shoulder`],
    [`${side}Shoulder`, `${side}Elbow`],
    [`${side}Elbow`, `${side}Hand`],
    [`${side}Hip`, `${side}Knee`],
    [`${side}Knee`, `${side}Ankle`],
    [`${side}Ankle`, `${side}Toe`],
  ],
);

const lengthsOf = (body: Pose): readonly number[] =>
  limbs.map(([from, to]) => Math.hypot(body[to][0] - body[from][0], body[to][1] - body[from][1]));

const moments = (figure: Figure): readonly number[] =>
  Array.from({ length: 24 }, (_, place) => (place * seconds(figure.cycle)) / 24);

describe('the figures', () => {
  it.each(all)('keep %s inside the box all the way round', (_, figure) => {
    for (const poses of bodiesOf(figure)) {
      for (const moment of moments(figure)) {
        for (const joint of joints) {
          const [x, y] = poseAt(figure, poses, moment)[joint];
          expect(x, `${joint} at ${moment}`).toBeGreaterThan(2);
          expect(x, `${joint} at ${moment}`).toBeLessThan(198);
          expect(y, `${joint} at ${moment}`).toBeGreaterThan(10);
          expect(y, `${joint} at ${moment}`).toBeLessThan(isFromTheSide(figure) ? floor : 198);
        }
      }
    }
  });

  it.each(all.filter(([, figure]) => isFromTheSide(figure)))(
    'keep the limbs of %s as long in every pose',
    (_, figure) => {
      for (const [first, ...others] of bodiesOf(figure)) {
        const expected = first === undefined ? [] : lengthsOf(first);
        for (const other of others) {
          lengthsOf(other).forEach((length, place) => {
            const [from, to] = limbs[place] ?? [];
            expect(Math.abs(length / (expected[place] ?? 0) - 1), `${from}-${to}`).toBeLessThan(
              0.03,
            );
          });
        }
      }
    },
  );

  it.each(all)('give %s a prop place for every pose', (_, figure) => {
    for (const prop of figure.props ?? []) {
      if (prop.kind === 'roller') expect(prop.at).toHaveLength(figure.poses.length);
      if (prop.kind === 'partner') expect(prop.poses).toHaveLength(figure.poses.length);
    }
  });

  it.each(all.filter(([, figure]) => isFromTheSide(figure)))(
    'let no limb of %s shrink or grow by much between poses',
    (_, figure) => {
      for (const poses of bodiesOf(figure)) {
        const expected = poses[0] === undefined ? [] : lengthsOf(poses[0]);
        for (const moment of moments(figure)) {
          lengthsOf(poseAt(figure, poses, moment)).forEach((length, place) => {
            const [from, to] = limbs[place] ?? [];
            const change = Math.abs(length / (expected[place] ?? 0) - 1);
            expect(change, `${from}-${to} at ${moment}`).toBeLessThan(0.25);
          });
        }
      }
    },
  );
});

describe('a pose', () => {
  const still = { thigh: 90, shin: 90, foot: 0 } as const;
  const hanging = { upper: 90, forearm: 90 } as const;
  const standing = (change: Partial<Parameters<typeof pose>[0]>): Pose =>
    pose({
      at: { hip: [100, 96] },
      torso: -90,
      nearLeg: still,
      farLeg: still,
      nearArm: hanging,
      farArm: hanging,
      ...change,
    });

  it('bends the knee forward and the elbow back', () => {
    const bent = standing({
      nearLeg: { ankle: [100, 160], foot: 0 },
      nearArm: { hand: [100, 90] },
    });
    expect(bent.nearKnee[0]).toBeGreaterThan(110);
    expect(bent.nearElbow[0]).toBeLessThan(90);
    expect(Math.hypot(bent.nearKnee[0] - 100, bent.nearKnee[1] - 96)).toBeCloseTo(lengths.thigh);
    expect(Math.hypot(bent.nearKnee[0] - 100, bent.nearKnee[1] - 160)).toBeCloseTo(lengths.shin);
  });

  it('hangs on the hip or on the shoulder alike', () => {
    const onHip = standing({});
    expect(standing({ at: { shoulder: [100, 46] } }).nearHip[1]).toBeCloseTo(onHip.nearHip[1]);
  });

  it('refuses what is out of reach', () => {
    expect(() => standing({ nearLeg: { ankle: [100, 196], foot: 0 } })).toThrow(RangeError);
  });
});
