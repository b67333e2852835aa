import type { Command } from '../commands.ts';
import type { ReasonAgainstIce } from '../vocabulary.ts';
import type { Said } from './kinds.ts';

/** Ice: what is done with it, and how long it has been on. */
export const ice: Said<Command> = {
  'set-ice': `
    (set|start|begin|put|run|do|get|time|begin|give|need|want|have|use|try|another|fancy|going to|time for|like|let us|let me|lets|put on) ..4 (ice|icing|ice pack|ice timer|frozen peas|ice bag|cold pack|ice my|ice it|peas)
    (then|after that|afterwards|and) (the|some|my) ice
    (ice|icing) (timer|my|the|it|time|session|please|this|for|round|now|bag|therapy)
    (want|wanna|going|need|like|can|time|let|should|could|ready) ..3 ice (my|the|it|this|please|now|for|$)
    # minutes [of|on] [the] (ice|icing|cold|frozen peas|peas)
    (ice|icing|peas|cold pack) ..4 # (minutes|mins|minute)
    (set|start|run) a timer [for]
    (timer|countdown) for [my] (ice|icing|the ice)
    ^ (ice|icing) $
    time me icing
    ice bath
    ^ [okay|right|well|so|yes|yeah|then] ice (then|it|please|now|instead) [please|$]
    ^ [just|only] the ice [one|please|then|instead|timer] $
    (do|start|set|begin|with) [just|only] the ice [one|timer|thing|please|now|instead]
    ^ ice [please|now|timer|it]
    cold (pack|compress) [timer|on|please]
  `,
  'ice-on': `
    (ice|pack|it|peas|bag|that|cold pack|ice pack) (is|has gone|has been put|goes|went) [now|already|all] on
    (got|put|putting|have|popped|stuck|slapped|strapped|wrapped|placed|had) ..3 (ice|pack|it|peas|bag|ice pack) on [now|there|my|it]
    (put|putting|got|popped|stuck|strapped|wrapped) [the|my|it|an|some] (ice|pack|peas|bag|ice pack) on
    (it is|ice is|pack is|peas are|ice on|pack on) on
    (ice|pack|peas) on [now|already|$]
    i am icing [now|it|already]
    (just|already) (put|got) (it|the ice|ice) on
    on (now|already)
    strapped on
    (pack|ice|peas) is (in place|there|sorted)
  `,
  'ice-off': `
    (take|taking|took|taken|get|pull|pulled|ripped|whipped|lifted|remove|removing|removed|peel|peeled|whip|tear|chucked|threw) ..4 off
    (ice|pack|it|peas|bag|that) (is|has come|came|has been|comes|fell|has fallen|has slipped) [already|now|just] off
    (ice|pack|peas|bag) ..2 (off|removed)
    (done|finished) [with] [the] (ice|icing)
    (ice|pack|peas) ..3 (melted|thawed|gone warm|warm now|defrosted)
    (off) now
    (time to take|shall i take|should i take|do i take|can i take) ..2 off
  `,
  'pause-ice': `
    (pause|stop|hold|freeze) (the|my|it|that) ..2 (ice|timer|clock|icing|countdown) ..3
    (pause|stop|hold) the (clock|timer) ..4
    (pack|ice|bag|peas) ..4 (slipped|slid|fell|fallen|leaking|burst|dripping|sliding|moved|split|dropped) ..3
    pause (ice|icing)
  `,
  'resume-ice': `
    (resume|restart|continue|carry on with|unpause|start|back to|carry on) ..2 (ice|timer|clock|icing|countdown) [again|back]
    (ice|pack|peas|it|timer) ..2 back on
    (put|got) ..2 back on
  `,
  'add-ice': `
    (add|stick|put|give me|tack|extend|chuck|another|bung|make it|whack|pop|needs|want) ..3 (#|a few|a couple|couple|few|couple more|few more) [more|extra|another|of] (minutes|minute|mins|min) [more|longer|extra|on|please] 
    (another|extra) (#|couple|few|couple of|minute) [minutes|mins|minute|of minutes] [on|to|of]
    (#|a few|a couple|couple of|few) (more|extra) (minutes|mins|minute)
    (have|get|do|give it) (#|a few|a couple) more
    (stick|add|put|tack|whack|bung|chuck) (another|on another|on|#) ..2 [on]
    (bit|little|tad|while) longer
    (more|extra|add) (time|ice|minutes)
    (extend|lengthen) ..3
    (make it|keep it on) [a bit|a little|for] longer
    keep (it|the ice) on longer
  `,
  'cancel-ice': `
    (cancel|kill|stop|end|scrap|delete|forget|ditch|turn off|switch off|clear|bin|abandon|drop|never mind|leave) [the|my|that|about the|it] ..1 (ice|timer|icing|clock|countdown|ice timer)
    (cancel|kill|scrap|ditch|forget|bin) ..2 (ice|timer|icing)
    (no|do not want|do not need|not bother|forget|skip|leave|without|do not bother with|will not bother|not going to bother) ..3 (ice|icing|timer) [after all|today|then|anymore]
    (changed my mind) ..2 (ice|icing)
    no (more|need for) (ice|timer)
  `,
  'next-ice-round': `
    (next|another|second|following|1 more|one more|2nd|new) [ice|icing] round
    (next|another|second|one more) (go|session|bout) (of|with|on) [the] (ice|icing)
    (round) (2|two|3)
    (start|begin|do|ready for|when) ..3 (next|second|another|following) round
    ice [it] again
    (when) ..4 (ice|round) ..2 again
    back on [with the] (ice|icing) again
  `,
  'ice-rounds': `
    how many [ice|more] rounds ..4
    how many (times|sessions|goes) ..6 (ice|icing|round|rounds|it on|peas|pack)
    (how often|how many times) ..3 (ice|icing|put ice|do the ice)
    which round
    (number of|many) rounds
    rounds ..2 (left|to go|done|how many)
    (what|which) round (am i on|is this|are we on)
    how many more rounds
  `,
  'ice-left': `
    (how long|how much|how many|time|when|is it time) ..6 (ice|icing|pack|peas|take it off|timer|the ice|get it off|this off|come off)
    (how long|how much longer|how much time|time left) ..3 (ice|on the ice|on the timer|on the clock|of ice)
    (time|left) on the (ice|timer|clock)
    (is it|is that|am i|are we) ..2 (time to take it off|time up|20 minutes yet|done yet|there yet|time yet)
    when (do i|can i|should i) ..2 (take|get|remove) ..3 off
    has (it|that) been (20|15|10|long enough)
    how long has (it|the ice|this) been on
    (should|do|can|shall) i take (it|the ice|this) off [now|yet]
  `,
  'too-cold': `
    (too|so|unbearably|painfully|freezing|bitterly|ridiculously|insanely|unpleasantly) cold
    (cold|ice|chill|pack|it) ..3 (biting|bites|nipping|too much|unbearable|horrible|unpleasant)
    how cold (it|this) (is|gets|feels) ..1
    (cold|ice) is getting (to me|too much|unbearable)
    (freezing|frozen) [my] (leg|thigh|skin|off)
    absolutely freezing
  `,
  'use-timers': `
    use [the] alexa is timer [for] ..1
    alexa is timer
    (use|set|put it on|with|make|run|on|have) ..3 (alexa timers|alexa timer|your timer|your timers|real timer|own timer|timers|timer of your own|my timers|own timers|alexa is (timer|timers)|timer permission)
    (alexa timer|alexa timers|real timer|proper timer)
    (permission|allow|permit|enable|turn on) ..3 (timers|timer)
    (timers|timer) (permission|access)
  `,
  'ice-since': `
    (had|have had|been) ..3 (it|ice|the ice|this|pack|peas|on|icing|icing it) ..3 (for|about|since|a good|nearly|almost) ..3 (#|half an|quarter) ..2 (minutes|mins|minute|hour|min) [already|now]
    (on|icing|iced) ..2 (for|about) ..2 # (minutes|mins|minute|min) [already|now]
    (been on|on it|on there|had it on|got it on|it on) ..3 # (minutes|mins|min)
    # (minutes|mins|min) ago ..3 (ice|pack|on)
    (ice|pack|it|put it on|it on|peas) ..3 # (minutes|mins|minute) ago
    # (minutes|mins) (in|already|so far|down|done) 
    (ice|icing|pack|peas|bag|it) (has been|was|is) on [there|it|here|my leg] [for] ..2 (while|ages|bit|long time|some time)
    (ice|pack|peas|bag) (has been|was) on ..3 (hour|hours|# minutes|# mins)
    (had|have had) ..1 (ice|pack|peas|it|bag) on [there] [for] ..2 (while|ages|bit|long time|hour)
    (iced|icing) ..2 [for] ..2 (while|ages|bit|hour)
    (did|done|had) # (minutes|mins) of (ice|icing) ..1
    (it|ice|pack|peas) was [already] on before ..3
    (had|have had|been) ..2 (ice|pack|peas|it|icing) ..3 since (lunch|lunchtime|breakfast|dinner|tea|noon|midday|i|this|the|earlier|before|last|yesterday|my) ..4
    (ice|pack|peas|it) (has been|was) on ..2 since (lunch|lunchtime|breakfast|dinner|tea|noon|midday|i|this|the|earlier|before|last|yesterday|my) ..4
  `,
};

