import type { InteractionModel } from '../../../simulator/language/interaction-model.ts';
import { createUnderstanding, type Understood } from '../../../simulator/language/understand.ts';

export const TODAY = '2026-11-22';

/** A skill that has nothing to do with hamstrings: what is understood comes from the model alone. */
export const pizzeria: InteractionModel = {
  invocationName: 'corner pizzeria',
  intents: [
    {
      name: 'OrderIntent',
      slots: [
        { name: 'count', type: 'AMAZON.NUMBER' },
        { name: 'toppings', type: 'Topping', multipleValues: { enabled: true } },
        { name: 'day', type: 'AMAZON.DATE' },
      ],
      samples: [
        'order a pizza',
        'order {count} pizzas with {toppings}',
        'order a pizza with {toppings}',
        'order a pizza with {toppings} for {day}',
      ],
    },
    {
      name: 'BakeIntent',
      slots: [{ name: 'time', type: 'AMAZON.DURATION' }],
      samples: ['bake it for {time}', 'quit'],
    },
    {
      name: 'ToppingIntent',
      slots: [{ name: 'topping', type: 'Topping' }],
      samples: ['{topping}', 'add {topping}'],
    },
    { name: 'AMAZON.YesIntent', slots: [], samples: ['that is right'] },
    { name: 'AMAZON.StopIntent', slots: [], samples: [] },
    { name: 'AMAZON.FallbackIntent', slots: [], samples: [] },
  ],
  types: [
    {
      name: 'Topping',
      values: [
        { id: 'olive', name: { value: 'olives', synonyms: ['black olives'] } },
        { id: 'ham', name: { value: 'ham', synonyms: ['cured ham', 'add ham'] } },
        { id: 'prosciutto', name: { value: 'prosciutto', synonyms: ['cured ham'] } },
        { name: { value: 'cheese', synonyms: [] } },
      ],
    },
  ],
};

const { understand } = createUnderstanding(pizzeria, 'amzn1.ask.skill.pizzeria');

export function hear(utterance: string, sessionOpen = true): Understood {
  return understand(utterance, sessionOpen, TODAY);
}

/** The intent's name, or what else came of the utterance. */
export function outcome(understood: Understood): string {
  return understood.kind === 'intent' ? understood.intent.name : understood.kind;
}
