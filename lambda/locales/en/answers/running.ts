import type { Answers } from './told.ts';

/** Running: with a sore hamstring, back from an injury, and so that it does no harm. */
export const running = {
  'running-with-strain': [
    {
      to: ['may', 'what', 'how', 'which'],
      say: "I can't say yes from here. Never with a limp, and if pain goes above three out of ten, or builds, stop.",
      source: 'pain-bound',
    },
    {
      to: ['helps', 'why', 'much', 'long'],
      say: 'Some runners go on, slower and shorter, and easy running may even help. But health services say rest from it first.',
      source: 'article',
    },
    {
      to: ['when', 'normal'],
      say: 'Not before you walk briskly without pain. Health services say no hard running for up to eight weeks after a big one.',
      source: 'nhs-sprains',
    },
  ],
  ignoring: [
    {
      to: ['what', 'may', 'helps', 'how', 'why', 'when', 'long', 'normal'],
      say: "It may settle, or a small strain gets bigger. If two or three days of rest don't help, get it checked.",
      source: 'article',
    },
  ],
  racing: [
    {
      to: ['may', 'when', 'helps', 'how', 'what'],
      say: "I'd leave a race out while it's sore. You push harder in a race, and that's how small strains get big.",
      source: 'prudence',
    },
    {
      to: ['long', 'much', 'why', 'which', 'normal'],
      say: 'Race again when full training, fast runs too, has been free of pain for a week or two.',
      source: 'rehab',
    },
  ],
  walking: [
    {
      to: ['may', 'helps', 'when', 'normal'],
      say: "Easy walking is fine as long as it stays comfortable and you don't limp. It beats lying still.",
      source: 'peace-and-love',
    },
    {
      to: ['much', 'long', 'often', 'how', 'which'],
      say: "Short and often, as far as it's comfortable. If it aches more afterwards, halve it tomorrow.",
      source: 'peace-and-love',
    },
    {
      to: ['why', 'what'],
      say: 'Walking stretches the hamstring at the end of each step. If it hurts, take shorter steps, and if you limp, get it checked.',
      source: 'article',
    },
  ],
  stairs: [
    {
      to: ['may', 'how', 'why', 'helps', 'normal', 'which'],
      say: 'Take stairs slowly, holding the rail. Good leg first going up, sore leg first going down.',
      source: 'practice',
    },
  ],
  'pain-allowed': [
    {
      to: ['much', 'what', 'which', 'how'],
      say: 'Three out of ten at most, and back to usual by the next morning. If it builds, stop.',
      source: 'pain-bound',
    },
    {
      to: ['may', 'normal', 'when', 'long'],
      say: 'A mild ache, up to three out of ten, is all right if it has gone by morning. Sharp pain never is.',
      source: 'pain-bound',
    },
    {
      to: ['why', 'helps'],
      say: 'In one trial, people who let it ache a little came back about as soon as those who waited for none.',
      source: 'pain-bound',
    },
  ],
  'return-to-running': [
    {
      to: ['when', 'may', 'long'],
      say: "I can't name a day. A brisk walk of half an hour without pain comes first, then short, slow jogs.",
      source: 'rehab',
    },
    {
      to: ['how', 'what', 'which'],
      say: 'Walk first, then a minute of jogging between walks, then longer jogs. Fast running comes last of all.',
      source: 'rehab',
    },
    {
      to: ['much', 'often'],
      say: 'Slow enough to chat, and short. Every other day at first, so you can see how it is next morning.',
      source: 'practice',
    },
    {
      to: ['helps', 'why', 'normal'],
      say: 'Going back slowly is what keeps it from coming back. Most repeats happen in the first two months.',
      source: 'recurrence',
    },
  ],
  'run-walk': [
    {
      to: ['how', 'what', 'much', 'long', 'which'],
      say: 'A minute of easy jogging, a minute or two of walking, ten times at most. Then see how it is tomorrow.',
      source: 'general',
    },
    {
      to: ['helps', 'why', 'may', 'when', 'often'],
      say: 'The walks give the hamstring a break before it tires. Start once brisk walking is free of pain.',
      source: 'rehab',
    },
  ],
  fear: [
    {
      to: ['normal', 'why', 'what'],
      say: 'Being wary after an injury is normal, and it fades as the leg proves itself. Small steps give you that proof.',
      source: 'practice',
    },
    {
      to: ['how', 'helps', 'which', 'may', 'when'],
      say: 'Build up in small steps, and go on only when the last felt good. If the fear stays, tell a physical therapist.',
      source: 'practice',
    },
  ],
  sprinting: [
    {
      to: ['why', 'helps', 'what'],
      say: 'Most pulls happen at full speed, with the leg reaching far ahead. Build up in steps, and well warmed up.',
      source: 'article',
    },
    {
      to: ['may', 'when', 'how', 'much', 'often'],
      say: 'Only well warmed up, and after an injury last of all. Begin at about half speed and add a little each time.',
      source: 'rehab',
    },
  ],
  speedwork: [
    {
      to: ['when', 'may', 'long'],
      say: 'Last of all. First easy runs without pain for a week or two, then strides, each time a little faster.',
      source: 'rehab',
    },
    {
      to: ['how', 'much', 'often', 'which', 'what'],
      say: 'Once a week to begin with, after a long warm-up, and never two fast days in a row.',
      source: 'practice',
    },
    {
      to: ['helps', 'why', 'normal'],
      say: 'Speed is what hamstrings get hurt by, and also what prepares them for it. So add it slowly, but do add it.',
      source: 'rehab',
    },
  ],
  'other-sports': [
    {
      to: ['may', 'when', 'helps', 'how', 'why'],
      say: 'Sports with sprints and kicks come back last, after fast straight running without pain. Ask a physical therapist before a match.',
      source: 'rehab',
    },
  ],
  treadmill: [
    {
      to: ['why', 'helps', 'what', 'normal'],
      say: ({ fibers }) =>
        `A treadmill repeats one stride on one surface, so the same ${fibers} do the work every time.`,
      source: 'article',
    },
    {
      to: ['may', 'how', 'which', 'much', 'often'],
      say: "You don't have to avoid it. Change incline and pace now and then, and take some of your runs outside.",
      source: 'article',
    },
  ],
  terrain: [
    {
      to: ['which', 'what', 'how', 'may'],
      say: 'Mix it up with trails, grass, road and gentle hills, so no muscle does all the work.',
      source: 'article',
    },
    {
      to: ['helps', 'why'],
      say: 'Changing ground changes your stride, and the load moves from one muscle to the next.',
      source: 'article',
    },
    {
      to: ['when', 'much', 'often'],
      say: 'Change a little at a time. A hilly week after flat months asks a lot at once.',
      source: 'practice',
    },
  ],
  hills: [
    {
      to: ['helps', 'why', 'normal', 'what'],
      say: 'Uphill makes hamstrings and glutes push hard, and fast downhill makes them brake. Both are fine in small doses.',
      source: 'practice',
    },
    {
      to: ['may', 'when', 'how', 'much', 'often', 'which'],
      say: 'Gentle hills once a week, short steps, and no fast downhill. With a sore hamstring, stay on the flat.',
      source: 'practice',
    },
  ],
  'race-training': [
    {
      to: ['how', 'what', 'which', 'much'],
      say: "I don't write race plans. What I'd add to yours is strength twice a week, and easy days that stay easy.",
      source: 'article',
    },
    {
      to: ['may', 'when', 'long', 'often', 'helps', 'why'],
      say: 'A running coach can plan your race. From me, two strength days a week, the last about ten days before.',
      source: 'practice',
    },
  ],
  'adding-distance': [
    {
      to: ['may', 'when', 'why'],
      say: "Not while something's sore. Hold your distance until it's gone, then add a little.",
      source: 'prudence',
      next: { kind: 'doctor' },
    },
    {
      to: ['much', 'how', 'often', 'long', 'which', 'what'],
      say: 'Make your longest run at most a tenth longer than your longest of the last thirty days.',
      source: 'running-load',
    },
    {
      to: ['helps', 'normal'],
      say: 'In five thousand runners, one run much longer than the last month led to more injuries. So step up gently.',
      source: 'running-load',
    },
  ],
  'easy-pace': [
    {
      to: ['how', 'what', 'which', 'much', 'why', 'normal'],
      say: "Slow enough to chat in whole sentences. If you're puffing, ease off, even if it feels too slow.",
      source: 'practice',
    },
    {
      to: ['may', 'when', 'long', 'often', 'helps'],
      say: 'Keep most of your week easy, and only a day or two hard. Your legs get to recover in between.',
      source: 'practice',
    },
  ],
  'time-of-day': [
    {
      to: ['when', 'which', 'what', 'helps', 'difference'],
      say: "Whenever you'll stick to it. Legs are stiffer first thing, so give a morning run a longer warm-up.",
      source: 'practice',
    },
    {
      to: ['may', 'normal', 'why', 'how', 'long', 'much', 'often'],
      say: "Any time is fine. If it's first thing or late at night, start slower and warm up a bit longer.",
      source: 'practice',
    },
  ],
  cadence: [
    {
      to: ['much', 'what', 'which'],
      say: 'No number suits everyone. If you overstride, five to ten percent more steps than now is worth a try.',
      source: 'running-form',
    },
    {
      to: ['helps', 'why', 'may', 'how'],
      say: 'Quicker, shorter steps land closer under you, and the hamstring has less to brake. Try it for a minute at a time.',
      source: 'running-form',
    },
  ],
  stride: [
    {
      to: ['what', 'why', 'helps'],
      say: 'Overstriding means your foot lands far ahead of you. It stretches and loads the hamstring with every step.',
      source: 'running-form',
    },
    {
      to: ['normal', 'how', 'may', 'difference', 'which', 'much'],
      say: "I can't see you run. If your foot lands ahead of your knee, try slightly shorter, quicker steps.",
      source: 'running-form',
    },
  ],
  shoes: [
    {
      to: ['helps', 'may', 'why', 'what'],
      say: "Shoes rarely make or mend a hamstring. Don't change much at once, and don't buy new ones because of it.",
      source: 'practice',
    },
    {
      to: ['which', 'how', 'much', 'difference'],
      say: "The ones that feel comfortable from the first step. I know of no shoe that's better for hamstrings.",
      source: 'practice',
    },
    {
      to: ['when', 'often', 'long'],
      say: "Replace them when they're worn flat or feel dead, and change between two pairs if you can.",
      source: 'practice',
    },
  ],
  insoles: [
    {
      to: ['helps', 'may', 'which', 'why', 'what'],
      say: 'I know of no proof that insoles help a hamstring. If your feet hurt too, ask a podiatrist.',
      source: 'general',
    },
  ],
} as const satisfies Partial<Answers>;
