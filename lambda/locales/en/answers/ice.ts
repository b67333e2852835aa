import type { Answers } from './told.ts';

/** Ice and heat. */
export const ice = {
  ice: [
    {
      to: ['helps', 'what'],
      say: 'Ice can dull an ache for a while. A damp cloth in between, ten to fifteen minutes, and stay awake with it.',
      source: 'mpft-cold',
    },
    {
      to: ['long', 'much'],
      say: 'Ten to fifteen minutes, over a damp cloth. Twenty is the most, ever.',
      source: 'mpft-cold',
    },
    {
      to: ['often'],
      say: "Wait two or three hours between rounds, until the skin feels warm again. That's what most health services say.",
      source: 'nhs-hamstring',
    },
    {
      to: ['why'],
      say: 'For comfort. Ice dulls the ache, and newer advice says it may even hold up the repair a little.',
      source: 'peace-and-love',
    },
    {
      to: ['when', 'may', 'how'],
      say: 'In the first two or three days, if it comforts you. A damp cloth under it, ten to fifteen minutes.',
      source: 'mpft-cold',
    },
    {
      to: ['which'],
      say: 'Crushed ice or frozen peas in a damp cloth fit a thigh best. A gel pack is colder, so add a layer.',
      source: 'mpft-cold',
    },
  ],
  'ice-evidence': [
    {
      to: ['helps', 'may', 'why', 'what', 'normal'],
      say: 'Opinions differ. Ice eases pain, yet newer advice says it may hold up the repair that swelling is part of.',
      source: 'peace-and-love',
    },
    {
      to: ['how', 'when', 'which'],
      say: 'So take it for comfort in the first days, if you like. Then gentle movement, as far as pain allows.',
      source: 'peace-and-love',
    },
  ],
  'ice-rounds': [
    {
      to: ['often', 'long', 'when', 'much', 'what'],
      say: "The runner's rule is twenty minutes on, twenty off. Most health services say wait two to three hours.",
      source: 'nhs-hamstring',
    },
    {
      to: ['may', 'how', 'why'],
      say: 'Twenty minutes at most, and no more than two rounds in a row. Look at your skin before the second one.',
      source: 'mpft-cold',
    },
  ],
  'ice-on-skin': [
    {
      to: ['may', 'helps', 'what', 'how'],
      say: 'Never straight on the skin, it can burn. Put a damp cloth in between.',
      source: 'mpft-cold',
    },
    {
      to: ['why', 'which', 'normal', 'long'],
      say: 'A damp thin towel. It lets the cold through evenly and keeps the ice from burning your skin.',
      source: 'mpft-cold',
    },
  ],
  'ice-asleep': [
    {
      to: ['normal', 'may', 'why', 'what', 'how', 'long', 'helps'],
      say: 'Take it off and look at the skin. If it stays white, hard, numb or blistered, get it checked today.',
      source: 'cold-injury',
    },
  ],
  'frozen-peas': [
    {
      to: ['may', 'helps', 'which', 'what', 'how', 'long', 'why'],
      say: 'Frozen peas are fine, they fit your leg. Wrap them in a damp cloth, ten to fifteen minutes.',
      source: 'mpft-cold',
    },
  ],
  'ice-baths': [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: "They may ease soreness for a day, and that's about all. For one sore spot, a wrapped pack is safer.",
      source: 'general',
    },
    {
      to: ['long', 'how', 'much', 'often', 'when', 'which'],
      say: "I don't guide those, and I'd never do one alone. Cold that deep isn't for anyone with a heart condition.",
      source: 'prudence',
    },
  ],
  'ice-for-children': [
    {
      to: ['may', 'how', 'helps', 'what', 'when'],
      say: 'Only with a grown-up there, over a damp cloth, and shorter. Five to ten minutes, and look at the skin often.',
      source: 'prudence',
    },
    {
      to: ['long', 'much', 'often'],
      say: 'Five to ten minutes at most, over a damp cloth, and check the skin every few minutes.',
      source: 'prudence',
    },
  ],
  'thin-skin': [
    {
      to: ['may', 'long', 'how', 'helps', 'why', 'normal', 'what', 'much'],
      say: "Thin skin gets hurt by cold sooner. I'd leave ice out, or ask your doctor or pharmacist first.",
      source: 'prudence',
    },
  ],
  'iced-red': [
    {
      to: ['normal', 'why', 'what', 'long', 'may'],
      say: "Pink that fades in a few minutes is usual. White, hard, blistered or still numb isn't, so get that checked.",
      source: 'cold-injury',
    },
  ],
  'who-should-not-ice': [
    {
      to: ['which', 'may', 'what', 'why', 'when'],
      say: "No ice with poor circulation or Raynaud's, numb or broken skin, heart trouble or cancer, or a fever or infection.",
      source: 'mpft-cold',
    },
  ],
  heat: [
    {
      to: ['may', 'when', 'why', 'what'],
      say: 'Not in the first three days after a strain. Later, warmth before moving can feel good.',
      source: 'nhs-hamstring',
    },
    {
      to: ['helps', 'how', 'long', 'much', 'often', 'which'],
      say: 'After the first three days, ten or fifteen minutes of warmth can loosen it before you move. Warm, never hot.',
      source: 'practice',
    },
  ],
  'heat-or-ice': [
    {
      to: ['which', 'difference', 'what', 'may', 'helps', 'when', 'how', 'why'],
      say: 'Ice in the first three days, if anything. Heat only later, and for comfort. Neither one mends it.',
      source: 'nhs-hamstring',
    },
  ],
  'hot-baths': [
    {
      to: ['may', 'helps', 'when', 'long', 'why', 'how', 'what'],
      say: 'Not in the first three days after you hurt it. For plain tired legs, a warm bath is lovely.',
      source: 'nhs-hamstring',
    },
  ],
} as const satisfies Partial<Answers>;
