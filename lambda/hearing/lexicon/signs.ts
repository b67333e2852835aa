import type { SignSaid } from './kinds.ts';

/** Signs that need a doctor soon or raise a question, and pain itself. */
export const signs: SignSaid = {
  bruise: `
    colors of the rainbow
    (thigh|leg|calf|it|back of it) ..3 black as ..2
    bruise~
    bruising
    bruised
    black and (blue|purple)
    purple and (black|blue|yellow|green)
    (@legs|back of [my|the] leg|back of [my|the] thigh|it) ..4 (black|purple|aubergine|eggplant|plum|all the colors of the rainbow)
    (color|colors) of (an|a|the) (aubergine|eggplant|plum|grape|beetroot|rainbow|blackberry|sunset)
    (purple|black|yellow) (patch|mark|blotch|stain|marks|patches)
    like (an aubergine|an eggplant|a plum|a beetroot)
    (bleeding|bled|blood) under [the|my] skin
    (haematoma|hematoma)
    turned (purple|black)
    gone (purple|black)
  `,
  gap: `
    (dent|dents|dented|divot|indent|indentation|dimple)
    (hollow|dip|gap|hole|notch|crater|groove|trough|dimple) ..5 (leg|muscle|hamstring|thigh|calf|should be|back there|there|skin|flesh|it)
    (leg|muscle|hamstring|thigh|calf|back there|feel|it) ..4 (hollow|dip|gap|hole|notch|crater|groove|trough)
    (missing) (muscle|bit|chunk)
    (muscle|bit|chunk) ..2 missing
    (finger|fingers|thumb) ..4 (into|in) (it|the|a|my) ..3
    step in the muscle
  `,
  'sit-bone-tear': `
    (pop|snap|tear|tore|rip|crack) ..5 (sit bone|sit bones)
    (tendon) ..3 (torn|off|come away|ripped|ruptured) ..3 (bone|sit bone)
    (avulsion|avulsed)
  `,
  'cannot-walk': `
    (had to|have to|need to|going to) crawl ..2
    (need|needed|had) ..3 hold me up
    every step ..2 impossible
    dragging myself
    (carried|helped|stretchered|wheeled) (off|home|in|out)
    (can not|could not) get [back] up on (it|that|my|the) [left|right|bad] leg
    (can not|could not|cannot|unable to|not able to|can hardly|can barely|hardly|barely|struggl* to|impossible to|hard to) ..2 (walk|walking|stand on|stand|stand up|put [any|my|much|full] weight|bear weight|weight bear|weightbear|step on|put my foot down|put it down|get up|get up on|get around|move on it|take a step|hobble|get up the stairs|get out of bed|get off the (sofa|couch|floor|bed)|get to the)
    (can not|could not) ..2 (step|weight) ..2 (it|that leg|leg|foot)
    (no|not any) weight on (it|that|the|my)
    (leg|it) will not (hold|take|support|bear) (me|my weight|any weight|weight)
    (hopping|hop|crawl|crawling|crawled|carried) ..3 (kitchen|bathroom|home|house|toilet|around|about|on one leg|everywhere|upstairs|sofa|stairs)
    (on|using|need|needed|borrowed|got) ..2 crutches
    (can not|could not) weight bear
    not able to weight bear
    (bear|put|take|taking|bearing) ..1 weight ..3 
    unable to (walk|stand|bear)
    walking is (impossible|out of the question)
    not walk
    (2|3|4|few|couple of) steps ..3 (before|fall|without)
  `,
  swelling: `
    (can not|could not) get ..3 (boot|boots|shoe|shoes|sock|jeans|trousers|trainers) on
    sock ..3 (ridge|dent|mark|groove)
    @swollen
    swell*
    (twice|double|2 times) (the|its|it is) [normal|usual] size
    (size of|as big as|like) ..2 (melon|balloon|football|grapefruit|tree trunk|ham|rugby ball|elephant)
    (bigger|fatter|thicker|larger|wider|rounder) (than|one) ..3
    (one|@legs|it) ..4 (bigger|fatter|thicker|larger|tighter in (my|the) (sock|leggings|jeans)|huge|massive|enormous|fat|up like a balloon)
    (sock|socks|shoe|jeans|leggings|trousers|boot|tights) ..5 (tight|too small|not fit|will not go|will not go on|mark|marks|dig* in|cutting in|will not fit)
    (blown|blew|puffed) up
    (come|came|gone) up (like|massive|massively|huge)
    come up [like] (a|an) (balloon|egg|lump)
    (retaining|full of) (water|fluid)
    (fluid|water) ..2 (leg|knee|ankle|calf|thigh)
  `,
  warmth: `
    feel the heat ..4
    (@spot|it|one) ..4 (hot|boiling|roasting|burning up|on fire|like a radiator|like an oven|like a furnace|a radiator|warmer|hotter|scalding|baking|red hot)
    (leg|calf|thigh|it|patch|skin|spot|bit|back of [my|the] (leg|thigh|knee)|side) (is|feels|felt|seems|has gone|gone|went|was|getting|been|runs) [all|a bit|kind of|so|really|still|also|weirdly|strangely] (warm|hot|toasty)
    (hot|warm|burning) (to [the] touch|to touch)
    (hot|warm|burning) ..2 (calf|leg|thigh|patch|spot|skin|lump|area)
    (calf|leg|thigh|patch) ..3 warm ..3
    (heat|warmth) ..4 (coming off|off it|leg|calf|thigh|coming from|radiating|in the|patch)
    (giving off|pumping out|radiating|throwing off) ..1 heat
    fry an egg
    (warmth|warm) or (redness|red|swelling)
    warmth
    hot and (red|swollen|tender|throbbing|hard|puffy)
    (red|swollen|tender|puffy) and (hot|warm)
    (like a radiator|like a hot water bottle|like an oven|like a furnace)
  `,
  easing: `
    (it|they|that|stiffness|soreness|which|this|tightness) ..2 (loosens|loosen|eases|ease) [up|off] ..3
    (loosens|eases) (up|off) ..4
    (it|they|that|pain|soreness|ache|stiffness) ..2 (easing|loosening|settling|improving|wearing off|on the mend|getting better) [up|off|down|now|already]
  `,
  'young-sit-bone': `
    (10|11|12|13|14|15|16|17) [years old] ..6 (sit bone|sit bones|where i sit|hurts to sit|where my bum)
    (sit bone|sit bones|where i sit) ..6 (10|11|12|13|14|15|16|17)
    (teenager|teen|under 18|at school) ..6 (sit bone|sit bones)
  `,
  redness: `
    (spreading|creeping|tracking|moving) [up|down|over|across] ..1 (leg|thigh|calf|knee|skin)
    (infected|infection|pus|cellulitis)
    (red|redder|reddish|crimson|scarlet|pink|angry|lobster) ..2 (leg|calf|thigh|patch|patches|skin|streak|streaks|line|lines|mark|marks|area|blotch|blotches|spot|rash)
    (@spot|it|@legs) ..4 (red|redder|reddish|crimson|scarlet|pink|lobster|inflamed|beetroot|sunburnt|sunburned|flushed)
    (redness|reddening|redden*)
    red and (hot|swollen|sore|angry|shiny|tender|puffy|warm)
    (and|also) red
    (hot|warm|shiny|tender) and red
    (gone|turned|going|went|looks|looking|is|bright|all) red
    rash
    (lobster|tomato|beetroot) ..1 (color|colored|red)
    like a (tomato|lobster)
    red (streak~|line~)
  `,
  'hard-veins': `
    (hard|bulging|ropey|ropy|sticking out|swollen|lumpy|thick|prominent|raised|sore|popping|standing out|bulgy|big|blue|dark|tender) ..2 (vein|veins)
    (vein|veins) ..5 (hard|bulging|ropey|ropy|sticking out|swollen|lumpy|thick|prominent|raised|sore|popping|standing out|like rope|like a rope|like cords|up|tender|hurt~|stick out|come up|cord)
    (rope|cord|string|wire|worm|cable) ..2 (under|beneath) [my|the] skin
    (rope|cord|cable) ..5 (leg|calf|knee|thigh)
    varicose
    vein~
  `,
  weakness: `
    (@leg|leg|it|hamstring) ..4 (giv* way|gave way|given way|giv* out|gave out|given out|buckl*|fold* under|collaps*|go from under me|goes from under me|went from under me|will not hold|not hold)
    (@leg|it|leg|hamstring) ..3 (weak|weaker|powerless|feeble|wobbly|like jelly|jelly|no strength|no power|dead weight)
    (@leg|leg|hamstring) ..3 useless
    (weak|weakness|weaker) ..3 (@leg|leg|one leg|side|hamstring|day)
    (no|lost [all|the|my]|losing|less|any|little|lose) (strength|power|push off) [in|left]
    (getting|growing|getting|gets|going|become|becoming) (weaker|weak)
    (weaker) ..3 (and|every|each|by the|all)
    (can not|could not) [even|really] (curl|bend|lift|straighten|push off|raise|pull) ..3 (heel|leg|knee|foot|it|off)
    (buckled|buckles|buckling|buckle)
    (giving|gave|gives|give) (way|out) ..2 (me|under)
    weakness
    leg ..3 fold~
    (keep|keeps|kept) (falling|giving way|collapsing|buckling|tripping) [over]
    balance is (rubbish|off|gone|terrible|shot|awful)
    falling over
    strength ..3 (gone|going|less|dropping)
    (less strength|less power|losing power)
  `,
  'dropping-foot': `
    (foot|toe|toes) ..3 (drop~|dropping|drops|drag~|dragging|slap~|slapping|flop~|flopping|floppy|catch~|catching|trip~|scuff~|scuffing|hang~|hanging|limp)
    (foot|feet|ankle) ..2 (slaps|flops) ..2
    (drag~|dragging|scuffing|catching|slapping|tripping over|trip over) ..2 (foot|toe|toes|feet)
    foot drop
    drop foot
    (can not|could not|cannot|struggling to|hard to|will not|does not) ..2 (lift|raise|pull up|bring up|pick up|flex|come up|lift up) [my|the|up] ..2 (foot|toes|front of my foot|toe|ankle)
    (foot|toes) ..2 (will not|can not|does not) (lift|come up|go up|do what|work|listen|clear)
    (flopping|flops|floppy) ..3 ankle
    slap~ ..2 (floor|ground|down) ..2 
    (can not|could not) get [my|the] (toes|foot) (up|off [the] (floor|ground))
  `,
  'fever-hot-thigh': `
    (fever|temperature) ..6 (thigh|leg|calf) ..4 (hot|red|swollen|warm)
    (thigh|leg|calf) ..4 (hot|red|swollen|warm) ..6 (fever|temperature|shivery|shivering)
  `,
  numbness: `
    (numb|numbness|numbed|tingle|tingles|tingling|tingly|tingled|pins and needles|prickling|prickly)
    @legs ..4 @numb
    @numb from my ..3 down
    (it|that|bit|patch|side|whole thing|bum) ..2 (gone|went|going|goes|feels|felt) ..1 (dead|fuzzy|fizzy|buzzing|buzzy|to sleep)
    tingl*
    (can not|could not|cannot|can hardly|can barely|no longer|do not) [really|even] feel ..1 (@legs|leg|bit|patch|side)
    (lost|losing|lose|no|loss of|less|any|little) (feeling|sensation) [in] [my|the|both] ..2 
    ants (crawling|running|walking|marching|under)
    (electric|electricity) ..2 (shock|shocks|down|running|buzz*)
    (foot|toes|leg|calf|thigh) ..3 (asleep|gone to sleep|goes to sleep|falls asleep|gone dead|went dead|goes dead|dead)
    burning ..3 (down|into) (my|the) (leg|foot|toes|calf)
    like (cotton wool|wood)
  `,
  fluoroquinolone: `
    @quinolone ..12 (tendon|tendons|achilles|heel cord|@hurt)
    (tendon|tendons|achilles|heel cord|@hurt) ..12 @quinolone
  `,
  statin: `
    @statin ..12 (@hurt|achy|@weak)
    (@hurt|achy|@weak) ..12 @statin
  `,
  'shooting-pain': `
    (shoot~|zap~|zapping|fire~|radiat*|travel*|electric|lightning) ..5 (down|into|through) ..4 (leg|thigh|calf|hamstring|foot|toes|knee)
    (shoot~|zap~|zapping|fire~|radiat*|travel*) [right|all the way|straight] down
    shooting (pain|pains) ..3 (leg|thigh|hamstring|back)
    (pain~|hurts|burn~|starts|comes|goes|runs|running|line) ..4 from [my|the] [lower] (back|spine|bum|buttock|bottom|butt|backside|hip) ..6 (leg|foot|calf|knee|ankle|toes|heel|thigh|hamstring)
    from [my|the] [lower] (back|spine|bum|buttock|bottom|butt|backside) ..4 (to|down|into) ..4 (leg|foot|calf|knee|ankle|toes|heel|thigh|hamstring)
    back ..5 pain ..5 (down|into) ..2 leg
    back pain ..4 (down|into) ..2 leg
    (trapped|pinched) nerve
    nerve pain ..4 leg
    slipped disc
    sciatic*
  `,
  gait: `
    limp~
    limping
    hobbl*
    (walk|walking|walks|waddling|shuffling|run|running|move|moving) ..2 (funny|weird|lopsided|crooked|like a (pirate|penguin|duck|cowboy|zombie|robot|old man|crab)|like an old (man|woman|lady|person)|with a limp|sideways|on my toes|stiffly|unevenly|differently)
    (drag~|dragging) ..2 (it|leg|that leg|my leg) ..2
    waddl*
    favor~ ..3 (leg|side)
    favour* ..3 (leg|side)
    dot and carry
    (peg leg|gammy leg)
    stride is (shorter|uneven|off)
    not walking (right|normally|properly|straight)
    (can not|could not) walk (right|normally|straight|properly|without)
  `,
  painkillers: `
    @medicine ..5 @often
    @often ..6 @medicine
    (popping|pop|necking|swallowing|eating|munching|taking|take|took|living on|live on|need|needing|on|using|use|chewing|downing) ..3 @medicine
    @medicine ..3 (to get through|to sleep|to run|to walk|before (every|each)|get me through|keep me going|keeps me going)
    (need|needing|rely on|relying on|addicted to|depend on|going through|got through|getting through|dependent on) ..3 @medicine
    @medicine ..3 (do nothing|does nothing|not touch*|not help*|not work*|does not touch it)
    (painkiller|painkillers|pain killers|tablet|a pill|pills|tablets)
    (take~|taking|swallow~|need|needing|had) anything for (it|the pain)
    (dosed|dosing) up
    take~ (something|anything) for (it|the pain)
  `,
  'persistent-pain': `
    (rested|rest|month|months|week|weeks|days) ..4 (nothing has changed|nothing changed|no difference|no change|changed nothing)
    (week|weeks|month|fortnight|days) off ..4 (no difference|no better|same|nothing|not help*|still)
    (rest|rested|resting|time off|days off|laid off|laying off|no running|not run|not running|took it easy|taking it easy|taken it easy|feet up|doing nothing|done nothing|stopped running|stop running|backed off|off running|not run|off it) ..12 (still|not help*|does nothing|did nothing|no better|not better|made no difference|no different|no difference|not gone|not going|same|hurts|aches|sore|not improv*|not shift*|so much for|not eas*|just as bad|as bad|not worked|not budged|not settled|no improvement|came to nothing|did not do)
    (still) ..5 (hurts|aches|sore|hurting|aching|same|there|bad|painful|bothering) ..10 (rest|rested|resting|time off|days off|laid off|no running|not run|off|stopped|nothing|taking it easy|took it easy|break|feet up|weeks)
    (rest|resting|resting it|time off) (does not|did not|is not|has not|do not|has done|does|did) (help*|work*|working|make|made|do|done|fix*|nothing|touch|sort|not help*) 
    (not|no) ..2 (gone away|going away|getting better|improv*|any better|better|settl*|shift*|budg*|ease|eases|eased|easing|heal|heals|healed|healing|clear* up|go away|let up|letting up) ..5
    (will not|does not|refuses to|never) (go away|shift|heal|clear up|get better|settle|budge|ease|die down|let up|quit|leave|calm down)
    no better
    (no|not seen any) improvement
    nothing (helps|works|touches it|has worked|makes it better|shifts it|has helped|i do helps)
    (despite|even after|even with|in spite of) ..3 (rest|resting|time off|break|days off|weeks off|nothing)
    (still not right|still not better|still the same|still there|still hurts the same|still no better|still bad)
    (fortnight|week|weeks|days) of (doing nothing|rest|nothing|resting)
    done nothing but ..12 (easy|nothing|same|good|hurts)
    tried everything
    pain (stays|lingers|lingering|persists|is constant|never stops|will not stop)
    constant (pain|ache|aching)
    (always|constantly) (hurts|there|aches|hurting|aching|sore)
  `,
  'lasting-weeks': `
    (hurt~|pain|ach~|achy|sore|niggl*|bother*|like this|this|it|problem|trouble|had (it|this|that)|going on|grumbl*|tight|playing up|bad|injured|there|twinge~|carrying it|hamstring|leg) ..4 (for|about|over|been|going on|nearly|almost|past|now|lasted|lasts|lasting) ..4 (weeks|months|a month|a year|years|ages|forever|fortnight|long time|a long while|all season)
    (since|from) [last|back in|before|about|around] (christmas|january|february|march|april|june|july|august|september|october|november|december|spring|summer|winter|autumn|easter|last year|last month|halloween|year|month)
    (for|about|over|nearly|almost|past|last|going on) ..3 (weeks|months|years|a month|ages|fortnight) ..5 (hurt~|ach~|sore|pain|niggl*|bother*|same|now|like this)
    (weeks|months|years) (now|of this|on end|and weeks|and months|already|ago and still)
    (been|had this) (weeks|months|ages|years|forever)
    ^ [yes|yeah|yep|oh|well] (for|going on) (ages|weeks|months|years|a long time|forever) [now|$]
    week after week
    month after month
    (lasted|lasting|lasts) ..3 (weeks|months)
    (3|4|5|6|7|8|9|10|12) weeks ..3 (no change|not better|still)
  `,
  recurrence: `
    here we go again
    same (leg|place|spot|side) same
    (goes|pulls|tears|strains|pops) again
    (keep|keeps|kept|keeping) ..2 (coming back|come back|returning|happening|recurring|going again|going on me|pulling (it|the same|my)|doing (it|the same|this|my)|straining|hurting|popping back|tweaking|tearing|re injuring|reinjuring|flaring up|getting injured|playing up|injuring)
    (came|come|comes|coming) back (again|every time|each time|whenever|as soon as|when i)
    (again and again|over and over|time and again|time after time|every time i (run|train|sprint|start|go|get|build|speed))
    (every time|each time|whenever|as soon as) ..5 (back|again|speed|run|sprint) ..5 (does this|happens|goes|hurts|comes back|pulls|tightens|starts|again|flares up)
    (2nd|second|third|3rd|fourth|4th|fifth|5th|2|3|4|umpteenth|hundredth) time (this|in|it|i have|i did|since|now|i pulled) ..3
    (same (one|hamstring|leg|spot|place|thing|injury|muscle|side)) ..2 (again|as last|as before|as last time)
    (done|did|pulled|strained|torn|tore|hurt|gone|went|injured|tweaked) ..5 (again)
    (recurr*|reoccur*|reinjur*|re injur*|flare up|flares up|flared up|flaring up)
    (old|previous) (injury|problem|hamstring) ..4 (back|again|flar*)
    (is|has|it is|come) back again
    there it goes again
    (on and off|off and on|comes and goes|come and go)
    back to square one
    never (fully|really|quite|properly) (heal*|went away|goes away|gone|got better|recovered)
  `,
  fever: `
    (fever|feverish|fevers)
    (temperature) ..3 (high|of|38|39|40|101|102|103|up|through the roof|raised|running|is)
    (running|got|have|having|has|high|a) ..1 temperature
    sweat~ ..2 (night|buckets)
    (shiver~|shivery|shivering|shakes|chills|rigors|sweats|night sweats|cold sweats|hot and cold|burning up|shaking chills|clammy)
    (38|39|40|101|102|103) (degrees|fever|point)
    (feel|feeling|felt) (hot and cold|fluey|flu like|like [i have] [the] flu|ill all over|poorly|rough and hot|unwell|sick and hot|proper ill)
    flu
  `,
  'weight-loss': `
    (lost|losing|loss of|dropped|shed|dropping|shedding) ..4 (weight|pounds|kilos|kg|stone|lbs|kilograms)
    weight ..3 (dropping off|falling off|coming off|fallen off|dropped|loss|gone|melting|going down|disappearing|down)
    (clothes|trousers|jeans|shorts|belt|leggings|pants) ..3 (falling off|too big|hanging off|loose|will not stay up|baggy|do not stay up|slipping down|slide down)
    (shrunk|shrinking|dropped|gone down) ..2 (sizes|dress sizes|a size|size)
    (getting|got|gone|so) (thinner|skinny|skinnier|thin) ..4
    pounds ..3 (lighter|without trying)
    without [even] (trying|dieting)
    wasting away
    off my food
    no appetite
  `,
  'past-cancer': `
    (cancer|tumor|tumour|chemo|chemotherapy|radiotherapy|leukaemia|leukemia|lymphoma|melanoma|sarcoma|carcinoma|oncologist|oncology|myeloma|mastectomy|metastas*|radiation treatment|in remission|malignan*|the big c|growth removed)
  `,
  'night-pain': `
    (pain|hurt~|ach~|aching|throb*|sore|worse|bad|it|bother*|agony|killing|kills) ..5 (at night|in the night|during the night|all night|overnight|every night|in bed|at 3 in the morning|at 2 in the morning|at 4 in the morning|middle of the night|when i sleep|while i sleep|when i am asleep|lying in bed|through the night|night time|nighttime)
    (wakes|waking|woke|woken|awake|wakened) ..4 (up|me|night|with (it|the pain)|awake|pain|because|throbbing)
    (keeps|kept|keep) me (up|awake)
    (wakes|woke|waking|wakes|keeps|kept|keep) me ..2 (up|at|awake|from)
    (can not|could not|not|hard to|trouble|no) (sleep|sleeping|sleeping well|get to sleep|lie on|slept) ..4 (pain|hurt*|ach*|throb*|leg|hamstring|it|sore)
    (pain|hurt*|it|ach*|leg|throb*) ..3 (stop*|keep*|kept|will not let|does not let) ..2 sleep*
    night pain
    (pain|ache|throbbing) ..3 (night|nights)
    (night|nights) ..4 (pain|hurts|worse|aches|throbbing|worst|bad)
    (tossing and turning|up half the night|up all night|not a wink)
  `,
  'sit-bone': `
    (stabs|kills|hurts|aches|stabbing|killing|hurting|pain) [me] ..1 when i (sit|am sitting|drive)
    (sitting|driving|sitting down|chairs|chair) ..1 (kills|hurts|stabs|is agony|is painful|is murder) ..3
    (sit bone|sit bones|ischial|ischium|sitbones)
    (hurt*|pain|sore|ach*|tender|kill*|deep|bruised|right|high) ..5 (where i sit|i sit on|where the hamstring attaches|under my (bum|butt|buttock|bottom|cheek|glute)|crease of my (bum|butt)|bottom of my (bum|butt|buttock)|fold of my (bum|butt)|butt crease|bum crease|base of my (bum|butt|buttock)|bum meets|butt meets|under the (bum|butt|buttock|cheek)|top of my hamstring|top of the hamstring|bone in my (bum|butt|bottom|backside)|bone i sit on|in my bum bone|gluteal fold|where my (bum|butt) meets)
    (where i sit|i sit on|under my (bum|butt|buttock|bottom|cheek|glute)|crease of my (bum|butt)|bottom of my (bum|butt|buttock)|base of my (bum|butt|buttock)|bum meets|butt meets|top of my hamstring|top of the hamstring|bone in my (bum|butt|bottom|backside)|bone i sit on|butt bone|bum bone|arse bone|where my (bum|butt) meets) ..5 (hurt*|pain|sore|ach*|tender|kill*|stab*)
    (sit|sitting|sat|chair|drive|driving) ..6 (bone in my (bum|butt|backside)|pain in my (bum|butt|buttock|backside)|hurts my (bum|butt|buttock)|pain [right] under)
    (bum|butt|buttock|bottom|butt cheek|bum cheek|backside|arse|ass|cheek) ..3 (hurt*|pain|ach*|sore|kill*|tender) ..3 (sit|sitting|sat|chair|drive|driving)
    (hurts|painful|sore|agony|kills|aches|uncomfortable) [me] [when|to] [i] (sit|sitting) [down]
    deep (in|inside) my (bum|butt|buttock|glute)
    (pain|ache|pains) (in|deep in) my (bum|butt|buttock|buttocks|bottom|backside) 
    (bum bone|butt bone|sit down bone|bone in my (bum|butt|bottom|backside)|bone i sit on)
    high hamstring (pain|problem|thing)
  `,
  'groin-ache': `
    (deep|ache|aching|pain|hurts|sore|painful) ..3 (groin|hip) ..5 (run|running|runs|earlier|mile|worse|every|deep)
    (groin|hip) ..4 (deep|ache|aches|aching) ..4
    deep (groin|hip) (pain|ache)
    (groin|hip) ..6 (earlier|sooner) ..3 (run|time)
    (ache~|aching|pain|sore) ..4 (groin|hip) ..8 (earlier|sooner)
  `,
};
