import type { Command } from '../commands.ts';
import type { Said } from './kinds.ts';

/** Moving about in a routine, and what is asked of an exercise. */
export const moving: Said<Command> = {
  next: `
    ^ [okay|right|alright|yeah|yes] next [please|now]
    ^ both (legs|sides) (done|finished)
    next (one|exercise|move|up|thing|drill|bit|please|set)
    (on to|onto|go to|move to|skip to|jump to|get to|bring on|give me|to|hit me with) [the|what is|whatever is] next [one|exercise|move|thing]
    (crack|move|push|press) (on|along) [to|then|now|please|with|$]
    (move|moving|go|going|get|carry|skip) (along|forward|ahead|on to the next|onto the next)
    move on
    (done|finished) [with] (this|that|these|those|them|it|that one|this one|with it|this side|my set|the set)
    (both|all|each) (legs|sides) done
    i am done with
    that is (8|10|12|6|15|20|all|both|me|it) ..4 (done|move|each|along|next)
    that will do for (this|that) [one]
    enough ..1 (@exercises|of (this|that|these|those) [one|ones]|butt kicks|inchworms|fire hydrants|leg crossovers)
    (what else have you got|give me (something new|a new one|another|a different one))
    ready for (the next|next|another|more)
    (on we go|onwards|onward|forward)
    advance
    done (that|this|it|them|those|these) [one]
    got (that|this) one
    (and|okay|right|alright) next
    i know (these|this one|that one|this|them)
    i [already] know how ..5 (skip|next|move on)
    (skip|next|move on) ..3 i [already] know how ..4
    (finished|completed) (those|these|that one|this one|that)
  `,
  previous: `
    (go|jump|skip|step|rewind|take me|hop|head) back [a|to] [the] (one|2|3|4|couple|few|two|step|exercise|exercises|steps|previous|last|one before|before) ..1
    (go|jump|skip|step|take me|hop|move|back) back
    (previous|last|earlier) (one|exercise|move|drill|set|lot)
    previous
    (the one|one|what|thing|exercise) (before|we just did|i just did|we did before|before this|before that|just now)
    back (one|2|3|4|a couple|a step)
    (redo|do) ..2 (last one|previous|one before|one we just did|that last one)
    back to the (last|previous|one before|other)
    (let me|can i|i want to) redo ..2
    rewind
  `,
  repeat: `
    (say|tell me|run|go|do|play|read|give me|hear) ..4 (again|once more|one more time|another time)
    ^ again
    (once more|one more time|repeat|pardon|sorry what|say what|come again|you what|huh|eh|excuse me)
    (what|sorry what|wait what) [did|was] [you|that] [just] (say|said|that)
    (did not|could not|can not|do not) (catch|hear|get|quite catch|quite get|quite hear|understand) (that|it|you|what|a word|any of|the last|the end|this) ..2
    (missed|miss) (that|it|what you said|all that|the last bit|every word|what|the end|most of that|the beginning)
    (run|go) (through|over) (that|it|this) (again|once more|one more)
    what was (that|it|the last bit)
    speak up
    (i was not|not) (listening|paying attention)
    do over
    again [please] $
    sorry [what|again]
    ^ what $
  `,
  pause: `
    (pause|pausing|wait|hold on|hang on|hold up|hang fire|hold it|hold that thought|hold your horses|bear with me|bear with|stand by|time out|timeout|wait up)
    (one|a|just a|just one|give me a|give us a|half a|2|a few|another|couple of|give me|give us) (sec|second|secs|seconds|moment|minute|min|mo|tick|ticks|jiffy|breather|breath|minutes|mins|moments|break)
    (just|give me|give us|need) a (sec|second|moment|minute|min|mo|tick|breather|break|rest)
    (need|take|taking|having|want|grab) [a|5|to] [quick|little|short] (break|breather|rest|drink|sip of water|some water|water|moment|wee|pee|loo break|a minute|catch my breath|tie my (lace|laces|shoe))
    (someone|somebody|neighbor|postman|mailman|delivery|courier|man|parcel|package|kid|dog|amazon|guy|plumber) ..3 (at the door|is here|at the gate|wants me|barking|crying|calling|needs)
    (door|doorbell|phone|cell|mobile|dog|baby|kid|kettle|oven|fire alarm|smoke alarm|lace|laces|shoe|shoelace|cat|toddler|parcel|buzzer|telly|postman|intercom|mat) ..4 (ringing|rings|is going|went|going off|barking|crying|woke|up|wants|undone|needs|bell|buzzing|beeping|boiling|burning|called|calling|here|slipped|in the way|knocking|screaming|sliding|slipping|slid|came undone|come undone|untied)
    (alarm|doorbell|phone|timer|oven) ..1 (gone off|going off|went off)
    (answer|get|pick up|take|sort) (the|my|this|a) (door|phone|call|bell|doorbell|dog|laces|lace)
    (need|got to|have to|going to|dying to|nip to) ..1 (pee|wee|loo|toilet|bathroom|go to the (loo|toilet|bathroom)|grab|fetch|get [my|a|the|some]|change|move the|find|turn|sort|tie|let the|check on|sneeze)
    (back|be back|be right back|brb|i will be back) [in] (a|one|2|5|10) (sec|second|minute|minutes|bit|moment|mo|tick|min|mins)
    (be|i will be) right back
    brb
    not (yet|ready) 
    (stay|stop|freeze) (there|here|right there) [a|for|one]
    (not|still not) ready
    (let me|i will|i need to|i just need to|just|i have to|i had better) [just|quickly] (grab|get|find|fetch|move|sort|finish|answer|put|take|tie|drink|catch|clear|check|turn off|turn down|let|change|lay|roll out|set up|adjust) ..4
    (getting|catch|get|catching) my breath
    out of (breath|puff)
    (knackered|puffed|puffed out|exhausted)
    let me think
    ^ stop [for] a (sec|second|moment|minute)
    someone is (here|calling|ringing)
    (dropped|drop) my (phone|water|bottle)
  `,
  resume: `
    (resume|continue|carry on|keep going|keep on going|go on|unpause|un pause|proceed|crack on|as you were|start again where|pick up where|pick it up where|where were we|where we left off|where i left off|where we were|back to it|let us go again)
    (carry|keep) (on|going) [please|now|then|with]
    (i am|i am all|okay i am|we are) (back|all yours|here again|good to go again|good now)
    (back again|i am here)
    get (on with it|back to it|going again|on with)
    (play|start) (it|again|on)
    sorted ..3
    (let us|can we|we can|you can) (carry on|continue|keep going|go on|get on with it|get going|proceed|resume)
    false alarm
    (had|got) my (drink|water|breath back|breather|break)
    back now
  `,
  'start-over': `
    (start|begin|do|go|run|take|restart|play|kick) ..4 (over|from the (top|start|beginning)|from scratch|afresh|all over|from square one|from one|from the very (beginning|start|top))
    (start|begin) (over|again|afresh|anew|from the)
    restart
    (from|back to) the (top|start|beginning|very beginning|first one)
    (reset|redo) (it|this|the routine|everything|the whole thing)
    from scratch
  `,
  stop: `
    (stop|quit|quitting|exit|enough|no more|shut up|shut it|be quiet|knock it off|give it a rest|pack it in|call it a day|call it quits|call it a night|stopping|cancel|abort|shush|end this|end it|leave it there|leave it at that|goodbye|good bye|bye|bye bye|see you|see ya|good night|goodnight|night night|finish here|end session|end routine|end the (routine|session|workout|exercise))
    (i am|am) (done|out|finished|through|quitting|off|calling it) [for today|for now|for the day|here|thanks|now|$]
    (that is|that is me|that will be|think that is) (enough|all|it|me done|me|plenty) [for|thanks|today|now|i|$]
    (that will do|will do) [me|for today|for now|thanks]
    (can not|could not) (be bothered|be arsed|do any more|do anymore|do this anymore|go on|carry on|continue|face)
    (had enough|have had enough|fed up|over this|sick of this|bored of this)
    (do not|did not) want to (do (any more|anymore|this anymore|it anymore)|carry on|continue|go on|keep going) ..2
    (turn|switch) (off|it off|yourself off|this off)
    (give up|giving up|i give in)
    let us (stop|end|finish|leave it|call it|wrap)
    wrap (it|this|things) up
    (go away|piss off|bugger off|leave me alone|sod off)
    (finish|end) (now|here|early|there)
    (need|got|have) to (stop|go|run|leave|head off|dash|go to work)
  `,
  help: `
    (help|help me|help me out|i need help|help please)
    what (can|do|could) (you|i|we) [even|actually|all] (do|say|ask|ask you|say to you|know|offer|help with|get|have) ..3 
    what are (my|the) (options|choices|commands)
    (what|how) (else) (can|do) (you|i) (do|say|ask)
    how does (this|it|that) [thing|all] work
    (what now|what do i do now|what happens now|what am i meant to do|what am i supposed to do|what should i do now|what do i do)
    (i am|i get|i have got) (lost|stuck|confused)
    (give me|what are) [the|my|some] (options|choices|ideas)
    (i do not know|not sure|no idea) what to (do|say|ask)
    how do i use (this|you)
    what (is there|have you got|do you have|do you do)
    where do i start
  `,
  finished: `
    (finished|completed|done|did|gone through|been through|got through) ..3 (everything|the whole (thing|lot|routine|workout|set)|it all|them all|all of (it|them|that|those)|the lot|the whole|the routine|the warm up|the workout|the session|the entire)
    (everything|it is all|the whole thing is|all) (done|finished|complete|completed)
    (i have|i have already|already) (finished|done) [already|now|$]
    (no|yes|nope) i have finished
    i have finished
    all (done|finished)
    (i did|did) (all of it|the whole|them all|everything|the lot)
    (finished|done) already
  `,
  'how-to': `
    (how|how) (do|does|should|would|am i supposed to|am i meant to) (i|you|we|one|it|this|that) (do|go|work|set up|perform|start|get into) ..3
    how (is|are) (it|this|that|these|they) (done|meant to be done|supposed to go|go)
    (talk|walk|guide|take) me through ..2
    (explain|describe|show me|demonstrate) (it|this|that|how|the move|the exercise|what to do|again|the)
    what (do i do|am i doing|do you want me to do|is the move|does that look like|does it look like|am i meant to be doing|am i supposed to be doing|are we doing) ..2
    (what is|what are|what the hell is|what on earth is|what the heck is|what in the world is|tell me about|what the fuck is) ..1 @exercises
    (no|not a) (clue|idea) how ..4
    (do not know|never done|not sure|forgot|forgotten|can not remember|no clue|unsure|never tried|not done|forget) ..2 (how|these|this one|one of these|this before|these before|to do) ..3
    (instructions|directions)
    teach me (how|to|this|that|it|the|these|@exercises) ..2
    how do you do
    how to
    remind me how
    what does (this|that|it) involve
  `,
  easier: `
    (easier|gentler|lighter|softer|simpler|kinder|less hard|less intense|less strenuous|less brutal|less challenging|easier version|regression|toned down|beginner)
    (too|bit|so|this is|pretty|way too) (hard|tough|difficult|much for me|advanced|intense|challenging|strenuous|heavy) [for]
    too much [for]
    (make it|take it|go|something|bit more|keep it|be) (easy|gentle|easier on me|gentle on me)
    (dial|tone|turn|ease|take|bring|scale|step) (it|this) down [a notch]
    (can not|could not|can hardly|struggling to|not able to|can barely) ..1 (do|manage|balance|reach|keep up|get down|get that low|bend|hold|get my|straighten|go that) ..3
    (struggling|struggle) [with|here|a|to|$] 
    (killing me|killer|brutal)
    (alternative|another way|different version|another version|other version|easy version|modification|modify|adapt|beginner version) ..3
    (go easy|take it easy) on me
    i am (old|unfit|not very fit|not fit|out of shape|not flexible|stiff as a board)
    too (advanced|difficult)
    (harder|tougher|trickier|heavier|more difficult|more tiring) than (it|i|you|that|they|this|we|expected|last|before|usual|normal|the) ..2
    not (as|so|that|half as) easy ..4
    (find|finding|found) (this|it|that|these) [one] ..2 (hard|tough|difficult|tricky|heavy going|hard going)
    (hold|holding|lean|leaning|steady|steadying|support|supporting|balance) [myself] ..2 (on|onto|to|against|with|by) ..1 (chair|wall|table|something|counter|rail|post|tree|sofa|bench|door|fence|car|railing)
    (hold|holding) (a|the|my) ..1 (wall|chair|table|counter|rail|post|fence|door)
    ease up
    (not (bendy|flexible|supple) enough)
  `,
  harder: `
    (harder|tougher|more (challenging|difficult|intense|advanced|of a challenge)|challenge me|heavier|stiffer|more bite|more oomph)
    (too|bit|so|this is|way too|far too) (easy|simple|light|gentle|tame|basic|boring)
    (child is play|piece of cake|piece of piss|walk in the park|no challenge|could do this in my sleep|doddle|easy peasy|not hard enough|barely feel it|not feeling (it|anything|this)|breeze|not challenging|not (tough|difficult|demanding) enough)
    (push|test|stretch|kill|work) me [harder|more]
    (step|amp|ramp|dial|crank|kick|turn|take|beef|level) (it|this) up [a notch]
    level up
    (more|another) (resistance|difficulty|intensity|challenge)
    (advanced|progression|hard version|next level)
    make it (hard|tough|count)
    step up
  `,
  slower: `
    (slower|slow down|slow it|slowly|slow it down|less fast|steadier|not so fast|not so quick|slow the)
    (too|way too|so|bit|going|talk|speak|talking|speaking|goes|rather) [way] [too] (fast|quick|quickly|rapid) [for me]
    (can not|could not|struggling to) keep up
    (slow|ease|take) (it) (down|slow|slower|easy)
    (rushing|rush) me
    more (slowly|time)
    longer (pauses|between|rest|gaps)
    slow [up|your]
    give me (more|longer) [time] 
  `,
  faster: `
    (faster|quicker|speed up|speed it up|hurry up|quickly|hurry|get a move on|pick up the pace|chop chop|speedier|up the pace|up the tempo|more speed)
    (too|so|way too|bit|going|talk|really|painfully|rather) (slow|slowly)
    less (waffle|chat|talking|talk|blather|yapping)
    stop (waffling|rambling)
    (pick up|up) the (pace|tempo|speed)
  `,
  'no-floor': `
    (no|nothing|not|without|avoid|do not|can not|rather not|hate|never|off|anything not|instead of|stay off|keep off|other than) ..5 (floor|ground|mat|lying down|lie down|kneeling|kneel|on my back|on my knees|getting down|get down|on all fours|hands and knees|lay down|laying down|carpet|grass|lying)
    (floor|ground|grass|mat|pavement|deck|patio) ..3 (wet|soaking|soaked|muddy|cold|dirty|filthy|hard|damp|freezing|covered|soggy|disgusting|gross|minging|icy|rough|sticky)
    (wet|soaking|muddy|dirty|soggy|damp|filthy) (grass|floor|ground|out|here|outside)
    (keep|do|stay|all|only|just|something|anything|stuff|give me|exercises|while|everything|version) ..3 (standing|on my feet|upright|stood up|on 2 feet|standing up|vertical)
    standing (only|ones|version|exercises|up only|stuff|up)
    ^ ..2 standing ..2 $
    (no|without|do not have|have no|forgot [my|the]) (mat|mats)
    (get|getting) (down|back up|up) ..4 (floor|ground)
    (off|avoid|skip) the (floor|ground)
    (it is|this is|its) (wet|soaking|muddy)
    (stood|standing) up (version|please|instead)
  `,
  'no-jumping': `
    (no|not|without|avoid|do not|can not|less|rather not|quit|stop|hate) ..3 (jump|jumping|jumps|hop|hopping|hops|bounce|bouncing|bounces|impact|stomp|stomping|leaping|thudding|jumpy|bouncy|noise|noisy|pounding)
    (downstairs|below|under me|underneath|upstairs flat|thin floors|thin walls|sleeping|asleep|neighbors|neighbor) ..10 (quiet|jump*|hop*|stomp*|noise|noisy|bounc*|kill me|complain*|asleep|thud*|moan|quietly|soft)
    (low impact|quiet version|quietly|quiet one|quiet exercises|apartment friendly|low noise)
    (keep|do) it quiet
    (quiet|jump*|hop*|stomp*|noise|bounc*) ..8 (downstairs|below me|neighbors|asleep|sleeping)
  `,
  shorter: `
        (shorter|quick version|short version|shorten|cut it|cut this|trim|condense|condensed|abridged|speedy version|brief|quick one|short one|make it quick|make it short|keep it short|keep it brief|keep it quick|keep this short|snappy)
    (only|just|got|have|about|like|barely) ..3 (#|a few|couple of|a couple of|5|10) (minutes|mins|minute|min) [left|to spare|before|until|spare|tops|max|today|free|for this|here|now|so]
    (in|short|out|pressed|little|low|tight|running|pushed) [a|on|of|for|out of] (hurry|rush|time)
    (no|not|do not|have not|not much|hardly any|little|limited) ..2 time
    (late|running late|run late|need to leave|got to go|have to go|have to leave|got to leave|must dash|need to be) ..3 (in|soon|work|meeting|for)
    (in a (hurry|rush))
    i am late
    (less|fewer) (of them|exercises|of these|time)
    (make|keep) (it|this) (short|quick|brief|snappy)
    time is (short|tight)
    leave in #
    (out the door|leaving|heading out|head out|heading off|off|going out|gone|on my way|setting off|set off) ..3 in ..2 (#|a few|a couple of) (minutes|mins|minute|min)
    just the (essentials|main ones|important ones|basics)
  `,
  longer: `
    (make|keep|have) (it|this) (longer|long)
    (a|the|something|do|want|give me|like) [bit|little|much] (longer|long) (one|version|warm up|routine|session|cool down|workout|strength)
    ^ [a bit|bit|a little|much] longer [please|this time|today]
    (again|once more) but [a bit|a little|much|for] longer ..2
    (got|have|have got) (plenty of|loads of|lots of|all the|heaps of|ages of|more) time
    (in no|no) (hurry|rush) [today|at all|this time]
    (full|usual|whole|normal|regular|standard|proper) (length|version) [again|please|today|this time]
    (extend|lengthen|stretch) (it|this) out
    (extend|lengthen) (it|this|the routine)
    (add|give me) (more|a few more|another) ..2 (to it|exercises|minutes of this)
    (want|do) more of (it|these|this) today
  `,
  'exercises-left': `
    how many (more|are left|left|exercises|to go|moves|more of|drills|things|ones|others|do i have left|have i got|remain|remaining|still) ..4
    how many ..4 (left|to go|remaining)
    (what is|what else is) left
    (are we|am i|are you|we) (nearly|almost|close to|half way|halfway) [there|done|through|finished]
    how far (along|through|in|into)
    (is this|is that) the (last|final) one
    (exercises|moves|drills) (left|to go|remaining)
    (many|much) more (exercises|of these|of them|to do|to go)
    ^ is it (it|that|all|the lot|the end|everything|all of (it|them)) [then|now|done] $
    ^ [so|and|right|okay] (is|was) that (it|all|the lot|everything|all of (it|them)|the end|the last [one]|us done|me done) [now|done|then|finished|$]
    what number are we on
  `,
  'time-left': `
    how (long|much time|much longer|many minutes|many seconds|much more time) ..3 (left|to go|remaining|still|until|till|more|remain|to do|does it take|is this|will this|have i got|do i have|is this going|now|of this|is left)
    how much (longer|more|is left|time|left)
    how long (left|to go|now|still|until|till|more|is left|have i got|have we got|is this|is it|does this take|will it take|will this take|is this one|is the routine|does it take)
    (time|minutes|seconds) (left|remaining|to go)
    when (will|is|does) (this|it) (be over|be done|finish|end|over|finished|done)
    when do (i|we) (finish|stop)
    how long [does|do|will|is] ..3 (warm up|routine|session|cool down|workout|this)
    what is the time left
    how much time
    are we (nearly|almost) (there|done|finished)
  `,
  reps: `
    how many (do i|do you|should i|times|reps|sets|of these|of them|each side|each leg|repetitions|per side|am i|are we|did you say|was it|do we|per leg|rounds|on each|a side|on this|was that) ..4
    how many $
    how many times (each|per|a|on) (side|leg) ..1
    (was it|is it|do you mean|did you say|is that|are we doing|so it is|that is) (#|8|10|12) or (#|8|10|12) [each|per|$] ..1
    (reps|sets|repetitions) ..4 (how many|number|again|was it|is it)
    what is the (count|number|rep count|rep)
    how long do i (hold|do) [this|it|each]
    (#|8|10) (each|per) (side|leg) [is it|right|yeah|or]
    (is that|is it) # (each|per|reps|times|of) [side|leg]
    number of (reps|sets)
  `,
  'is-it-normal': `
    (is it|is that|is this) ..1 (normal|okay|usual|right|common|fine|supposed) ..4 (back|lower back|spine|neck|shoulders|knee|knees|hip|hips|wrist|wrists) ..2 @hurt
    (should|is|does) (my|the) (back|lower back|spine|knee|knees|neck|hip|hips|wrist|wrists) [be] (supposed to|meant to) [be] @hurt
    should (my|the) (back|lower back|spine|knee|knees|neck|hip|hips) [be] @hurt
    (is|was) (my|the) (back|lower back|knee|knees|neck|hip|hips) (meant|supposed) to ..1 @hurt
  `,
  'what-runs': `
    what is (running|on the go|under way|going|playing|on) [right now|now|at the moment|just now|$]
    what (have you|have i|do you|do i) (got|have) (running|going|on the go|under way)
    (is|are) (anything|something) (running|going|still going|on the go) ..3
    what are we (in the middle of|up to|in)
    what (is|was|are|were) (this|that|it|these|those|they|the last|the) [one|exercise|move|thing|ones|last one] called [again|$]
    (name|names) of (this|that|the|these) [last] [one|exercise|move|ones]
    what do you call (this|that|it|these|those) [one|exercise|move]
    where (are we|am i) [now|up to|at|in (this|the routine)]
  `,
  streak: `
    how many days (in a row|running|on the trot|straight|consecutively|back to back) ..5
    how long is my (streak|run of days)
    (what is|is there|have i got|do i have|how is|did i break|keep|kept) ..2 streak ..3
    (days|weeks) in a row ..4 (have|did|am) i ..4
    have i (done|trained|warmed up) (every day|days in a row)
  `,
  'which-leg': `
    (which|what) (leg|side|foot|knee|way round|hand|arm|one am i standing on|one am i on|one is up|hip) ..4
    (left or right|right or left|left or the right|left leg or right|left or my right|right or my left|right leg or left)
    (my|the) left or (my|the) right
    (is it|is this|should it be|am i on|was it|do i use) ..2 (left|right) ..2 (leg|side|foot|first|$)
    (which|what) (do i|one do i|one should i) (start|begin|stand|use|lift|swap|switch|change) ..2
    (same|other) (leg|side) (or|now|again)
    (do i|should i|when do i|am i) ..2 (swap|switch|change) ..1 (sides|legs|leg|side)
  `,
  form: `
    (am i|is this|is that|i am|have i got|was that) ..3 (doing|right|correct|correctly|wrong|wrongly|properly|doing it|position|good form)
    (am i|are we|did i|was i) ..1 (doing|do) (this|it|that|these|them) ..2 (right|wrong|properly|correctly|correct|okay|ok|well|proper)
    (is|are|should|does|do|where|am) ..6 (meant to|supposed to) ..3 (feel*|be|hurt*|burn|wobble|shake|touch*|bend|straight|look)
    (where|what) ..2 should ..1 (be|feel) ..3
    where it should be
    (should|supposed|meant) ..2 (i|my|it|be|this) ..1 (feel|feeling|be feeling|back|knee|knees|heels|hips|hip|foot|arms|straight|bent|flat|hurting|back be|pulling|hands|head|toes)
    (where) (should|do|am|would) i [be|supposed to|meant to] (feel|feeling) ..2
    is (my|this|that) (back|knee|foot|hip|form|heel|head|leg|posture|technique) [meant|supposed] ..2 (right|straight|okay|ok|bent|wrong|be|flat)
    (feeling|feel) it ..6 (right|normal|okay|where it should be|is that right|is that where|correct|good|wrong)
    (check|correct|improve) my (form|technique|posture)
    (my form|my technique|good form|proper form) ..2
    (knees|knee|legs|leg|back|arms|toes) (straight|bent|flat|together) or (bent|straight|apart|flat)
    (bent|straight) or (straight|bent)
    is it (normal|right|okay|ok) ..2 (feel|wobble|shake|click|hear) ..3
    how (low|high|far|deep|wide|fast) ..1 (do|should|am|must|would) (i|you|we|my) ..3
    (how) (wide|far apart|high|low|deep) ..4
  `,
  'why-exercise': `
    why ..3 (do|are|am|is|would|does) (we|i|you|this|it|that) ..2 (doing|do|need|kicking|rolling|bother|make|have to|help|good|for|exercise|one) ..5
    (what is|what are) (this|that|it|these|they|the point|this one|that one|the point of this|the purpose) ..1 (for|in aid of|good for|do|help|meant to do|supposed to do|of this|of these|of that) [one]
    what (does|do|will|would) (this|that|it|these|they) [one|actually|even] (do|help|work|achieve|target|train|stretch|accomplish|do for me) ..3
    (the|any|what) (point|purpose|use|benefit|reason) ..2 (this|that|these|it|one|doing)
    (why this|why these|why that) [one|ones]
    what muscle ..3
    (what good|what use) ..3
    how does (this|that|it) help
    (is|does) (this|that) [one|even|actually|really] (do anything|useful|necessary|help|working|do any good|needed)
  `,
  'whats-next': `
    (what is|what comes|what is coming|what have we got|what do we do|what do i do|what are we doing|what will be|what have i got|tell me what is|which one is|what exercise is) [up|coming] (next|after this|after that|after these|following this|afterwards|after|later)
    what (comes|happens|is|do i do|do we do) (next|after|then|afterwards)
    (what is|what exercise|which one|which exercise|which) ..2 (next|after this|after that|after)
    (what is|anything) (coming|coming up|following|up)
    next is what
    what else (is there|have you got|is coming|is left|do we do)
    whats next
  `,
  'which-exercises': `
    (what|which) [other|kind of|sort of|kinds of|types of] (exercises|moves|drills) ..2 (do you|have you|can you|can we|are there|could you) ..3
    (list|name|tell me) ..3 (exercises|moves|drills) ..4
    list of ..2 (exercises|moves)
    how many exercises (do you know|have you got|are there|do you have)
  `,
  'own-routine': `
    (my own|own|custom|customized|personal) (routine|workout|session|program)
    (add|put|include|insert) ..5 (to|into|in) (my|the|your) ..1 (warm up|routine|strength|workout|session|cool down|program)
    (customize|custom) ..3 (routine|warm up|workout|session)
    (change|pick|choose|swap) ..2 (order|exercises) ..4 (routine|warm up|workout|session|myself)
    save (that|this|it) as ..3
  `,
  'should-i-stop': `
    (should|must|ought|do) i ..2 (stop|quit|be stopping) ..3
    (does that mean|do you think|would you say|is it better if) i ..2 (stop|quit) ..2
    (better|best|time) to stop
  `,
  more: `
    (tell me|say|give me|know|explain|hear|learn|some|a bit) [a bit|a little] more [about that|on that|please|detail|$]
    (more detail|more details|more info|more information|go deeper|elaborate|expand on that|anything else about|in more detail|more about that|more on that|and what else|go into detail)
    ^ [yeah|yes|okay] more [please|$]
    ^ go on $
    (keep talking|i am listening|go on then what else|what else can you tell)
    and (then|what else)
    more about (it|this)
    anything (else|more) [to add|i should know|on that|$]
  `,
  'something-else': `
    (something|anything) (else|different|new|other)
    (tell|give) [me|us] (a different|another) [thing|one|fact]
    heard that one [already|before]
    (other|different|another|new) (topic|subject|question|one|idea|exercise)
    (change the|different) subject
    (ask|talk about|know about|tell me) ..2 something else
    rather (do|have|hear) something else
    not (that|this) one
  `,
};
