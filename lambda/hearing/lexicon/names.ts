import type { Frame } from '../commands.ts';
import type { Equipment, ExerciseId, RoutineName, SideWanted } from '../vocabulary.ts';
import type { Said } from './kinds.ts';

/** Routines, as runners ask for them. */
export const routines: Said<RoutineName> = {
  'warm-up': `
    (warm|warmed|warming) [me|us|my legs|my hamstrings|my hamstring|them|it|myself|the legs|these legs|this body] up
    warm up [routine|exercises|drills|session]
    (loosen|limber) (me|us|my|the|them|these) ..2 up
    ^ [to|let us|can we|shall we] (loosen|limber) up
    (want to|need to|to) (loosen|limber) up
    (loosening|limbering) up
    (get|getting) (me|my legs|them|these legs|my hamstrings|the blood|us|these) ..2 (going|moving|ready|warm|flowing|loose|fired up|warmed up) ..2 [for|before|to|up]
    (before|ready for|prepare for|prep for|off for|about to|heading out for|going for) ..3 (run|jog|race|track|parkrun|sprint|long run|intervals|session|tempo|10k|5k)
    (legs|hamstrings|muscles) ..2 (cold|stiff|frozen) ..6 (going|moving|started)
    pre run [routine|drills|stuff|stretches]
    (dynamic) (stretches|stretching|drills|routine)
    (activation|mobility) [routine|drills]
    full warm up
  `,
  'quick-warm-up': `
    (quick|quickest|short|shorter|brief|fast|fastest|speedy|mini|express|little|shortest|rapid|small|#) [minute|minutes|min|mins] [version of the|long] ..1 (warm up|warm me up|warming up|warmup)
    warm [me] up ..2 (quick|quickly|fast|real quick|in # minutes|quick one)
    (#|couple of|few|5) (minutes|minute|mins) ..4 (warm|warm up|legs moving|get my legs|moving)
    warm up ..3 (only|got|have|in) ..2 # (minutes|mins)
    (only|just|got|like|about) ..2 (#) (minutes|mins) ..5 warm
    (quick|fast|short) (version|one) of the warm up
    warm up but (quick|short|make it quick|keep it short)
    (quickest|shortest|fastest) (one|thing) [you] [have] [got]
  `,
  strength: `
    (strength|strengthening|strengthen) ..1 (routine|work|workout|session|training|exercises|bit|stuff|day|thing|part|class|set|program|circuit)
    strength
    (strengthen|strengthening) (my|the|these|those|up)
    (make|get|build) ..2 (hamstrings|hamstring|legs|muscles) ..1 (stronger|strong)
    (get|become) stronger
    (build|building) ..1 (strength|muscle)
    (leg day|resistance|weights|lifting|lift|weight training|leg workout|work out|workout)
    (conditioning)
  `,
  'strength-home': `
    (strength|strengthening|workout|exercises|work|strengthen|something|weights|session) ..4 (at home|home|living room|in the house|bodyweight|body weight|without equipment|no equipment|kitchen|bedroom|garden|no gym|indoors|house|lounge|front room|no machines|without a gym)
    (at home|home|living room|bodyweight|body weight|house|no gym|no equipment) ..4 (strength|strengthening|workout|strengthen|work|session)
    home strength
    bodyweight strength
    (home) (workout|routine|session)
  `,
  'strength-gym': `
    (strength|strengthening|workout|lift|lifting|weights|session|routine|exercises|work|strengthen) ..4 (gym|barbell|racks|squat rack)
    gym ..3 (strength|strengthening|workout|session|routine|exercises|lifts|lifting|version|one|work|program)
    (barbell|heavy) (session|workout|lifts|day|routine|strength)
  `,
  rolling: `
    (foam|roller|rolling) ..2 (roller|rolling|roll|session|routine|going|out|please|work|bit|stuff|thing)
    foam (roll|roller|rolling)
    (roll|rolling) ..2 (out|hamstrings|legs|me|them|muscles|glutes|it out|my)
    (the|my|use|get|grab|do|on|start|some|with) (roller|rolling|foam roller)
    (roll out|rolling out)
    ^ roller $
    ^ rolling $
    (said|meant|mean|want|wanted|prefer|rather|with) rolling
    (just|do the|start the|want the|give me the|some) (roller|rolling)
    self massage
  `,
  'cool-down': `
    (cool|cooling) [me|us|my legs|it|things|off] down
    (then|after that|afterwards) [i|we|a|some|to] stretch
    (wind|winding) [me|us|things] down
    (stretch|stretching) ..3 (out|off|after|session|routine|my run|me|these|please|hamstrings|legs|now)
    (post run|after my run|after run|after the run|finished my run|just back from|got back from|done my run|just ran|back from a run|just finished|just done|come back from) ..6 (stretch*|cool|wind|down|routine|what|stretches)
    (stretch me|stretches|stretch session|static stretches|some stretching|do some stretches|few stretches|stretch it out|stretch out|recovery routine|cool me off)
    cool off [routine]
    (time|want|need|like|ready|let us) [to] stretch
    cool down
  `,
  'partner-cool-down': `
    partner (stretch|stretches|stretching)
    (partner|couple|couples|2 people|2 person|pair|buddy|together|both of us|2 of us|assisted|friend|wife|husband|helper|mate|girlfriend|boyfriend) ..4 (cool down|stretch|stretches|stretching|cooldown|wind down)
    (cool down|stretch|stretches|stretching|wind down|stretch me) ..4 (partner|couple|2 people|2 person|pair|buddy|together|both of us|2 of us|with my|with a friend|with somebody|with someone|assisted|helping|wife|husband|girlfriend|boyfriend)
    partner (cool down|stretches|stretching|session|routine)
  `,
};
/** Exercises by all their names. */
export const exercises: Said<ExerciseId> = {
  'butt-kicks': `
    (butt|bum|heel|backside|glute|arse|bottom) (kick|kicks|kicker|kickers|kicking|flick|flicks|flicking)
    (heels to|kick* my own|kick* our own|kick* your own) (bum|butt|backside|backsides|backside|ass|arse|bums)
    (kicks|the kicking|kicking thing|kicky ones|flicks|heel to bum|heels to bum)
  `,
  inchworms: `
    (inchworm|inchworms|caterpillar|caterpillars|inch worms|walk outs|walkouts|hand walk|hand walks|wormy ones|worm|worms|walk out thing|caterpillar walk)
  `,
  'fire-hydrants': `
    (fire hydrants|hydrant|hydrants|dog (leg|pee|wee) (lift|lifts|ones|thing|exercise)|hip circles|hydrant circles|dog at the lamp post)
  `,
  'leg-crossovers': `
    (crossover|crossovers|cross over|cross overs|crossing over|leg cross overs|scorpion|scorpions)
  `,
  'one-leg-deadlift': `
    (single leg|one leg|one legged|single legged|1 leg) ..1 (deadlift|deadlifts|dead lifts|rdl|rdls|romanian deadlift|hinge|hinges)
    (single leg rdl|rdl|rdls)
  `,
  'hip-bridge': `
    (glute|hip|shoulder|butt|bum) (bridge|bridges|bridging|raise|raises)
    (bridge|bridges|bridging)
  `,
  'hip-thrust': `
    (hip|glute|barbell) (thrust|thrusts|thruster|thrusters)
    (thrust|thrusts|thrusters)
  `,
  'kettlebell-swing': `
    (kettlebell|kb|bell) (swing|swings|swinging)
    (swings|swing)
  `,
  'knee-march': `
    (knee|high knee|standing|knees) (march|marches|marching|up marches)
    (marching|march|marches|high knees)
  `,
  squat: `
    (squat|squats|squatting|goblet squat|air squats)
  `,
  plank: `
    (plank|planks|planking)
  `,
  deadlift: `
    (deadlift|deadlifts|deadlifting|barbell deadlift|barbell deadlifts|dead lifts)
  `,
  clean: `
    (power clean|power cleans|barbell clean|hang clean|hang cleans|the clean|the cleans|cleans|do cleans|clean and jerk)
  `,
  'leg-curl': `
    (leg|hamstring|lying|seated|machine) (curl|curls|curling)
    (curls|curl machine|curl)
  `,
  'roll-hamstrings': `
    (roll|rolling|foam roll|foam rolling) ..2 (hamstring|hamstrings|back of my legs|back of the legs|back of my thighs)
    hamstring (roll|rolling|rolls)
  `,
  'roll-glutes': `
    (roll|rolling|foam roll) ..2 (glutes|glute|bum|butt|buttocks|backside)
    (glute|glutes) (roll|rolling)
  `,
  'roll-calves': `
    (roll|rolling|foam roll) ..2 (calf|calves|lower legs)
    (calf|calves) (roll|rolling)
  `,
  'hamstring-stretch': `
    (hamstring|hamstrings) (stretch|stretches|stretching)
    (stretch|stretching) (my|the) (hamstring|hamstrings)
    (toe touch|toe touches|forward fold|touching my toes)
  `,
  'quad-stretch': `
    (quad|quads|thigh|front thigh|quadriceps) (stretch|stretches|stretching)
    (stretch) (my|the) (quads|quad)
  `,
  'hip-flexor-stretch': `
    (hip flexor|hip flexors|hip|psoas|lunge) (stretch|stretches|stretching)
    (stretch) (my|the) (hip flexors|hips|hip)
  `,
  'calf-stretch': `
    (calf|calves) (stretch|stretches|stretching)
    (stretch) (my|the) (calf|calves)
  `,
  'leg-swings': `
    (leg|legs) (swing|swings|swinging)
    (swing|swinging) (my|the) (leg|legs)
  `,
  'gate-openers': `
    (gate opener|gate openers|open the gate|open the gates|opening the gate|hip openers|standing hip circles)
  `,
  sweeps: `
    (hamstring|toe) (sweep|sweeps|sweeping|scoops|scoop)
    (sweeps|scoops|the scoop)
  `,
  'heel-curls': `
    (heel|standing) (curl|curls)
    standing (leg|hamstring) (curl|curls)
  `,
  'brisk-march': `
    (brisk march|brisk marching|marching in place|march in place|marching on the spot|march on the spot)
  `,
  jog: `
    (jog|jogging) (in place|on the spot|bit|part)
    (easy to brisk jog|the jog|easy jog|last jog|brisk jog)
  `,
  'nordic-curl': `
    (nordic|nordics|nordic curl|nordic curls|nordic hamstring curl|nordic hamstring curls|nordic hamstring exercise)
  `,
  'hip-hinge': `
    (hip hinge|hip hinges|hinges|good mornings|good morning exercise)
  `,
  'wall-plank': `
    (wall plank|wall planks|standing plank|standing planks|plank (on|against) (the|a) wall)
  `,
  'standing-hamstring-stretch': `
    standing (hamstring|hamstrings) (stretch|stretches)
  `,
  'standing-hip-flexor-stretch': `
    standing (hip flexor|hip|hip flexors) (stretch|stretches)
  `,
  'knead-hamstrings': `
    (hamstring|hamstrings) (kneading|knead)
    (knead|kneading) (my|the) (hamstring|hamstrings|thigh|thighs)
  `,
  'knead-calves': `
    (calf|calves) (kneading|knead)
    (knead|kneading) (my|the) (calf|calves)
  `,
  'brisk-walk': `
    (brisk walk|brisk walking|walking in place|walk in place|walking on the spot|walk on the spot)
  `,
  'held-bridge': `
    (held|holding|static|isometric) [glute|hip] (bridge|bridges|bridging)
    [glute|hip] (bridge|bridges) (hold|holds)
    hold (the|a) [glute|hip] bridge
    long holds
  `,
  'one-leg-bridge': `
    (single leg|one leg|one legged|single legged|1 leg|1 legged) [glute|hip] (bridge|bridges|bridging)
  `,
  'walk-and-jog': `
    (walk and jog|walking and jogging|walk jog|walk jogs|jog and walk)
  `,
  'partner-stretch': `
    (partner|assisted|buddy) (stretch|stretches)
  `,
};

