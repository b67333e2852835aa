import type { Answers } from './told.ts';

/** Warming up, stretching, rolling. */
export const stretching = {
  'dynamic-warm-up': [
    {
      to: ['how', 'what', 'which'],
      say: 'Warm up by moving. A few minutes of drills bring in blood and take your legs through their full swing.',
      source: 'article',
    },
    {
      to: ['why', 'helps', 'may'],
      say: 'A warm muscle gives more before it tears, and moving warms it better than holding still.',
      source: 'article',
    },
    {
      to: ['long', 'much'],
      say: 'Five minutes for an easy run. Before something fast, ten to fifteen, with a few quicker strides at the end.',
      source: 'ramp',
    },
    {
      to: ['when', 'often'],
      say: 'Right before you run, every time. The first easy minutes of the run belong to it too.',
      source: 'article',
    },
  ],
  'fast-warm-up': [
    {
      to: ['long', 'much', 'may', 'when'],
      say: 'Ten to fifteen minutes. Easy jogging first, then drills, then three or four strides, each a bit quicker.',
      source: 'ramp',
    },
    {
      to: ['how', 'which', 'what', 'why', 'helps'],
      say: 'Jog easily, do your drills, and end with a few strides close to race speed. That way nothing comes as a surprise.',
      source: 'ramp',
    },
  ],
  'warm-up-sore': [
    {
      to: ['may', 'helps', 'when', 'how'],
      say: "With ordinary soreness, yes, gently. If it's a fresh strain or it hurts more as you go, leave it today.",
      source: 'prudence',
      next: { kind: 'doctor' },
    },
  ],
  strides: [
    {
      to: ['what', 'how', 'why', 'helps'],
      say: 'Strides are short, quick runs of about twenty seconds. They build up smoothly and never reach a full sprint.',
      source: 'practice',
    },
    {
      to: ['much', 'long', 'often', 'which'],
      say: 'Four to six of them, about twenty seconds each. Walk until you feel fresh in between.',
      source: 'practice',
    },
    {
      to: ['when', 'may'],
      say: 'At the end of a warm-up before something fast, or after an easy run. Not while a hamstring is sore.',
      source: 'ramp',
    },
  ],
  'static-stretching': [
    {
      to: ['when', 'may', 'which'],
      say: "After your run, or once you're properly warm. Before a run, move instead.",
      source: 'article',
    },
    {
      to: ['long', 'much'],
      say: 'About half a minute a side, to a gentle pull. Longer holds gain you little.',
      source: 'practice',
    },
    {
      to: ['often'],
      say: 'A few times a week is plenty, after a run. Once a day is fine if it feels good.',
      source: 'practice',
    },
    {
      to: ['helps', 'why', 'what', 'normal'],
      say: 'Held warm, a stretch can loosen you. Held cold, it gains little and may irritate the muscle.',
      source: 'article',
    },
    {
      to: ['how'],
      say: "Ease into it until you feel a gentle pull, breathe, and hold. It shouldn't ever hurt.",
      source: 'article',
    },
  ],
  'dynamic-or-static': [
    {
      to: ['difference', 'what'],
      say: 'Dynamic means you keep moving, static means you hold still. Moving is for before the run, holding for after it.',
      source: 'article',
    },
    {
      to: ['which', 'when', 'why', 'may', 'helps'],
      say: 'Before a run, dynamic, because moving warms you as it stretches you. Afterwards static is fine.',
      source: 'article',
    },
  ],
  'cold-muscles': [
    {
      to: ['may', 'why', 'helps', 'what'],
      say: "Don't stretch a cold muscle. Move for a few minutes first, and it gives more willingly.",
      source: 'article',
    },
    {
      to: ['how', 'when', 'long', 'much'],
      say: 'On cold days, start slower and warm up longer, indoors if you can. Keep your thighs covered.',
      source: 'practice',
    },
  ],
  'floor-moves': [
    {
      to: ['may', 'helps', 'what', 'which'],
      say: 'Some floor moves count as dynamic. Leg crossovers and fire hydrant circles keep your hips moving.',
      source: 'article',
    },
    {
      to: ['why'],
      say: 'They reach what straight-ahead running leaves out, the sides of your hips and your lower back.',
      source: 'article',
    },
  ],
  'stretching-tightness': [
    {
      to: ['may', 'why', 'helps', 'what'],
      say: "It can be the wrong answer. If it's already stretched tight, pulling on it more will just annoy it.",
      source: 'article',
    },
    {
      to: ['how', 'which', 'when'],
      say: 'Strengthen what surrounds it instead. Keep any stretch gentle, and only for warm muscles.',
      source: 'article',
    },
  ],
  'stretching-injured': [
    {
      to: ['may', 'helps', 'why'],
      say: 'Not in the first three days, and never into pain. A fresh strain wants quiet, not a pull.',
      source: 'article',
    },
    {
      to: ['when', 'how', 'which', 'long', 'often'],
      say: "After about three days, begin with gentle moving stretches that don't hurt. Held stretches come much later.",
      source: 'article',
    },
  ],
  flexibility: [
    {
      to: ['how', 'what', 'which', 'may'],
      say: "Stretch after running, while you're warm, to a gentle pull and no further. Forcing it doesn't speed it up.",
      source: 'article',
    },
    {
      to: ['long', 'when', 'often', 'much'],
      say: 'Half a minute a side, a few times a week. Expect it to take weeks before you notice.',
      source: 'practice',
    },
    {
      to: ['helps', 'why', 'normal'],
      say: "You don't need to touch your toes to run well. Strength guards you better than stretch does.",
      source: 'practice',
    },
  ],
  'partner-stretching': [
    {
      to: ['how', 'what', 'may'],
      say: 'You lie on your back, legs straight, and your partner slowly raises one. At the first tug you say stop.',
      source: 'article',
    },
    {
      to: ['helps', 'when', 'long', 'often'],
      say: "It helps with flexibility once you're warm. Leave it after a pop, bruise or numbness, or with pain where you sit.",
      source: 'article',
    },
  ],
  'best-stretches': [
    {
      to: ['which', 'what', 'how', 'much', 'may', 'helps'],
      say: 'Lie on your back and raise one leg, hands behind the thigh. Half a minute each, after a run, never cold.',
      source: 'practice',
    },
  ],
  yoga: [
    {
      to: ['helps', 'why', 'what'],
      say: "It's good for moving well and for calm. It won't make hamstrings strong, so keep lifting too.",
      source: 'practice',
    },
    {
      to: ['may', 'when', 'which', 'how', 'often'],
      say: 'Gentle yoga is fine when nothing hurts. With a strain or a sore sit bone, leave out the deep forward bends.',
      source: 'goom',
    },
  ],
  'foam-rolling': [
    {
      to: ['how', 'long', 'much', 'which'],
      say: 'Half a minute a side is a good start. Roll slowly, from above the knee to the top of your thigh.',
      source: 'practice',
    },
    {
      to: ['helps', 'why', 'may', 'what'],
      say: "It loosens up many runners for a while. It doesn't repair anything, but it can make moving easier.",
      source: 'article',
    },
    {
      to: ['often', 'when'],
      say: 'As often as it feels good, once a day at most. After a run is a nice time for it.',
      source: 'practice',
    },
  ],
  'rolling-hurts': [
    {
      to: ['normal', 'may', 'much', 'helps', 'why'],
      say: "A mild ache is usual, real pain isn't. Put less weight on it, and if it still hurts, stop rolling.",
      source: 'practice',
      next: { kind: 'doctor' },
    },
    {
      to: ['how', 'which', 'what'],
      say: 'Keep more weight on your hands and the other leg, and stay away from the sore spot.',
      source: 'practice',
      next: { kind: 'doctor' },
    },
  ],
  'rolling-fresh': [
    {
      to: ['may', 'when', 'helps', 'long', 'why', 'how'],
      say: 'No rolling in the first three days after a strain or pull. After that, gently, and around the sore spot.',
      source: 'nhs-hamstring',
    },
  ],
  rollers: [
    {
      to: ['which', 'what', 'much', 'difference'],
      say: "A smooth, medium-firm foam roller is all you need. Hard or knobbly ones aren't better, just sorer.",
      source: 'practice',
    },
    {
      to: ['may', 'helps', 'how'],
      say: 'A ball or a rolling pin works as well. Keep it off the back of the knee and the sit bone.',
      source: 'practice',
    },
  ],
} as const satisfies Partial<Answers>;
