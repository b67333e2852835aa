import type { Command } from '../commands.ts';
import type { Said } from './kinds.ts';

/** Pain that is no particular sign, what just happened, and whether it is getting worse. */
export const pain: Said<Command> = {
  pain: `
    (ow|oww|owww|owwww|ouch|ouchie|yowch|yikes|aargh|argh|aaargh|arghh|aagh|ouchy|owie|ooh ow|aah ow)
    (hurt|hurts|hurting|hurty|painful|sore|soreness|achy|achey|aching|ache|aches|ached|pain|pains|tender|stinging|stings|stung|throbbing|throbs|twinge|twinges|twingey|twinging|niggle|niggles|niggling|niggly|agony|smarting|smarts|cramping|cramp|cramps|cramped|cramped up|seizing|seized up|spasm|spasms|spasming|grumbling|grumbly|uncomfortable|discomfort|stabbing|pinching|pinches|pinched|pinchy|stitch|pangs|pang|paining|pained)
    (hamstring|leg|thigh|calf|back of my (leg|thigh)|it|knee|bum|glute|muscle) ..2 (killing|killing me|screaming|yelling|moaning|complaining|not happy|unhappy|does not like|hates|grumbling|playing up|acting up|not right|feels wrong|feels off|feels funny|feels weird|giving me grief|giving me gyp|giving me hell|burning|on fire|barking|griping|protesting|gone tight|shouting)
    (a bit|bit|a little|pretty|quite|rather|really|still|feeling|feels|felt|so|very|just) (stiff|tender)
    ^ stiff [today|now|still|$]
    (that is|this is|it is|is|feels like it is|can feel it|there is a|like it is) [really|just|kind of|starting to|a bit of|bit of|a] (pulling|tugging|nipping|biting|grabbing|catching|pull|tug) [a bit|a little|there|now|slightly|a touch|quite a bit|a lot|again|$]
    (that|this|it) (pulls|tugs|pinches|nips|bites|grabs|catches) [me|a bit|a little|there|now|slightly|a touch|quite a bit|a lot]
    (ooh|ow|oof|hmm|eek|whoa) ..2 (pulls|tugs|pinches|nips|bites|grabs|pulling|tugging|pinching)
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
    (hamstring|leg|thigh|calf|muscle|it|hammy) [is|has|just|all|has just|is just|keeps] (grabbing|grabbed|catching|twanged|pinged|seized)
    (had|have|felt|got|feel) (a|this|some) ..1 (grab|twang|ping|tug|snatch|yank) [in|at|on|there|back|when|just|$]
    (gone|went|going|tightened|tightening) [really|so|very|all|up|super] (tight|up) (suddenly|all of a sudden|just now|on me|just then)
    (suddenly|just) (tightened|seized|locked) up
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
  'what-is-it': `
    what (do i [actually|really] have|have i [actually|really] got|have i (done|got)|did i do to (it|my)) [to|here|then|now|wrong|it|$]
    what is (wrong|the matter|up) with (me|it|this|my @legs|my [left|right] @legs|my back of my leg)
    what is (wrong|the matter|going on) (here|with my|in my|back there)
    (but|so|okay|come on|actually) [so|but|then|what] what [actually] is it [then|though|called|$]
    what is it (then|though|called|that i have|i have got)
    what (could|might) (it|this|that) be
    what (do you (think|reckon) (it is|this is|i have|is wrong)|would you (say|call) (it|this) [is])
    ^ [so|but|and|okay|well|come on|or|then|wait] (is it|is this|could it be|could this be|might it be|has it|have i|did i|is i|is my @leg) [just|only|really|actually|completely|a|the|my|my leg|full|partial|bone] ..2 (torn|tear|tore|strain|strained|broken|broke|break|ruptured|rupture|sciatica|avulsion|tendinitis|tendinopathy|clot|blood clot|dvt|nerve|tendon|snapped|snap|ripped|rip|fracture|fractured|hernia|pulled muscle|a pull) 
    ^ [so|but|and|okay|well|come on|or|then|wait] (is it|is this|could it be) [just|a] ..4 or ..1 (torn|tear|strain|pull|broken|nerve|tendon|clot|worse)
    ^ [so|but|and|okay|well|come on|or|then|wait] (do i have|have i got) [a|an] ..1 (tear|strain|sciatica|tendinopathy|tendinitis|clot|blood clot|dvt|rupture|fracture|avulsion|pulled muscle)
    (is|what|which) ..1 grade (is it|have i got|one|2|1|3|tear|strain|$)
    (a|the|your) (diagnosis|best guess|guess)
    diagnose (me|it|this|that)
    (tell me|say|know|tell) ..2 what (it is|i have [got|done]|is wrong|this is)
    (put a name to|name|give a name to) (it|this|that) [for me|$]
    (what|which) ..2 injury (is|have i|do i|did i) ..2
    anything (torn|broken|ruptured)
    something (torn|broken|ruptured)
    ^ [so|but|and|or|then|wait] (have i|did i) [just|really|actually] (torn|tear|strained|strain|pulled|pull|snapped|snap|ruptured|rupture|broken|break) ..3 (or not|then|$)
    come off the bone
    (sound|sounds) like ..3 to you
  `,
  'may-i-run': `
    (just|please|come on|only) (say|tell me) [that] (i|yes|it is|it will) ..4 
    tell me (it is (fine|okay|nothing|alright|all right)|it will (be|heal) ..2|i will be ..2|i am (fine|okay|alright|all right|good)|i can (run|race|train|do|start))
    (promise|guarantee|swear) [to] [me|it] ..5
    (all clear|green light|go ahead to run)
    (give|get|got|have) ..2 (all clear|green light|go ahead)
    (am i|so i am|are you saying i am|you are saying i am|i am) [all] (cleared|clear|good|safe|fit|okay|fine|alright|all right) to (go|run|race|train|start|exercise|compete)
    (so|then|you are saying|you think|that means|that mean|does that mean|do you think|do you reckon) [then] i [can] [still] (can|could|am okay to|am fine to|am alright to|am good to) [still] (run|race|train|do|go|start|compete) ..3
    (so|then|you are saying|you think|that means|do you think|do you reckon) i can ..2
    (will|is) (it|this|that|my leg|my hamstring) [going to|ever] [be] (heal|healed|get better|go away|okay|fine|alright|all right|mend) ..4
    (will i|am i going to) [ever] (be (fine|okay|alright|all right|ready|able)|make (it|the)|run again|get better|heal) ..4
    so [that is] a yes ..4
    ^ [so|but|and|okay|well] (is|was) (that|it) a (yes|no|yes or a no|yes or no) ..3
    (clear me|cleared me|sign me off|pass me fit)
    (so|then) [then] (i am|am i) [all|now] (ready|healed|good to go) [then|now|again|$]
    (just|please|come on|so) let me (run|race|train)
    ^ let me (run|race) [coach|anyway|then|on it|please|$]
    so it is (nothing|safe|fine|okay|alright) ..4
    (nothing|no need|do not need|not need) to worry [about|right|then|$]
    would you (run|race) ..3 
    i will be (fine|okay|alright|all right) will not i
    i can (still|run|race) ..3 (right|can not i|yes)
    yes or no
  `,
  'what-you-told': `
    what (did|had|have) (you|we) [just] (say|said|tell|told|decide|decided|conclude|recommend|advise) [me] [to do] [about|on|i should|with|earlier|again] ..5 (@legs|doctor|it|hospital|pain|swelling|numbness|do|pop|bruise|that)
    what was (that|it|it you said|your advice|the advice|that again|the verdict|your verdict) [again|you said|you told me] (about|on|for) ..3 (@legs|doctor|hospital|urgent care|pain|swelling|numbness|getting|seeing)
    (what|repeat) ..2 (verdict|your advice)
    what (is|was) (the|that) (number|phone number) [again|to call|i call|i ring|for|please|$]
    (what|which) [is] [the] number ..2 (call|ring|dial|phone)
    did you (say|tell) [me] [that] [i] ..3 (doctor|hospital|someone|somebody|urgent|urgent care|today|checked|looked|seen)
    (who|where|when|how soon|how urgent|how quickly) (did|had) you (say|tell me) ..5
    (remind me|tell me again|tell me once more|go over|recap|repeat|say again|say) ..4 (what|about|bit about|thing about|doctor bit|doctor thing) ..6 (@legs|doctor|hospital|see|do|verdict|go|pain|swelling|numbness)
    (remind me|recap) (who|when|how soon|where|what) ..5
    you (said|mentioned|told me) [something] about ..3 (@legs|doctor|hospital|urgent care|getting it)
    (forgot|forgotten|can not remember|do not remember|did not catch|missed) what you (said|told [me]) (about|to do|on)
    what was that about ..4 (doctor|hospital|@legs|urgent care|getting it)
    (was it|is it|you said) [the] (today|doctor|hospital|urgent care) or ..5
    (was i|am i) (supposed|meant) to (see|call|go) ..4
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
    (doctor|physio|hospital|gp|doc|consultant|specialist|surgeon|therapist|midwife|they|he|she) [has|have|already|just] (cleared|discharged|okayed|approved) (me|it|that|this)
    (doctor|physio|hospital|gp|doc|consultant|specialist|surgeon|therapist|midwife|they|he|she) [has|have|already|just] signed me off
    (surgeon|therapist|midwife|doctor|physio|specialist|consultant) (says|said|told me) ..1 (i can|i could|i may|it is fine|it is okay|go ahead|anything goes|no restrictions) ..4
    i (am|have been|got|was) [fully|already|all] (cleared|signed off) ..4
    back from [the|my] (hospital|doctor|doctors|er|emergency room|a and e|urgent care|gp|clinic)
  `,
  'was-nothing': `
    (it|that) [really|just|actually|probably] was [really|just|actually|probably] nothing
    (turned out|turns out) [that] [it|to be|it was|that was] ..1 nothing
    false alarm [sorry|$]
    (it|that|this|cramp|pain) (is|has) [all|just] (gone|gone off|worn off|eased off|stopped|over) [now|again|$]
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
    (is it|is this|could it be|might it be|would you say) ..2 (serious|bad|something bad|dangerous|an emergency|something serious)
    (how bad|how serious) is (it|this|that)
    is (it|this|that) serious
    (worried|concerned|scared|frightened|nervous) about (it|this|my|that)
    (warning signs|red flags)
    need (a doctor|medical|to be seen|looking at|seeing to)
    (worth|should) (getting|get) ..3 (looked|checked|seen)
  `,
};
