/** How words are unified before anything is looked for. */

/** Short forms, spelled out; what ends in "n't", "'ve", "'ll", "'m", "'re" or "'s" is done by rule. */
export const shortForms: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "ain't": 'is not',
  aint: 'is not',
  "shan't": 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  youre: 'you are',
  youve: 'you have',
  weve: 'we have',
  theyre: 'they are',
  itll: 'it will',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  theres: 'there is',
  hes: 'he is',
  shes: 'she is',
  lets: 'let us',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  hafta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  donno: 'do not know',
  cos: 'because',
  "'cause": 'because',
  cuz: 'because',
  coz: 'because',
  yeh: 'yeah',
  yea: 'yeah',
  ya: 'yeah',
  yup: 'yep',
  yah: 'yeah',
  nay: 'no',
  nuh: 'no',
  ok: 'okay',
  til: 'until',
  till: 'until',
  'o’clock': 'oclock',
  mum: 'mom',
  mummy: 'mom',
  mums: 'moms',
  neighbour: 'neighbor',
  neighbours: 'neighbors',
  colour: 'color',
  colours: 'colors',
  coloured: 'colored',
  discoloured: 'discolored',
  programme: 'program',
  grey: 'gray',
  metres: 'meters',
  kilometres: 'kilometers',
  "raynaud's": 'raynauds',
  raynaud: 'raynauds',
  raynods: 'raynauds',
  renauds: 'raynauds',
  renaults: 'raynauds',
  raynards: 'raynauds',
  raynaulds: 'raynauds',
  reynolds: 'raynauds',
  reynauds: 'raynauds',
  hammy: 'hamstring',
  hammie: 'hamstring',
  hammies: 'hamstrings',
  hams: 'hamstrings',
  hamstrung: 'hamstring',
  gloots: 'glutes',
  warmup: 'warm up',
  cooldown: 'cool down',
  inchworms: 'inchworms',
  sitbone: 'sit bone',
};

/** Words that sound like one of ours and that no runner says to a coach. */
const soundAlikes: Readonly<Record<string, string>> = {
  pane: 'pain',
  panes: 'pains',
  tow: 'toe',
  tows: 'toes',
  brews: 'bruise',
  tare: 'tear',
  vain: 'vein',
  vains: 'veins',
  breadth: 'breath',
  pea: 'pee',
  feat: 'feet',
  carves: 'calves',
  paws: 'pause',
  wrest: 'rest',
  ruler: 'roller',
  squad: 'squat',
  hertz: 'hurts',
  stares: 'stairs',
  heals: 'heels',
  fills: 'feels',
  threw: 'through',
  ate: '8',
  hear: 'here',
  role: 'roll',
  soar: 'sore',
};

/** Words heard in two that are one. */
const joined =
  'up stairs|down stairs|foot ball|back side|breast bone|week end|some thing|some body|some one|any thing|in to|on to|dead lifts?|tread mill|pain killers?|cross overs|may be|work out|kettle bells?|a gain';

export const alikes: readonly (readonly [RegExp, (word: string) => string])[] = [
  [
    new RegExp(`(?<= )(?:${Object.keys(soundAlikes).join('|')})(?= )`, 'g'),
    (word) => soundAlikes[word] ?? word,
  ],
  [new RegExp(`(?<= )(?:${joined})(?= )`, 'g'), (words) => words.replace(' ', '')],
];

