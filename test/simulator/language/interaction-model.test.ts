import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInteractionModel } from '../../../simulator/language/interaction-model.ts';
import { createUnderstanding } from '../../../simulator/language/understand.ts';
import { pizzeria } from './model.ts';

const folder = mkdtempSync(join(tmpdir(), 'interaction-model-'));

afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const path = join(folder, 'model.json');
  writeFileSync(path, text);
  return path;
}

describe('an interaction model', () => {
  it('is read with what may be left out filled in', () => {
    const languageModel = { invocationName: 'tea time', intents: [{ name: 'BrewIntent' }] };
    expect(
      readInteractionModel(written(JSON.stringify({ interactionModel: { languageModel } }))),
    ).toEqual({
      invocationName: 'tea time',
      intents: [{ name: 'BrewIntent', slots: [], samples: [] }],
      types: [],
    });
  });

  it('needs no more than an invocation name', () => {
    const languageModel = { invocationName: 'tea time', types: [{ name: 'Tea' }] };
    const path = written(JSON.stringify({ interactionModel: { languageModel, dialog: {} } }));
    const { understand } = createUnderstanding(readInteractionModel(path));
    expect(understand('open tea time', false)).toEqual({ kind: 'open' });
  });

  it('that is missing is named', () => {
    expect(() => readInteractionModel(join(folder, 'missing.json'))).toThrow(/missing\.json/);
  });

  it('that is not JSON is named', () => {
    expect(() => readInteractionModel(written('{'))).toThrow(/Cannot read .*model\.json/);
  });

  it('with a mistake in it is named with the place of the mistake', () => {
    const languageModel = { invocationName: 'tea time', intents: [{ samples: [] }] };
    const path = written(JSON.stringify({ interactionModel: { languageModel } }));
    expect(() => readInteractionModel(path)).toThrow(
      /wrong at interactionModel\.languageModel\.intents\.0\.name/,
    );
  });

  it('with a slot type nobody knows is refused by the name of the slot', () => {
    const slots = [{ name: 'town', type: 'Town' }];
    const intents = [{ name: 'GoIntent', slots, samples: ['go to {town}'] }];
    expect(() => createUnderstanding({ ...pizzeria, intents })).toThrow(
      /GoIntent\.town has the type Town/,
    );
  });

  it('with a sample that names an undeclared slot is refused by the sample', () => {
    const intents = [{ name: 'GoIntent', slots: [], samples: ['go to {town}'] }];
    expect(() => createUnderstanding({ ...pizzeria, intents })).toThrow(/"go to \{town\}"/);
  });
});
