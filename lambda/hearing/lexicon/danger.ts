import type { SignSaid } from './kinds.ts';

/** Signs that need somebody at once, or today; in the order of danger. */
export const danger: SignSaid = {
  'call-an-ambulance': `
    (just|please|now|quick|quickly|and|to|someone|somebody|must) (call|ring|phone|dial) [the] (emergency|emergency services|emergency number|paramedics)
    (call|ring|phone|get|dial|send|need) ..2 (ambulance|paramedic~|999|911|112|000|emergency services)
    (call|ring|phone|dial) ..2 (emergency|emergencies)
    (i|we) need (an ambulance|urgent help|emergency help|to go to (hospital|a and e|the er))
    (help|help me) i am (dying|hurt bad)
    i (think i am|am) dying (here|help|please|$)
    i think i am dying
    i (think i am|am) going to die
    this is an emergency
    it is an emergency
    get me (help|a doctor|to hospital|to the hospital)
    call [me] (a doctor|for help|someone for help|the hospital)
    send help
    (call|ring|phone|dial) [the] emergency [line|number|room|$]
  `,
  'heart-attack': `
    heart attack
    (having|had|have) a (coronary|cardiac arrest)
    cardiac (arrest|event)
  `,
  suicidal: `
    (kill|end|hurt|harm|top) myself
    kill me now
    end (my life|it all)
    (want|wanting|wanted|going) to (die|not be here|not wake up)
    do not want to (live|be here|be alive|go on living|wake up) [anymore|any more]
    wish i was dead
    (better off|rather be) dead
    suicid*
    no (point|reason|use) ..1 (living|being alive|waking up|carrying on living|going on living|life)
    (what is|is there|whats) (the|any|a) (point|reason|use) ..1 (living|being alive|waking up|life)
    (do not|not|never|cannot|can not|hardly) ..3 (point|reason|use|sense) ..2 (living|being alive|waking up|life|going on)
    (tired|sick|done|fed up) ..2 (living|being alive|life)
    (ending|end|ended|finish|finishing) (it all|my life|things for good|it for good|everything for good)
    (do not|not) ..2 (want|wanna|wish) to (live|be here|be alive|exist|be around|be on this earth|wake up) ..2
    (cannot|can not) ..1 (go on living|keep living|live like this any more|live any more)
    (everyone|everybody|world|family|they|people) ..4 better off without me
    (thoughts|thinking) ..3 (suicide|ending|killing myself|dying by|taking my life)
    (jump|jumping) off (a|the) (bridge|building|roof)
    wish i (was|were) (dead|never born|not here|not alive)
    not worth living
    (no|any) (reason|cause|need) to (live|go on living|be alive|wake up)
    take my own life
    nothing to live for
    self harm~
  `,
  overdose: `
    overdose~
    (took|taken|swallowed|had|necked) (too many|a load of|a whole|loads of|a handful of|far too many|the whole|a bottle of|a packet of|a box of|all my|all the) ..2 @medicine
    (took|taken|swallowed|had|necked) (8|9|10|12|14|15|16|18|20|24|30|40|50|a dozen) ..2 @medicine
    took too much ..2 @medicine
  `,
  'head-injury': `
    (hit|banged|bumped|smacked|whacked|bashed|cracked|knocked|hurt|landed on|fell on) ..1 [my] head
    (knocked|knock) (out|unconscious|myself out)
    concuss*
    blow to [my|the] head
    seeing (stars|double)
    head is bleeding
  `,
  'somebody-collapsed': `
    (somebody|someone|a man|a woman|a guy|a bloke|a lady|a person|another runner|a runner|he|she|friend|wife|husband|partner|dad|mom|buddy|neighbor|son|daughter) ..4 (collapsed|passed out|unconscious|not breathing|is not breathing|stopped breathing|keeled over|fainted|is having a seizure|having a fit|not responding|unresponsive|blacked out)
    (collapsed|passed out|keeled over) (beside|next to|in front of) (me|us)
    (man|woman|guy|lady|bloke|person|runner|someone|somebody|friend|he|she) ..5 (will not|is not|does not|not) ..1 (wake up|waking up|answer|answering|respond|responding|move|moving|breathe|breathing|coming round|come round)
  `,
  fainting: `
    faint~
    feel faint
    (pass|passed|passing|black|blacked|blacking) out
    i [just|nearly|almost] (collapsed|keeled over|blacked out)
    (keeled over|hit the deck|hit the floor|went down like)
    (think|feel|felt) ..2 (going to|about to) (faint|collapse|pass out|keel over|black out)
    (lost|lose|losing) consciousness
    (light headed|lightheaded|lightheadedness|woozy|swimmy)
    dizzy
    (dizziness|dizzy spells)
    pulse ..3 (irregular|all over|racing|jumping|skipping|erratic)
    went down like a ..4
    (room|everything|head|world) ..1 (is|keeps|started|goes|was) (spinning|swimming)
    (everything|it all|vision) ..1 (went|going|goes|gone) (black|dark|gray)
    came over (all|funny|faint) [funny|faint]
    saw (stars|spots)
  `,
  'saddle-numbness': `
    (dentist|anaesthetic|anesthetic|injection) ..5 (down below|down there|between my legs|groin|bum)
    (toilet paper|loo roll) ..4 (nothing|far away|strange|weird|different)
    @numb ..4 @between
    @between ..6 @numb
    @cannotfeel ..4 @saddle
    @numb ..3 @saddle
    [my|the] @saddle ..4 @numb
    saddle (numbness|anaesthesia|anesthesia|area|region)
    @cannotfeel ..4 (wipe|wiping|sit on the toilet|toilet paper|loo roll)
    (wipe|wiping|toilet paper|loo roll) ..6 (feel nothing|feels different|feels strange|feels weird|feels funny|feels odd|not feel|numb|feels numb|feels off|nothing)
    feel~ (nothing|different|weird|strange|funny|odd) ..3 (wipe|wiping)
    @numb ..5 where ..3 (bike|saddle|sit) ..2
    down (there|below) ..4 (no feeling|nothing|dead|numb)
    (@cannotfeel) ..3 (sex|when i go)
    nothing (down there|down below|between my legs)
    numb (bum|bottom|groin|crotch|privates|genitals|backside|arse|ass|butt|balls|penis|vagina)
    (bum|groin|crotch|privates|genitals|balls|penis|vagina|undercarriage|bits) ..4 (feel~ strange|feel~ like nothing|gone funny|feel~ weird|feel~ funny|not there)
    feel~ ..4 (sitting on cotton wool|cotton wool)
  `,
  'bladder-bowel': `
    (do not|can not|not able to) [even] (know|tell|feel) [if|whether|when] my bladder [is] [ever] full
    not sure (if|whether) my bladder [is] full
    never know (if|whether|when) my bladder [is] full
    (pee|wee|peeing|weeing|urinating|passing (water|urine)|go to the (toilet|loo|bathroom)) ..4 (feels|feel|felt) ..1 (different|weird|strange|odd|funny|wrong)
    (feels|feel|felt) ..1 (different|weird|strange|odd|funny|numb) ..3 (pee|wee|peeing|weeing|passing (water|urine))
    (takes|take|taking) [me] (ages|forever|so long|a long time|a while) ..4 (pee|wee|peeing|weeing)
    (takes|take|taking) [me] (ages|forever|so long|a long time) to get going
    (hard|difficult|struggle|struggling|trouble) ..2 (start~|starting|get going|getting going) ..4 (pee|wee|peeing|weeing|urine|flow|stream)
    (strain|straining|push|force) ..3 (start|begin) ..2 (pee|wee|peeing|weeing)
    ages before anything comes
    (pee|wee) ..4 (will not|does not) start
    (did not|do not|not) ..2 (know|realize|realise|notice) ..4 (i have gone|i have been|i had gone|i had been|i was going|gone|i went|wet|peed|leaking)
    (not|stopped) working ..2 (bedroom|downstairs|down there)
    (can not|could not|not able to) hold it ..3
    not been able to go to the (toilet|loo|bathroom)
    (when i cough|when i sneeze|when i jump) ..3 (wet|leak|pee|wee) ..1
    push ..3 to (pee|wee|go)
    blood in my (pee|wee|urine)
    (wet|wetting|wets|pee|peed|peeing|piss|pissed|pissing|soil|soiled|soiling|poo|pooed|shit|shat) (myself|the bed|bed|my pants|my trousers|my shorts|my leggings|my knickers|my boxers|my underwear|my bed|the sheets)
    (can not|could not|cannot|unable to|not able to|struggle~ to|struggling to|hard to|difficult to|trouble|difficulty|problem|problems|issue~|not been able to|have not been able to|strain~ to|can hardly|can barely) ..3 (pee|peeing|wee|weeing|piss|pissing|pass water|passing water|pass urine|passing urine|urinate|urinating|urine|poo|pooing|poop|pooping|bladder|bowel~|bowels|hold it in|hold my (pee|wee|water|bladder)|hold it|toilet|go to the (toilet|loo|bathroom)|get it up|erection|wee out)
    (bladder|bowel|bowels|waterworks|plumbing|continence) ..4 (not work~|do not work|does not work|funny|weird|odd|strange|wrong|problem~|trouble|changed|change~|change|acting up|playing up|up the creek|control|leak~|leaking|off|different|packed up|gone|on the blink|issue~|full|not right|all over the place|loose)
    (problem~|trouble|change~|issue~|loss of control|lost control|losing control|no control|lost [the] feeling|not control|can not control|control) ..3 (bladder|bowel|bowels|toilet|waterworks|sphincter|pee|peeing|wee|poo)
    (leak~|leaking|dribble~|dribbling) ..2 (pee|wee|urine|when i|a bit|without|poo|bladder)
    (been|keep|i am|started) (leaking|dribbling)
    incontinen*
    (had|having|have|few|couple of) (an accident|accidents|a little accident|accidents lately)
    (accident|accidents) ..4 (toilet|loo|pants|underwear|bed|trousers|wee|pee|poo)
    (do not|did not|can not|not) (know|tell|feel|notice) ..5 (full|need to go|need the (toilet|loo|bathroom)|need a (wee|pee)|needed to go|been|going|gone|peed|wet)
    (not|hardly|barely) ..1 (made it|get|making it) ..2 (toilet|loo|bathroom) ..2 (in time)
    (need|needing|want|wanting|got) to (pee|wee|go) (all the time|constantly|every 5 minutes|every 10 minutes|every few minutes|all night)
    (nothing comes|nothing comes out|nothing happens) 
    (stand|sit|sat|standing|sitting) ..3 nothing (comes|happens)
    (going|been|go) to the (loo|toilet|bathroom) ..3 (more than usual|all the time|constantly|more often|less|different|not know|without knowing)
    (erectile|erection|erections|sexual|sex) ..4 (dysfunction|problem~|trouble|issue~|gone|not work~|does not work|failing|not happening|can not get|change~)
    (can not|could not|not) ..2 (get it up|get hard|get an erection|keep it up|orgasm|climax|come anymore)
    (problem~|trouble|issue~) ..3 (in bed|sex|sexual|bedroom|down there|downstairs)
    impotent
    constipat*
    (pee|wee|urine|poo|poop) ..3 (just comes|comes out|came out|coming out|runs out|ran out|leaks out|by itself|without me|on its own|escapes|slips out)
    (peeing|weeing|pooing|urinating|going to the toilet|going to the loo) ..3 (funny|weird|strange|different|hard|difficult|trouble|not right|since)
    (trickle|hard to start|takes ages to start|stop start) ..3 (pee|wee)
    (pee|wee|peeing|weeing) ..5 (hard to start|to get going|get started|takes ages|trickle|nothing)
    (wet patch|wet patches|damp patch) ..3 (trousers|pants|knickers|shorts|chair|seat)
    (lost|losing|lose|no) control (of|over|down) ..3
    (new|any|have|having) (bladder|bowel|sexual|toilet) (trouble|problems|issues|changes)
    bladder or bowel [trouble|problems|changes]
    bladder bowel or sexual [trouble|problems]
    (not|have not) (pooed|peed|weed|been to the (toilet|loo)) (for|in|since) ..2
  `,
  'both-legs': `
    neither (leg|foot) ..6
    (left|right) [leg] and (left|right) [leg] ..3 (@weak|@numb)
    noodles for legs
    legs (will|do|are|can) not (work|working|move|moving|respond|hold me|carry me|support me|doing what) ..2
    (@cannotfeel|numb|paralysed|paralyzed|nothing) ..5 (below the waist|waist down|below my waist|hips down)
    both ..3 @legs ..4 (@weak|@numb)
    (@weak|@numb) ..5 both ..1 (@legs|sides)
    (my|the) legs ..4 (@numb|jelly|weak|wobbly|going weak|gone weak|like jelly|gone funny|gone dead|do not belong|not belong|paralysed|paralyzed|not mine)
    (2|pair) [of] [my] legs ..5 (@weak|@numb)
    (both|2 of them|pair of them|either side|each leg|both sides) ..6 (@weak|@numb)
    legs ..3 (pair of them|both of them) ..3
    (weak|weakness|numb|numbness|tingling|tingly) ..3 (in|down) (both|my) legs
    (pain~|hurts|ach~|shoot~|shooting|burn~) ..5 down [the back of] both [of] [my] [the] (legs|sides|thighs|calves)
    (pain~|shoot~|shooting) ..3 in both [of] [my] legs
    (down|in) both (legs|thighs|calves|feet|sides)
    (@weak|@numb) both legs
    (left|right) leg too ..3 (@weak|@numb)
    (sciatica|shooting pain~) ..3 (both|2) (legs|sides)
    (can not|could not) (move|feel) ..1 (legs|both legs|either leg)
    legs (just|keep|kept) (go|going|went|gave|giving|give) [out|way] [from under me]
    legs ..3 (buckle~|buckling|give~ way|giving way|gave way|give~ out|giving out|gave out)
    (both feet|both my feet|feet) ..3 (@numb)
    (paralysed|paralyzed) 
  `,
  'chest-pain': `
    @chest ..8 (arm|arms|jaw|neck|shoulder)
    (arm|jaw) ..6 @chest
    (tight|band|pressure|squeez*|crush*|vice|pain) ..3 (ribs|ribcage|rib cage)
    (hurts|hurt|pain|pains|sharp|stabbing|stab|catches|sore|painful) ..4 (breathe|breathe in|deep breath|breathing in|a breath|breath in)
    (breathe|breathing) in ..3 (hurts|pain|sharp|stabs)
    @chest ..5 (@hurt|@tight)
    (@hurt) ..5 (chest|breastbone|breast bone|sternum|heart|ticker)
    (pain|pains|tightness|pressure|tight|heaviness|weight|crushing|squeezing|squeeze|twinge~|stabbing|discomfort|fist|band|belt|elephant|vice|vise|ache|burning|fluttering|something|stitch|hurts|weird|funny) ..5 (chest|breastbone|breast bone|sternum|heart)
    (tight|heavy|sore|funny|weird|achy|dodgy|bad|hurting|painful) chest
    (sat|sitting|sits|standing|pressing|kneeling) ..2 on my chest
    heart ..3 (race~|racing|pound~|pounding|flutter~|skip~|skipping|skipped|irregular|hammering|thumping|going mad|going crazy|going like the clappers|jumping|all over the place|doing somersaults|missing beats|out of my chest|bursting|palpitat*|going to explode|stopping|playing up)
    palpitation*
    angina
    chest (pain|pains|discomfort|thing|stuff|trouble|malarkey|problem|problems|issue|issues)
    (pain|ache|heaviness|heavy|numb|tingling|hurts) ..4 (left arm|down my arm|into my arm|jaw)
    (left arm|jaw|arm) ..4 (hurts|aches|heavy|numb|pain|tingly|tingling|weird)
    across ..1 chest
    (cannot|can not) ..3 chest
    irregular heart*
  `,
  breathless: `
    (breathing|breathe|air|sucking) ..3 straw
    (panting|puffing|gasping|wheezing|breathless) ..4 (lying|sitting|sat|stood|standing|doing nothing|at rest)
    breathing ..2 (shallow|fast|rapid|labored|laboured)
    (can not|could not|struggling to|trying to|hard to|not able to|do not seem to) ..2 (full|deep|proper|good|decent) breath
    lungs ..2 (not|will not|can not) ..1 (fill|work|open|expand)
    winded
    (can not|could not|cannot|can hardly|can barely|hardly|barely|struggl* to|hard to|difficult to|trouble|difficulty|hard time|harder to|unable to|not able to|fight~ to|fighting to) ..2 (breathe|breath|breathing|get air|catch [my] breath|get [my|a|any|enough] (breath|air|puff|wind)|get enough air|get a breath [in]|draw breath|fill my lungs|suck in air|get air in|inhale|take a deep breath|take a breath|catch my breath|get my breath [back])
    (short|shortness|out) of (breath|puff|wind|air) ..5 (sitting|sat|rest|resting|nothing|standing|stood|lying|still|just)
    (short|shortness) of breath
    out of breath (at rest|for no reason|all the time)
    breathless*
    (breathing|breath) ..3 (trouble|problem~|difficult|difficulties|difficulty|hard|heavy|shallow|funny|weird|bad|labored|laboured|tight|short|hurts|painful|rubbish|off|wheezy|fast|fast and shallow)
    (gasp~|gasping|fighting|struggling|panting|gulping) ..1 (for|to get) (air|breath|oxygen)
    (wheeze~|wheezy|wheezing|gasping|panting|puffing|suffocating|suffocate|choking|hyperventilating) 
    (winded) ..4 (sitting|rest|nothing|doing nothing|standing)
    no (breath|air|puff) [left]
    lungs ..3 (not work~|closing|hurt~|tight|closed|packed up|problem~|wrong)
    (trouble|struggling|problems|difficulty|issues) [with] [my] breathing
    (cough~|coughing) ..2 [up] blood
    coughing up blood
    asthma attack
    (air|breath) ..2 (not going in|not getting in|will not go in|will not come|not coming)
    can not get (enough|any) (air|oxygen|breath)
    like breathing through a straw
    (throat) ..2 (closing|closed up|tightening)
  `,
  'cannot-move': `
    (lost|no) [all|any] (movement|move) [in|of|below] ..2
    (toes|foot|leg|ankle) (do not|does not|will not|can not) [even] (do anything|move|budge|wiggle|respond) ..3
    my (leg|foot) is dead ..2 can not
    can not shift (it|my leg|my foot)
    (can not) wiggle ..2 (toes|foot)
    (can not|could not|cannot|unable to|not able to) [even|really|physically] (move|wiggle|lift|shift|bend) [my|the|this|that] [left|right] (@legs|anything)
    (can not|could not|cannot) move
    i can not (move|get up|get up off the floor|stand up|get off the floor)
    [my] @leg will not (move|work|respond|do anything|bend)
    stuck on the floor
    (can not|could not) get up
    (@legs) (is|are|has|have) (paralysed|paralyzed|seized|gone dead|locked)
  `,
  'hard-as-board': `
    @hardened ..9 @blow
    @blow ..9 @hardened
    (kicked|hit|kneed|whacked|knocked|kick|knee|blow|knock|boot) (in|on|to) (my|the) (calf|thigh|leg|hamstring|shin|quad) ..8 @hardened
  `,
  'fall-cannot-get-up': `
    @fell ..9 @cannotstand
    @cannotstand ..8 @fell
    @fell ..9 (leg|one|it) ..4 (shorter|short|turned out|turned outwards)
    leg ..4 shorter ..6 @fell
    @fell ..9 (foot|feet|toes|leg|knee) ..3 (turned|pointing|points|facing|faces|rolled|flopped) ..1 (out|outwards|sideways|backwards|the wrong way)
    (foot|feet|toes|leg|knee) ..3 (turned|pointing|points|facing|faces|rolled|flopped) ..1 (out|outwards|sideways|backwards|the wrong way) ..6 @fell
    on the (floor|ground) ..5 @cannotstand
    @fell ..8 (stuck|still) on the (floor|ground)
    fallen and i can not
  `,
  'spreading-infection': `
    (red|redness|redder|rash|infection|infected|cellulitis|streak~) ..6 @spreading ..12 @ill
    @spreading ..4 (red|redness|rash|infection) ..12 @ill
    (infected|infection|cellulitis) ..10 (sick|vomit~|throwing up|dizzy|faint|woozy|confused|muddled|shaking|shake~|shivery|shivering|shivers|chills|rigors|out of it|heart)
    @ill ..10 (red|redness|rash|infection|cellulitis) ..5 @spreading
    (red|redness) ..8 (confused|muddled|the shakes|shaking chills|rigors)
    (red|redness) ..3 @spreading ..6 (through up|been sick)
    red (line|lines|streak|streaks) ..3 up [my|the] (leg|calf|shin|thigh|arm)
    sepsis
    blood poisoning
  `,
  'dead-leg': `
    can not feel (my|the|this|that) [whole|entire|left|right|lower|bad] (leg|foot|feet|toes|shin|calf|thigh) [at all]
    can not feel anything ..3 (in|below|down|from) ..4 (leg|foot|toes|knee|thigh|hip)
    (no|lost [all] [the]|not any) feeling [left] (in|down|below|from) ..5 (leg|foot|toes|knee|calf|shin|thigh)
    (leg|foot) ..4 [gone|went|is|feels|totally|completely] (completely|totally|entirely) (dead|numb|asleep)
    (whole|entire) (leg|foot) ..3 (numb|dead|asleep|no feeling)
    (leg|foot) ..3 (is|has gone|gone|went|feels like) ..2 (dead weight|not there|does not belong to me|belongs to someone else|wood|a log of wood)
    (stick|stuck|poke|jab|prick) a pin in (it|my leg|my foot)
    numb from the (knee|hip|thigh|ankle) down
  `,
  'cold-leg': `
    (foot|leg|toes|calf) ..1 (went|gone|is|turned|goes) [all] (cold|white|pale|icy|freezing) and (white|pale|cold|icy|blue|freezing)
    one [of my|of the] (leg|legs|foot|feet|calf) ..2 (is|feels|has gone|gone|went|got) ..2 (cold|icy|freezing|blue|white|pale)
    @legs ..5 (stone cold|ice cold|icy|freezing|frozen|like ice|like a block of ice|cold to [the] touch|cold and|gone cold|goes cold|going cold|freezing cold|colder than|cold as ice|frozen meat)
    (@leg|foot|toes|feet) [has|is] [gone] [all] cold
    (@leg|foot|toes|feet) ..4 (cold) ..3 (@pale|numb)
    (@leg|foot|toes) ..3 (@pale)
    (@pale) ..3 (foot|toes|leg) 
    (cold|icy|freezing|ice cold|stone cold) [and] [pale|white|blue|numb] (foot|toes|leg|calf)
    (no pulse|can not find a pulse|no blood) ..4 (foot|leg|ankle)
    (foot|leg|toes) ..4 (no blood|no pulse|no circulation|losing circulation|lost circulation|cut off)
    (gone|went|turned|turning|going) (blue|pale|white|gray) ..4 (foot|leg|toes|below)
  `,
  'odd-shape': `
    @leg (looks|looking|look) ..3 (wrong|lumpy|weird|odd|strange|funny|off)
    @legs ..4 (funny|odd|weird|wrong|strange|unnatural|different) (shape|angle|way|direction|position)
    (odd|funny|weird|strange|wrong|out of) shape
    (funny|odd|weird|wrong|strange|unnatural) angle
    (misshapen|deformed|deformity|out of place|dislocated|crooked|bent wrong|bent the wrong way|twisted the wrong way)
    (stick~|sticking|poke~|poking|jutting) out ..4 (where|wrong|skin|leg|thigh|side|should not|not supposed)
    (bone|something) ..2 (stick~|sticking|poking|coming) (out|through)
    (lump|ball|knot|bulge|bump) ..4 (rolled up|bunched|bunched up|popeye|above my knee|balled up|where the muscle|of muscle)
    (muscle|hamstring) ..4 (balled up|bunched up|rolled up|curled up|rolled itself up|bunched|lump|bulge|slid|dropped)
    (leg|one leg) ..3 (shorter|turned out|pointing the wrong way|facing the wrong way|facing out|pointing out|on backwards)
    (foot|toes|knee) ..3 (pointing|facing|turned|turning) (the wrong way|out|outwards|sideways|backwards)
    (does not look right|looks wrong|looks all wrong|looks broken|looks deformed|looks bent)
    (leg|thigh|calf) ..2 (looks|is) (weird|lopsided|bent|broken|wonky|mangled)
    not (the|its) (usual|normal|same) shape
    wonky
  `,
  crack: `
    (heard|felt|hear|feel|was|made|with|there was|a) ..3 (crack|crunch|cracking|crunching)
    (crack|crunch) ..2 (bone|sound|noise|in my|in the|leg)
    (a|the|loud|big|horrible) (crack|crunch)
    crack or ..2
    (bone|leg|hip|thigh|it|something|knee|i) ..2 (cracked|crunched)
    went (crack|crunch)
    that (crack|crunch)
    (treading|standing|stepping|stepped) on a (walnut|twig|branch)
    like (a twig|a branch|a walnut|a dry stick) ..2 [snapping]
    (broken|broke|fracture~|fractured) ..2 (leg|bone|thigh|hip|foot|ankle|femur|pelvis)
  `,
  'extreme-pain': `
    (poker|knife|dagger|skewer|blowtorch|screwdriver|sword) ..4 (leg|thigh|hamstring|calf|knee|me|back)
    (threw up|throw up|throwing up|be sick|being sick|vomit*|pass out|passing out|scream*|shaking|cry*|tears) ..4 pain
    pain ..6 (shaking|sick|vomit*|faint|passed out|pass out|scream*|cry*)
    (cut|chop|saw) ..2 leg off
    every step ..2 (agony|torture|kills)
    (agony|agonising|agonizing|excruciating|unbearable|intolerable)
    (worst|most) ..2 (pain|painful|agony) 
    (worst|most painful) ..4 (ever|my life|had|felt)
    (never felt|never had|never known) ..4 (pain|bad|like (it|this)|anything)
    (can not|could not) (bear|stand|take|cope with|handle|deal with|live with|tolerate) (it|the pain|this pain|the agony|pain like this|that pain|much more) 
    (10|11) (out of|of|over) 10
    (it is|pain is|that is|easily|probably) [a|an] [absolute|solid|full] 10 $
    (absolute|solid|full) 10
    10 on [a|the] scale
    pain ..3 (through the roof|off the scale|off the charts|unreal|out of this world|insane|horrific|extreme|severe|blinding|too much|killing me|ridiculous)
    (severe|extreme|horrific|terrible|unreal|intense|awful|massive|insane|horrendous|ungodly|blinding|incredible) ..1 pain
    (scream~|screaming|cry~|crying|in tears|want to scream|sweating|throwing up|vomiting|being sick) ..3 (pain|hurts|it hurts)
    (pain|hurts) ..4 (scream|screaming|crying|cry|in tears|throw up|being sick|vomit|can not think|can not speak|more than it should|way more than)
    (hurts|hurting) (like hell|so much|so bad|so badly|like crazy|like mad|like nothing else|beyond belief)
    (hard|tense) as (a board|a rock|wood|concrete|stone)
    (rock|solid|rigid|board) (hard|solid) ..3 (calf|thigh|leg|muscle|pain|hurts)
    (calf|thigh|leg|muscle) ..3 (rock hard|rock solid|solid as|like wood|like concrete|like a board)
    i am dying (here|of pain|with pain)
    off the scale
    out of proportion
    (bad|real) pain ..6 (bad|too bad)
    in bad pain
    in (so much|a lot of|loads of|terrible|serious|such) (pain|agony)
  `,
  pop: `
    (gunshot|gun shot|whip|whiplash|champagne cork|firework) ..4
    (went|gave|let go|go) ..2 (bang|snap|crack)
    off the bone
    (heard|felt|hear|feel|was|made|with|loud|audible|big|sudden|like|a) ..3 (pop|snap|rip|tear|twang|ping|popping|snapping|ripping|tearing|snap)
    (it|something|hamstring|leg|muscle|thigh|calf|back of my leg|back of the leg|tendon|that) ..2 (popped|snapped|ripped|tore|twanged|pinged|torn)
    (popped|snapped|ripped|tore|torn|twanged|pinged|ruptured|tearing) ..3 (hamstring|muscle|leg|thigh|calf|tendon|something|it)
    (it|something|hamstring|leg|muscle|calf|thigh) ..1 (went|goes|gone) ..1 (pop|snap|twang|ping|bang|rip|crack|boing|pang)
    (went|gone) (pop|snap|twang|ping|bang|boing)
    (went|felt|like|snapped) ..3 (elastic band|rubber band|guitar string|violin string|piano wire|rope|elastic|bungee)
    (shot|kicked|hit|whacked|stabbed|booted|struck|someone kicked me|stone) ..3 in the (back of [my|the] (leg|thigh)|leg|hamstring|thigh|calf)
    (like|as if|thought) ..3 (kicked|hit|shot|whacked|stabbed|threw a) [me] ..4 
    (rupture~|ruptured) ..3
    (velcro|ripping sound|tearing sound|popping sound|snapping sound|ripping noise|tearing noise|popping noise)
    (something|muscle|hamstring|it) ..2 (let go|gave way|came away|came off|came loose|detached|unzipped|burst|exploded)
    (felt|heard) (it|something|that) (let go|pop|snap|tear|rip|give way)
    (pop|snap|tear|twang) or (pop|snap|tear|twang)
    made a [loud|big|popping|horrible|funny|weird] (noise|sound)
    (loud|funny|horrible|sickening|weird) (noise|sound) ..4 (when|it went|leg|hamstring|thigh)
    (something|it) [definitely|just] (went|gave|gone) (in|at) [the|my] (back|hamstring|leg|thigh|calf)
    something (went|gave|snapped|popped|tore|ripped|twanged) [in|at|there|inside]
  `,
  'dark-urine': `
    (hardly|barely|scarcely|not|only) ..1 (peed|weed|pee|wee|been for a (pee|wee)|any (pee|wee|urine)) ..4 (race|session|workout|marathon|run|crossfit|training|since|today)
    (pee|wee|urine|piss) ..3 (color|colored) of (coke|cola|tea|coffee|stout|guinness)
    (dark|brown|cola|coke|black|tea|rusty|red|bloody|pink|blood in [my|the]) ..2 (urine|pee|wee|piss)
    (urine|pee|wee|piss) ..5 (dark|brown|black|cola|coke|tea|coca cola|red|rusty|orange|guinness|coffee|stout|blood)
    (peeing|pissing|weeing) (blood|brown|black|cola|coke)
    (hardly|barely|not) (pee~|peeing|peed|weed|weeing) (at all|anything)
  `,
  'calf-cramp-lasting': `
    (calf|calves) ..6 (cramp~|cramped|cramping|charley horse|knotted) ..6 (will not|does not|not|never|for days|days|constant~|all day|since|hours|still|will not let go|not let go|not going|lasting)
    (cramp|cramping|charley horse) ..6 calf ..6 (will not|does not|not|never|days|constant~|still|since|hours|all day)
    (blood clot|clot|dvt|deep vein|thrombosis|clotting)
    (will not|does not|not) let go ..3 calf
    calf ..6 (cramp~|cramping|hurts|pain|sore) ..6 (bend|pull|lift|flex) ..3 (foot|toes) up
    (cramp~|cramping) ..5 (calf|lower leg) ..6 (worse|hurts more) ..6 (foot|toes)
    (charley horse|cramp) ..3 never (goes|stops|ends|lets) ..5 (calf|lower leg)
  `,
  'burst-behind-knee': `
    (burst|popped|water|fluid|liquid|trickle|trickling|leaking|running) ..4 (behind|back of) (my|the) knee
    (behind|back of) (my|the) knee ..5 (burst|water|fluid|liquid|trickl*|running down|leaking|popped)
    (bakers|baker|baker is) cyst
    (water|fluid) (running|trickling|leaking) down ..1 (calf|leg)
  `,
  'growing-bruise': `
    @thinner ..8 bruise~ ..8 (@spreading|will not stop|massive|huge)
    @thinner ..8 (@spreading|massive|huge) ..4 bruise~
    bruise~ ..6 (@spreading|will not stop) ..8 @thinner
    (@spreading|massive|huge|big) ..4 bruise~ ..8 @thinner
    bruised (leg|calf|thigh|limb|shin|foot|side|bit|hamstring|area|part) ..3 (numb|weak|weaker|dead|tingl*)
    bruised ..4 (getting|going|gone|went|turned|become) (numb|weak|weaker|dead)
  `,
  'iced-skin': `
    (cold|freezing|icy|frozen) ..4 (can not|hardly|barely|can hardly|can barely) (stand|bear|take|hack|handle) [it|this|that] [any more|anymore|much longer|any longer]
    (can not|can hardly|can barely) (stand|bear|take) ..1 (cold|ice|freezing)
    (cold|ice|freezing) ..2 unbearable
    @cannotfeel ..5 (under|beneath|underneath|below) (it|the ice|the pack|there|this|that|them|the peas)
    (paining|hurt~|pain|ach~|sting~) ..4 (because of|from|due to|with) [the|all the|this] (cold|ice|freezing)
    (blister~|blistered) ..5 (ice|iced|icing|pack)
    (ice|iced|icing|pack|peas) ..6 (blister~|blistered|waxy|yellow|white and hard|hard and (white|waxy))
    skin ..6 (yellow|waxy|like wax|like a candle)
    (patch|spot|area) ..4 (white and hard|hard and white|hard and waxy|waxy)
    (stayed|still|staying) (white|yellow|waxy) ..6 (ice|off|icing)
    skin ..3 (leather|cardboard|wood|plastic|wax|rubber|stone)
    skin ..5 (@pale|numb|burn~|burning|burnt|blister~|hard|waxy|red raw|raw|stinging|stings|frozen|dead|tingly|tingling|peeling|hurt~|cracked|no feeling|hurting|on fire|bumpy)
    (ice|pack|it|that) ..2 (burn~|burning|burnt|burned|stings|stinging) ..3 (skin|like hell|me|bad|like mad|like fire|badly)
    (burn~|burning|burnt|stinging) ..3 (from the ice|from ice|under the ice|under the pack|the ice|the pack)
    (blister|blisters|blistering|frostbite|frost bite|ice burn|freezer burn|frostbitten|frost nip|ice burns)
    (@cannotfeel) ..3 (skin|the ice|the cold|under (it|there|the)|anything under|where the (ice|pack))
    (it|this|that) (is|has gone|went|goes|turned) [all] (white|waxy|numb and white|yellow|blotchy) 
    (gone|turned|going|went|turning) (white|waxy|yellow) 
    (white|waxy|yellow|blotchy) (patch|patches|skin|spot|under)
    numb under
    (under|beneath) the (ice|pack|bag|peas) ..5 (@pale|numb|burn~|burning|tingly|no feeling|not feel|blister~|dead)
    (numb|burning|stinging|no feeling) (under|beneath|where) ..2 (ice|pack|bag|peas)
    (it|the ice|this|ice) (is|feels|has been) ..1 (burning|burnt|stinging|burn)
    (can not|not|no longer) feel [my] skin
    (ice|pack) ..4 (nothing there|no feeling|made it numb|numbed)
  `,
};
