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
    (done|did|put|putting|thrown|threw|knocked|locked) (my|the) ..2 (groin|back|knee|calf|hip|hamstring|thigh|leg|inner thigh|shin) (in|out|up) [yesterday|today|again|when|on|lifting|$]
    (done|did) (my|the) [left|right|old|poor|lower] (groin|back|knee|adductor|inner thigh|shin|hip)
    (groin|back|knee|hip|adductor|muscle|shin) ..1 (strained|pulled|tweaked|twanged|wrenched|jarred|pinged|went)
    (nicked|ripped|torn|tore|bust) (my|the) [left|right|old] (hamstring|groin|back|knee|calf|thigh|hip|muscle)
    (went|go|going|gone) (ping|twang)
    (been told|physio|doctor|doc|he|she|they|scan|reckons|reckon|thinks|says|said|diagnosed) ..4 (grade|minor|small|slight|partial|low grade|mild) [a|one|1|2|two] (tear|strain|pull|one|1|2|grade one)
    (grade) (one|1|2|two|3|three) [or so|strain|tear|$|they|he|she|my|the|apparently|pull|says|said]
    (felt|feel) my ..1 ..2 (grab|tear|go|rip|snag|pull|give|twang|ping|tug)
    (picked up|got|have|had|carrying|nursing|caught|suffered) (a|an|some) ..2 (strain|pull|tweak|injury|knock|tear)
    (over stretched|overstretched|hyperextended) [it|my|the]
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
  'injury-over': `
    (that|it|this|all that|the injury|the strain) (was|is|happened|would be|were) ..4 (ages|years|months|seasons|a year|a month|long time|long|#) (ago|back)
    (that|it|this) (was|happened) ..2 (last (year|season|month|summer|winter|spring|autumn|christmas)|back in (college|school|uni|university|high school|the day|spring|summer|winter|autumn)|in (college|school|uni|university|high school))
    (it|that|this|oh) is from (last|years|ages|months|college|school|uni)
    (it|that|this) ..2 (old|ancient|historic) (one|injury|thing|news|strain|pull) 
    [oh] (old|ancient) injury [$|from|that|now|i]
    (it|that|this|everything|hamstring|leg|calf|knee|back|groin) [has|is] (all|fully|completely|totally|long) [been] (healed|better|recovered|fixed|sorted|mended|gone|okay|fine)
    (it|that|this) [has] healed [up] (in|last|ages|months|years|long|now|fine|nicely|since|$)
    (long|all) healed
    (that|it|this) (was|is) not (me|mine|recent|new|about me|my leg|my own)
    (it|that|this) (was|is|would be) (my|his|her) (@kin)
    (i meant|meant|talking about|talk about|i mean|asking for|about|for) (my|his|her|a) (@kin)
    not (me|mine|my own|my leg|my hamstring|my injury)
    i (did not|have not|never) ..1 (hurt|strain|pull|tweak|injure|tear|strained|pulled|tweaked|injured) (anything|myself|it|my|something)
    (i am|am|my (hamstring|leg|calf|knee|back|groin) is) not (hurt|injured|strained) [after all|any more|anymore|now|$|at all]
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
