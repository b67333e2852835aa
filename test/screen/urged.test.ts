import { describe, expect, it } from 'vitest';
import { palette } from '../../lambda/screen/palette.ts';
import type { Report } from '../../simulator/report.ts';
import { moveIn } from '../support/household.ts';
import { ways } from '../support/ways.ts';

/** What can be touched on the last screen of a report, and whether it is urged. */
function urgedIn({ exchanges }: Report): readonly (readonly [id: string, isUrged: boolean])[] {
  const last = exchanges.at(-1);
  const found: (readonly [string, boolean])[] = [];
  JSON.stringify(last?.response, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    const { type, id } = value as { type: unknown; id?: unknown };
    if (type === 'TouchWrapper' && typeof id === 'string') {
      found.push([id, JSON.stringify(value).includes(`"backgroundColor":"${palette.accent}"`)]);
    }
    return value;
  });
  return found;
}

describe('nobody is led to the wrong button', () => {
  it.each([
    ['deletes', 'delete my data', 'yes no'],
    ['tells of a reason against ice', 'set an ice timer', 'yes no not-sure'],
    ['tells of a strain', 'start my cool down', 'yes no not-sure'],
    ['tells of a sign', 'should I run today', 'yes no not-sure'],
    ['tells how used to strength one is', 'start strength, gym', 'yes no'],
  ])('where an answer %s none is urged', async (_what, lines, touch) => {
    const home = await moveIn({ device: 'show8' });
    let report = await home.hear('/open');
    for (const line of lines.split(', ')) report = await home.hear(line);
    expect(urgedIn(report)).toEqual([...touch.split(' '), ...ways].map((id) => [id, false]));
  });

  it('where the coach offers, a yes is urged', async () => {
    const home = await moveIn({ device: 'show8' });
    const offered = await home.hear('ask hamstring coach how do I warm up');
    expect(urgedIn(offered)).toEqual([
      ['yes', true],
      ['no', false],
      ...ways.map((id) => [id, false]),
    ]);
  });
});

describe('on a round screen', () => {
  it('numbers and things are touched as on any other', async () => {
    const home = await moveIn({ device: 'spot' });
    for (const line of ['should I run today', '/touch no', '/touch no', '/touch no']) {
      await home.hear(line);
    }
    const eases = await home.hear('/touch number-2');
    expect(eases.outcome.screen?.touch).toContain('yes');
    const rest = await home.hear('/touch yes');
    expect(rest.outcome.screen?.touch).toContain('number-14');
    const training = await home.hear('start strength');
    expect(training.outcome.screen?.touch).toEqual([
      'kettlebell',
      'bottle',
      'gym',
      'none',
      ...ways,
    ]);
  });
});
