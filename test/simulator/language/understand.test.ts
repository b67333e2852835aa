import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../simulator/language/understand.ts';
import { hear, outcome, pizzeria } from './model.ts';

describe('naming the skill', () => {
  it.each([
    'open corner pizzeria',
    'Launch Corner Pizzeria!',
    'start the corner pizzeria',
    'alexa, run corner pizzeria',
    'hey alexa open the corner pizzeria skill',
    'please open corner pizzeria',
    'ask corner pizzeria',
    'corner pizzeria',
  ])('opens it with "%s", in a session or not', (utterance) => {
    expect(hear(utterance, false)).toEqual({ kind: 'open' });
    expect(hear(utterance, true)).toEqual({ kind: 'open' });
  });

  it.each([
    'ask corner pizzeria to order a pizza',
    'tell corner pizzeria to order a pizza',
    'open corner pizzeria and order a pizza',
    'alexa, ask corner pizzeria for order a pizza',
    'order a pizza with corner pizzeria',
    'order a pizza using corner pizzeria',
    'order a pizza',
    'alexa order a pizza',
  ])('reaches the intent in one go with "%s"', (utterance) => {
    expect(outcome(hear(utterance, false))).toBe('OrderIntent');
  });

  it('sends it a bare command', () => {
    expect(outcome(hear('ask corner pizzeria to stop', false))).toBe('AMAZON.StopIntent');
  });
});

describe('the commands Alexa knows herself', () => {
  it.each([
    ['yes', 'AMAZON.YesIntent'],
    ['yeah', 'AMAZON.YesIntent'],
    ['ok', 'AMAZON.YesIntent'],
    ['Yes, please.', 'AMAZON.YesIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['please stop now', 'AMAZON.StopIntent'],
    ['shut up', 'AMAZON.StopIntent'],
    ['exit', 'exit'],
    ['alexa, exit', 'exit'],
  ])('reach an open session: "%s" is %s', (utterance, expected) => {
    expect(outcome(hear(utterance))).toBe(expected);
  });

  it.each(['yes', 'stop', 'Stop, please', 'exit', 'alexa'])(
    'reach nobody without one: "%s"',
    (utterance) => {
      expect(hear(utterance, false)).toEqual({ kind: 'nobody' });
    },
  );

  it('are not heard as intents the model does not declare', () => {
    expect(outcome(hear('next'))).toBe('AMAZON.FallbackIntent');
  });

  it('give way to a sample that says the same', () => {
    expect(outcome(hear('quit'))).toBe('BakeIntent');
    expect(outcome(hear('quit', false))).toBe('BakeIntent');
  });

  it('keep the samples a model adds to them for one-shots', () => {
    expect(outcome(hear('that is right', false))).toBe('AMAZON.YesIntent');
  });
});

describe('what is not the skill’s business', () => {
  it('is the fallback intent', () => {
    expect(outcome(hear('how tall is the eiffel tower'))).toBe('AMAZON.FallbackIntent');
  });

  it('is the likest intent where the model has no fallback, as with Alexa', () => {
    const intents = pizzeria.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent');
    const { understand } = createUnderstanding({ ...pizzeria, intents });
    expect(outcome(understand('order a locomotive with a whistle', true))).toBe('OrderIntent');
  });
});
