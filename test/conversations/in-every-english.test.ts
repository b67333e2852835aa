import { expect, test } from 'vitest';
import { hearAll, moveIn } from '../support/household.ts';

const places = [
  ['en-US', '911', 'today, at urgent care or the ER', 'discolored', 'physical therapist'],
  ['en-GB', '999', 'today, through 111 or A and E', 'discoloured', 'physio'],
  ['en-AU', '000', 'today, at urgent care or emergency', 'discoloured', 'physio'],
  ['en-CA', '911', 'today, at urgent care or emergency', 'discoloured', 'physio'],
  ['en-IN', '112', "today, at a hospital's emergency department", 'discoloured', 'physio'],
] as const;

test.each(places)(
  'in %s the coach warms up, times ice, and knows where help is',
  async (locale, number, care, discolored, physio) => {
    const household = await moveIn({ locale });
    const said = async (...lines: readonly string[]): Promise<string> =>
      (await hearAll(household, ...lines)).outcome.say;

    expect(await said('/open')).toContain('hamstring coach');
    expect(await said('start my hamstring warm-up')).toContain('Leg crossovers.');
    await said('/wait 5s', 'stop');
    expect(await said('set an ice timer', 'yes')).toContain(`a doctor or a ${physio} first`);
    await said('/silence');
    expect(await said('my leg is a funny colour')).toContain(`${discolored} leg`);
    await said('/silence');
    expect(await said('my calf is swollen should i see a doctor')).toMatch(
      new RegExp(`^Get this looked at ${care}\\..* Call ${number} for chest pain`),
    );
    await said('/silence');
    expect(await said('/open', 'chest pain')).toContain(`Call ${number} or your local`);
  },
);

test('where one says "paining", the pain is heard', async () => {
  const household = await moveIn({ locale: 'en-IN' });
  await household.hear('start my hamstring warm-up');
  await household.hear('/wait 20s');
  expect((await household.hear('it is paining')).outcome).toMatchObject({
    intent: 'PainIntent',
    listening: true,
  });
});
