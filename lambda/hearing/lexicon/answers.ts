import type { Answer, Said } from './kinds.ts';

/** Yes and no, as people say them at the beginning of what they say, or as all of it. */
export const answers: Said<Answer> = {
  yes: `
    (yes|yeah|yep|aye|yessir|yup|affirmative|uh huh|mm hmm|mhm|indeed|definitely|absolutely|certainly|totally|correct|exactly|of course|for sure|sure thing|you bet|hell yes|too right|damn right|naturally)
    ^ (sure|okay|alright|all right|fine|right|great|cool|good|perfect|lovely) [then|yes|yeah|thanks|let us|i suppose|i guess|$]
    (okay|sure|fine|alright) $
    ^ (go on|go on then|go for it|go ahead|let us go|let us do it|let us|do it|hit me|bring it on|bring it|shoot|fire away|sounds (good|great|fine)|why not|i am ready|ready|ready when you are|all set|i am set|good to go|count me in|i am in|please do|if you like|might as well|may as well|i would like that|i would love to) [then|please|yes|$]
    ^ [right|okay|well] off we go [then|now|$]
    ^ i want [to] [do|try|have] (it|that|this|that one|this one|them|one) [then|now|please|$]
    (i think so|i guess so|i guess|i suppose so|i suppose|i believe so|i am afraid so|afraid so|unfortunately|unfortunately so|sadly|it is yes|that is right|that is correct|that is me|it is|it does|it did|i do|i did|i have|i am|they do|they are|it was|there is) $
    ^ (unfortunately|sadly|i am afraid) (it|i|my|there|the|so|yes)
    (one|a few|couple|2|some|all|most|first|last|second one|first one|last one) of (them|those|that|these)
    ^ i am good to go
    (good to go|ready to go|i am ready|now i am ready|ready now)
    (felt|feeling|feel|feels|it was|that was|was) [all|pretty] (good|great|fine|lovely|amazing|okay|alright|brilliant|grand|fantastic|nice)
    (all good|all fine|never better|fine thanks|good thanks|great thanks|feeling (good|fine|great)|no problems|no complaints|right as rain|tip top|fit as a fiddle|i am (fine|good|okay|alright|great))
    (yes|yeah) [please|do|it is|it does|i do|i have|i did|i am]
    go on then
    ^ [yes|yeah|and|well] (it|they|that) (goes|wears) (off|away)
    (wish it was not|i wish i could say no)
    sharp [yes|yeah|$]
    i do actually
    just the (one|second one|first one|last one)
    (the|number) (first|second|third|last|2|one) [one] $
    ready but
  `,
  no: `
    (no|nope|nah|naw|nay|negative|no way|no thanks|no thank you|no chance|not at all|not a chance|absolutely not|certainly not|definitely not|of course not|god no|hell no|not really|not particularly|not especially|not yet|not today|not now|not me|not that i (know of|have noticed|can tell|am aware of|know|noticed|remember|recall|can see|can think of)|i do not think so|do not think so|i hope not|hope not|afraid not|i am afraid not|no sir|uh uh|nuh uh|mm mm|no thank god|thankfully not|thank god no|luckily not|fortunately not|no touch wood|touch wood no)
    (none|nothing|neither|not any|not one) of (that|those|them|it|the above|these)
    none of the above
    ^ [i have] no [no] [known|medical|health|skin|other|such|underlying|particular|relevant] (conditions|condition|issues|illness|illnesses|allergies|diseases|complaints|ailments|medical history|diagnoses) [like that|of (any kind|that kind|that sort)|at all|here|$]
    ^ [no|nope|nah] [i am] [perfectly|totally|completely|fully|quite|fit and|otherwise] healthy [as a horse|person|here|only|and fit|$]
    (nothing|not anything) like that
    (i|it|they|there|he) (do not|is not|am not|have not|did not|does not|has not|was not|are not) [that|it|any of (that|those|it)|any|have any of (that|those|it)] $
    (do not|have not|not) have any of (that|those|it|them)
    (rather|would rather|prefer) not $
    (keep|leave) it [as it is|there|alone|please|$]
    (changed my mind|on second thoughts|never mind|forget it)
    all clear [on that front|there|here|from me]
    nothing $
    not sharp
    (i am|am|we are) (good|fine|okay|alright) thanks
    leave it
    ^ [i] do not [really] feel like (stretching|rolling|warming up|training|exercising|it|that|this|strength|doing ..3) [today|now|right now|$]
    no [i do not|i have not|it is not|i am not|i did not|nothing]
    maybe later
    some other time
    not (ready|in the mood)
    all (clear|normal|fine)
  `,
  unsure: `
    ^ [i|well|that is] (do not know|not sure|unsure|maybe|perhaps|possibly|no idea|no clue|hard to say|hard to tell|difficult to say|who knows|meh|depends|could be|might be|sometimes|sort of|kind of|not certain|so so|undecided)
    ^ [i am|am] not (sure|certain|too sure|entirely sure|100 percent sure) 
    (i do not know|i am not sure|not sure|no idea|i could not say|could not tell you|can not tell|can not say|your guess is as good as mine|beats me|search me|50 50|can not decide|hard to say|hard to tell) 
    let me think [about it]
    thinking about it
    ^ (maybe|perhaps|possibly) [i guess|a bit|yeah|yes|no|$]
    (maybe|perhaps|possibly|unsure) $
  `,
};
