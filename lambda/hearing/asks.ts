/** What a question wants to know, by how it is put: "how long", "may I", "is it normal". */
export const asks = [
  'what',
  'why',
  'may',
  'when',
  'long',
  'much',
  'often',
  'which',
  'normal',
  'difference',
  'how',
  'helps',
] as const;
export type Ask = (typeof asks)[number];

/** How each kind of question is put; the first that fits is it. */
const ways: readonly (readonly [Ask, RegExp])[] = [
  ['what', /\bhow (?:do|does) .* work\b/],
  [
    'difference',
    /\b(?:difference between|differences?$|differs?|differ from|different from|what is the difference|versus|vs|compared (?:to|with)|the same (?:as|thing))\b|\bhow (?:do|can|would|could) (?:i|you) (?:know|tell) (?:if|whether|which|a|the|it|what)\b(?!.* (?:ready|heavier|go up|add))|^(?:so |well |and )?(?:is|could) (?:it|this|that) (?:be )?.* or /,
  ],
  [
    'often',
    /\bhow (?:often|frequent\w*|regular\w*)\b|\bhow many (?:times|days|sessions?|runs|goes)(?: \w+){0,3} (?:a|per|each|every) (?:day|week|month)\b|\b(?:times|days) (?:a|per) (?:day|week)\b|\b(?:every|each) (?:single )?(?:day|night|morning|run)\b|\bdaily\b|\bmost times\b/,
  ],
  [
    'long',
    /\bhow long\b|\bhow many (?:more )?(?:seconds|minutes|days|weeks|months)\b(?!.* (?:rest|off) (?:days?)?)|\bhow much time\b|\bfor how many\b|\b(?:weeks or months|days or weeks)\b/,
  ],
  [
    'much',
    /\bhow (?:much|many|heavy|hard|far|fast|slow\w*|big|high|low|deep|likely|warm|cold|tight|intense\w*)\b|\bwhat (?:weight|cadence|dose|percent\w*|pace|speed|temperature|distance|load|amount|number|score|level of pain|odds|chances?)\b|\b(?:too much|too many|too heavy|too far|too fast|enough)\b/,
  ],
  [
    'when',
    /\bwhen (?:can|could|should|do|does|is|are|am|will|would|to|may|might|it is|i can|i should)\b|^(?:so |and |but )?when\b|\bhow (?:soon|early|late|quick\w*)\b|\bbefore or after\b|\bafter or before\b|\b(?:what|which|best) (?:time|day)\b|\bat what (?:point|stage)\b|\btoo (?:soon|early)\b|\b(?:first or|before i run or|the same day)\b/,
  ],
  [
    'which',
    /\bwhich\b|\bwho\b|\bwhat (?:kind|type|sort|exercises?|moves?|stretch\w*|shoes?|trainers?|foods?|drinks?|cushion|roller|sports?|lifts?|brand|size|machine|things|else)\b|\bwhat (?:is|are|would be) the best\b|\bbest (?:exercises?|stretch\w*|thing|way to sit|kind|type|shoes?|roller|food\w*|cushion)\b|\bwhat (?:should|can|could|do) (?:i|you|we) (?:eat|drink|take|wear|use|buy|sit on|do instead|avoid)\b|\bwhat makes .* (?:worse|better)\b/,
  ],
  [
    'why',
    /\bwhy\b|\bhow come\b|\bwhat (?:causes?|is causing|makes|gives|brings)\b|\breasons?\b|\bpoint of\b/,
  ],
  [
    'normal',
    /\b(?:normal|usual|common|natural|typical|serious)\b|\b(?:is|was) (?:that|this|it) (?:bad|okay|ok|fine|alright|all right|right|a problem|a worry|serious|dangerous|weird|odd|a bad sign|too \w+)$|\bis (?:it|this) bad (?:that|if|when)\b|\b(?:is|are|am) .* too \w+$|\b(?:bad sign|supposed to|meant to|should (?:it|that|this)|should i (?:worry|be worried|be concerned)|worry|worrying|dangerous)\b/,
  ],
  [
    'may',
    /\b(?:can|could|may|should|shall|must|dare|might) (?:i|we|you|one|runners|people|kids|children|teenagers?|kid|someone|my \w+)\b|\bdo (?:i|we|you) (?:need|have|want|really need|really have)\b|\bam i (?:allowed|okay|ok|safe|alright|better)\b|\b(?:is|are|would|will)(?: it| that| this)?(?: \w+){0,5} (?:okay|ok|fine|safe|alright|all right|allowed|wise|sensible|a good idea|a bad idea|good idea|bad idea)\b|\b(?:okay|ok|safe|alright|all right|fine) (?:to|for|if|with)\b/,
  ],
  [
    'helps',
    /\b(?:help\w*|work|works|worth\w*|any good|good for|bad for|better|useful|benefit\w*|effective|difference|prevent\w*|do anything|does anything|any point|useless|reduce|speed\w*|cure\w*|fix\w*|hurt|harm\w*|affect\w*|matter\w*|causes?|lead to|easier|harder on|give you|make me|make my)\b|\b(?:is|are) .*\b(?:good|bad)\b/,
  ],
  [
    'how',
    /\bhow (?:do|can|should|would|could|to|does|is|are)\b|\bwhat (?:can|should|do|could|must) (?:i|we|you) do\b|\bwhat (?:stops?|helps|prevents?|fixes|to do)\b|\b(?:show|teach) me\b/,
  ],
  ['what', /\bwhat (?!about)|\b(?:define|meaning|mean|means)\b/],
];

/** Which kind of question it is; undefined where it is put in none of these ways. */
export function askIn(words: readonly string[]): Ask | undefined {
  const text = words.join(' ');
  return ways.find(([, way]) => way.test(text))?.[0];
}
