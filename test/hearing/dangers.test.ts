import { expect, it } from 'vitest';
import type { Meant } from '../../lambda/hearing/heard.ts';
import { hear } from '../../lambda/hearing/index.ts';
import type { SignId } from '../../lambda/hearing/vocabulary.ts';

/** Dangers as people tell of them most plainly, each by its sign. */
const plainly: Readonly<Partial<Record<SignId, readonly string[]>>> = {
  fainting: [
    'i nearly passed out just now',
    'i came over all faint after that last set',
    "my heart's going all over the place and i feel dizzy",
    'my heart keeps skipping beats',
    'i blacked out for a second',
  ],
  'chest-pain': [
    "there's pressure in my chest and my left arm aches",
    'my jaw hurts and my chest is heavy',
    'the tightness in my chest goes into my arm',
    "it's like a weight on my chest and my jaw's sore",
  ],
  'cannot-move': [
    "i can't wiggle my toes",
    "my foot won't move at all",
    "i can't lift my leg off the floor it just won't go",
    "i've lost all movement in my foot",
  ],
  'cold-leg': [
    "my foot's suddenly gone white and cold",
    'my toes have turned white and icy',
    'all at once my foot went cold and pale',
  ],
  'hard-as-board': [
    'my thigh went hard as a board after i got kneed',
    "i took a knock to the thigh and now it's rock hard and getting tighter",
    "the muscle's like concrete since that ball hit me and stretching makes it way worse",
    "got kicked in the calf and it's swollen solid and starting to tingle",
    "my quad's solid since the tackle and the pain's getting worse",
  ],
  'fall-cannot-get-up': [
    "i fell over and i can't get up",
    "i slipped on the stairs and i can't stand",
    'my leg looks shorter since the fall',
    "i came off my bike and my foot's turned outwards",
    "i've had a fall and my hip's so sore i can't get off the floor",
  ],
  'both-legs': [
    'the pain shoots down both legs',
    "i've got pain going down both legs",
    'both my legs are tingling',
    'my legs have both gone weak',
  ],
  'saddle-numbness': ['it feels different when i wipe', "i can't feel the toilet paper"],
  'bladder-bowel': [
    'it feels weird when i pee',
    "i can't tell if my bladder's full",
    'it takes ages to get going when i pee',
    "i can't feel myself going to the loo",
  ],
  'spreading-infection': [
    'the redness is spreading up my leg and i feel sick',
    "my leg's red and hot and i've got the shakes",
    "there's a red patch that's getting bigger and i'm dizzy",
    "my leg's infected and i feel really confused",
    "the red's creeping up and i've been throwing up",
  ],
  'dark-urine': [
    "my wee's gone dark brown since that session",
    "i've hardly peed since the race",
    'my pee looks like coke',
    'i did a massive workout and now my urine is really dark',
  ],
  'calf-cramp-lasting': [
    "my calf's had a cramp that won't let go since yesterday",
    "the calf hurts like a cramp and it's worse when i pull my toes up",
    "it's like a charley horse that never goes away in my calf",
  ],
  'calf-pain': [
    'my calf hurts',
    "i've got an ache in my left calf",
    "there's a pain in my calf",
    "my calf's really sore",
  ],
  'clot-risk': [
    "i'm on the pill",
    'i had a baby three weeks ago',
    "i'm pregnant",
    'i flew back from australia last week',
    'i had knee surgery a month ago',
    "i've had a blood clot before",
  ],
  'burst-behind-knee': [
    'something burst behind my knee',
    'it felt like water running down my calf',
    'i felt a pop behind the knee and then fluid down my leg',
  ],
  'growing-bruise': [
    "the bruise keeps getting bigger and i'm on warfarin",
    "i'm on blood thinners and i've got this bruise that's growing",
    "my bruised leg's gone numb",
    'the bruise is spreading and i take apixaban',
    "my thigh's bruised and it's getting weaker",
  ],
  'iced-skin': [
    "my skin's gone hard and waxy from the ice",
    'there are blisters where the ice was',
    "the skin's yellow and white after icing",
    "it's stayed white since i took the ice off",
  ],
  'under-eighteen': [
    "i'm sixteen",
    "i'm only fifteen years old",
    "i'm still at school i'm fourteen",
    "i'm under eighteen",
  ],
  'groin-ache': [
    "there's a deep ache in my groin and it comes on earlier every run",
    'my hip aches deep inside when i run and it starts sooner each time',
    'deep groin pain that starts earlier every run',
  ],
  fluoroquinolone: [
    "i'm on ciprofloxacin and my achilles hurts",
    "my tendon's sore since i started levofloxacin",
    "i'm taking cipro and my hamstring tendon aches",
    'the doctor gave me an antibiotic called ciprofloxacin and now my heel tendon hurts',
  ],
  statin: [
    "i'm on statins and my muscles ache all the time",
    'i take atorvastatin and my thighs are weak',
    'my legs have ached since i went on a statin',
    'my muscles have been sore ever since they put me on simvastatin',
  ],
  'shooting-pain': [
    "i've had shooting pain from my back down my leg for weeks",
    'the pain shoots from my bum down to my foot',
    "there's a pain that goes from my lower back all the way down my leg",
    "my sciatica's been going on for two months",
  ],
  'call-an-ambulance': ['call an ambulance', 'get me an ambulance now', 'ring nine nine nine'],
  'heart-attack': ["i think i'm having a heart attack", 'it might be a heart attack'],
  suicidal: ['i want to kill myself', "i don't want to be alive any more"],
  overdose: ['i took twelve ibuprofen', "i've swallowed too many tablets"],
  'head-injury': ['i hit my head', 'i banged my head when i fell'],
  'somebody-collapsed': [
    'somebody collapsed beside me',
    "my friend's passed out",
    "there's a man lying here and he won't wake up",
  ],
};

