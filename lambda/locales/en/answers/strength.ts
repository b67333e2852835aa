import type { Answers } from './told.ts';

/** Strength: why, which, how much and how often. */
export const strength = {
  'strong-hamstrings': [
    {
      to: ['why', 'what'],
      say: 'A strong hamstring takes more load before something gives. Few things guard a runner better.',
      source: 'article',
    },
    {
      to: ['helps', 'much', 'may'],
      say: 'In team sports, people who trained one hamstring exercise had about half the injuries. Nobody has tested that in runners yet.',
      source: 'nordic-trials',
    },
    {
      to: ['how', 'which'],
      say: 'Lift twice a week. Bridges and one-leg deadlifts to begin with, then more weight bit by bit.',
      source: 'acsm',
    },
  ],
  'hamstring-training': [
    {
      to: ['how', 'which', 'what'],
      say: 'Deadlifts, bridges and leg curls all load the back of the thigh. Do them twice a week, beside the running.',
      source: 'article',
    },
    {
      to: ['why', 'helps', 'may'],
      say: ({ miles }) =>
        `Yes, lift. Many runners drop the weights for more ${miles}, but only lifting makes a hamstring take more load.`,
      source: 'article',
    },
    {
      to: ['often'],
      say: 'Twice a week, with at least a day in between. Once a week is enough to keep your strength.',
      source: 'acsm',
    },
    {
      to: ['much', 'long'],
      say: 'Two or three sets of eight to twelve. Stop a set while you could still do two or three more.',
      source: 'acsm',
    },
    {
      to: ['when'],
      say: 'After an easy run, or on a day without one. Leave it out with a fresh strain, and the day before a race.',
      source: 'practice',
    },
  ],
  'strength-days': [
    {
      to: ['often', 'much', 'may', 'long'],
      say: 'Two days a week, with a day off in between. More than three is more than most runners need.',
      source: 'acsm',
    },
    {
      to: ['why', 'normal', 'helps'],
      say: 'Muscles get stronger in the days between. Two sessions with a day off beat four in a row.',
      source: 'acsm',
    },
  ],
  'how-heavy': [
    {
      to: ['much', 'which', 'how', 'what'],
      say: 'Heavy enough that ten feel hard, with two or three still in you. If you lose your form, go lighter.',
      source: 'acsm',
    },
    {
      to: ['may', 'normal', 'helps', 'when'],
      say: 'Heavy is good once your form holds. Until then, a light weight lowered slowly teaches you more.',
      source: 'acsm',
    },
  ],
  'sets-and-reps': [
    {
      to: ['much', 'which', 'what', 'how', 'often'],
      say: 'Two or three sets of eight to twelve. One set is a fair start in your first week.',
      source: 'acsm',
    },
    {
      to: ['why', 'helps', 'normal', 'may'],
      say: 'Eight to twelve is heavy enough to build strength and light enough to keep good form.',
      source: 'acsm',
    },
  ],
  'between-sets': [
    {
      to: ['long', 'much', 'may', 'what'],
      say: 'Half a minute to a minute for light weights, two or three minutes when it gets heavy.',
      source: 'acsm',
    },
    {
      to: ['why', 'normal', 'helps'],
      say: "So that the next set is as good as the first. If your form slips, you haven't rested enough.",
      source: 'acsm',
    },
  ],
  'adding-weight': [
    {
      to: ['when', 'how', 'may', 'often', 'difference'],
      say: 'When you could do two more than planned, in two sessions running. Then go up a little.',
      source: 'acsm',
    },
    {
      to: ['much', 'what', 'which'],
      say: "A small step, two to ten percent. With a kettlebell, that's the next size up and fewer reps.",
      source: 'acsm',
    },
  ],
  'strength-and-runs': [
    {
      to: ['when', 'may', 'which', 'how'],
      say: "After the run, or on another day. You don't want tired hamstrings before a fast run.",
      source: 'practice',
    },
    {
      to: ['why', 'long', 'much', 'helps', 'normal'],
      say: 'Give it a day between heavy strength and your fastest run. Legs are often sorest on the second day.',
      source: 'practice',
    },
  ],
  'first-results': [
    {
      to: ['long', 'when', 'normal', 'much'],
      say: 'Give it six to ten weeks, twice a week. The first gains come sooner, because you simply get better at the moves.',
      source: 'nordic-programme',
    },
    {
      to: ['why', 'what', 'helps'],
      say: 'At first you learn the movement, and only then does the muscle grow stronger. That takes weeks.',
      source: 'practice',
    },
  ],
  'slow-lowering': [
    {
      to: ['why', 'helps', 'may'],
      say: 'Hamstrings get hurt while they lengthen under load. Lowering slowly trains just that.',
      source: 'rehab',
    },
    {
      to: ['what', 'how', 'long', 'much', 'which'],
      say: 'Take about three seconds on the way down. That slow part is called eccentric, and it makes a light weight feel heavy.',
      source: 'practice',
    },
  ],
  bulk: [
    {
      to: ['helps', 'why', 'may', 'normal', 'much', 'what', 'long'],
      say: 'Twice a week beside running makes you stronger long before it makes you bigger. Runners rarely bulk up.',
      source: 'practice',
    },
  ],
  'training-sore': [
    {
      to: ['may', 'when', 'how', 'helps', 'normal', 'which', 'much', 'long', 'why', 'what'],
      say: 'Not in the first three days after a strain or pull. Plain muscle soreness is all right, if it eases as you move.',
      source: 'peace-and-love',
    },
  ],
  breathing: [
    {
      to: ['how', 'when', 'which', 'what'],
      say: "Breathe out as you lift, in as you lower. And if you forget, just don't hold your breath.",
      source: 'practice',
    },
    {
      to: ['why', 'helps', 'may'],
      say: 'Holding your breath under a load pushes your blood pressure up. Steady breathing keeps you steady too.',
      source: 'practice',
    },
  ],
  'home-training': [
    {
      to: ['may', 'how', 'what', 'helps'],
      say: "You don't need a gym. One-leg deadlifts with a kettlebell or a full bottle, and bridges on the floor.",
      source: 'article',
    },
    {
      to: ['which'],
      say: 'One-leg deadlifts and bridges. A kettlebell or a full bottle is all you need.',
      source: 'article',
    },
    {
      to: ['when', 'much'],
      say: 'Add weight only while your hips stay level and your back long. A slow lowering makes a light weight feel heavy.',
      source: 'acsm',
    },
  ],
  lunges: [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: 'Lunges are good for quads and glutes, less for hamstrings. Fine as an extra, unless the sit bone hurts.',
      source: 'practice',
    },
  ],
  bands: [
    {
      to: ['helps', 'may', 'which', 'what', 'how'],
      say: 'Bands are fine to begin with, for curls and bridges. Later you need more load than most bands give.',
      source: 'practice',
    },
  ],
  'gym-lifts': [
    {
      to: ['which', 'what', 'helps'],
      say: 'Leg curls mostly train the hamstrings. Deadlifts and cleans take on everything along your back.',
      source: 'article',
    },
    {
      to: ['how', 'may'],
      say: 'Learn deadlifts and cleans from somebody who teaches them. With a fresh strain, leave them all.',
      source: 'nsca',
    },
  ],
  deadlifts: [
    {
      to: ['helps', 'why', 'may'],
      say: "Deadlifts are some of the best. They load hamstrings, glutes and back together. Don't do them with a fresh strain, though.",
      source: 'article',
    },
    {
      to: ['how', 'what'],
      say: 'Push your hips back, keep your back long and the weight close. You bend at the hips, hardly at the knees.',
      source: 'practice',
      next: { kind: 'exercise', exercise: 'one-leg-deadlift' },
    },
    {
      to: ['often', 'much'],
      say: 'Once or twice a week, two or three sets. Heavy ones want at least two days in between.',
      source: 'acsm',
    },
    {
      to: ['difference', 'which'],
      say: 'The straight-legged kind loads hamstrings most. The ordinary one shares the work with quads and back.',
      source: 'practice',
    },
  ],
  squats: [
    {
      to: ['may', 'helps', 'why', 'what'],
      say: 'Squats are worth doing, but for the quads and glutes. They do little for hamstrings, so keep deadlifts or bridges too.',
      source: 'article',
    },
    {
      to: ['much', 'how', 'which'],
      say: 'Go down slowly, as far as your heels stay on the floor. With pain at the sit bone, only halfway.',
      source: 'goom',
    },
  ],
  'leg-curls': [
    {
      to: ['difference'],
      say: 'Curls bend the knee, deadlifts bend the hip. Hamstrings do both, so a bit of each is best.',
      source: 'practice',
    },
    {
      to: ['helps', 'may', 'why', 'what'],
      say: 'Leg curls train the hamstrings more than anything else in the gym. Lower the weight slowly.',
      source: 'article',
    },
    {
      to: ['how', 'which', 'much'],
      say: 'Two or three sets of eight to twelve, three seconds on the way down. Start lighter than you think.',
      source: 'acsm',
    },
  ],
  'good-mornings': [
    {
      to: ['difference', 'what'],
      say: 'In a good morning the bar sits on your shoulders, in a deadlift it hangs from your hands. Deadlifts spare the back.',
      source: 'practice',
    },
    {
      to: ['may', 'helps', 'how', 'which'],
      say: "They work, but they're hard on the back. I don't guide them, so learn them from somebody who can watch.",
      source: 'practice',
    },
  ],
  'chain-exercises': [
    {
      to: ['which', 'what', 'how'],
      say: 'Kettlebell swings, hip bridges, thrusts and deadlifts. Each works everything from calf to back in one move.',
      source: 'article',
    },
    {
      to: ['why', 'helps', 'may'],
      say: 'Running uses all of those muscles at once, so you train them at once too.',
      source: 'article',
    },
  ],
  bridges: [
    {
      to: ['helps', 'why', 'may', 'what'],
      say: 'Bridges are a kind start. They train glutes and hamstrings without bending deep, and you can do them anywhere.',
      source: 'article',
    },
    {
      to: ['how', 'which'],
      say: 'Lie down, heels close to your hips, and push up until knees, hips and shoulders line up.',
      source: 'practice',
    },
    {
      to: ['much', 'often', 'long'],
      say: 'Two or three sets of ten, twice a week. When that gets easy, do them on one leg.',
      source: 'acsm',
    },
  ],
  'kettlebell-swings': [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: 'Swings train the whole back of your body, fast. Learn them from somebody first, and skip them with a fresh strain.',
      source: 'nsca',
    },
    {
      to: ['how', 'much', 'which'],
      say: 'The hips snap and the arms just hold on. Sets of ten, and stop when your back starts to round.',
      source: 'practice',
    },
  ],
  'nordic-curl': [
    {
      to: ['what', 'how'],
      say: "You kneel, somebody holds your heels, and you lower yourself forward as slowly as you can. I don't guide those.",
      source: 'nordic-programme',
    },
    {
      to: ['helps', 'why', 'may'],
      say: "In team sports they cut hamstring injuries by about half. Nobody's studied runners, and they're too much for a fresh strain.",
      source: 'nordic-trials',
    },
    {
      to: ['much', 'often', 'when', 'long'],
      say: 'The program starts with two sets of five, once a week, and builds up over ten weeks. Then once a week keeps it.',
      source: 'nordic-programme',
    },
  ],
  prevention: [
    {
      to: ['how', 'what', 'which'],
      say: 'Lift twice a week, warm up by moving, change the ground you run on, and start every run slow.',
      source: 'article',
    },
    {
      to: ['helps', 'may', 'why'],
      say: 'Nothing guarantees it. An old injury is the biggest risk, so after one, keep the strength work going.',
      source: 'cpg',
    },
  ],
} as const satisfies Partial<Answers>;