export const equipment: Said<Equipment> = {
  kettlebell: `
    (kettlebell|kettlebells|kb|kettle bell|dumbbell|dumbbells|dumb bell|dumb bells|hand weights|a weight|some weights|weights at home)
  `,
  bottle: `
    (bottle|bottles|water bottle|milk jug|tin of beans|tins of beans|bag of rice|rucksack|backpack|full bottle|can of beans|jug of|carton|bag of sugar)
  `,
  gym: `
    (in|at|to|the|have a|got a|join* a|my) (gym|weights room|leisure centre|leisure center|fitness center)
    (barbell|barbells|squat rack|racks|machines|leg press|gym equipment|cable machine|full gym)
  `,
  none: `
    (no|not any|without|do not have|have not|do not own|zero|not) ..4 (equipment|weights|weight|gear|kettlebell|dumbbells|dumbbell|kit|gym|anything to lift|anything heavy|barbell|kettlebells|kettle bell|bottle|stuff to lift|any of that gear)
    (just|only) (me|myself|my body|body weight|bodyweight|the floor|me and the (carpet|floor|mat|wall))
    (bodyweight|body weight) [only|just|please|version]
    (nothing to lift|nothing heavy|nothing but (me|myself|my body|a mat)|have nothing|got nothing|empty handed|bare hands)
    (weights) ..2 (not here|left at|forgot|lent)
    no nothing
    ^ nothing $
  `,
};