/** Words misheard or split, put right where their neighbours allow it. In order. */
export const misheard: readonly (readonly [RegExp, string])[] = [
  // Said of sport, it is an injury; said of nothing, it may be a cry.
  [
    / hurt myself(?= (?:just |badly |a bit )?(?:(?:at|in|during|on) (?:my |the |a |this |our )?(?:\w+ )?(?:training|practice|gym|track|run|race|session|parkrun|football|rugby|soccer|hockey|tennis|yoga|class|match|game|hill|hills|treadmill|squats?|deadlifts?) |(?:running|training|playing|lifting|sprinting|jogging|stretching|skiing|warming up) ))/g,
    ' hurt something',
  ],
  [/ 9 9 9(?= )/g, ' 999'],
  [/ (?:9 one one|9 11)(?= )/g, ' 911'],
  [/ one one 2(?= )/g, ' 112'],
  [/ ham ?string(s?)(?= )/g, ' hamstring$1'],
  [/ (?:hand|lamb|hum|ham's) strings?(?= )/g, ' hamstring'],
  [/ inch (?:worm|warm|form)(s?)(?= )/g, ' inchworm$1'],
  [/ (?:phone|form|home|foe|fome) (roller|rolling)(?= )/g, ' foam $1'],
  [/ (?:worm|war|walm) up(?= )/g, ' warm up'],
  [/ (?:cool|cold) (?:town|dawn)(?= )/g, ' cool down'],
  [/ (?:glue|gluten|glute|glutes|blue|group) bridge(s?)(?= )/g, ' glute bridge$1'],
  [/ (?:but|bud|bat) (kicks?|kickers?|kicking)(?= )/g, ' butt $1'],
  [
    / (?:i stimer|eye timer|eyes timer|is timer|rice timer|nice timer|i timer|ice timber)(?= )/g,
    ' ice timer',
  ],
  [/ (?:i spack|eye pack|eyes pack|nice pack)(?= )/g, ' ice pack'],
  [
    /(?<! my| your| his| her| their| close| with| in) eyes(?= (?:on|off|is|it|my|the|for|timer|now|again)? )/g,
    ' ice',
  ],
  [
    /(?<= (?:is|am|are|feel|feels|so|bit|very|still|too|really|quite|pretty|how|not|just|little|kinda|was)) saw(?! (?:a|the|him|her|it|my|that))(?= )/g,
    ' sore',
  ],
  [
    /(?<= (?:my|the|left|right|roll|rolling)) (?:callous|callus|carves|cavs|halves)(?= )/g,
    ' calves',
  ],
  [/(?<= (?:left|right)) (?:cough|calve|carf|calc)(?= )/g, ' calf'],
  [/ (?:sits?|sitz|sitting|sitter|site|sick|said) bone(s?)(?= )/g, ' sit bone$1'],
  [/ (?:fire) (?:hydrants?|high ?drants?)(?= )/g, ' fire hydrants'],
  [/ (?:ray|rain) (?:nodes?|nods|odds|no|nose)(?= )/g, ' raynauds'],
  [/ (?:kettle) (?:bells?|ball)(?= )/g, ' kettlebell'],
  [/ (?:numb|number|num) in my (foot|feet|toes|leg|legs)(?= )/g, ' numb in my $1'],
  [/ (?:dead ?lifts?)(?= )/g, ' deadlift'],
  [
    / (?:pin and needles|pins and needle|pains and needles|pins in needles|pens and needles)(?= )/g,
    ' pins and needles',
  ],
  [/ (?:breathe|breath|breeding) (?:lessness|less)(?= )/g, ' breathlessness'],
  [/ x ?ray(s?)(?= )/g, ' xray$1'],
  [/(?<= (?:it|that|this|he|she)) is been(?= )/g, ' has been'],
  [/(?<= (?:a|heard|felt|loud|big|sudden|went)) pub(?= )/g, ' pop'],
  [
    /(?<= (?:is|am|are|too|so|feel|feels|felt|hamstrings?|legs?|calf|calves|very|all|bit)) type(?= )/g,
    ' tight',
  ],
  [/(?<= (?:something|it|have|muscle|hamstring)) tour(?= )/g, ' tore'],
  [/(?<= (?:heard|loud|sharp) a?) ?track(?= )/g, ' crack'],
  [/(?<= (?:my|left|right|upper|inner)) tie(?= )/g, ' thigh'],
  [/(?<= my) cough(?= )/g, ' calf'],
  [
    /(?<= (?:can not|could not|barely|hardly|can|could|to)) work(?= (?:on it|on that|on this|properly|at all|without|far|on the leg) )/g,
    ' walk',
  ],
  [/(?<= (?:legs?|feel|feels|feeling|is|are|so|both|gone|going|foot)) week(?= )/g, ' weak'],
  [/(?<= (?:is|gone|turning|turned|went|going|are)) blew(?= )/g, ' blue'],
  [/(?<= (?:is|gone|bright|all|and|turned|are)) read(?= )/g, ' red'],
  [/(?<= (?:i|it|can|not|to|you|does|do)) fill(?= )/g, ' feel'],
  [/(?<= (?:next|this|that|last|which|easier|harder)) won(?= )/g, ' one'],
  [/ rising(?= )/g, ' icing'],
  [/(?<= (?:my|the|left|right)) heal(?= )/g, ' heel'],
  [/(?<= (?:hip|glute)) fridges?(?= )/g, ' bridges'],
  [/(?<= (?:the|a|to|my)) blank(?= )/g, ' plank'],
  [/(?<= (?:my|and|bladder or|bladder and|bladder)) bowls?(?= )/g, ' bowels'],
  [/ off(?= (?:my|the) (?:leg|thigh|hamstring|calf|knee|foot|back) )/g, ' of'],
  [/(?<= (?:the|my|left|for)) write(?= )/g, ' right'],
];

/** Words that only give time to think, or weight: taken out where they stand inside a sentence. */
export const filler = new Set(
  `um uh er erm uhm umm uhh hmm hm mm ah oh ooh aah eh ugh really very quite totally absolutely completely
  literally basically honestly bloody fucking freaking frigging flipping flippin damn damned goddamn proper
  awfully terribly super kinda sorta please pls dude bro actual slightly tad somewhat
  obviously frankly apparently definitely innit`.split(/\s+/),
);

/** Words to address somebody by, unless one of these stands before them. */
export const address = new Set([
  'mate',
  'buddy',
  'pal',
  'guys',
  'man',
  'love',
  'darling',
  'sweetheart',
]);
export const named = new Set(
  `my a an the your our this that of old running training best some 2 3 i would who is his her one and or`.split(
    /\s+/,
  ),
);

/** Phrases that mean nothing by themselves. In order. */
export const fillerPhrases: readonly (readonly [RegExp, string])[] = [
  [/ fair enough(?= )/g, ' okay'],
  [/ cause(?= (?:i|it|my|the|he|she|we|they|of) )/g, ' because'],
  [
    / me(?= (?:back|leg|legs|foot|feet|knee|calf|hamstring|toes|bum|ankle|thigh|chest|heart|arm|bladder) )/g,
    ' my',
  ],
  [/^ alexa(?= )/, ''],
  [
    / dead(?= (?:sore|easy|tired|good|hard|slow|useful|painful|tight|stiff|cold|hot|simple|boring|achy) )/g,
    '',
  ],
  [/(?<! what| which| this| that| any| some| another| the) (?:kind|sort) of(?= )/g, ''],
  [
    / (?:to be honest|to be fair|if you ask me|you know what|at the end of the day|for god is sake|for goodness sake|for fucks sake|for pete is sake|as it happens|believe it or not|if you do not mind|if you would|if that is okay|if that is alright|if possible)(?= )/g,
    '',
  ],
  [
    /(?<! do| did| if| what| does| would| and| let| should| will) you know(?! (?:about|me|what|how|my|if|of|any|the))(?= )/g,
    '',
  ],
  [/ (have|has|had) got(?= )/g, ' $1'],
  [
    / (?:a tiny bit|a wee bit|a little bit|a bit|a little|a touch)(?! (?:of|longer|more|less|slower|faster|quicker|easier|harder|later))(?= \S+ )/g,
    '',
  ],
];

/** Before "like" these keep their meaning: feels like, i would like. */
export const beforeLike = new Set(
  `feel feels felt feeling look looks looked looking sound sounds sounded sounding would do does did i you we they
  walk walks walking move moving not going go went goes run running what anything something nothing things stuff more seem seems seemed just shaped hurts burning burns smells is was
  much people tight sore hard cold hot aching throbbing swollen numb white red blue stiff more be it`.split(
    /\s+/,
  ),
);
