import type { Answers } from './told.ts';

/** Strains and pulls: what they are, and the days and weeks after. */
export const injury = {
  strain: [
    {
      to: ['what'],
      say: 'A strain is a tear in the muscle, often many tiny ones. Lots of people say pull for the same thing.',
      source: 'article',
    },
    {
      to: ['why', 'how'],
      say: 'The muscle was loaded more than it could take, often tired or stretched long. Never changing the ground adds to it.',
      source: 'article',
    },
    {
      to: ['long', 'when'],
      say: 'Mild ones often settle in two or three weeks, bigger ones take months. Nobody can name your day from here.',
      source: 'rehab',
    },
    {
      to: ['helps', 'may', 'normal'],
      say: "Ease off early. It may let you keep running, and that's the trap, because easing off now saves weeks later.",
      source: 'article',
    },
  ],
  pull: [
    {
      to: ['what'],
      say: 'A pull is a sudden tear, at one moment you can name. Many people use pull and strain for the same injury.',
      source: 'article',
    },
    {
      to: ['why', 'how'],
      say: 'Sprinters pull them most, at top speed, when the leg swings far ahead and the hamstring has to brake it.',
      source: 'article',
    },
    {
      to: ['long', 'when'],
      say: 'From a few weeks to some months, depending on how big the tear is. A physical therapist can give you a better idea.',
      source: 'rehab',
    },
    {
      to: ['may', 'helps', 'which', 'normal'],
      say: 'Rest it for two or three days first. After a pop or a big bruise, get it checked today.',
      source: 'avulsion',
    },
  ],
  'strain-or-pull': [
    {
      to: ['difference', 'what', 'which'],
      say: "Many people mean the same thing by both. If there's a difference, a pull is sudden and a strain builds up.",
      source: 'article',
    },
    {
      to: ['how', 'why', 'normal', 'may'],
      say: "The name matters less than how it happened and how you walk. Which one yours is, I can't tell from here.",
      source: 'article',
    },
  ],
  grades: [
    {
      to: ['what', 'difference', 'which'],
      say: 'Grade one is a small tear, and you can walk. Grade two costs you strength. Grade three is torn through.',
      source: 'rehab',
    },
    {
      to: ['how', 'why', 'may', 'normal'],
      say: "You can't grade it by feel, and neither can I. Somebody has to test your strength, or scan it.",
      source: 'rehab',
    },
    {
      to: ['long', 'when'],
      say: 'Roughly, weeks for grade one, a month or two for grade two, and three months or more for grade three.',
      source: 'general',
    },
  ],
  scans: [
    {
      to: ['may', 'which', 'why', 'helps'],
      say: 'Most strains need no scan. After a pop, a big bruise, or pain right at the sit bone, let a doctor decide.',
      source: 'avulsion',
    },
    {
      to: ['what', 'how'],
      say: "It shows how big a tear is and whether the tendon is off the bone. It says less about when you'll run.",
      source: 'rehab',
    },
    {
      to: ['when', 'long'],
      say: "If something popped or you can't walk normally, see a doctor today. Otherwise, if it's no better in a week or two.",
      source: 'avulsion',
    },
  ],
  surgery: [
    {
      to: ['may', 'why', 'which', 'helps'],
      say: 'Hardly ever. It comes up when the tendon has torn off the bone, and then early, so see a doctor soon.',
      source: 'avulsion',
    },
    {
      to: ['what', 'long', 'when', 'how'],
      say: "That's between you and a surgeon. What I know is that asking early matters if the tendon is off the bone.",
      source: 'avulsion',
    },
  ],
  'tendon-or-muscle': [
    {
      to: ['difference', 'how', 'which', 'what'],
      say: "I can't tell from here. Tendon pain often sits high, at the sit bone, and muscle pain lower down the thigh.",
      source: 'goom',
    },
    {
      to: ['why', 'helps', 'long', 'normal', 'may'],
      say: 'It matters because tendons take longer, and they like steady loading more than rest. A physical therapist can tell which it is.',
      source: 'goom',
    },
  ],
  'nerve-or-muscle': [
    {
      to: ['difference', 'how', 'which', 'what'],
      say: 'Only somebody who examines you can tell. Pain that shoots or tingles, or starts in the back, makes a nerve more likely.',
      source: 'differential',
    },
    {
      to: ['why', 'may', 'normal', 'long', 'helps', 'when'],
      say: 'Tingling, numbness or shooting pain is for a doctor to look at, soon. Leave stretching until then.',
      source: 'article',
    },
  ],
  'treating-strain': [
    {
      to: ['how', 'what', 'which', 'may'],
      say: 'First three days, rest it and walk easily. Ice if it comforts you. Then gentle moving, and later the roller.',
      source: 'peace-and-love',
    },
    {
      to: ['when', 'long', 'much'],
      say: 'No heat and no massage for three days. After that go by pain, three out of ten at most, gone by morning.',
      source: 'nhs-hamstring',
    },
    {
      to: ['helps', 'why'],
      say: 'What helps most is getting it moving again, bit by bit, once the first days are over.',
      source: 'peace-and-love',
    },
  ],
  'lengthening-exercises': [
    {
      to: ['what', 'which', 'how'],
      say: "They're three exercises that load the hamstring while it's long. A physical therapist should show you when and how.",
      source: 'askling',
    },
    {
      to: ['helps', 'why', 'when', 'may', 'long'],
      say: 'In one study of footballers, those who did them were back in four weeks rather than seven. Never into pain.',
      source: 'askling',
    },
  ],
  tape: [
    {
      to: ['helps', 'why', 'what', 'which'],
      say: 'It may take the edge off soreness, but it holds nothing together. For a strain I know of no good proof.',
      source: 'tape',
    },
    {
      to: ['may', 'when', 'how', 'long'],
      say: "If it feels good, use it, unless your skin minds. Just don't let tape talk you into running on pain.",
      source: 'tape',
    },
  ],
  'who-to-see': [
    {
      to: ['which', 'may', 'difference', 'what'],
      say: 'A doctor for a pop, a big bruise, numbness or swelling. A physical therapist for pain that comes with running and keeps coming.',
      source: 'nhs-sprains',
    },
    {
      to: ['when', 'how', 'long', 'helps', 'why'],
      say: 'If two or three days of rest change nothing, or you limp, get it checked. A physical therapist is a good start.',
      source: 'article',
    },
  ],
  'scar-tissue': [
    {
      to: ['what', 'why', 'normal'],
      say: 'A strain can leave tougher tissue behind. It gives less than muscle does, so the spot may stay tight.',
      source: 'article',
    },
    {
      to: ['how', 'helps', 'may', 'which', 'long'],
      say: "You can't rub it away. Movement and strength keep it supple, and rolling may help the spot feel looser.",
      source: 'article',
    },
  ],
  'recovery-time': [
    {
      to: ['long', 'when', 'what', 'much'],
      say: 'Often two or three weeks for a mild strain, months for a big one. How it moves tells more.',
      source: 'rehab',
    },
    {
      to: ['how', 'helps', 'which', 'may'],
      say: 'Rest it two or three days, then load it little by little. Rushing back is what costs the most time.',
      source: 'peace-and-love',
    },
    {
      to: ['why', 'normal'],
      say: "Slow is normal. A torn muscle has to be rebuilt, and it's weaker for weeks after it stops hurting.",
      source: 'recurrence',
    },
  ],
  'mending-faster': [
    {
      to: ['how', 'what', 'which', 'helps', 'may', 'why'],
      say: 'Sleep, enough food, easy walking, then loading it bit by bit. Nothing you can buy is proven to speed it up.',
      source: 'peace-and-love',
    },
  ],
  recurrence: [
    {
      to: ['much', 'normal', 'often'],
      say: 'About one hamstring injury in three comes back within a year. Half of those come back in the first two months.',
      source: 'recurrence',
    },
    {
      to: ['why', 'what'],
      say: 'Mostly because people go back too soon, with the muscle still weaker. The risk stays up for about fifteen weeks.',
      source: 'recurrence',
    },
    {
      to: ['how', 'helps', 'which', 'may'],
      say: 'Keep up the strength after it feels fine, and bring speed back last. After two, see a physical therapist.',
      source: 'recurrence',
    },
    {
      to: ['long', 'when'],
      say: "Take extra care for about fifteen weeks. That's how long the risk stays raised after a hamstring injury.",
      source: 'recurrence',
    },
  ],
  tweak: [
    {
      to: ['what', 'normal'],
      say: 'A tweak is less than an injury, something just feels off. A few easy days often settle it.',
      source: 'article',
    },
    {
      to: ['may', 'how', 'which', 'helps'],
      say: 'Take two or three easy days, then start slowly. If it loosens up as you go, good. If not, get it checked.',
      source: 'article',
    },
    {
      to: ['long', 'when', 'why'],
      say: "A few days, usually. If it hasn't calmed down after two or three days of rest, get it checked.",
      source: 'article',
    },
  ],
  soreness: [
    {
      to: ['normal', 'what', 'may'],
      say: 'Some soreness belongs to running. If it loosens as you start out slowly, after days of rest, good.',
      source: 'article',
    },
    {
      to: ['long', 'when', 'often'],
      say: "Ordinary soreness is gone in about three days. If rest doesn't change it, or you need pills daily, see a doctor.",
      source: 'article',
    },
    {
      to: ['difference'],
      say: 'Soreness is dull, in both legs, and fades in days. Pain in one spot, sharp or sudden, is more likely an injury.',
      source: 'practice',
    },
    {
      to: ['how', 'helps', 'which'],
      say: 'Easy moving helps more than lying still. A walk, a gentle ride, and sleep.',
      source: 'practice',
    },
    {
      to: ['why'],
      say: 'Because you did more than your muscles were used to. They repair in a day or three and take more next time.',
      source: 'practice',
    },
  ],
  'day-after': [
    {
      to: ['normal'],
      say: "Yes, for a day or two after something new or hard. If it's sharp, or only in one spot, that's different.",
      source: 'practice',
    },
    {
      to: ['why', 'what'],
      say: "You asked more of the muscle than it's used to, mostly the lowering part. It peaks on the second day.",
      source: 'practice',
    },
    {
      to: ['long', 'when'],
      say: 'A day or two, three at most. If it lasts longer, you did too much, so do half next time.',
      source: 'practice',
    },
    {
      to: ['may', 'how', 'helps', 'which', 'much'],
      say: 'Go easy if it only feels stiff and loosens as you move. Leave fast running and strength until it has gone.',
      source: 'article',
    },
  ],
  painkillers: [
    {
      to: ['may', 'which', 'what', 'how'],
      say: 'Ask a pharmacist, who can check what suits you. Never take one to get through a run or a workout.',
      source: 'nhs-sprains',
    },
    {
      to: ['long', 'often', 'when', 'much'],
      say: 'No more than the leaflet says, for a few days. If you need them day after day, see a doctor.',
      source: 'article',
    },
    {
      to: ['helps', 'why', 'normal'],
      say: "They dull pain and don't mend anything. In the first days, some advice is against anti-inflammatories like ibuprofen.",
      source: 'peace-and-love',
    },
  ],
} as const satisfies Partial<Answers>;
