import type { Person, Said, Trigger } from './kinds.ts';

/**
 * What changes the meaning of what stands near: the trigger terms of ConText, as runners talk.
 * Sources: Chapman et al. 2001 (NegEx, J Biomed Inform 34:301), Harkema et al. 2009 (ConText,
 * J Biomed Inform 42:839).
 */
export const triggers: Said<Trigger> = {
  /** Looks like a trigger and is none. */
  pseudo: `
    can not walk and talk
    no better
    not better
    can not feel
    (from|since) [the] last time
    can not move
    not only
    not just
    no wonder
    no doubt
    no joke
    (am not|is not|was not|not) (joking|kidding|lying|making (it|this|that) up)
    no kidding
    no lie
    no question
    no thanks to
    if i am honest
    if that counts
    if (you|it helps|that makes sense|anything|that is) ..2
    as if
    i do not know what
    no no (i|it|my|the|that|but|stop|wait|they|he|she|there)
    no well
    no more of
    say again
    as soon as i
    not to mention
    not that bad
    not half
    do not half
    why not
    not until
    can not help
    can not believe
    can not stand (it|this|the pain|that)
    can not ignore
    can not shake
    can not get rid of
    can not wait
    no change
    no end
    no matter
    not long
    not going to lie
    no longer than
    not a moment
    do not worry
    do not know why
    do not know what it is
    do not know if i should
    do not know whether i should
    do not understand why
    (hear|heard|told) no
    no other
    nothing but
    no way i can
    not the (same|only) ..2
    never used to
    used to ..8 (and|but) now
    never (had|felt|known|experienced) ..3 (like this|this bad|so bad|as bad|before)
    not happy
    do not tell me
    do not (like|want|think i can|think i should) ..1
    (was not|were not) there [before|last week|yesterday]
    not been in
    not sure (what|why|how|where)
    no point
    no fun
    not done anything
    no reason
    not good
    not right
    not great
    not well
    i am not being funny
    not being (funny|dramatic|silly)
    not exaggerating
    not joking
    not kidding
    not lying
    not going away
    not normal
  `,
  /** Strikes off what follows in the clause. */
  denied: `
    not
    no
    never
    without
    none
    nothing
    neither
    nor
    nobody
    free of
    free from
    rather than
    instead of
    (deny|denies|denied)
    (joking|kidding|lying|lied|fibbing) about
    (made|making) up
    cannot say
    not a single
    zero
    fails to
    far from
    nope
    nah
  `,
  /** The same, whoever the subject of what follows is. */
  'denied-far': `
    (do not|did not|does not) (think|believe|reckon|feel like|feel as if|feel as though|suppose|see|notice|have|get) [that]
    (have not|has not|had not|not) (noticed|seen|felt|had|experienced|got) [that]
    not (like|that|as if|as though) 
    never (noticed|felt|had|got)
    no sign of
    no signs of
    nothing (like|wrong|wrong with|to do with) ..1
    none of (that|it|the|them|those) ..2
    would not say [that]
    can not say [that]
    there is no
    no problem with
    no problems with
    no trouble with
    no issues with
    no bother with
    do not have (any|no)
  `,
  /** Strikes off what went before in the clause. */
  'denied-after': `
    (is not|was not) (there|the case|it|a problem|an issue|me|happening|one)
    (no|nope|nah|none|negative) $
    actually no
    (no it is not|no it does not|no i do not|no it is fine|no they are not|no i have not) $
    scratch that
    ^ [actually] no (wait|hang on|sorry)
    (no wait|wait no) (it|i|that|they|my) ..1 not
    i (take that back|was wrong|am lying|lied|made that up)
    was the (floorboard|floor|door|chair|dog|bed|mat)
    (i|it) (do not|does not|is not|have not|am not) $
    not me $
    not that i [have] (know|know of|am aware|noticed|can tell|can see|have noticed|am aware of|remember|can feel)
    so no $
  `,
  unsure: `
    not (sure|certain|convinced|positive|clear) [if|whether|that|about]
    (maybe|perhaps|possibly|might|may be|could be|may have|might have|could have|may|possible|potentially|unsure|probably not|can not tell|could not tell|hard to (tell|say)|difficult to (tell|say)|no idea|do not know|do not really know|wonder if|wondering if|guess|kind of think|not certain|who knows|could not say|can not remember|not a clue|no clue|can not really (see|tell|say)|can not swear|could not swear|swear to it|could not tell you|reckons|reckon she|thinks i|says i might|either or|suspect|ish)
    ^ [hang on|wait|hmm|oh] (is|was) (that|this|it) [a|maybe|like] 
    do not think so but
    i do not know (if|whether|that)
    (sort of|kind of) maybe
    depends
  `,
  double: `
    would not (say|go so far as to say|claim|swear) [that] [i|it|my|there] ..2 (not|no|never)
    (can not|could not|will not) (say|deny|rule out|exclude|pretend|claim) [that] [i|it|my|there|they] [is|am|are|have|has|do] ..1 (not|no|never)
    (not|never) (say|saying|true|the case) [that] ..3 (not|no|never)
    (it is not that|not that|not like|not as if|not as though) ..2 (do not|have not|am not|is not|are not|never)
    not (without|free of)
    can not (deny|rule out)
    not un*
    do not not
  `,
  past: `
    have had ..3 (clot|clots|dvt|dvts|embolism|thrombosis) [before|once]
    had ..3 (clot|clots|dvt|dvts|embolism|thrombosis) (before|once)
    (years|year|months|month|ages|donkeys years|decades|decade|seasons) (ago|back|before)
    (a|few|couple of|one|several|many|long|some) (year|years|month|months|time|while|decade|season|seasons) (ago|back)
    (last|the previous) (year|summer|winter|spring|autumn|season|month|january|february|march|april|may|june|july|august|september|october|november|december|fall|christmas|easter|marathon|century)
    (in|back in) (january|february|march|april|june|july|august|september|october|november|december|the summer|the winter|the spring|college|school|uni|university|my teens|my thirties|high school|the army)
    (used to)
    (#|a few|couple of|some) (winter|winters|summer|summers|springs|autumns|christmas|christmases) (ago|back|before)
    (in the past|in my past|previously|at one time|once upon a time|way back|back then|back in the day|historically|formerly|at the time)
    when i was (younger|little|a kid|a child|at school|#|a teenager|in my|pregnant|at uni|at college|in)
    (all|completely|long|totally|fully) gone now
    (all gone|gone now|long gone|gone [now|away|again] $|went away|gone away|cleared up|cleared|settled down|settled|has settled|healed|has healed|better now|fine now|okay now|grand now|alright now|all right now|good now|solid now|normal now|disappeared|passed|wore off|swelling went down|went [right|all the way|straight] down again|[i am|it is] right as rain|(swelling|it|that|they) [has|have|is] [all] gone down|sorted now|solved|fixed now|resolved|recovered|stopped|died down|subsided|solid these days|fine these days|back to normal|came back in a minute|came back after|never happened since|not since then|nothing since|not anymore|not any more|not now|no longer|no more)
    (it was nothing)
    (did have|did get|did use to)
    (once) (on|in|at|when|after|during|before|had|years)
    last time ..2
    that was (then|before|last|years|ages|months)
    (before|prior to) (the|my) (operation|surgery|pandemic|kids|accident|marathon)
    ages ago
    as a (kid|child|teenager)
  `,
  if: `
    what if
    ^ [so|and|but|okay] say (it|i|my|the|that|there|one)
    (if|in case|suppose|supposing|let us say|imagine|hypothetically|assuming|unless|whenever|should i ever|should it|were i to|in the event|had i|theoretically|what happens when|what would happen|what should i do when|even if|as soon as)
    (would|should) it be
    (worried|afraid|scared|frightened|nervous|fear) ..2 (that|it will|i will|it might|i might|of) [it|i|my] [will|might|could|get|getting]
    (want|trying|hoping|hope|like|how do i|how to|need) to (avoid|prevent|stop|not get)
    (prevent|avoid|risk of|chance of|danger of|likely to|at risk of)
    (could|can|will|might|would) (this|it|that|ice|icing|running|stretching|rolling|these|they) ..1 (give|cause|make|lead|get)
    when (should|do|would) i worry
  `,
  asked: `
    (what is|what are|what does|what do you call|what do they mean|what do you mean|what causes|what about|what counts|define|meaning of|explain|tell me about|tell me how|tell me what|difference between|how do you spot|how would you spot|how would i spot|how you would spot|how do i know|do i know whether|do i know if|how do you know|how can i tell|how can you tell|how would i know|why would|why do people|why does one|why do runners|why might|when is|how common|how serious is|is there a link|link between|connected to|anything to do with|have anything to do|signs of|symptoms of|does a|does having|do all|what kind of|what sort of|what would)
    ^ [so|and|but|okay|hey|yeah|no|well|also|just wondering|quick question|wait|hang on|i wonder|wonder|now] (can|could|does|do|is|are|will|would|should) (a|an|the|hamstring|hamstrings|people|runners|you|ice|icing|running|stretching|rolling|it|this|that|glutes|strain|strains|losing|having|being|getting|someone|somebody|anyone|everyone|weak|tight|swelling|numbness|tingling|chest|pain|bruising|foam|night|fever|sitting|cold|old|cancer|painkillers|ibuprofen|muscle|muscles|one|these|they|most|women|men|older|compression|squats|raynauds|redness|limping|breathlessness|pins|both|wearing|taking|warm|warmth|hot|swollen|red|numb|bruises|veins)
    ^ [so|and|but|okay|hey|yeah|no|well|also|just wondering|quick question|wait|hang on|i wonder|wonder|now] (do|does|is|are|can) (my|i|your) ..6 (because|from|due to|cause|when i|after|meant to|supposed to)
    (am i supposed to|am i meant to|is it meant to|is it supposed to|should it|should i be|is it normal for|is it common|meant to) ..2
    ^ [so|and|but|okay|hey|yeah|no|well|also|just wondering|quick question|wait|hang on|i wonder|wonder|now] (do|does) (you|it|this|that) ..2 (cause|mean|make|give|lead|count)
    (ask*|question|asking|wondering|wonder|curious|reading|read|heard|know) about
    ^ (which|what) (things|exercises|stuff|activities|moves)
    (worry|worried|worry about|a worry|serious when|dangerous when|bad when|bad sign)
    (how bad is too bad|how much is too much)
    ^ [so|and|but|okay|oh god|wait] (have|did|could|is) i [have] [just|really|actually] (torn|tear|tore|snapped|snap|ripped|rip|popped|pop|ruptured|rupture|broken|broke|break|cracked|crack|pinged|done)
    ^ [so|and|but|okay|oh god|wait] (has|did|is) it [just|really|actually] (torn|tear|tore|snapped|snap|ripped|rip|popped|pop|ruptured|rupture|broken|broke|break|cracked|crack)
  `,
  /** Ends the reach of what stands before it. */
  ends: `
    but
    though
    although
    however
    except
    apart from
    other than
    because
    and now
    then
    still
    only
    so
    just
    whereas
    while
    mind you
    actually
    i mean
    instead
    anyway
    yet
  `,
};

/** Who else it may be about. */
export const people: Said<Person> = {
  child: `
    (my|our|the|a|his|her|this|friend is|your) ..2 @child
    ^ @child
    (kids|children) [do|have|get|can|with]
    (my|our) # year old
    # year old (daughter|son|boy|girl|kid|child)
  `,
  partner: `
    (my|the|our|her|his) ..1 @partner
    ^ @partner
  `,
  parent: `
    (my|our|the|his|her) ..1 @parent
    ^ @parent
    (mom|dad|grandad|granddad|grandma|gran|nan) (is|has|says|had|keeps|can|saying)
    (grandad|granddad|grandma)
  `,
  friend: `
    (my|a|our|the|this|one of my|some|that) ..2 @friend
    ^ @friend
    (the|a|this|that) (girl|lad|lass|boy|guy|woman|man|lady|chap) i (run|train|work|ride|play|live|sit|went|ran) with
    (someone|somebody|everyone|anybody|anyone) (i know|else|at|in|from|with)
    (mate|mates|buddy) (of mine|has|is|keeps|had|got|here)
    one of the (lads|girls|guys|boys)
    asking for ..1 (friend|someone|somebody|mate)
    for (a|my) (friend|mate)
    not (for|about) me
    not me ..2 my
  `,
};
