import type { Answers } from './told.ts';

/** What hamstrings are, and what works with them. */
export const muscles = {
  hamstrings: [
    {
      to: ['what', 'how'],
      say: 'Your hamstrings run down the back of the thigh. At every landing they brake the knee before it straightens too far.',
      source: 'article',
    },
    {
      to: ['why', 'helps'],
      say: 'Every stride asks them twice, once to brake the leg and once to pull it back under you.',
      source: 'article',
    },
    {
      to: ['which', 'much'],
      say: 'There are three, from sit bone to knee. Two run along the inside of the thigh, and one along the outside.',
      source: 'anatomy',
    },
  ],
  'posterior-chain': [
    {
      to: ['what', 'which'],
      say: "It's the engine at your back, calves, hamstrings, glutes and back muscles working as one. Most push comes from there.",
      source: 'article',
    },
    {
      to: ['why', 'helps'],
      say: 'When one link is weak, another works overtime, and often the hamstring does. So train them all together.',
      source: 'article',
    },
  ],
  'helper-muscles': [
    {
      to: ['why', 'helps'],
      say: 'Front and back of the leg share the work. Strong hip flexors and quads leave the hamstrings less to make up for.',
      source: 'article',
    },
    {
      to: ['which', 'what'],
      say: 'Hip flexors, quads and glutes. They share the work with the hamstrings, so training them takes some load off.',
      source: 'article',
    },
    {
      to: ['how', 'may'],
      say: 'Yes, train them too. Knee marches for the hip flexors, slow squats for the quads, and both are in my strength routine.',
      source: 'article',
    },
  ],
  glutes: [
    {
      to: ['why', 'helps', 'what'],
      say: 'Your glutes push you forward together with the hamstrings. When they do little, the hamstrings end up doing their share.',
      source: 'article',
    },
    {
      to: ['how', 'which', 'may'],
      say: 'Bridges and thrusts work them best of what I teach. Squeeze at the top and hold it for a second.',
      source: 'article',
    },
    {
      to: ['normal'],
      say: "Weak glutes are common in runners, or at least often blamed. I can't test yours from here.",
      source: 'practice',
    },
  ],
  quads: [
    {
      to: ['may', 'why', 'helps'],
      say: 'Yes, train your quads as well. They and the hamstrings balance each other around the knee.',
      source: 'article',
    },
    {
      to: ['how', 'which', 'what'],
      say: 'Slow squats do most of it. The quads are at the front of the thigh, and they like slow lowering.',
      source: 'article',
    },
  ],
  'uneven-legs': [
    {
      to: ['normal'],
      say: 'A small difference is normal, most people have a stronger side. After an injury, though, the weaker leg deserves extra work.',
      source: 'practice',
    },
    {
      to: ['how', 'which', 'may'],
      say: 'Train one leg at a time, the weaker one first. The other does no more than that one managed.',
      source: 'practice',
    },
    {
      to: ['why', 'what'],
      say: 'Usually habit or an old injury. A weaker hamstring after a strain is one reason they come back.',
      source: 'rehab',
    },
  ],
  'core-strength': [
    {
      to: ['why', 'helps', 'what'],
      say: 'Hamstrings hang from the pelvis, and the core holds the pelvis still. A steady middle spares them work.',
      source: 'article',
    },
    {
      to: ['how', 'which', 'long', 'much'],
      say: 'Planks are enough to begin with. Half a minute, hips level, and breathe all the way through.',
      source: 'practice',
    },
    {
      to: ['often'],
      say: 'Two or three short goes a week are plenty for your core. It can ride along with strength days.',
      source: 'acsm',
    },
    {
      to: ['may'],
      say: 'Yes, do core work. It steadies your pelvis, and that spares your hamstrings.',
      source: 'article',
    },
  ],
  pelvis: [
    {
      to: ['why', 'helps', 'what'],
      say: 'A pelvis that tips forward pulls the hamstrings longer from above, so they can feel tight without being short.',
      source: 'practice',
    },
    {
      to: ['how', 'may', 'normal', 'difference'],
      say: "I can't see your pelvis from here. A physical therapist can look at it while you run, and core work helps either way.",
      source: 'practice',
    },
  ],
  posture: [
    {
      to: ['helps', 'why', 'normal', 'may'],
      say: 'How you hold yourself matters less than how long. Hours in any one position stiffen you, so move often.',
      source: 'practice',
    },
    {
      to: ['how', 'which', 'what'],
      say: 'Run tall, with a slight lean from the ankles. Bending forward at the hips puts more stretch on your hamstrings.',
      source: 'practice',
    },
  ],
  pilates: [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: "It's a good way to train your core. It doesn't load the hamstrings much, so keep your strength days too.",
      source: 'practice',
    },
  ],
  'tight-hamstrings': [
    {
      to: ['why', 'what'],
      say: "Tight doesn't always mean short. Running can leave a hamstring long and tense, like a rope that's already pulled.",
      source: 'article',
    },
    {
      to: ['how', 'which', 'helps'],
      say: 'Give them strength rather than more pulling. Work the hips, the quads, and everything along the back of your legs.',
      source: 'article',
    },
    {
      to: ['normal', 'often'],
      say: "Tight hamstrings are very common in runners. If it's one side only, or getting worse, have someone look at it.",
      source: 'article',
    },
    {
      to: ['may', 'when'],
      say: 'Start slowly and see. If it loosens in the first ten minutes, good, and if it tightens, stop.',
      source: 'article',
    },
    {
      to: ['long'],
      say: 'It can hang around for weeks while you build strength. If a month changes nothing, ask a physical therapist.',
      source: 'practice',
    },
  ],
  'morning-stiffness': [
    {
      to: ['why', 'what'],
      say: "You've been still all night, so everything moves stiffly at first. It should ease once you've walked about a bit.",
      source: 'practice',
    },
    {
      to: ['normal', 'long'],
      say: 'A few minutes of it is common. If the stiffness lasts half an hour or more, most mornings, mention it to a doctor.',
      source: 'practice',
      next: { kind: 'doctor' },
    },
    {
      to: ['how', 'may', 'helps', 'which'],
      say: "Walk around first, then move your legs gently. Save any stretching for when you're warm.",
      source: 'article',
    },
  ],
  'tight-after-running': [
    {
      to: ['normal'],
      say: "After a long or fast run, yes, that's common. It should be back to usual in a day or two.",
      source: 'article',
    },
    {
      to: ['why', 'what'],
      say: 'The hamstrings brake your leg on every step, and that long, tired work leaves them tense.',
      source: 'article',
    },
    {
      to: ['how', 'helps', 'may', 'which'],
      say: "Walk a few minutes before you sit down. Then do gentle stretches or the roller, while you're still warm.",
      source: 'article',
      next: { kind: 'routine', routine: 'cool-down' },
    },
  ],
  cramps: [
    {
      to: ['how', 'which'],
      say: 'Stop, straighten the leg slowly and hold it there until the muscle lets go. Then walk it off.',
      source: 'practice',
    },
    {
      to: ['why', 'what'],
      say: 'Mostly because the muscle is tired or working in a short position. Nobody has the whole answer yet.',
      source: 'practice',
    },
    {
      to: ['normal', 'often'],
      say: "Now and then, yes. If a cramp won't let go, or they come most days, ask a doctor.",
      source: 'nhs-sprains',
      next: { kind: 'doctor' },
    },
    {
      to: ['helps', 'may', 'long', 'when'],
      say: "Stretch it gently until it lets go, then leave hard running for today. It'll stay touchy for some hours.",
      source: 'practice',
    },
  ],
  'night-cramps': [
    {
      to: ['why', 'what'],
      say: 'Often no one can say. Tired legs and getting older both make night cramps more likely, and so do some medicines.',
      source: 'nhs-sprains',
    },
    {
      to: ['how', 'which', 'helps', 'may'],
      say: 'Try stretching calves and hamstrings gently every evening. In trials, six weeks of that made night cramps milder.',
      source: 'cochrane-cramps',
    },
    {
      to: ['normal', 'often', 'when'],
      say: 'An odd one is very common. If they wake you most nights or came with a new medicine, ask your doctor.',
      source: 'prudence',
    },
  ],
  'bridge-cramps': [
    {
      to: ['how', 'which', 'helps', 'may'],
      say: 'Bring your heels nearer to you and squeeze your glutes first. If it still cramps, lower down and take a break.',
      source: 'practice',
    },
    {
      to: ['why', 'what', 'normal'],
      say: 'With your feet far away, the hamstrings do the lifting alone. Heels nearer, and the glutes take over.',
      source: 'practice',
    },
  ],
} as const satisfies Partial<Answers>;
