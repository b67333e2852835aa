import type { Answers } from './told.ts';

/** The sit bone, rest, other sports, food, and what others do for it. */
export const recovery = {
  'high-hamstring-pain': [
    {
      to: ['what', 'normal', 'which'],
      say: "It's an ache high up, where your thigh meets your butt. It starts dull, and gets sharper the more you repeat a movement.",
      source: 'article',
    },
    {
      to: ['long', 'when'],
      say: 'Often months rather than weeks, I have to say. Steady loading gets it moving better than waiting does.',
      source: 'goom',
    },
    {
      to: ['may'],
      say: 'Only at three out of ten or less, and back to usual within a day. No hills, no speed.',
      source: 'goom',
    },
    {
      to: ['how', 'helps'],
      say: 'Start with held bridges, sit less, and leave deep bends and stretches. A physical therapist can guide the rest.',
      source: 'goom',
    },
    {
      to: ['why'],
      say: 'The tendon at the sit bone gets squeezed and loaded again and again, by running, hills and long sitting.',
      source: 'goom',
    },
  ],
  'high-hamstring-triggers': [
    {
      to: ['which', 'what', 'why', 'helps'],
      say: 'Long sitting, deep bends, and early on, held stretches. So stand up often and keep bends shallow.',
      source: 'goom',
    },
    {
      to: ['how', 'much', 'may', 'normal', 'when'],
      say: "Look at the next day. If it aches more than usual then, yesterday's load was too much.",
      source: 'goom',
    },
  ],
  'held-exercises': [
    {
      to: ['what', 'how', 'which', 'much', 'long'],
      say: 'You hold a position, like the top of a bridge, for half a minute or so. Then repeat.',
      source: 'goom',
    },
    {
      to: ['helps', 'why', 'may', 'when', 'often'],
      say: "Holds load a sore tendon without much movement, so they're where pain at the sit bone starts from.",
      source: 'goom',
    },
  ],
  injections: [
    {
      to: ['helps', 'may', 'why', 'which', 'what', 'when'],
      say: "That's for a doctor who has examined you. Loading it step by step comes first for most people.",
      source: 'goom',
    },
  ],
  sitting: [
    {
      to: ['why', 'what', 'normal', 'helps'],
      say: 'Sitting presses on the top of the hamstring, right at the bone. A long drive can make it ache.',
      source: 'article',
    },
    {
      to: ['long', 'often', 'much', 'when'],
      say: 'Half an hour at a time, then get up and walk a few steps. Sooner if it starts to ache.',
      source: 'goom',
    },
    {
      to: ['how', 'may', 'which'],
      say: 'Sit on a softer seat, a little forward, and stand up often. Walk rather than stretch it hard.',
      source: 'goom',
    },
  ],
  driving: [
    {
      to: ['may', 'when'],
      say: 'Only if you could brake hard without pain holding you back. If you doubt that, let someone else drive.',
      source: 'prudence',
    },
    {
      to: ['why', 'normal', 'what'],
      say: 'The seat presses on the top of your hamstring, and the leg on the pedal never gets a rest.',
      source: 'goom',
    },
    {
      to: ['long', 'how', 'which', 'often', 'helps', 'much'],
      say: 'Stop every half hour or so and walk a few steps. A softer seat and the seat closer can help.',
      source: 'goom',
    },
  ],
  cushions: [
    {
      to: ['which', 'helps', 'may', 'what'],
      say: 'A soft one, or one with a cut-out where your sit bones are. Standing up helps more.',
      source: 'goom',
    },
  ],
  'self-check': [
    {
      to: ['how', 'may', 'what', 'which'],
      say: 'Put a heel on a low table, knees straight, and lean forward. Some read pain there as a sign. It proves nothing.',
      source: 'article',
    },
    {
      to: ['helps', 'why', 'normal'],
      say: 'It lets you feel how the upper hamstring takes a stretch, no more. Stop at the first discomfort.',
      source: 'article',
    },
  ],
  'self-check-hurts': [
    {
      to: ['what', 'why', 'normal', 'helps', 'may', 'how', 'when', 'which', 'difference'],
      say: 'Some read pain high up as a sign of a sore tendon, but it proves nothing. Somebody has to examine you.',
      source: 'article',
    },
  ],
  rest: [
    {
      to: ['long', 'much', 'may', 'what'],
      say: "Two or three days of real rest, then begin slowly. If it's no better by then, get it checked.",
      source: 'article',
    },
    {
      to: ['how', 'which', 'helps', 'why'],
      say: 'Rest means no running and no strength for that leg. Easy walking is good while it stays comfortable.',
      source: 'peace-and-love',
    },
    {
      to: ['when', 'normal'],
      say: 'Right after you hurt it, for two or three days. More than that mostly makes you weaker.',
      source: 'peace-and-love',
    },
  ],
  'rest-days': [
    {
      to: ['much', 'often', 'which', 'may', 'long', 'what'],
      say: 'One or two days a week without running suits most people. After a hard day, take an easy one.',
      source: 'practice',
    },
    {
      to: ['why', 'helps', 'normal', 'when'],
      say: 'Muscles rebuild on the days off. Without them you only get more tired.',
      source: 'practice',
    },
  ],
  sleep: [
    {
      to: ['helps', 'why', 'may', 'what'],
      say: 'Sleep helps, because much of the repair happens then. Short nights make everything feel sorer, too.',
      source: 'general',
    },
    {
      to: ['much', 'long', 'often'],
      say: 'Seven to nine hours is the usual advice for adults. A bit more after hard weeks does no harm.',
      source: 'general',
    },
    {
      to: ['how', 'which'],
      say: "On your back with a pillow under the knee, or on the good side with one between them. Whatever doesn't pull.",
      source: 'practice',
    },
  ],
  'cross-training': [
    {
      to: ['which', 'what', 'how'],
      say: 'Water first, walking or running in it. Then easy cycling. Both keep your heart working without any landing.',
      source: 'article',
    },
    {
      to: ['may', 'when', 'much', 'often', 'long'],
      say: 'Once the first three days are over. Keep the pain at three out of ten or less, and if it builds, stop.',
      source: 'pain-bound',
    },
    {
      to: ['helps', 'why'],
      say: 'It keeps your heart fit and your head calm while you wait to run.',
      source: 'article',
    },
  ],
  fitness: [
    {
      to: ['long', 'when', 'much', 'normal', 'what'],
      say: 'You lose little in a week or two. Easy cycling or water running keeps most of it for longer.',
      source: 'practice',
    },
    {
      to: ['how', 'which', 'helps', 'may', 'why'],
      say: 'Keep your heart busy with water running or easy cycling, as far as it stays comfortable.',
      source: 'article',
    },
  ],
  'water-running': [
    {
      to: ['what', 'how', 'helps', 'why'],
      say: 'Walk or run in the pool, upright. Your heart works, and no step lands hard.',
      source: 'article',
    },
    {
      to: ['may', 'when', 'much', 'long', 'often', 'which'],
      say: 'After the first three days, start by walking in chest-deep water. Small steps, since water drags on long ones.',
      source: 'article',
    },
  ],
  swimming: [
    {
      to: ['may', 'helps', 'when', 'which', 'how', 'what', 'why'],
      say: 'Swimming is kind to it after the first days. Kick gently, skip breaststroke, and no hard push off the wall.',
      source: 'practice',
    },
  ],
  cycling: [
    {
      to: ['may', 'how', 'what', 'helps'],
      say: 'Gentle cycling is a good stand-in after the first days. Easy gears, flat roads, short rides.',
      source: 'article',
    },
    {
      to: ['when', 'long', 'much', 'often', 'which'],
      say: 'After two or three days, twenty easy minutes. If pain stays at three out of ten or less, add a little.',
      source: 'pain-bound',
    },
    {
      to: ['why', 'normal'],
      say: 'The saddle presses right where the hamstring starts. If it aches there, leave the bike for now.',
      source: 'article',
    },
  ],
  'gym-machines': [
    {
      to: ['may', 'helps', 'which', 'how', 'when', 'what', 'why'],
      say: 'The cross trainer is usually fine, easy and short. Rowing bends you deep, so leave it with a sore sit bone.',
      source: 'goom',
    },
  ],
  massage: [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: 'It can help with a tweak or an older strain, once the first three days are over.',
      source: 'article',
    },
    {
      to: ['when', 'long', 'often', 'how', 'which'],
      say: 'Not in the first three days. After a pop, a bruise or numbness, see a doctor before anyone rubs it.',
      source: 'nhs-hamstring',
    },
  ],
  'massage-guns': [
    {
      to: ['may', 'helps', 'why', 'what', 'which'],
      say: 'It can feel good on tired legs. Not on a fresh strain, a bruise or the bone you sit on.',
      source: 'prudence',
    },
    {
      to: ['how', 'long', 'often', 'much', 'when'],
      say: 'A minute or two on the soft part of the muscle, on a low setting, and never where it hurts.',
      source: 'practice',
    },
  ],
  needling: [
    {
      to: ['helps', 'may', 'why', 'what', 'when', 'which', 'how'],
      say: "I can't promise anything there, the proof is thin. If you try it, go to somebody qualified, and keep loading it.",
      source: 'general',
    },
  ],
  'compression-shorts': [
    {
      to: ['helps', 'what', 'why', 'may'],
      say: 'They hold big muscles together, and late in a recovery that support can feel good. They mend nothing.',
      source: 'article',
    },
    {
      to: ['when', 'long', 'often'],
      say: 'For runs and the hours after, late in a recovery. Off at night, and off if anything goes numb.',
      source: 'practice',
    },
    {
      to: ['which', 'how', 'much'],
      say: 'Snug all over, without marks or numbness. A crossed weave holds more firmly.',
      source: 'article',
    },
  ],
  food: [
    {
      to: ['which', 'what', 'how'],
      say: 'Ordinary meals with some protein each time. A muscle needs something to rebuild with, and no food mends it by itself.',
      source: 'general',
    },
    {
      to: ['helps', 'may', 'why', 'when', 'much'],
      say: "Eat enough, that's the main thing. Cutting down while you're injured only slows you. A dietitian knows more.",
      source: 'general',
    },
  ],
  protein: [
    {
      to: ['helps', 'why', 'may', 'what', 'when'],
      say: "Muscle is built from protein, so some at every meal makes sense. It won't mend a strain overnight.",
      source: 'general',
    },
    {
      to: ['much', 'which', 'often', 'how'],
      say: 'Have some at each meal, like eggs, beans or fish. For grams, a dietitian can work it out with you.',
      source: 'general',
    },
  ],
  supplements: [
    {
      to: ['helps', 'may', 'which', 'why', 'what', 'much', 'how'],
      say: "I know of none that's proven for hamstrings. For night cramps, magnesium did little in trials. Ask a pharmacist.",
      source: 'cochrane-magnesium',
    },
  ],
  drinking: [
    {
      to: ['helps', 'why', 'may', 'what'],
      say: "Drink when you're thirsty. Being a bit dry doesn't pull a hamstring, though it makes a run feel harder.",
      source: 'general',
    },
    {
      to: ['much', 'when', 'how', 'which', 'often'],
      say: "Go by thirst, and a bit more in heat. If your urine stays dark, drink more, and if it's brown, see a doctor.",
      source: 'general',
    },
  ],
  alcohol: [
    {
      to: ['may', 'helps', 'why', 'when', 'how', 'much', 'what'],
      say: 'Best not in the first three days after you hurt it. Health services say it can add to the swelling.',
      source: 'nhs-hamstring',
    },
  ],
} as const satisfies Partial<Answers>;
