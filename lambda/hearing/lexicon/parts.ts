import type { PartOfTopic } from '../parts-of-topics.ts';

/**
 * What a question can be about within a topic. Tried only where something is asked: told of oneself
 * the same words say something else.
 */
export const parts: Readonly<Record<PartOfTopic, string>> = {
  glutes: `
    (glute|glutes|bum muscles|butt muscles|gluteus|backside muscles)
  `,
  quads: `
    (quad|quads|quadriceps|front of (my|the) (thigh|thighs|legs)|thigh muscles at the front)
  `,
  'uneven-legs': `
    (one|1|left|right) (leg|side|hamstring) ..4 (stronger|weaker|bigger|tighter|smaller|longer|shorter) ..3
    (even|balance|equalize) [out] (up|out|my) ..3 (legs|sides|hamstrings)
    (uneven|unequal) ..1 (legs|leg|sides|hamstrings|strength)
    (imbalance*|lopsided|asymmetr*|difference between (my legs|my left|left and right|sides)|leg length)
    (both|my) (legs|sides) ..2 (equally|equal|the same) strong
    (weaker|stronger|weak|bad) (leg|side)
  `,
  pelvis: `
    (pelvis|pelvic|hips tilt*|tilted hips|hips tilted|anterior tilt)
  `,
  posture: `
    (posture|slouch*|hunch*|stand up straight|standing up straight|lean forward|leaning forward|running form|running technique|run tall|upright)
  `,
  pilates: `
    (pilates|reformer|barre)
  `,
  'morning-stiffness': `
    (stiff|tight|stiffness|sore|rusty) ..5 (morning|mornings|get up|wake up|out of bed|first thing)
    (morning|mornings|get up|wake up|out of bed|first thing) ..5 (stiff|tight|stiffness|rusty)
  `,
  'tight-after-running': `
    (tight|stiff|tightness|tighten|seize up|stiffness|tighten up) ..5 (after|following) ..3 (run|runs|running|race|miles|marathon)
    after ..3 (run|runs|running|race) ..5 (tight|stiff|tightness|seize|stiffen)
  `,
  'night-cramps': `
    (cramp|cramps|cramping|charley horse) ..4 (night|nights|sleep|bed|asleep)
    night [time] (cramp|cramps)
    (wake|woken|woke|night|bed|sleep) ..5 (cramp|cramps)
  `,
  'bridge-cramps': `
    (cramp|cramps|cramping) ..5 (bridge|bridges|bridging|hip thrust|thrusts|lift my hips|glute bridge|leg curl|curls)
    (bridge|bridges|bridging|hip thrust|thrusts|glute bridge|leg curl|curls) ..6 (cramp|cramps|cramping)
  `,
  'how-heavy': `
    how heavy ..5
    (what|which|how much|the right) (weight|weights|kettlebell|dumbbell|dumbbells|kilos|pounds|load) ..4 (use|start|begin|lift|should|need|do|take|for|hold|pick|size|buy)
    how much [weight] ..2 (lift|deadlift)
    (how many|what) (kilos|pounds|kg|kilograms)
    (too heavy|heavy enough|too light|light weights|lighter weight|heavy weights|lift heavy|lifting heavy)
  `,
  'strength-days': `
    how (often|many days|many sessions) ..5 (strength|lift|lifting|weights|deadlift|deadlifts|exercises|these|gym|bridges|workout|strengthen|do this|do it|do them|squats)
    how many times ..5 (strength|lift|lifting|weights|deadlift|deadlifts|gym|bridges|workout|strengthen|squats)
    (strength|lift|lifting|weights|deadlifts|these exercises|do this|do these|do them|do it) ..3 (every day|everyday|daily|each day|2 days running|days in a row|back to back)
    how many days in a row
    how many (times|days|sessions|session) [in|per|each|every] [a|each|every] week
    how (often|frequently) ..3 (train|exercise|work out|practice|use you) [with you] $
    (every day|everyday|daily) ..2 (strength|weights|exercises)
    [how many] rest days ..3 (strength|lifting|weights)
    (once|twice) a week ..2 enough
  `,
  'sets-and-reps': `
    (how many|which|number of|what) sets
    (how many|which|number of|what) (reps|repetitions) ..2 (should|is best|are best|do runners|for strength|a set|per set)
    (sets and reps|reps and sets|sets or reps|more reps|fewer reps|low reps|high reps|rep range)
    how many of (each|these|them|those) should
  `,
  'between-sets': `
    (between|in between) (sets|rounds|exercises|each set|the sets)
    (rest|break|pause|wait) ..5 (sets|each set)
  `,
  'adding-weight': `
    (add|adding|increase|put on|up|raise|more|go up in) ..2 (weight|weights|load|resistance|kilos|pounds)
    (go|going|get|move up to|lift|ready for) (heavier|a heavier ..2)
    (progress|progression|progressive overload|make it harder|move on|next level|step it up|make ..2 harder)
  `,
  'strength-and-runs': `
    (strength|weights|lift|lifting|gym|exercises|squats|deadlifts) ..6 (before|after|same day as|day before|day after|day of|on the same day|on rest days|on easy days|on days off|rest day|easy day|hard day|or run first|combine|around) ..4
    (run|running|runs) ..4 (before|after|same day as|and) ..3 (strength|weights|lifting|gym|leg day|squats|deadlifts)
    (strength|weights|lifting|gym) or (run|running|cardio) first
    (fit|combine|mix|balance|schedule) ..3 (strength|lifting|weights|gym)
    (run|running) ..3 (leg day|strength day|gym day)
  `,
  'first-results': `
    (until|till|before|to|when|how soon|how long) ..5 (see|notice|feel|get|expect) ..3 (results|result|difference|change|stronger|improvement|benefit|progress|gains)
    (get|getting|become|be) stronger ..4
    (results|gains|pay off|paying off|start working|starts working|kick in)
    how (long|soon|quickly|fast) ..5 (strong|stronger|build)
  `,
  'slow-lowering': `
    (eccentric|eccentrics|lower slowly|lowering slowly|slow lowering|slow tempo|tempo|lower it slowly|lowering part|slowly down|way down|lower (the weight|it|them|down) slow*)
    (how slow|how slowly|how fast) ..4 (lower|rep|reps|go down|movement|lift)
  `,
  breathing: `
    (breathe|breathing|breath in|breath out|hold my breath|holding my breath|exhale|inhale) ..6 (lift|lifting|exercise|exercises|squat|bridge|deadlift|plank|stretch|do this|doing|when|during|how|while)
    (how|when) ..4 (breathe|exhale|inhale)
    ^ [about|the|your|my] breathing [please|then|$]
  `,
  squats: `
    (squat|squats|squatting|leg press) ..6
  `,
  deadlifts: `
    (deadlift|deadlifts|dead lifts|dead lift|romanian|rdl|rdls|stiff leg*) ..4
  `,
  'leg-curls': `
    (leg|hamstring|lying|seated|swiss ball|slider) (curl|curls)
  `,
  'good-mornings': `
    (a|do|doing|are|is|the|and|than|called) ..2 (good morning|good mornings) ..4
    (good mornings)
  `,
  lunges: `
    (lunge|lunges|split squat|split squats|step up|step ups|walking lunges)
  `,
  bands: `
    (bands|theraband|elastic)
    (resistance|elastic|mini|loop|exercise|stretchy|rubber) (band|bands)
  `,
  bridges: `
    (bridge|bridges|hip thrusts|hip thrust|glute bridge|glute bridges|single leg bridge|one leg bridge)
  `,
  'kettlebell-swings': `
    (kettlebell|kettle bell) (swing|swings)
    swings
  `,
  strides: `
    (stride|strides|stride outs|strideouts|pick ups|accelerations) ..2 (what|are|do|how|when|before|after)
    (what|do|doing|many|when|are|about|should|some|add|with|run) ..3 (strides|stride outs|accelerations)
    ^ [about|the] strides [please|then|$]
  `,
  'fast-warm-up': `
    (warm up|warming up|warmup) ..4 (before|for|ahead of) ..4 (race|racing|5k|10k|marathon|half|parkrun|intervals|interval|speed|fast|track|sprints|sprinting|strides|session|hard|tempo)
    (before|for) ..3 (race|5k|10k|marathon|parkrun|intervals|speed|track|sprints|strides|fast run) ..5 (warm up|warming up|warmup)
  `,
  'warm-up-sore': `
    (warm up|warming up|drills) ..5 (sore|tight|niggle|niggling|injured|strained|strain|hurt|hurts|pulled|pain|stiff)
    (sore|injured|strained|pulled|niggle) ..5 (warm up|warming up)
  `,
  'best-stretches': `
    (best|good|which|what) ..2 (stretch|stretches) ..2 (for|should|can|do)
    (which|what) (stretch|stretches)
  `,
  bulk: `
    (bulky|bulk|bulk up|big legs|bigger legs|gain weight|heavy legs|slow me down|make me slower|muscle bound)
  `,
  ignoring: `
    (ignore|do nothing|do not rest|carry on anyway|leave it alone|run through it|push through it)
  `,
  'mending-faster': `
    (what|how|anything|something|ways|way) ..3 (heal|heals|recover|mend|get better|better|healing|recovery) ..2 (faster|quicker|quickly|sooner|fast)
    (speed|speeds|speeding) ..2 (up) ..2 (it|healing|recovery|things)
  `,
  'training-sore': `
    (squat|squats|deadlift|deadlifts|strength|lift|lifting|weights|exercises|exercise|bridges|lunges|train|training|gym|work out|workout|do this|do these) ..5 (sore|injured|strained|pulled|strain|painful|hurting|injury|niggle)
    (sore|injured|strained|pulled|strain|niggle) ..6 (squat|squats|deadlift|deadlifts|strength|lift|lifting|weights|bridges|lunges|gym|work out|workout)
  `,
  yoga: `
    (yoga|downward dog|sun salutation*|forward fold|pigeon pose|yin)
  `,
  'stretching-injured': `
    (stretch|stretching|stretched) ..4 (pulled|strained|injured|torn|sore|strain|pull|tear|an injury|my injury|fresh injury|hurt|painful|sprained|tweaked)
    (pulled|strained|injured|torn|strain|pull|injury|tear|sprained) ..6 (stretch|stretching)
  `,
  'lengthening-exercises': `
    (asking|askling) (exercise|exercises|protocol)
    (askling|extender|diver|glider|lengthening exercise*|l protocol|lengthening)
  `,
  tape: `
    (tape|taping|taped|k tape|kinesio|kinesiology|kt tape|strapping|strap it|bandage|wrap it|brace|sleeve|support bandage)
  `,
  'who-to-see': `
    (physio|physiotherapist|physical therapist|doctor|gp|osteopath|chiropractor|chiro|sports doctor|specialist) ..3 (or|versus|rather than|instead of) ..3
    (see|go to|visit|book|need|worth|call|get) ..3 (physio|physiotherapist|physical therapist|chiropractor|osteopath|chiro|osteo|specialist)
    (what|which) (kind|sort|type) of (doctor|specialist|physio|therapist)
    (who|which doctor|what kind of doctor|what doctor|what sort of doctor) ..3 (see|go to|ask|talk to|call|visit)
    (when|should|do i need|is it time) ..4 (physio|physiotherapist|physical therapist)
  `,
  scans: `
    (mri|scan|scans|scanned|ultrasound|x ray|xray|imaging|ct)
  `,
  grades: `
    (what|which|mean|means|serious|bad|long|difference|explain) ..6 (grade|grades|degree) (one|1|2|3|4)
    (grade|grades|degree) (one|1|2|3|4) ..6 (what|which|mean|means|serious|bad|long|difference)
    (grade|grades|graded|grading) ..3 (strain|strains|tear|tears|pull|injury|mean|what|difference)
    (what|which) (grade|grades)
    (first|second|third) degree
  `,
  surgery: `
    (surgery|surgeon|operate on it|surgical|reattach*|operation for)
    (need|have|require|avoid) ..2 operation
  `,
  'tendon-or-muscle': `
    (tendon|tendonitis|tendinitis|tendinopathy) ..5 (or|from|and|versus|not) ..4 (muscle|muscular|strain|pull|tear)
    (muscle|muscular|strain|pull|tear) ..5 (or|from|and|versus|not) ..4 (tendon|tendonitis|tendinitis|tendinopathy)
  `,
  'nerve-or-muscle': `
    (sciatica|sciatic|nerve|nerves|pinched nerve|trapped nerve|piriformis|slipped disc|disc)
    (my|lower|from my) back ..3 (or|not) ..3 hamstring
    hamstring or ..3 back
  `,
  recurrence: `
    (it|this|that|they|injury|strain|pull|keep|keeps|stop|problem|pain) ..2 (come|comes|coming|came) ..1 back
    why ..4 (keep|keeps) ..1 (going|pulling|tearing|straining|twinging|tweaking|popping|happening|tightening|giving out|failing)
    (happen|happening|happens|go|going|goes|do it|hurt it|pull it|strain it|injure it|pulling it|straining it|hurting it|pulling|straining|injuring|tear it|get it|get injured) ..3 again
    (again and again|over and over|recur|recurs|recurrence|recurring|recurrent|reinjure|re injure|reinjury|re injury|relapse|reinjuring|flare up again|same spot|third time|second time|repeat injury|re tear|return of)
    (stop|prevent|avoid|chance*|likely|likelihood|risk) ..5 (again|back|reinjury|another)
  `,
  racing: `
    (race|racing|parkrun|marathon|half marathon|half|10k|5k|ten k|five k|triathlon|compete|competing|event) ..6 (sore|niggle|niggling|tight|injured|strained|strain|pulled|pain|hurts|hurt|dodgy|tweaked|twinge|sunday|saturday|weekend|tomorrow|this|still|on it)
    (sore|niggle|injured|strained|pulled|strain|tight|hurts|dodgy) ..6 (race|racing|parkrun|marathon|half marathon|10k|5k|event)
    (should|can|when can|could) i ..2 (race|compete) ..5
  `,
  walking: `
    (walk|walks|walking) ..5 (on it|with it|sore|strain|strained|pulled|injured|hurts|hurt|help*|okay|good|bad|injury|pain|hamstring|far|long|much|off|safe|normal)
    (can|should|could|far|long|much|okay to|often|is it ok to|safe to) ..3 (walk|walking)
    ^ [about] walking [please|then|$]
  `,
  'self-check-hurts': `
    (test|check|self check) ..6 (hurt|hurts|painful|pain|sore|positive|mean|means|result)
    (mean|means|result) ..6 (test|check|self check)
  `,
  stairs: `
    (stairs|staircase|steps|upstairs|downstairs|climb stairs|climbing stairs)
  `,
  'pain-allowed': `
    (is|are|should|does) (it|this|that|they|these) ..1 (supposed to|meant to|going to) [really|actually] hurt ..3
    should (it|this|that|they|these) [really|actually|even] hurt ..3
    (how much|how bad|what level of|what amount of|how sore|how much does) ..2 (pain|discomfort|ache|soreness|hurting|hurt)
    (pain|discomfort|hurts|hurt|hurting|ache) ..2 (okay|ok|allowed|acceptable|alright|all right|fine|too much|normal) ..4 (exercise|exercises|bridge|bridges|doing|during|squat|strength|curl|deadlift|lift*|rehab)
    (okay|ok|normal|alright|fine|bad|supposed|meant) ..4 (hurt|hurts|pain|painful|ache|aches) ..5 (exercise|exercises|bridge|bridges|strength|curl|curls|deadlift|deadlifts|lifting|rehab|these|doing)
    (train|exercise|lift|push|work|carry on) through [the|some|a bit of|it|this] (pain|soreness|discomfort|ache)
    (some|little|bit of|any) (pain|discomfort) ..3 (okay|ok|allowed|fine|normal|bad|acceptable)
    out of (10|ten)
  `,
  speedwork: `
    (speed work|speedwork|speed session|speed sessions|intervals|interval|tempo run|tempo runs|track session|track work|fast runs|fast running|run fast|running fast|fartlek|sprint again|sprinting again|go fast|all out)
    (when|how long|how soon) ..6 (sprint|sprints|sprinting)
  `,
  'other-sports': `
    (football|soccer|rugby|hockey|tennis|basketball|netball|cricket|dance|dancing|squash|badminton|volleyball|martial arts|karate|gymnastics|golf|skiing|climbing|crossfit)
  `,
  hills: `
    (hill|hills|hilly|uphill|downhill|incline|inclines|slopes|hill repeats|hill sprints)
  `,
  'adding-distance': `
    (add|adding|increase|increasing|up|build|building|bump up|ramp up|raise|more|extra|upping) ..4 (mileage|miles|distance|kilometers|kilometres|volume|long run|weekly miles|km|k)
    (how (much|far|quickly|fast|many)) ..5 (longer|further|farther|mileage|extra miles|build up|distance)
    (ten|10|5|20|twenty) (percent|per cent) ..4 (week|rule|more|month|too much|enough)
    (when|how soon|how long) ..4 (long run|long runs)
    run (further|farther|longer)
  `,
  'easy-pace': `
    (easy|slow|slower|gentle) (pace|run|runs|running|jog|jogging|days) ..5 (how|what|should|meant|mean|slow|easy|fast|enough)
    (how|what) ..2 (slow|slowly|easy) ..4 (easy run|easy runs|easy running|easy days|easy pace|pace)
    (too fast|too slow|conversational|talk test|zone 2|zone two|heart rate) ..4 (run|runs|running|pace|easy|zone|jog|for me|on)
    (what|which|right) pace ..4 (easy|recovery|run at|should i)
    (run|running|jog|jogging) (too fast|too hard)
  `,
  'time-of-day': `
    (morning|mornings|evening|evenings|night|lunchtime|lunch|afternoon|before breakfast|empty stomach) ..4 (better|best|good|bad|worse|okay) ..5 (run|runs|running|train|training|exercise|exercises|strength|warm up|stretch|it|this)
    (better|best|good|bad|worse|okay) ..5 (morning|mornings|evening|evenings|at night|before bed|before breakfast|time of day|empty stomach)
    (what|which|best) time ..2 (day) ..5
    (run|train|exercise|do this|do it|do these|stretch) (in the morning|in the evening|at night|before bed|first thing) or ..4
  `,
  cadence: `
    (cadence|steps a minute|steps per minute|step rate|stride rate|turnover|180)
  `,
  stride: `
    (overstrid*|over strid*|stride length|long stride|longer stride|shorter stride|shorter steps|heel strike|heel striking|foot strike|footstrike|land on my heels|landing on my heels|forefoot|midfoot)
    (my|the) stride ..4 (long|short|too|right|wrong)
    ^ [about|the|your|my] stride [please|then|$]
  `,
  'run-walk': `
    (run walk|walk run|jog walk|walk jog|run and walk|walk and run|walking and jogging|jogging and walking|walk breaks|couch to 5k|couch to)
    (run|jog|running) ..3 (walk|walking) (breaks|intervals|in between)
  `,
  fear: `
    (scared|afraid|frightened|fear|nervous|anxious|worried|confidence|confident|wary) ..4 (again|come back|coming back|pull it|hurt it|run|running|sprint|trust|it|my hamstring|my leg)
    trust my (leg|hamstring)
    (scared|afraid|frightened|fear|nervous|anxious|worried) ..4 (go|goes|happen|happens|pull|tear|hurt) ..3 again
  `,
  fitness: `
    (lose|losing|keep|keeping|maintain|stay|staying|lost) ..3 (fitness|fit|in shape|shape|endurance)
    (fitness|detraining)
  `,
  swimming: `
    (swim|swimming|breaststroke|front crawl|crawl|backstroke)
  `,
  'gym-machines': `
    (elliptical|cross trainer|rower|rowing|rowing machine|stair master|stairmaster|stepper|stair climber|ski erg)
  `,
  'day-after': `
    (sore|ache|aching|achy|stiff|soreness|doms|hurting|hurt) ..6 (day after|next day|day later|2 days|days after|days later|tomorrow|morning after|following day|after strength|after lifting|after weights|after the gym|after squats|after deadlifts|after leg day|from strength|from yesterday|after exercis*|after the exercises|after a workout|after training|after doing)
    (day after|next day|2 days after|days later|morning after) ..6 (sore|ache|aching|stiff|soreness|hurts)
    (doms|delayed onset|delayed soreness)
    (still sore) from ..3
  `,
  painkillers: `
    (ibuprofen|paracetamol|tylenol|advil|aspirin|naproxen|aleve|nurofen|painkiller|painkillers|pain killers|pain relief|anti inflammatory|anti inflammatories|voltarol|diclofenac|nsaids|acetaminophen|ibuprofen gel|tablets|pills|pain meds|medication)
  `,
  sleep: `
    (sleep|sleeping|nap|naps|napping|hours in bed|pillow)
  `,
  'rest-days': `
    rest (day|days)
    (day|days) off ..4 (week|from running)
    (run|running|train|training) every day
    (take|need|have) a day off
  `,
  protein: `
    (protein|protein shake|protein powder|whey|shake)
  `,
  supplements: `
    (supplement|supplements|magnesium|collagen|creatine|vitamin|vitamins|vitamin d|omega|fish oil|turmeric|glucosamine|bcaas|electrolytes|salt tablets|potassium|bananas|pickle juice|cbd)
  `,
  drinking: `
    (drink|drinking|water|hydrate*|hydrated|hydration|dehydrat*|fluids) ..5 (enough|more|much|help|helps|cause*|cramp|cramps|hamstring|hamstrings|matter|before|after|tight|recovery|should|muscle|muscles)
    (dehydrat*|hydration|hydrated)
    how much (water|should i drink)
  `,
  alcohol: `
    (alcohol|beer|beers|wine|booze|drunk|pint|pints|whisky|drinking alcohol)
  `,
  insoles: `
    (insole|insoles|orthotic|orthotics|arch support|arch supports|inserts|heel lift|heel lifts)
  `,
  driving: `
    (drive|driving|car|car journey|road trip|behind the wheel|pedal|clutch)
  `,
  cushions: `
    (cushion|cushions|seat pad|office chair|chair to sit|kind of chair|chair is|donut|doughnut|stool|pillow to sit|sit on|standing desk)
  `,
  'held-exercises': `
    (isometric|isometrics|held bridge|held bridges|static holds|holds|holding exercises|held exercises|hold the bridge|hold a bridge)
  `,
  injections: `
    (injection|injections|injected|cortisone|steroid|steroids|prp|platelet*|shockwave|shock wave|jab)
  `,
  'rolling-hurts': `
    (rolling|roll|roller|foam roller|foam rolling) ..6 (hurt|hurts|hurting|pain|painful|painfully|agony|sore|kills|killing|bruise*|bruised|excruciating)
    (hurt|hurts|hurting|pain|painful|agony|sore|kills|bruise*) ..6 (rolling|roll|roller|foam roller|foam roll|foam rolling)
  `,
  'rolling-fresh': `
    (roll|rolling|roller|foam roll|foam rolling|foam roller) ..6 (pulled|strained|strain|pull|fresh|injured|tear|torn|injury|day i|straight away|right away|same day|first day|first days|how soon|just hurt)
    (pulled|strained|strain|fresh|injury|injured|tear|torn|how soon|when can i|when should i start) ..6 (roll|rolling|roller|foam roll|foam rolling)
  `,
  rollers: `
    (which|what|best|kind|sort|type|hard|soft|firm|buy|smooth|bumpy|knobbly|size) ..3 (roller|rollers|foam roller|foam rollers)
    (tennis ball|lacrosse ball|massage ball|spiky ball|rolling pin|massage stick|golf ball|ball)
  `,
  'massage-guns': `
    (massage gun|massage guns|theragun|percussion|vibration|massager)
  `,
  needling: `
    (acupuncture|dry needling|needles|needling|cupping|cups|tens machine|tens|laser therapy|osteopathy|kinesiotherapy)
  `,
  'heat-or-ice': `
    (heat|hot|warm|warmth) ..3 (or|versus|and|vs) ..3 (ice|cold)
    (ice|cold) ..3 (or|versus|and|vs) ..3 (heat|hot|warm)
  `,
  'hot-baths': `
    (hot|warm) (bath|baths|shower|showers|tub|tubs)
    (sauna|hot tub|jacuzzi|steam room|epsom|epsom salts|spa)
  `,
  'ice-on-skin': `
    (ice|ice pack|cold pack|it|pack|ice it|ice cubes|ice cube) ..3 (straight|directly|direct|right) ..2 (skin|leg|thigh|bare)
    (bare|naked|direct) skin
    (ice|ice pack|pack) ..5 (towel|cloth|wrap|wrapped|skin|tea towel|t shirt|clothes|trousers|leggings)
    (towel|cloth|wrap|wrapped|tea towel) ..5 (ice|ice pack)
    ice burn~
  `,
  'ice-asleep': `
    (fell|fall|fallen|falling|drop|dropped|dozed|doze|nod|nodded) (asleep|off) ..6 (ice|pack|peas|it)
    (ice|pack|icing|peas) ..5 (asleep|overnight|all night|sleep|sleeping|doze*)
    (sleep|overnight|all night|sleeping) ..5 (ice|ice pack|peas)
  `,
  'frozen-peas': `
    (frozen|bag of) (peas|vegetables|veg|sweetcorn|corn|berries|food|chips)
    (peas|gel pack|gel packs|cold gel|cold spray|ice spray|freeze spray)
  `,
  'ice-baths': `
    (ice|cold) (bath|baths|water|plunge|plunges|tub|dip|shower|showers)
    (cryotherapy|cryo|wim hof|cold plunge|wild swimming|cold water immersion)
  `,
  'ice-for-children': `
    (ice|icing|ice pack) ..6 (child|children|kid|kids|kid is|baby|toddler|daughter|son|daughters|sons|boy|girl|teenager|year old|little one)
    (child|children|kid|kids|baby|toddler|daughter|son|daughters|sons|boy|girl|teenager|year old|little one) ..6 (ice|icing|ice pack)
  `,
  'thin-skin': `
    (ice|icing|cold) ..5 (thin|fragile|delicate|papery|sensitive|old) ..1 skin
    skin ..3 (thin|fragile|delicate|papery|sensitive) ..5 (ice|icing|cold)
    (skin) ..3 (thin|fragile|delicate|papery|paper thin|sensitive) ..5
    (thin|fragile|delicate|papery|sensitive|old) [old] skin ..5
  `,
  'iced-red': `
    (ice|icing|iced|cold) ..4 skin ..4 (red|pink|blotchy)
    skin ..5 (red|pink|blotchy) ..6 (ice|icing|iced|cold)
    (skin|leg|thigh|it) ..5 (red|pink|blotchy) ..6 (ice|icing|iced|cold)
    (ice|icing|iced|cold|ice pack) ..6 (red|pink|blotchy)
  `,
  'who-should-not-ice': `
    (who|when) ..3 (should not|must not|can not|not|avoid|not to) ..4 (ice|icing|use ice)
    (reasons|reason) ..3 (not to|against) ..2 (ice|icing)
    (ice|icing) ..4 (fever|infection|diabetes|raynaud*|circulation|heart condition|dangerous|anyone)
    (fever|infection|raynaud*) ..5 (ice|icing)
  `,
  older: `
    (older|age|ageing|aging|old people|elderly|pensioner|senior|seniors|over 60|over 65|over 70|at my age|get old|getting old|too old|in my (fifties|sixties|seventies|eighties|50s|60s|70s|80s))
  `,
  younger: `
    (teenager|teenagers|teens|teen|kids|children|child|youngsters|young people|juniors|under 18|under 16|young athletes|young runners|youth) ..6
    (what|which|at what) age ..5
  `,
  pregnancy: `
    (pregnant|pregnancy|trimester|expecting|bump|baby on the way|weeks along|postpartum|after birth|given birth|had a baby|breastfeeding)
  `,
  operations: `
    (hip|knee|back|spinal|acl|disc) (replaced|replacement|surgery|operation|op|fusion|reconstruction)
    (had|after|since|following|from) ..4 (surgery|operation|operated|replaced|replacement|hip replacement|c section|caesarean|op)
    (new hip|new knee|artificial hip|metal hip)
  `,
  'blood-thinners': `
    @thinner
    bruise easily
  `,
  'dizzy-lying': `
    (dizzy|dizziness|light headed|lightheaded|woozy|vertigo|spins|spinning) ..5 (lie|lying|lay|laying|flat|on my back|on the floor|lie down|lying down|roll over)
    (lie|lying|lay|laying|flat|on my back|on the floor) ..5 (dizzy|dizziness|light headed|lightheaded|woozy|vertigo|spins|spinning)
  `,
};
