import type { TopicName } from '../vocabulary.ts';
import type { Said } from './kinds.ts';

/** What the coach teaches, phrased as it is asked. */
export const topics: Said<TopicName> = {
  hamstrings: `
    (one|how many|2|3) (muscle|muscles) ..6
    what (is|are|do) ..3 (hamstring|hamstrings) ..3
    (hamstring|hamstrings) ..3 (do|does|are|for|made of|anatomy|muscles|located|where|work|called)
    where (is|are) ..2 (hamstring|hamstrings)
    (tell me|teach me|learn|explain|know) ..3 (about) [my|the|your] (hamstring|hamstrings)
    (hamstring|hamstrings) anatomy
    how many (hamstring|muscles)
    (biceps femoris|semitendinosus)
    purpose of ..2 hamstrings
  `,
  'strong-hamstrings': `
    (why|what) ..4 (strong|stronger) hamstrings
    (why|need|benefit*|important|importance|point|reason) ..5 (strong|stronger|strengthen*) ..3 (hamstring|hamstrings)
    (strong|stronger|weak) (hamstring|hamstrings) ..4 (important|matter|help|faster|run|good|do|prevent|cause*|mean)
    (do|does|will|would) ..2 (strong|stronger|strength) ..2 (hamstring|hamstrings) ..4
    (make|will|help) ..2 (me|you) [run] faster
    (hamstring|hamstrings) strength ..4 (matter|important|speed|faster)
  `,
  'hamstring-training': `
    (do|should|must) runners ..4 (lift|lift weights|weights)
    (how|best way|best exercise*|exercises|what exercises|ways) ..5 (strengthen|train|work|build|build up|strong|stronger|exercise|make) ..4 (hamstring|hamstrings)
    how (often|many times|many days|much|heavy|many sets|many reps) ..5 (strength|train|lift|exercises|do|should|weight|weights|week) ..3
    (best|good|which) ..2 (exercise|exercises) ..3 (hamstring|hamstrings)
    (how heavy|when do i add|add weight|how much weight|how long between sets|rest between sets|progressive overload|more weight|heavier weight|how many times a week|times a week|when (can|should|do) i (add|increase|go heavier)|sets and reps|how many reps should)
    hamstring (training|exercises|workout|program)
    (eccentric|isometric*)
  `,
  'home-training': `
    (do not|not) ..2 (belong|gym|join) ..8 (hamstring|hamstrings|living room|home|train|strong)
    (train|strengthen|exercise*|work|workout|strength|do) ..5 (at home|without a gym|without equipment|no equipment|without weights) ..3
    (without|need|join|no) ..2 gym ..5
    (at home) ..5 (hamstring|hamstrings|train|exercises|strength)
    home (exercises|training)
  `,
  'gym-lifts': `
    (gym|barbell|weights|lifts|machine|machines|leg press) ..5 (hamstring|hamstrings|best|should|good|which|what|exercises)
    (best|which|what|good) ..3 (gym|lift|lifts|machine|machines|barbell) ..4
    (deadlift|deadlifts|squat|squats|leg curl|curls|cleans|lifting|leg press) ..4 (good|bad|safe|better|help|work|worth|enough)
    (are|is|should i|do) ..2 (deadlift|deadlifts|squats|leg curls|lifting|weights|cleans) ..4
    gym (exercises|lifts)
  `,
  'chain-exercises': `
    (which|what) exercises ..2 (train|work|hit|strengthen) ..3 chain
    how do i (work|train) ..3 chain
    (which|what|best) ..2 exercises ..5 (chain|back of (my|the) body)
    (train|work|strengthen|exercises for) ..4 (posterior chain|whole chain|the chain)
    how ..5 whole chain
  `,
  'floor-moves': `
    floor (stretches|moves) count as ..2 warm up
    (floor) ..2 (stretches|moves|exercises|drills) ..5
    (dynamic|moving) (stretches|moves|drills) ..3 floor
    (stretches|moves) ..3 on the floor
  `,
  'posterior-chain': `
    what ..2 posterior chain ..2
    (posterior|back) chain
    (muscles at the back|back of my body|chain of muscles|back body)
  `,
  'core-strength': `
    about ..1 core
    (core|abs|ab|tummy|abdominal|abdominals|stomach muscles|trunk) ..5 (strength|strong|hamstring|hamstrings|train|work|exercises|matter|help|do with|important|weak|stability|running|for)
    (weak|strong|stronger|work my|train my|my|about|build) core
    (pelvic tilt|pelvis|lumbopelvic)
    core (strength|stability|work|training|exercises)
  `,
  'helper-muscles': `
    (should|why should|do) i ..2 (train|strengthen|work) my (hip flexors|quads|glutes) ..2
    hip flexors ..8
    (train|strengthen|stretch|work) ..3 (hip flexors|quads|glutes)
    (glutes|glute|quads|quad|hip flexors|other muscles|helper muscles|supporting muscles|which muscles|adductors|bum muscles) ..5 (help|matter|strong|weak|work|train|hamstring|hamstrings|do with|important|firing|too|as well|also|support|lazy)
    (weak|strong|lazy|train my|work my|strengthen my|are|do my|role of) (glutes|quads|glute|hips)
    (muscles) ..3 (help|support|around|besides|other than) ..4 (hamstring|hamstrings)
    (muscle imbalance|imbalance|imbalances|uneven sides|one side stronger)
  `,
  'dynamic-warm-up': `
    why do i (need|have) to warm up ..3
    (why|do|should) ..5 (warm up|warming up) ..2 (before|first|really|anyway)
    (about|on) ..1 (warming up|warm ups|warm up)
    (why|how|should|do|does|need|important|point|best|long|what) ..6 (warm up|warming up|warm ups) ..6
    (warm up|warming up) ..5 (important|necessary|matter|help|prevent|need|worth|long|before|do|for|or|good|should)
    (dynamic|active) (warm up|stretch|stretches|stretching|warming)
    (skip|no|without) [a|the|my] (warm up|warming up)
    (strides|drills|running drills|a skips)
    how (should|do) i warm up
  `,
  'static-stretching': `
    (about|on) ..1 (stretching|stretches)
    (long|slow|held|static) ..1 (stretches|stretching|stretch) ..3
    hold ..3 stretch
    (static|held|holding|passive) ..2 (stretch|stretches|stretching|stretched)
    (should|can|is it|good|bad|okay|ok|do|when|safe|best|wise|better) ..5 (stretch|stretching|stretches) ..4 (before|after|cold|run|running|pre|first|warm|morning|hold)
    (stretch|stretching|stretches) ..4 (before|after|prior|pre) ..4 (run|running|race|or|good|bad|it)
    (how long|how many seconds) ..4 (stretch|hold a stretch|hold it for|hold each stretch|hold my stretch*) ..2
    (stretch|stretching) ..4 (good|bad|waste of time|useless|worth|do anything|help*|work|harm*|prevent|pointless)
    (should|when|how often|do|can|is it worth) ..3 (i|you|we) ..1 (stretch|stretching) ..5
    (yoga|pilates)
  `,
  'dynamic-or-static': `
    (dynamic or static|static or dynamic|dynamic versus static|static versus dynamic|dynamic vs static|static vs dynamic|difference between dynamic and static|dynamic and static)
  `,
  'cold-muscles': `
    (should not|why should not) i stretch ..1 cold (muscle|muscles)
    (stretch|stretching) ..3 cold (muscle|muscles|legs)
    (cold) (muscle|muscles|legs|hamstring|hamstrings) 
    (muscle|muscles|hamstring|hamstrings|legs) ..3 cold ..3
    (stretch*|run|running|sprint*) ..4 (cold|without warming)
    (freezing|cold) ..6 (pull|strain|muscle|hamstring|warm up|injury)
  `,
  'tight-hamstrings': `
    (hamstring|hamstrings) ..4 tight ..3 why
    why ..4 (hamstring|hamstrings) ..4 tight ..3
    tell me why ..5 tight
    (about|why) ..3 (tight|stiff) (hamstring|hamstrings|legs|muscles)
    (hamstring|hamstrings|legs|leg|thigh|thighs|back of my leg|it|they|they are|muscle|muscles) ..4 (tight|tightness|tighten|tightens|tightening|stiff|stiffness|stiffen|like rocks|like planks|like piano wire|like guitar strings|like concrete|seized|rigid|wound up)
    (tight|stiff) ..2 (hamstring|hamstrings|leg|legs|muscle|muscles|thigh|thighs|back there)
    (tightness|stiffness)
    (why|always|so|feel|feels|bit|it is|only|just) ..2 (tight|stiff)
    (tight|stiff) ..4 (morning|all the time|always|sitting|running)
  `,
  'stretching-tightness': `
    why ..3 stretching ..6 tight ..2
    tight ..8 (stretching|stretch)
    (stretch|stretching|stretches) ..5 (tight|tightness|stiff|looser|loosen)
    (tight|tightness|stiff) ..6 (stretch|stretching|stretches)
    (loosen|loosening|get rid of|relieve|ease|fix|release) ..4 (tight|tightness|stiff|hamstring|hamstrings|stiffness|them up)
    (stretch|stretching) ..3 (not help*|does not help|never helps|makes it worse|does nothing)
  `,
  flexibility: `
    (flexib*|bendy|bendier|more flexible|supple|suppleness|touch my toes|reach my toes|touching my toes|range of motion|do the splits|mobility|limber|inflexible)
  `,
  'partner-stretching': `
    tell me about stretching with ..2 partner
    (partner|someone|somebody|friend|wife|husband|assisted|pnf|buddy|physio) ..4 (stretch me|stretching|stretch|help me stretch|push my leg)
    (stretch|stretching|stretches) ..3 (partner|someone|somebody|friend|pair|buddy|together|wife|husband)
    pnf
  `,
  strain: `
    what happens ..4 (strained|strain|hamstring)
    why ..4 get a strain
    (about|on) ..1 (strains|a strain|pulls)
    (what is|what are|explain|tell me about|about|define|what counts as|grades of|kinds of|types of|causes|cause|grade) ..3 (strain|strains|hamstring strain|strained hamstring|strained)
    (strain|strains) ..3 (feel like|happen|mean|caused|cause|common|grade|symptoms|signs)
    (how|what) ..5 (strain|strained) ..3 (feel|know|tell|look|happen)
    (grade (one|2|3|1) strain|grades of strain|grade of strain|hamstring strain)
    symptoms of ..3 (strain|hamstring)
  `,
  pull: `
    (what is|what are|explain|tell me about|about|define|what causes|causes) ..3 (pull|pulled hamstring|pulled muscle|pulls|muscle pull|hamstring pull)
    (pulled hamstring|pulled muscle|hamstring pull) ..3 (feel like|happen|mean|caused|is)
    (how|why) ..3 (pull|pulled) (a|my|your) hamstring
    what does a pulled
  `,
  'strain-or-pull': `
    how do i know if it is a (strain|pull) or a (strain|pull)
    how ..5 (strain or a pull|pull or a strain|a strain or pull)
    (strain|strained|tear) ..4 (or|and|versus|vs|from|than) ..3 (pull|pulled|tear|cramp|strain|tightness)
    (pull|pulled) ..4 (or|and|versus|vs|from|than) ..3 (strain|strained|tear)
    difference ..6 (strain|pull|tear)
    (is a|same as) ..3 (pull|strain|tear) ..3
    (tendon or muscle|muscle or tendon|nerve or muscle|muscle or nerve)
  `,
  'running-with-strain': `
    run through (it|this|pain|the pain)
    (run|walk|jog|shake) (it|this|that|the pain) off
    (keep going|carry on|crack on|go on|power on|soldier on) ..2 (through|with) (it|the pain|pain)
    (can|could|should) i ..2 run ..3 (strained|pulled|strain|injured|sore) ..1
    (run|running|jog|jogging|race|train|racing|marathon|long run|10k|5k|parkrun|half) ..6 (strain|strained|pulled|pull|sore hamstring|injured|injury|tight hamstring|niggle|painful|hurt hamstring|bad hamstring|through it|hurts|pain|on it|twinge|dodgy hamstring)
    (strain|strained|pulled|injured|niggle|sore hamstring|pain|twinge) ..6 (run|running|jog|race|keep running|still run|train|on it)
    run through (it|pain|the pain|this)
    (walk|walking|drive|driving) ..4 (strain|strained|pulled hamstring|injured hamstring)
    keep running
    (race|racing) (on|with) ..4
    how much pain is (okay|ok|allowed|too much|acceptable)
  `,
  'treating-strain': `
    (first|couple of|few|2|3) ..3 days ..8 (do|hamstring|strain|pull|treat)
    (treat|treatment|heal|fix|help|look after|deal with|cure|rehab|manage|get over|speed up|recover from|sort out|what do i do|do about|do for|what to do|best thing|should i do|what should|exercises for|first aid) ..7 (strain|strained|pulled|pull|hamstring injury|injured hamstring|tear|torn|hamstring|injury|tweaked)
    (strain|strained|pulled|pull|hamstring injury|tear) ..5 (treat|treatment|heal|fix|rehab|exercises|what do i do|do about|do for|help)
    (rice method|peace and love|rehab|kinesio tape|k tape|tape|taping|strapping|ibuprofen for|painkillers for)
    (what|anything) ..3 (first (few|2|3) days|first 48 hours|first 24 hours)
  `,
  'scar-tissue': `
    what is scar tissue ..6
    scar tissue ..6
    (scar|scar tissue|scarring|knot|knots|lumpy bit|adhesions|old tear)
  `,
  'recovery-time': `
    how long until ..2 (hamstring|leg) ..1 (recovers|heals|is better|mends)
    how long ..5 (recover|recovers|recovered|heal|heals|mend|mends|better)
    how long ..3 (be out|out for|sidelined)
    (weeks or months|days or weeks)
    (talking|looking at) ..2 (weeks|months|days) ..5
    how long ..8 (heal|recover|recovery|get better|take|last|out for|better|back|mend|off|healed|right|strain|pull|pulled|tear|hamstring|injury|rest it)
    (recovery|healing) (time|period)
    when will ..4 (heal|better|recover|right|okay|go away|stop hurting|be back)
    how (many|quickly|fast|soon|quick) ..4 (weeks|heal|recover|better|mend|days off)
    (weeks|days) (to|until|before) ..3 (heal|recover|better)
  `,
  'return-to-running': `
    (build|ramp|ease|get) ..3 (runs|running|mileage|miles) ..2 (up|back)
    (when|how soon|how long (until|before|till)|how do|how should|how quickly|is it safe|ready|how long) ..4 (run|running|jog|train|race|sprint|training) [again|properly|normally] ..4
    (get|getting|go|going|come|coming|return|returning|ease|easing|start|starting|begin|build|building) (back) ..3 (running|run|training|jogging|it|sprinting|racing)
    (return|back|returning) (to|into) (running|run|training|sport|sprinting)
    (start|begin|starting) running again
    run again
    walk run
    back running
  `,
  soreness: `
    (sore|soreness|ache|aching|achy|doms|stiff) ..6 (after|normal|day after|next day|2 days|yesterday is|following|workout|from|okay to|squats|gym|lifting|mean|run)
    (delayed onset|doms|muscle soreness|post run soreness)
    (normal|okay|good|bad|fine|usual) ..3 (sore|ache|be sore|to ache|to be sore|hurt)
    (is it|am i) ..3 [just] (sore|soreness) or
    soreness
    why am i [so] (sore|achy|stiff)
    (sore|pain) or (injured|pain|injury|sore)
  `,
  rest: `
    how many ..2 days ..4 (rest|off)
    how many days should i rest
    (rest|resting|time off|days off|day off|rest days|rest day) ..6 (need|should|how|long|many|good|bad|help|important|enough|complete|or|take|do|between|matter)
    (how|need|should|why|is|do|many|much|when|complete) ..5 (rest|resting|time off|days off|rest days|rest day|sleep)
    (sleep|sleeping|recovery days|recovery day)
    (complete|total|full) rest
    stop running
  `,
  tweak: `
    tweaked my hamstring what is that
    what is a tweaked hamstring ..1
    (tweaked|tweak) ..4 (what is that|mean|means)
    what is ..2 tweaked ..3
    (tweak|tweaked|tweaks|twinge|niggle|niggles|twingey) ..5 (what|do|serious|mean|should|run|or|is|bad|worry|ignore|about)
    (what|should|is|how|about|do|why) ..5 (tweak|tweaked|niggle|niggles|twinge|twinges)
    (little|small|slight|minor) (tweak|niggle|twinge)
  `,
  treadmill: `
    (does|is|are|do) ..5 (treadmill|treadmills) ..6
    (treadmill|treadmills|running machine|dreadmill)
  `,
  terrain: `
    (hill|hills|hilly|uphill|downhill|trail|trails|terrain|grass|pavement|concrete|sand|beach|track|surface|surfaces|off road|tarmac|asphalt|flat|incline|slopes|stairs|road) ..6 (hamstring|hamstrings|better|worse|bad|good|run|running|softer|okay|safe|or|harder|best|easier|hard on|should|avoid|tight)
    (hamstring|hamstrings|run|running|better|worse|bad|good|should|best|is|are|does|do|can) ..5 (hill|hills|uphill|downhill|trail|trails|terrain|on grass|on pavement|concrete|sand|beach|surface|surfaces|tarmac|flat|off road)
    (hill repeats|hill running|trail running|hill sprints)
  `,
  sprinting: `
    (sprint|sprints|sprinting|sprinters|speed work|speedwork|intervals|fast running|faster running|top speed|flat out|full speed|strides)
  `,
  prevention: `
    (prevent|avoid|stop) ..3 (injuries|injury|hamstring injuries|hamstring injury|pulls|strains)
    how ..4 prevent ..4
    (do not|not|never) ..1 get (hurt|injured) ..4
    (anything|something|what) ..4 (so|to) ..4 (hurt|injured|pull|strain) ..4
    (prevent|preventing|prevention|avoid|avoiding|stop|protect|protecting|reduce|lower|keep) ..7 (injury|injuries|strain|strains|pull|pulling|pulls|hamstring|hamstrings|injured|happening again|hurting|coming back|getting hurt|recurring|re injury|straining|it happening|cramps)
    (why|how) ..4 (keep|keeps) ..3 (coming back|pulling|straining|happening|getting injured|injuring)
    (not|never) ..2 (get|getting|pull|pulling|strain) ..3 (injured|again|it again|hamstring)
    (injury proof|bulletproof|injury prevention|at risk|risk factors|more likely|prone)
    (cadence|stride length|overstriding|overstride|running form|running technique|running style|gait analysis|posture)
  `,
  'nordic-curl': `
    (nordic|nordics|nordic curl|nordic curls|nordic hamstring)
  `,
  'high-hamstring-pain': `
    (explain|what is|about|what is that) ..4 (high|upper|proximal) hamstring (pain|tendinopathy) ..2
    (proximal hamstring|high hamstring) tendinopathy ..2
    (high hamstring|proximal hamstring|hamstring tendon|tendinopathy|tendonitis|tendinitis|upper hamstring|hamstring insertion) ..3
    (why|what|cause*|how|treat|mean*) ..5 (sit bone|sit bones|pain where i sit|bum hurt when i sit|butt pain|buttock pain|high up) ..3
    (pain in the (bum|butt|arse|ass|buttock)|deep buttock)
  `,
  'high-hamstring-triggers': `
    (makes|make) ..1 (high|upper) hamstring (pain|tendinopathy) worse
    (which|what) ..2 (things|exercises|moves) ..5 (set off|sets off|trigger*|aggravate*|irritate*|make)
    (what|which|why|things|avoid) ..5 (trigger*|aggravat*|irritat*|sets off|set off|makes|make|flare*|worse|worsen*) ..6 (sit bone|high hamstring|tendon|tendinopathy|hamstring tendon|hamstring pain)
    (avoid|trigger*|aggravat*) ..6 (high hamstring|sit bone|tendinopathy|tendon)
    (lunges|deep squats|hills) ..4 (sit bone|high hamstring|tendon)
  `,
  sitting: `
    (sit|sitting|sat|seated|desk|desk job|office|chair|drive|driving|car seat|long drive|cushion|standing desk) ..6 (hamstring|hamstrings|bad|hurt|tight|bother*|affect|all day|long|cause|make|shorten*|stiff|good|job|better|help)
    (hamstring|hamstrings|tight|bad|why|does|does my|how) ..5 (sit|sitting|desk|chair|seated|drive|driving)
  `,
  'self-check': `
    (do|take me through|walk me through|teach me|how does) ..2 (self check|hamstring check|check with me) ..3
    (hamstring|self) check ..4
    (check|test) ..6 (table|chair|heel up|leg up|foot up)
    is there a (check|test)
    (how|can|should|way) ..4 (check|test|tell|assess|know|examine) ..6 (hamstring|strained|pulled|torn|tore|injured|tight|it is a|myself|strain|tear|healed|ready|better|bad|damaged)
    (test|check|assess) ..2 (my|the) (hamstring|hamstrings|leg)
    (self check|self test|self assessment|straight leg raise|hamstring test)
    how do i know ..5
  `,
  'foam-rolling': `
    (how often|how long|when) should i foam (roll|rolling)
    foam ..2 (tube|tubes|thing|things|stick)
    (foam roller|foam rolling|foam roll|rolling|roller|massage gun) ..6 (help|good|bad|do|work|hurt*|worth|often|long|safe|before|after|okay|better|benefit*|prevent|should|actually|supposed|hard|painful|useful|waste)
    (does|is|should|can|why|how|when|do|what does|benefit*|point|good|how often|how long) ..5 (foam roll|foam rolling|foam roller|rolling|roller|roll) ..4
    (about|explain) (foam rolling|foam rollers|rolling|the roller|foam roller)
  `,
  ice: `
    (is|does|should|would|will|do) ..2 ice ..4 (good|help|helpful|use|hamstring|hamstrings|work)
    (is|does) ..2 (ice|icing|putting ice) ..5 help*
    (should|when should|when do|how long should|how long do|can|how often should) i [use] (ice|icing) ..3
    (what|why) ..3 (ice|icing) ..2 (for|do|good|anyway)
    (should|can|when|how|do|is it|why|how long|how often|good|okay|safe|what|where) ..5 (ice|icing|ice pack|cold pack|frozen peas|cold water|ice bath|ice baths|cold therapy|cold plunge) ..5
    (tell me|explain|about|advice|question|teach me) ..3 (ice|icing)
    (ice|icing) ..3 (safe|okay|before|after|how long|or not|enough|first day|burn|good|bad)
    (heat or ice|ice or heat)
    cryotherapy
  `,
  'ice-evidence': `
    (ice|icing) ..3 (recommended|outdated|advised)
    (should not|do not|not to|never) ..1 ice ..4 (anymore|any more|injuries)
    (does|do|is|any|evidence|proof|study|studies|research|science|true|work|works|actually|really|even|myth|point|prove*) ..6 (ice|icing) ..3 (work|do anything|help|helps|good|evidence|do|worth|useful|effective|myth|old hat|bad|slow|delay*|even)
    (ice|icing) ..6 (evidence|science|research|studies|proven|actually work|myth|waste of time|do anything|pointless|snake oil|placebo|slow* healing|delay*|stop healing)
    (evidence|science|research|studies|proof) ..4 (ice|icing)
  `,
  'ice-rounds': `
    how often can i ice ..3
    how often ..3 ice ..4
    20 minutes on 20 minutes off ..2
    # [minutes] on ..1 # [minutes] off
    on [and] off [and] on
    (how many|how often|how long between|long between|times|how frequently) ..6 (ice|icing|ice it|rounds|ice rounds) ..4
    (how long|time|gap|break|wait) ..4 between ..2 (ice|icing|rounds|sessions)
    ice ..4 (a day|per day|how often|how many times)
  `,
  heat: `
    (heat or ice|ice or heat) ..3
    (be|is it|should it be) heat or ice
    (heat|hot water bottle|heat pack|heat pad|heating pad|hot bath|warm bath|sauna|hot tub|deep heat|tiger balm|hot shower|heat rub|wheat bag|warmth|heated)
    (heat|hot) ..3 (hamstring|hamstrings|help|good|bad)
  `,
  massage: `
    (massage|massaged) ..3 (help|good|hamstring|worth|hurt)
    (would|can|should|does|is) ..4 (massage|massaged) ..4
    (massage|massages|massaging|masseuse|sports massage|deep tissue|massage gun|theragun|rub it|rubbing|acupuncture|dry needling|cupping)
  `,
  'compression-shorts': `
    (wear|wearing) compression shorts ..2
    compression ..4 (shorts|sleeve|sleeves|tights|sock|socks) ..3
    (compression|compression shorts|tights|sleeve|sleeves|thigh sleeve|support bandage|bandage|strap|wrap|thigh support|compression socks)
  `,
  'cross-training': `
    (cross train|cross training|elliptical|cross trainer|rowing|rower|row|swim|swimming|stay fit|keep fit|other sports|instead of running|alternative to running|alternatives to running|keep my fitness|maintain fitness|hiking|gym instead|while injured|skipping rope|stairmaster|football while|tennis while)
  `,
  'water-running': `
    (swimming|swim|pool|aqua jogging) ..4 (good|help|hamstring|hamstrings|run|jog|running)
    (aqua|pool|water|deep water) (jog|jogging|run|running)
    (run|running|jog|jogging) ..2 (in water|in the pool|in a pool|in the water|under water)
    aqua
  `,
  cycling: `
    (cycle|cycling|bike|biking|spin|spinning|peloton|bicycle|exercise bike|spin class|turbo|riding)
  `,
  cramps: `
    (cramp|cramps|cramping|charley horse) ..6 (why|night|hamstring|stop|prevent|get|bridge|cause|how|do|when|salt|magnesium)
    (why|how|what|stop|prevent|get|getting|about) ..5 (cramp|cramps|cramping)
    (cramp|cramps)
  `,
};

