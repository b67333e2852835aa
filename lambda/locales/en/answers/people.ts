import type { Answers } from './told.ts';

/** Who should ask first, and what suits them. */
export const people = {
  older: [
    {
      to: ['may', 'helps', 'normal', 'how'],
      say: 'Yes, strength matters even more with age. With a heart, bone or balance problem, ask your doctor first.',
      source: 'prudence',
    },
    {
      to: ['why', 'what'],
      say: 'Muscles lose strength and mend more slowly with age, and strength work holds that up.',
      source: 'general',
    },
    {
      to: ['often', 'much', 'long', 'which', 'when'],
      say: "Twice a week, light to begin with, and with something to hold on to. Take an extra day off if you're sore.",
      source: 'acsm',
    },
  ],
  younger: [
    {
      to: ['may', 'when', 'how', 'helps', 'much'],
      say: "Under eighteen, only with a coach or parent watching, light, and technique first. So I don't guide strength for them.",
      source: 'nsca',
    },
    {
      to: ['why', 'what', 'which', 'normal'],
      say: 'Young bones are still growing where muscles attach. Sudden pain at the sit bone needs a doctor, pop or not.',
      source: 'young',
    },
  ],
  pregnancy: [
    {
      to: ['may', 'how', 'helps', 'why', 'when', 'what', 'normal'],
      say: "Ask your midwife or doctor first. If they're happy, easy standing moves suit, nothing hard and nothing new.",
      source: 'nhs-pregnancy',
    },
    {
      to: ['which', 'long', 'much', 'often'],
      say: 'Standing ones suit best. From week sixteen, nothing flat on your back, and ask your midwife or doctor first.',
      source: 'nhs-pregnancy',
    },
  ],
  operations: [
    {
      to: ['may', 'how', 'helps', 'which', 'what', 'why', 'much'],
      say: 'Ask whoever operated on you, or your physical therapist, before you do any of this. They know which bends to avoid.',
      source: 'prudence',
    },
    {
      to: ['when', 'long', 'often'],
      say: "That's for your surgeon or physical therapist to say, and it depends on the operation. Walking is often where it begins.",
      source: 'prudence',
    },
  ],
  'blood-thinners': [
    {
      to: ['may', 'how', 'which', 'helps', 'why', 'what', 'much', 'long', 'when'],
      say: 'No roller and no hard massage, because you bruise more easily. For the rest, ask your doctor or pharmacist first.',
      source: 'prudence',
    },
  ],
  'dizzy-lying': [
    {
      to: ['which', 'may', 'how', 'what', 'helps', 'when'],
      say: 'Leave out everything on the floor. Standing moves with something to hold suit, and tell a doctor about the dizziness.',
      source: 'prudence',
    },
    {
      to: ['why', 'normal', 'long', 'often'],
      say: "I can't tell why from here, and it's worth a doctor's look. Until then, nothing lying down.",
      source: 'prudence',
    },
  ],
} as const satisfies Partial<Answers>;
