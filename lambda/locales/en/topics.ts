import type { ElsewhereId, TopicId } from '../../rooms/library/words.ts';
import type { Said } from './dialect.ts';
import { capitalized } from './numbers.ts';

/** What the coach says about a topic. */
export interface TopicWords {
  /** As in "Shall I tell you about ...?" */
  readonly name: string;
  /** The first breath. */
  readonly answer: Said;
  /** The second breath, for "tell me more". */
  readonly more: Said;
  /** The next step, as a question that can be said yes to. */
  readonly next: string;
}

const shallWeStrengthen = 'Shall we do some strength now?';
const shallWeWarmUp = 'Shall we start a warm-up?';
const shallWeCheckSigns = 'Shall we go through the signs for a doctor?';
const shallITimeIce = 'Shall I time some ice?';
const comingBack = 'Shall I tell you about coming back?';

/** Every topic in English. Each breath and its question take thirty words together at most. */
export const topicWords: Readonly<Record<TopicId, TopicWords>> = {
  hamstrings: {
    name: 'what hamstrings do',
    answer:
      'Your hamstrings run down the back of the thigh. At every landing they brake the knee before it straightens too far.',
    more: 'They also pull the leg back under you, so every stride asks them twice: once to brake and once to push.',
    next: 'Shall I tell you how to train them?',
  },
  'tight-hamstrings': {
    name: 'tight hamstrings',
    answer:
      "Tight doesn't always mean short. Running can leave a hamstring long and tense, like a rope that's already pulled.",
    more: 'Then it wants support, not more pulling: stronger hips and quads, and everything along the back.',
    next: 'Shall I tell you when stretching backfires?',
  },
  'foam-rolling': {
    name: 'foam rolling',
    answer:
      'Slow rolling from above the knee to below the seat loosens up many runners. Half a minute a side is a good start.',
    more: 'Wait three days after a strain or pull, and stay off the knee and the bone you sit on.',
    next: 'Shall we roll now?',
  },
  'posterior-chain': {
    name: 'the posterior chain',
    answer:
      "It's the engine at your back: calves, hamstrings, glutes and back muscles working as one. Most of your push comes from there.",
    more: 'When one link is weak, another works overtime, and often the hamstring does. So train them all together.',
    next: 'Shall I tell you how?',
  },
  'strong-hamstrings': {
    name: 'why strength protects',
    answer:
      'A strong hamstring takes more load before something gives. Few things guard a runner better.',
    more: 'Among eight thousand athletes, those who trained one hamstring exercise had about half the injuries. No guarantee, but good odds.',
    next: shallWeStrengthen,
  },
  'dynamic-warm-up': {
    name: 'warming up by moving',
    answer:
      'Warm up by moving: a few minutes of drills that bring in blood and take your legs through their full swing.',
    more: 'Butt kicks wake the hamstrings, and inchworms lengthen them in motion. The first easy minutes of the run belong to it, too.',
    next: shallWeWarmUp,
  },
  'static-stretching': {
    name: 'static stretching',
    answer:
      'Before a run, move instead. Held stretches are fine afterwards, or once you are properly warm.',
    more: 'Held warm, a stretch can loosen you. Held cold, it gains little and may irritate the muscle.',
    next: shallWeWarmUp,
  },
  'hamstring-training': {
    name: 'training your hamstrings',
    answer:
      'Lift something twice a week, beside the running. Deadlifts, bridges and leg curls all load the back of the thigh.',
    more: ({ miles }) =>
      `Many runners drop the weights to fit in more ${miles}. ${capitalized(miles)} tire hamstrings out; lifting builds them up.`,
    next: shallWeStrengthen,
  },
  'home-training': {
    name: 'strength without a gym',
    answer:
      'You need no gym. One-leg deadlifts with a kettlebell or a full bottle do it, and bridges need only a floor.',
    more: 'Add weight only while your hips stay level and your back long. Lowering slowly makes a light weight feel heavy.',
    next: 'Shall we try one-leg deadlifts?',
  },
  'gym-lifts': {
    name: 'lifts for the gym',
    answer:
      'Three to know: leg curls mostly train the hamstrings, while deadlifts and cleans take on the whole chain.',
    more: 'Learn deadlifts and cleans from somebody who teaches them. With a fresh strain, leave all three.',
    next: 'Shall we try leg curls?',
  },
  'chain-exercises': {
    name: 'training the whole chain',
    answer:
      'Kettlebell swings, hip bridges, thrusts and deadlifts. Each works everything from calf to back in one move.',
    more: 'They share one idea: fold or lift at the hips, keep the back long, and finish by squeezing your seat.',
    next: 'Shall we try hip bridges?',
  },
  'core-strength': {
    name: 'your core',
    answer:
      'Hamstrings hang from the pelvis, and the core holds the pelvis still. A steady middle spares them work.',
    more: 'Planks are enough to begin with: half a minute, breathing all the way, hips level.',
    next: 'Shall we try a plank?',
  },
  'helper-muscles': {
    name: 'the muscles around the hamstring',
    answer:
      'Front and back of the leg share the work. Strong hip flexors and quads leave the hamstrings less to make up for.',
    more: 'Knee marches train the hip flexors, slow squats the quads. Both are part of my strength routine.',
    next: 'Shall we try knee marches?',
  },
  'dynamic-or-static': {
    name: 'dynamic and static stretching',
    answer:
      'Dynamic means you keep moving, static means you hold still. Moving is for before the run, holding for after it.',
    more: 'Think of swinging a leg, against resting it on a bench. Swinging warms you while it stretches you.',
    next: shallWeWarmUp,
  },
  'cold-muscles': {
    name: 'stretching cold',
    answer: 'Leave a cold muscle in peace. Move for a few minutes, and it gives more willingly.',
    more: ({ parkingLot }) =>
      `That goes for early mornings and the ${parkingLot} before a race: drills first, and holds only once you are warm.`,
    next: 'Shall we do the quick warm-up?',
  },
  'floor-moves': {
    name: 'warming up on the floor',
    answer:
      'Some floor moves count as dynamic. Leg crossovers and fire hydrant circles keep your hips going all the while.',
    more: 'They reach what straight-ahead running leaves out: the sides of your hips and your lower back.',
    next: 'Shall we try fire hydrant circles?',
  },
  'stretching-tightness': {
    name: 'stretching a tight hamstring',
    answer:
      'It can be the wrong answer. A muscle that is tense from being pulled long may only get crosser when pulled further.',
    more: 'Strengthen what surrounds it instead: hip flexors, quads and the whole chain. Keep stretches gentle, and for warm muscles.',
    next: shallWeStrengthen,
  },
  flexibility: {
    name: 'getting more flexible',
    answer:
      'Stretch after running, while warm, to a gentle pull and no further. Patience gets you further than force.',
    more: 'Half a minute a side, breathing. A partner who slowly raises your leg helps, too.',
    next: 'Shall we do the cool-down?',
  },
  'partner-stretching': {
    name: 'stretching with a partner',
    answer:
      'You lie on your back, legs straight, and your partner slowly raises one. At the first tug you say stop.',
    more: 'Your word rules, never their push. Leave it out after a pop, bruise or numbness, or with pain where you sit.',
    next: 'Shall we do it in a cool-down?',
  },
  prevention: {
    name: 'keeping hamstrings healthy',
    answer:
      'Lift twice a week, warm up by moving, change the ground you run on, and start every run slow.',
    more: 'Nothing guarantees it. An old injury is the strongest warning, so after one, keep the strength work going.',
    next: shallWeStrengthen,
  },
  'nordic-curl': {
    name: 'Nordic curls',
    answer:
      'You kneel, somebody holds your heels, and you lower yourself forward as slowly as you can. Strong stuff.',
    more: 'Teams that did them had about half the hamstring injuries. They prevent, they are not for a fresh strain.',
    next: "I don't guide those. Shall we do other strength?",
  },
  treadmill: {
    name: 'treadmills',
    answer: ({ fibers }) =>
      `A treadmill repeats one stride on one surface, so the same ${fibers} do the work every time. Hamstrings notice.`,
    more: 'Change incline and pace now and then, and take some of your runs outside.',
    next: 'Shall I tell you about changing the ground?',
  },
  terrain: {
    name: 'changing the ground',
    answer:
      'Mix it: trail, grass, road, gentle hills. When no two steps are alike, no muscle does all the work.',
    more: 'Change a little at a time. A hilly week after flat months asks a lot at once.',
    next: shallWeWarmUp,
  },
  sprinting: {
    name: 'sprinting',
    answer:
      'Most pulls happen at full speed, with the leg reaching far ahead. Build up in steps, and only well warmed up.',
    more: 'After an injury, sprints come back last of all.',
    next: shallWeWarmUp,
  },
  strain: {
    name: 'strains',
    answer:
      "A strain is a lot of tiny tears. They're common in runners, most of all on treadmills and unchanging ground.",
    more: "It may not stop you running, and that's the trap. Easing off early saves weeks later.",
    next: shallWeCheckSigns,
  },
  pull: {
    name: 'pulls',
    answer:
      "A pull is one sudden tear, more a sprinter's trouble than a distance runner's. Coming back takes patience.",
    more: 'With a pop, a big bruise, or a leg that gives way, get it looked at first and ask me later.',
    next: shallWeCheckSigns,
  },
  'strain-or-pull': {
    name: 'strains and pulls',
    answer:
      "A strain is many tiny tears; a pull is one sudden tear. Which one yours is, I can't tell from here.",
    more: 'Pulls usually take longer. How it happened and how you walk matter more than the name.',
    next: shallWeCheckSigns,
  },
  'running-with-strain': {
    name: 'running with a strain',
    answer:
      'Some runners go on, slower and shorter. Pain above three of ten, or growing with each step, means stop.',
    more: 'Whether you should is for somebody who has seen it. Limping is always a no.',
    next: shallWeCheckSigns,
  },
  'treating-strain': {
    name: 'the days after a strain',
    answer:
      'First three days: rest, and ice if it comforts you. Then gentle moving stretches, and later the roller.',
    more: 'In those three days, no heat and no massage. Afterwards pain sets the pace: three of ten at most, never growing.',
    next: shallWeCheckSigns,
  },
  'scar-tissue': {
    name: 'scar tissue',
    answer:
      'A strain can leave tougher tissue behind. It gives less than muscle does, so the spot may stay tight.',
    more: 'Movement, strength and rolling keep it supple. A spot that keeps tearing deserves to be looked at.',
    next: 'Shall we roll now?',
  },
  'recovery-time': {
    name: 'how long it takes',
    answer:
      'Strains often take weeks, pulls longer, and nobody can name the day. How it feels in motion tells more.',
    more: 'About one in three comes back within a year, most in the first two weeks of running again.',
    next: comingBack,
  },
  'return-to-running': {
    name: 'coming back to running',
    answer:
      "When is not for me to say. Begin slow and short, as a test: if it tightens or hurts more, that's enough.",
    more: 'The usual order is walking, then short easy jogs between walks, then longer ones. Sprints come last.',
    next: 'Shall I tell you about cross-training?',
  },
  soreness: {
    name: 'ordinary soreness',
    answer:
      'Some soreness belongs to running. If it loosens as you start out slowly, after days of rest, good.',
    more: 'Pain that stays despite rest, or needs pills day after day, belongs to a doctor.',
    next: shallWeCheckSigns,
  },
  rest: {
    name: 'rest',
    answer:
      "Two or three days of real rest, then begin slowly. If it's no better by then, get it checked.",
    more: 'Rest means no running and no strength for that leg. Easy walking is fine while it stays comfortable.',
    next: 'Shall I tell you about cross-training?',
  },
  tweak: {
    name: 'a tweak',
    answer:
      'A tweak is not quite an injury: something feels off. A few easy days often settle it, and massage may help.',
    more: "If it hasn't calmed down after two or three days of rest, get it checked.",
    next: shallWeCheckSigns,
  },
  'high-hamstring-pain': {
    name: 'high hamstring pain',
    answer:
      'It sits where thigh meets seat: a dull ache at first, sharper the more you repeat the movement.',
    more: 'It may spread through the glute. Cyclists know it as well as runners, and long sitting brings it out.',
    next: 'Shall I tell you what makes it worse?',
  },
  'high-hamstring-triggers': {
    name: 'what makes high hamstring pain worse',
    answer:
      'Long sitting, deep bends, and early on, held stretches. So stand up often and keep bends shallow.',
    more: "Judge by the next day: if it aches more then, yesterday's load was too much.",
    next: shallWeCheckSigns,
  },
  sitting: {
    name: 'long sitting',
    answer:
      'Sitting presses on the top of the hamstring, and a desk day or long drive can make it ache.',
    more: 'Get up every half hour or so, and walk a few steps rather than stretching it hard.',
    next: 'Shall I tell you about high hamstring pain?',
  },
  'self-check': {
    name: 'the self-check',
    answer:
      'With a heel on a low table, you can feel how the upper hamstring takes a stretch. It proves nothing.',
    more: 'You stop at the first discomfort. I read nothing from it: only someone who examines you can.',
    next: 'Shall I take you through it?',
  },
  ice: {
    name: 'ice',
    answer:
      'Ice can dull an ache for a while. Cloth in between, twenty minutes at most, and stay awake with it.',
    more: 'Opinions have cooled: newer advice says it soothes but may hold up repair. Comfort is a fair reason, duty is not.',
    next: shallITimeIce,
  },
  'ice-evidence': {
    name: 'what is new about ice',
    answer:
      'Opinions differ. Ice eases pain, yet newer advice says it may hold up the repair that swelling is part of.',
    more: 'So take it for comfort in the first days, if you like. Then gentle movement, as far as pain allows.',
    next: shallITimeIce,
  },
  'ice-rounds': {
    name: 'how often to ice',
    answer:
      "The runner's rule of thumb is twenty minutes on, twenty off. Most health services say wait two to three hours.",
    more: 'I keep you within both: never over twenty, a skin check before another round, and two rounds in a row at most.',
    next: shallITimeIce,
  },
  heat: {
    name: 'heat',
    answer:
      'Not in the first three days after a strain. Later, warmth before moving can be a comfort.',
    more: 'Ice and heat are both for comfort. Neither stands in for getting moving again, little by little.',
    next: 'Shall I tell you about ice?',
  },
  massage: {
    name: 'massage',
    answer:
      'Sports massage can help with a tweak or an older strain, once the first three days are over.',
    more: 'Say beforehand what happened. With a pop, a bruise or numbness, see a doctor before a masseur.',
    next: 'Shall we use the roller now?',
  },
  'compression-shorts': {
    name: 'compression shorts',
    answer: 'They hold big muscles together, and late in a recovery that support can feel good.',
    more: 'A crossed weave holds more firmly. They should press evenly, without marks or numbness.',
    next: comingBack,
  },
  'cross-training': {
    name: 'cross-training',
    answer:
      'It keeps your heart working and your head calm while running is out. Water is kindest, then easy cycling.',
    more: "Up to three of ten and not growing: that's the bound. Beyond it, rest.",
    next: 'Shall I tell you about water running?',
  },
  'water-running': {
    name: 'running in water',
    answer: 'Walk or run in the pool, upright. Your heart works, and no step lands hard.',
    more: 'Begin with walking in chest-deep water. Small steps first, since water drags on long ones.',
    next: 'Shall I tell you about cycling?',
  },
  cycling: {
    name: 'cycling',
    answer:
      'Easy gears, flat roads, short rides. Gentle cycling keeps you going when running is out.',
    more: 'If it aches where you sit, leave the saddle alone: cyclists know high hamstring pain, too.',
    next: comingBack,
  },
};

/** What the coach does not teach, as in "Knees are not my field", with its verb. */
export const elsewhereNames: Readonly<Record<ElsewhereId, string>> = {
  knees: 'knees are',
  shins: 'shins are',
  ankles: 'ankles are',
  feet: 'feet are',
  calves: 'calves and Achilles are',
  hips: 'hips are',
  groin: 'the groin is',
  'lower-back': 'the back is',
  shoulders: 'the upper body is',
  'outer-thigh': 'the outer thigh is',
  cramps: 'cramps are',
  shoes: 'shoes are',
  food: 'food is',
  'race-training': 'race plans are',
};
