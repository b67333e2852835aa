import { describe, expect, it } from 'vitest';
import { deploy } from '../../../tools/deploy/deployment.ts';
import { turnBack } from '../../../tools/deploy/turning-back.ts';
import type { Versions } from '../../../tools/deploy/versions.ts';
import { complaintNamed } from '../../support/complaint.ts';
import { settingsWith } from '../../support/settings.ts';
import { createAccount, madeId } from './account.ts';

const settings = settingsWith({ stage: 'prod', regions: ['NA', 'EU'] });
const other = madeId.replace('0f1e', '1111');

/** The skill that each version answers, by its number less one, and the number of the live one. */
type Kept = Readonly<
  Record<string, { readonly answers: readonly (string | undefined)[]; live: number }>
>;

/** A deployed stage with some versions kept. */
async function stageWith(kept: Kept) {
  const account = createAccount(settings);
  const { cloud, run, progress, told } = account;
  await deploy({
    ...{ settings, settingsFile: 'settings.json', withChecks: false, replacesSkill: false },
    ...{ source: undefined, agree: async () => {}, cloud, run, progress },
  });
  const get: Versions['get'] = async (region, _, version) =>
    kept[region] && { version, skillId: kept[region].answers[Number(version) - 1] };
  const versions: Versions = {
    get,
    live: async (region, name) => get(region, name, String(kept[region]?.live)),
    numbers: async (region) => (kept[region]?.answers ?? []).map((_, at) => at + 1).toReversed(),
    async makeLive(region, _, version) {
      const there = kept[region];
      if (there) there.live = Number(version);
    },
  };
  const turned = () => turnBack({ settings, cloud, versions, progress });
  const live = () => Object.values(kept).map((each) => each.live);
  return { turned, live, told };
}

describe('a stage that is turned back', () => {
  it('answers by the version before in every region, and was tried', async () => {
    const { turned, live, told } = await stageWith({
      'us-east-1': { answers: [madeId, madeId, madeId], live: 3 },
      'eu-west-1': { answers: [madeId, madeId], live: 2 },
    });
    await turned();
    expect(live()).toEqual([2, 1]);
    expect(told).toContain('- us-east-1: version 2, in place of 3');
    expect(told.at(-2)).toBe('- eu-west-1: answers, remembers and forgets');
    expect(told.at(-1)).toContain('until something new is deployed');
  });

  it('passes over versions of another skill, of none, and those that were turned back', async () => {
    const { turned, live } = await stageWith({
      'us-east-1': { answers: [madeId, undefined, other, madeId, madeId], live: 4 },
      'eu-west-1': { answers: [madeId, madeId], live: 2 },
    });
    await turned();
    expect(live()).toEqual([1, 1]);
  });

  it('is turned back where it can be, and the region that cannot be is named in one line', async () => {
    const { turned, live } = await stageWith({
      'us-east-1': { answers: [undefined, madeId], live: 2 },
      'eu-west-1': { answers: [madeId, madeId], live: 2 },
    });
    expect(await complaintNamed('Stopped', turned())).toMatch(
      /^us-east-1 stays at version 2, for no older one answers its skill: [^\n]+$/,
    );
    expect(live()).toEqual([2, 1]);
  });

  it('says in one line that nothing was ever deployed', async () => {
    const { turned } = await stageWith({});
    expect(await complaintNamed('Stopped', turned())).toMatch(
      /^us-east-1 has no function hamstring-coach-prod; eu-west-1 has no [^\n]+$/,
    );
  });
});
