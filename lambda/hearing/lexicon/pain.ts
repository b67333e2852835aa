import type { Command } from '../commands.ts';
import type { Said } from './kinds.ts';

/** Pain that is no particular sign, what just happened, and whether it is getting worse. */
export const pain: Said<Command> = {
  pain: `
    (ow|oww|owww|owwww|ouch|ouchie|yowch|yikes|aargh|argh|aaargh|arghh|aagh|ouchy|owie|ooh ow|aah ow)
    (hurt|hurts|hurting|hurty|painful|sore|soreness|achy|achey|aching|ache|aches|ached|pain|pains|tender|stinging|stings|stung|throbbing|throbs|twinge|twinges|twingey|twinging|niggle|niggles|niggling|niggly|agony|smarting|smarts|cramping|cramp|cramps|cramped|cramped up|seizing|seized up|spasm|spasms|spasming|grumbling|grumbly|uncomfortable|discomfort|stabbing|pinching|pinches|pinched|pinchy|stitch|pangs|pang)
    (hamstring|leg|thigh|calf|back of my (leg|thigh)|it|knee|bum|glute|muscle) ..2 (killing|killing me|screaming|yelling|moaning|complaining|not happy|unhappy|does not like|hates|grumbling|playing up|acting up|not right|feels wrong|feels off|feels funny|feels weird|giving me grief|giving me gyp|giving me hell|burning|on fire|barking|griping|protesting|gone tight|shouting)
    (a bit|bit|a little|pretty|quite|rather|really|still|feeling|feels|felt|so|very|just) (stiff|tender)
    ^ stiff [today|now|still|$]
    (does not|did not|do not) feel (right|good|great|nice|too good|so good|clever|normal|so hot)
    (feels|felt|feeling) (wrong|awful|horrible|bad|nasty|off|dodgy)
    (can|could) feel (it|that) (pulling|in my hamstring|in the hamstring)
    that is (nasty|tender|sharp|not right|not nice|not good)
    (something|it) ..1 (not right|is wrong|feels wrong|not feel right)
    (sharp|dull|shooting|nagging) (pain|ache|one|twinge)
    (giving me|get|getting|got|have|having|had|give me) ..2 (gyp|grief|jip|jyp|trouble with my hamstring|bother with my hamstring)
    dodgy (hamstring|leg|thigh)
  `,
  injury: `
    (strained|pulled|tweaked|twanged|twinged|injured|wrenched|jarred|yanked|hurt|overstretched|over stretched|pinged|buggered|busted|done in|did in|wrecked|overdid|aggravated|damaged|jiggered|screwed up|messed up) [something|it|my|the|that|a|up|this|one|left|right|muscle|both|me|myself|mine]
    (hurt|strained|pulled|tweaked|injured|wrenched|tore|knackered) ..1 (my|the|it|something|a|myself|one|left|right) ..3 (yesterday|today|earlier|this morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last (night|week|weekend)|the other day|days ago|at|on|in|playing|doing|getting|running|sprinting|while|when)
    (did|done|have done|did) (my|the|a|something to (my|the)) [left|right|old|poor] (hamstring|leg|calf|thigh|back of my leg|muscle)
    (just|think i|i think i|i) (done|did) (my|the|something to) ..2 (hamstring|leg|calf|thigh)
    (felt|feel|heard) (it|something|that|the hamstring) ..1 (go|give|pull|tug|grab|catch|ping)
    (hamstring|it|leg|calf) [just] went [on me|again|when i|yesterday|this morning|today|in|at|mid|as i] 
    (hamstring|calf) [has] gone [on me|again|$]
    (something|hamstring) ..1 (went|go|pulled|grabbed|caught|tugged)
    (slipped|tripped|fell|fallen|stumbled|landed|went over|came off|twisted|rolled|crashed|knocked) ..5 (leg|hamstring|thigh|knee|hip|it|yanked|pulled|stretched|hurt|ankle|stairs|ice|leaves|kerb|curb|bike)
    (it) (yanked|pulled|twinged|tweaked|grabbed)
    (sort of|kind of|yeah it|it) went
    (coming|come|came) back from (a|an|my) ..2 (strain|pull|injury|tear)
    (i have|have|with|had|got|having|nursing|carrying|recovering from|suffering) (a|an|this|my) ..2 (strain|pulled (hamstring|muscle)|pull|hamstring (strain|injury|pull)|injury|strained (hamstring|muscle)|tweaked (hamstring|muscle)|grade (one|2|1|3))
    (grade) (one|2|1|3) ..2 (strain|tear|hamstring)
    (knackered|hurt) (it|my|something|the)
    (yes|yeah) [i] (strained|pulled)
    pulled up (lame|short|sharp)
    pulled up with
    (overdid|overdone) it
    (charley|charlie) horse
    (i have|i am|i got) [just|been] [recently] (injured|crocked)
    (got|is) injured
  `,
  worse: `
    (getting|got|gotten|gets|feels|feeling|become|becoming|is|made it|makes it|making it|growing|been getting|much|lot|far|going) (worse|worsening|more painful|more sore|sorer)
    (worse) ..2 (now|than|every|each|by the|since|and worse|today)
    going downhill
    it is building
    (pain|it) (is|keeps) (building|growing|increasing|spreading|creeping up|ramping up)
    (worsening|deteriorat*)
    not (getting|got) any better
    hurts more (now|than|every|each|and more)
    more and more (painful|sore)
  `,
  'been-seen': `
    (i have|i|we have|have|already|just|finally|since) [now|already|just|since|finally] been (seen|checked|looked at|looked over|examined|scanned|treated|cleared|discharged|assessed) ..3
    ^ [yes|yeah|yep] (been|already been|just been) (seen|checked|looked at|examined|scanned|cleared|to the (doctor|doctors|hospital|er|physio|gp|clinic))
    it (has|is) [now|already|all|just] been (seen|checked|looked at|looked over|examined|scanned|assessed)
    (i have|i|we|we have) [have|now|already|just|finally] (saw|seen|went to|been to|gone to|spoke to|spoken to|talked to|rang|called|phoned|visited) (a|the|my|an|our|some) ..1 (doctor|doctors|doc|gp|physio|nurse|paramedic|paramedics|consultant|specialist|hospital|a and e|er|emergency room|urgent care|clinic|medic|pharmacist|therapist|walk in|minor injuries)
    (i have|i|we|we have) [have|now|already|just|finally] (went to|been to|gone to) (hospital|urgent care|a and e)
    (i|we) (saw|have seen) (somebody|someone) about (it|that)
    (i|i have|we|we have) [have|now|already|just|finally] (got|had) (it|that|this|my leg|me|myself|my calf|my chest) (checked|looked at|looked over|seen|scanned|examined)
    (i have|i|we have) [have] (had|got) (a|the|my) (doctor|physio|nurse|gp|paramedic) ..1 (look at|see|check) (it|me|that|my leg)
    ^ [yes|yeah|yep] (got|had) (it|that|my leg|myself) (checked|looked at|seen|scanned|examined)
    (somebody|someone|a doctor|the doctor|my doctor|my gp|a nurse|the physio|my physio|they|the paramedics|the specialist) [has|have|already|just|now] (looked at|seen|checked|examined|scanned|cleared) (it|me|my leg|this|that)
    (they|he|she|doctor|doctors|physio|hospital|gp|nurse|paramedics|doc|specialist|consultant) (said|says|say|told me|reckons|reckon|thinks|confirmed) [that] (it is|i am|that is|it was|everything is|everything was|i can) ..1 (fine|okay|alright|all right|good|nothing|normal|clear|safe|good to go|train|run|move|exercise|go on|carry on)
    (given|got|have|gave me|been given|had) (the all clear|all clear|the green light)
    (doctor|physio|hospital|gp|doc|consultant|specialist) (cleared|discharged) me
    back from [the|my] (hospital|doctor|doctors|er|emergency room|a and e|urgent care|gp|clinic)
  `,
  'was-nothing': `
    (it|that) [really|just|actually|probably] was [really|just|actually|probably] nothing
    (turned out|turns out) [that] [it|to be|it was|that was] ..1 nothing
    false alarm [sorry|$]
    (it|that) [just|all] (went away|has gone away|is gone away|passed|cleared up|has cleared up|is cleared up|has passed|is passed|sorted itself out) [by itself|on its own|again|now|since|$]
    (fuss|worrying|worried|panicked|panicking) (over|about) nothing
    i [was|just|probably|totally] (overreacted|overreacting|exaggerated|exaggerating)
    i take (that|it) back
    (forget|ignore) what i (said|told you)
  `,
  joking: `
    (i am|i was|we were|am|was) [only|just|totally|obviously] (joking|kidding|messing|teasing|fooling|winding you up|pulling your leg|having you on|taking the mick|testing you|trying you out)
    (just|only) (joking|kidding|messing|teasing|fooling|testing|winding you up|pulling your leg)
    (it|that|this) was [just|only|all] (a|for a) [bad] (joke|prank|laugh|lie|test)
    just a (joke|prank)
    ^ (joking|kidding|messing|messing around|messing about|teasing|fooling around|winding you up|pulling your leg) [with you] $
    i [just|only] (made|making) (it|that|all of it|it all|all that) up
    i was making (it|that) up
    (i lied|i was lying|i was not (serious|being serious))
    none of (that|it) was (true|real)
  `,
  doctor: `
    (should|do|shall|would|could|can) i ..4 (see|go to|call|ring|visit|book|talk to|get|speak to|consult|need) ..3 (doctor|gp|physio|hospital|a and e|er|specialist|somebody|someone|professional|physiotherapist|physical therapist|pt|therapist|scan|mri|xray|urgent care|emergency room|consultant|sports doc|sports doctor|medic|doc|appointment|clinic|casualty|minor injuries|checked|checked out|looked at|seen)
    (see|seeing|visit|visiting|need|book|call|ring|worth|get|phone|speak to|consult|want) ..4 (doctor|gp|physio|specialist|physiotherapist|physical therapist|consultant|doc|medic|hospital|a and e|urgent care)
    (get|getting|have|having|got|need|wants|needs|get somebody to|get someone to) ..3 (checked|checked out|looked at|seen|seen to|examined|scanned|a scan|an mri|an xray|diagnosed)
    (somebody|someone|anyone|a professional|a doctor|a physio) ..4 (look at|see|check|examine) [this|it|me|my leg]
    (doctor|gp|physio|hospital|a and e|er|urgent care|casualty) [time|worthy|or not|visit|questions|check]
    (symptom|symptoms|danger|doctor|doctor is) (check|checker|questions|signs)
    (go through|ask me|check) ..2 (symptoms|signs|doctor questions)
    (is it|is this|could it be|might it be|would you say) ..2 (serious|bad|something bad|dangerous|torn|broken|an emergency|something serious)
    (how bad|how serious) is (it|this|that)
    is (it|this|that) serious
    (worried|concerned|scared|frightened|nervous) about (it|this|my|that)
    (warning signs|red flags)
    what (do i have|have i done|have i got|is wrong with (me|my leg|it|my hamstring)|could it be|is it that i have|do you think it is|is going on with my)
    need (a doctor|medical|to be seen|looking at|seeing to)
    (worth|should) (getting|get) ..3 (looked|checked|seen)
  `,
};
