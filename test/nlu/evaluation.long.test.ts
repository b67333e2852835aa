import { describe, expect, it, test } from 'vitest';
import { ears } from '../../simulator/language/ears.ts';
import { evaluate } from '../../tools/nlu/evaluation.ts';
import { figuresOf } from '../../tools/nlu/figures.ts';
import { type Judged, judge } from '../../tools/nlu/judge.ts';
import { isSame } from '../../tools/nlu/labels.ts';
import { bringInto } from '../../tools/nlu/states.ts';
import { readUtterances, type UtteranceSaid } from '../../tools/nlu/utterances.ts';
import { openVisit } from '../../tools/nlu/visit.ts';
import { bounds } from './floors.ts';

const said = readUtterances('development');

describe('what people say, the half that may be looked at', async () => {
  const figures = figuresOf(await evaluate(said));

  it.each(bounds.flatMap((bound) => ears.map((each) => ({ ...bound, ears: each }))))(
    '$figure: not worse than it was, in $ears ears',
    ({ figure, is, share, ears: each }) => {
      const found = figures.find(({ name }) => name === figure)?.share[each] ?? Number.NaN;
      if (is === 'at least') expect(found).toBeGreaterThanOrEqual(share[each]);
      else expect(found).toBeLessThanOrEqual(share[each]);
    },
  );

  it('has a bound for every figure', () => {
    expect(bounds.map(({ figure }) => figure)).toEqual(figures.map(({ name }) => name));
  });
});

test('the half that may be looked at says nothing twice', () => {
  const sentences = said.map(({ say }) => say);
  expect(sentences.filter((say, at) => sentences.indexOf(say) !== at)).toEqual([]);
});

describe('labels come to the same', () => {
  it.each([
    ['in any order where none is told', ['denied:gap', 'no'], ['no', 'denied:gap'], 'open', true],
    [
      'in their order where one thing is done after the other',
      ['start:rolling', 'start:strength'],
      ['start:strength', 'start:rolling'],
      'open',
      false,
    ],
    ['without a part', ['no'], ['no', 'denied:gap'], 'open', false],
    ['with one more', ['no', 'denied:gap'], ['no'], 'open', false],
    [
      'whoever it is, where nobody is expected',
      ['other:gap', 'who:friend'],
      ['other:gap'],
      'open',
      true,
    ],
    [
      'but not another where somebody is',
      ['other:gap', 'who:child'],
      ['other:gap', 'who:friend'],
      'open',
      false,
    ],
    ['for going back once', ['previous:1'], ['previous'], 'rest', true],
    ['for the time left while ice is on', ['left:time'], ['ice:left'], 'ice', true],
    ['for the time left in a routine', ['left:time'], ['ice:left'], 'rest', false],
  ] as const)('%s', (_, heard, expected, state, same) => {
    expect(isSame(heard, expected, state)).toBe(same);
  });
});

describe('an utterance is judged by what was done as well', () => {
  const visit = openVisit();
  const beginning = visit.moment();

  async function judged(say: string, meant: string, state: UtteranceSaid['in']): Promise<Judged> {
    const moment = await bringInto(state, visit, beginning);
    const nothing = await visit.mumble();
    visit.returnTo(moment);
    return judge({ say, in: state, meant: [meant], also: [] }, await visit.say(say), nothing);
  }

  it('a sign that was heard has to be seen to', async () => {
    expect(await judged('my foot is numb', 'symptom:numbness', 'exercise')).toMatchObject({
      isRight: true,
      isSeenTo: true,
    });
    expect(await judged('what can you do', 'symptom:numbness', 'open')).toMatchObject({
      isRight: false,
      isSeenTo: false,
    });
  });

  it('a sign of somebody else gives no verdict', async () => {
    expect(await judged('my son has a numb foot', 'other:numbness', 'open')).toMatchObject({
      isTaken: false,
    });
    expect(await judged('my foot is numb', 'other:numbness', 'open')).toMatchObject({
      isTaken: true,
      isRight: false,
    });
  });

  it('what is off topic starts nothing', async () => {
    expect(await judged('what is the weather in paris', 'off-topic', 'rest')).toMatchObject({
      isRefused: true,
      isRight: true,
    });
    expect(await judged('start foam rolling', 'off-topic', 'rest')).toMatchObject({
      isRefused: false,
      isRight: false,
    });
  });
});