const rows = Object.entries(plainly).flatMap(([sign, said]) =>
  (said ?? []).map((words) => [words, sign] as const),
);

/** Signs told, or that are asked about because only one way of hearing had them. */
const signsIn = (meant: readonly Meant[]): readonly string[] =>
  meant.flatMap((each): readonly string[] => {
    if (each.kind === 'signs') return each.told;
    // Who collapsed nearby is somebody else, and the runner's to act on.
    if (each.kind === 'somebody') return each.told.filter((sign) => sign === 'somebody-collapsed');
    if (each.kind === 'age') return (each.years ?? 18) < 18 ? ['under-eighteen'] : [];
    return each.kind === 'perhaps-sign' ? [each.sign] : [];
  });

it.each(rows)('"%s" is heard as %s', (words, sign) => {
  // A heart that stumbles is an emergency under either name.
  const names = sign === 'fainting' ? ['fainting', 'chest-pain'] : [sign];
  expect(signsIn(hear(words).meant).some((each) => names.includes(each))).toBe(true);
});

it.each([
  'are glutes weak',
  'do my ankles swell because of running',
  "i'd die for a beer",
  'this is killing me',
  'i fell asleep on the sofa',
  'i flew through that set',
  'my hamstrings are stiff as a board',
  'after the butt kicks my hamstrings are tight',
  "i'm fifteen minutes in",
  'i hit the gym and my legs are tired',
  'how long is a long haul flight',
  'what do statins do',
  'my son is fifteen',
])('"%s" is no danger of the runner’s', (words) => {
  expect(signsIn(hear(words).meant)).toEqual([]);
});

it('what is noted and no more leaves all else that was said', () => {
  const kinds = (words: string) => hear(words).meant.map(({ kind }) => kind);
  expect(kinds('my calf hurts')).toEqual(['pain', 'signs']);
  expect(kinds("i'm sixteen start the warm up")).toEqual(['start-routine', 'age']);
});

it.each([
  ['it might be a heart attack', 'heart-attack'],
  ['maybe i took too many pills i am not sure', 'overdose'],
])('"%s" is a cry for help, doubt or not', (words, sign) => {
  expect(signsIn(hear(words).meant)).toContain(sign);
});
