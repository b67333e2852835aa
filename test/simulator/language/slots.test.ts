import type { Slot } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { hear } from './model.ts';

const AUTHORITY = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.pizzeria.Topping';

function slotsOf(utterance: string): Record<string, Slot> {
  const understood = hear(utterance);
  return understood.kind === 'intent' ? (understood.intent.slots ?? {}) : {};
}

function found(value: string, ...entities: { name: string; id: string }[]) {
  const resolution = {
    authority: AUTHORITY,
    status: { code: entities.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
    values: entities.map((entity) => ({ value: entity })),
  };
  return { value, resolutions: { resolutionsPerAuthority: [resolution] } };
}

const OLIVES = { name: 'olives', id: 'olive' };
const HAM = { name: 'ham', id: 'ham' };
const PROSCIUTTO = { name: 'prosciutto', id: 'prosciutto' };

function filled(name: string, value: ReturnType<typeof found>) {
  return { name, confirmationStatus: 'NONE', ...value, slotValue: { type: 'Simple', ...value } };
}

describe('slots', () => {
  it('that nothing was said for have only their name', () => {
    expect(slotsOf('order a pizza')).toEqual({
      count: { name: 'count', confirmationStatus: 'NONE' },
      toppings: { name: 'toppings', confirmationStatus: 'NONE' },
      day: { name: 'day', confirmationStatus: 'NONE' },
    });
  });

  it('are left out of an intent that declares none', () => {
    expect(hear('stop')).toEqual({
      kind: 'intent',
      intent: { name: 'AMAZON.StopIntent', confirmationStatus: 'NONE' },
    });
  });

  it('hold what was said and resolve a synonym to its value', () => {
    expect(slotsOf('Black Olives!')).toEqual({
      topping: filled('topping', found('black olives', OLIVES)),
    });
  });

  it('resolve a synonym that two values share to both', () => {
    expect(slotsOf('cured ham')).toEqual({
      topping: filled('topping', found('cured ham', HAM, PROSCIUTTO)),
    });
  });

  it('give a value without an id the same one every time', () => {
    const entity =
      slotsOf('cheese')['topping']?.resolutions?.resolutionsPerAuthority?.[0]?.values[0];
    expect(entity?.value).toEqual({ name: 'cheese', id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('hold words their type does not know, unresolved, where the sample leaves no doubt', () => {
    expect(slotsOf('order a pizza with green dragons')['toppings']).toEqual(
      filled('toppings', found('green dragons')),
    );
  });

  it('leave as many words to the sample as it has', () => {
    expect(slotsOf('add ham')['topping']?.value).toBe('ham');
  });

  it('that are all of a sample take no unknown words', () => {
    expect(hear('green dragons')).toMatchObject({ intent: { name: 'AMAZON.FallbackIntent' } });
  });

  it('hold a list where they take several values', () => {
    expect(slotsOf('order two pizzas with ham, black olives and cheese')).toMatchObject({
      count: { value: '2', slotValue: { type: 'Simple', value: '2' } },
      toppings: {
        slotValue: {
          type: 'List',
          values: [{ value: 'ham' }, { value: 'black olives' }, { value: 'cheese' }],
        },
      },
    });
  });

  it('read Alexa’s own types', () => {
    expect(slotsOf('bake it for half an hour')['time']).toEqual({
      name: 'time',
      confirmationStatus: 'NONE',
      value: 'PT30M',
      slotValue: { type: 'Simple', value: 'PT30M' },
    });
    expect(slotsOf('order a pizza with ham for tomorrow')['day']).toMatchObject({
      value: '2026-11-23',
    });
  });

  it('hold a question mark where Alexa’s own type cannot read the words', () => {
    expect(slotsOf('bake it for potato minutes')['time']).toMatchObject({ value: '?' });
    expect(slotsOf('bake it for twenty')['time']).toMatchObject({ value: '?' });
  });

  it('are found in sentences nobody foresaw', () => {
    expect(slotsOf('i want to order three pizzas, ham and black olives')).toMatchObject({
      count: { value: '3' },
      toppings: { slotValue: { values: [{ value: 'ham' }, { value: 'black olives' }] } },
    });
  });
});