export const sidesSaid: Said<SideWanted> = {
  left: `
    (just|only|do|start|focus|on|work|the|my|for|i mean|with) [the|my|with|on|with the] left [leg|side|one|hamstring|foot|only|please|first|today]
    left [leg|side|one|only|hamstring] (only|please|first|today|side|leg|one|hamstring)
    ^ [the|my] left $
    the left
  `,
  right: `
    (just|only|do|start|focus|on|work|for|i mean|with) [the|my|with|on|with the] right [leg|side|one|hamstring|foot|only|please|first|today]
    right (leg|side|only|hamstring|foot|one) [only|please|first|today]
    ^ (the|my) right $
    the right (leg|side|one|hamstring)
  `,
  both: `
    both (legs|sides|of them|please|hamstrings)
    ^ both $
    (either|each) (leg|side)
  `,
};

/** What kind of sentence it is. */
export const frames: Said<Frame> = {
  question: `
    ^ [so|and|but|okay|right|hey|um|sorry|yeah|yes|no|well|now|actually|also|wait|hang on|quick question|just wondering|hi|hello] (what|why|how|when|where|which|who|whose|is|are|am|do|does|did|can|could|should|would|will|shall|has|have you|may|might)
    (what is|what are|what does|what do|what about|how about|why is|why does|why do|why are|why would|how do|how does|how can|how long|how much|how many|how often|how come|how soon|how far|how hard|when can|when should|when do|when is|when will|is it|is that|is there|is this|are there|can i|can you|can a|can it|could i|should i|should you|do i|does it|do you|does the|do the|would it|will it|which is|what kind|what sort|any idea|whether|what happens|what causes|what if|can we|am i|are they|is ice|is heat|is running|is foam|is stretching|can hamstring|is he|does that|do they|do my|is a|is the|is my|are my|what would)
    (wonder|wondering|curious|tell me|explain|teach me|know|talk to me|question|ask|learn|advice|tips|tip|info|information|difference between|thoughts on|opinion|explanation|read|heard|understand)
  `,
  wish: `
    (i want|want|wanna|i would like|can we|could we|can you|could you|would you|will you|let us|let me|let is|please|start|begin|do|give me|give us|run|play|launch|open|put on|get|begin|go to|go straight|straight to|take me|time for|i need|need|fancy|i feel like|i would love|love to|how about|what about|ready for|ready to|shall we|i am going to do|show me|try|gimme|bring|set up|kick off|rather do|rather have|go for|go with|lead|guide|do me|want to|going to|let is do|instead|first|then|after that)
  `,
  'leave-out': `
    (skip|skipping|leave out|leave|miss out|miss|without|drop|cut out|cut|ditch|no|not|lose|omit|avoid|exclude|except|give|minus|rather not do|do not want|hate|can not do|can not stand|scrap|sod|forget|pass on|do without|rid of|remove|bin|take out|hold the|but not|everything but|anything but|stop the|enough|can not face|bored of|sick of) ..5 @exercises
    @exercises ..3 (a miss|out|off the list|can go|not for me|skip|no thanks)
    (skip|skipping|leave|miss|ditch|drop) (this|that|it|these|those|the one|them) [one|out|exercise]
    (skip|skip it|leave (this|that|it) out|miss (this|that|it) out|pass on (this|that|it)|not this one|not doing (this|that|these)|rather not do (this|that|it)|do not want to do (this|that|these|it)|can not do (this|that|these) one|hate (this|these) one|hate these|do not like this one|do something else|give (this|it|that) one a miss|give (this|it|that) a miss|let us not do (this|that))
    ^ pass $
    skip ahead
  `,
  teach: `
    (what is|what are|tell me|explain|teach me|talk to me|about|know|learn|wonder*|question|advice|tips|thoughts on|info) 
    (why|how|when|should|is|does|do|are|can|good|bad|better|best|worth|help|helps|safe|okay to|fine to|work|works|mean|cause*|difference|or)
  `,
  'how-to': `
    (how|what|show|explain|teach|describe|talk|walk|remind|tell|demonstrate|clue|supposed|meant|know|forgot*) ..7 @exercises
    @exercises ..5 (how|what|explain|like|work|go|again)
  `,
};