/** What speaks against ice, in everyday words. */
export const reasons: Said<ReasonAgainstIce> = {
  'poor-circulation': `
    (poor|bad|rubbish|terrible|dodgy|crap|awful|lousy|shocking|weak|useless) (circulation|blood flow)
    circulation ..3 (poor|bad|rubbish|terrible|problem*|issue*|not great|is not good|not good|not the best|dodgy|awful|crap|shocking|trouble|disorder)
    (circulation|circulatory|blood flow|vascular) (problem*|issue*|trouble|disease|thing|disorder|stuff)
    (problem*|trouble|issue*) [with] [my] circulation
    (peripheral artery|peripheral arterial|artery|arterial|vascular|pad) disease
    (narrow|blocked|furred up|hardened|clogged) arteries
    blood (does not|do not) ..2 (flow|get|go|reach)
    circulation [in]
  `,
  raynauds: `
    raynauds
    (fingers|toes|hands) ..3 (go|goes|turn|turns|gone) (white|blue|dead|numb|yellow) ..3 (cold|winter|chilly|freez*)
    (white|blue|dead) (fingers|finger)
    fingers ..2 (white|blue|dead)
  `,
  'numb-skin': `
    (numb|no feeling in|dead) (skin|patch of skin|patch|scar|patches)
    (patch|scar|skin|area) ..4 (numb|no feeling|can not feel|dead|no sensation|lost feeling|not feel)
    (neuropathy|nerve damage|lost the feeling|lost feeling|no sensation|reduced sensation)
    skin is numb
  `,
  'skin-condition': `
    (eczema|psoriasis|dermatitis|urticaria|cellulitis|hives|rosacea|impetigo|vitiligo|lupus|scleroderma)
    skin (condition|disease|problem|problems|trouble|issue|issues|complaint|infection|allergy)
    (itchy|flaky|scaly|sensitive) skin
    (rash|shingles)
  `,
  'heart-condition': `
    heart (op|condition|disease|problem|problems|trouble|issue|issues|failure|murmur|bypass|patient|thing|complaint|defect|surgery|operation|medication|meds|tablets|pills|valve)
    (dodgy|bad|weak|rubbish) (heart|ticker)
    (pacemaker|stent|stents|angina|afib|a fib|atrial fibrillation|arrhythmia|bypass|cardiac|cardiologist|cardiomyopathy|blood pressure|hypertension|valve replaced|irregular heartbeat)
    heart attack ..4 (ago|last|years|before|once)
    (had|have) ..2 (heart attack|bypass|stent)
    (something|problem|trouble|issue) (with|wrong with) my heart
  `,
  cancer: `
    (cancer|chemo|chemotherapy|tumor|tumour|radiotherapy|leukemia|leukaemia|lymphoma|melanoma|in remission|oncolog*|myeloma|sarcoma)
  `,
  'cold-allergy': `
    (cold|ice) (allergy|allergic|urticaria|sensitivity|intolerance|hives)
    (allergic|allergy|sensitive|reaction|react*) ..2 [to|the] ..1 (cold|ice)
    (hives|lumps|welts|itchy|rash|swell*|come out in) ..4 (cold|ice)
    (cold|ice) ..5 (hives|welts|itchy|come out in|rash|lumps)
    (cryoglobulin*|chilblains|cold agglutinin)
  `,
  'broken-skin': `
    (broken|grazed|open|cut|scraped|scratched|scabby|torn|raw) ..1 (skin|wound|cut|sore|graze|knee|thigh|leg)
    (cut|graze|scrape|blister|blisters|scab|wound|stitches|scratch|scratches|gash|road rash|abrasion|burn|sunburn|scabs|grazes|cuts|wounds|ulcer) ..4 (leg|thigh|there|skin|back of|hamstring|calf|where|on it|from falling|from a fall)
    (have|a|an|some|few|nasty|big|little|small) (cut|graze|scrape|blister|blisters|scab|wound|stitches|gash|scratch|sunburn|scratches|open sore|ulcer|cuts|scabs) 
    (grazed|cut|scraped|skinned|scratched) (my|it|the|myself) ..2
    skin ..2 (broken|cut|grazed|split|raw|scraped|torn)
    (broken|open|cut) skin
    bleeding
  `,
  diabetes: `
    (diabetes|diabetic|type one|type 2|type 1|insulin|metformin|blood sugar|blood sugars|sugar problem)
  `,
};