/** Other parts of the body, and other fields, that are not the coach's. */
export const elsewhere: Said<TopicName> = {
  knees: `(knee|knees|kneecap|kneecaps|runner is knee|runners knee|meniscus|acl|patella|patellar)`,
  shins: `
    (shin|shins|shin splint|shin splints)
  `,
  ankles: `
    (ankle|ankles|achilles|sprained ankle)
  `,
  feet: `
    (foot|feet|toe|toes|heel|heels|plantar|plantar fasciitis|bunion|bunions|blister|blisters|toenail|toenails|arch|arches|fasciitis|black toenail)
  `,
  calves: `
    (calf|calves|soleus|gastroc)
  `,
  hips: `
    (hip|hips|hip flexor|hip flexors|hip pain|piriformis|bursitis)
  `,
  groin: `
    (groin|adductor|adductors|hernia)
  `,
  'lower-back': `
    (lower back|low back|bad back|my back|back pain|back ache|backache|spine|lumbar|slipped disc|disc|sciatica|the back hurts|sore back|back is (sore|stiff|tight|killing))
  `,
  shoulders: `
    (shoulder|shoulders|rotator cuff|neck|arm|arms|elbow|elbows|wrist|wrists|biceps|triceps|tennis elbow|hand|hands)
  `,
  'outer-thigh': `
    (it band|i t band|itb|iliotibial|outer thigh|outside of my (thigh|leg)|outer thighs|side of my thigh)
  `,
  shoes: `
    (shoe|shoes|trainers|sneakers|insoles|orthotics|footwear|spikes|hokas|carbon plate|super shoes|running shoe|barefoot|cushioned)
  `,
  food: `
    (eat|eating|food|foods|diet|protein|carbs|nutrition|supplements|supplement|breakfast|lose weight|losing weight|gel|gels|hydration|electrolytes|vitamin|vitamins|creatine|collagen|magnesium|calories|banana|snack|beetroot|caffeine|coffee|vegan|meal|turmeric|fuel)
  `,
  'race-training': `
    (marathon|half marathon|10k|5k|ultra|ironman|triathlon|training plan|race plan|pace|pacing|race day|taper|tapering|pb|personal best|mileage|couch to 5k|couch to|vo2 max|heart rate zone|zone 2|tempo run|race strategy|long run|splits|km|miles a week|parkrun time)
  `,
};
