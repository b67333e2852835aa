import type { Circumstance } from '../vocabulary.ts';
import type { Said } from './kinds.ts';

/** What is no sign by itself, and makes another one weigh more. */
export const circumstances: Said<Circumstance> = {
  'calf-pain': `
    (calf|calves|back of my lower leg|lower leg) ..5 @hurt
    @hurt ..5 (calf|calves|back of my lower leg|lower leg)
    (calf|achy calf) ..3 achy
    achy ..1 calf
  `,
  'clot-risk': `
    on the [contraceptive|combined|mini|birth control] pill
    (on|take|taking|use|using|got) [the|some|my] (birth control|contraceptive|contraceptives|hrt|hormone replacement|hormones|estrogen|oestrogen) [pill|pills|patch|patches|tablets]
    pregnant
    i am expecting [a baby]
    i am ..4 (weeks|months) (pregnant|gone|along)
    (had|just had|having) (a|my|our) baby
    (gave birth|given birth|postpartum|post partum|postnatal)
    c section
    (had|having|after|since|recovering from) ..2 (operation|op|surgery)
    (had|have had) ..2 (hip replaced|knee replaced|appendix out|keyhole)
    (leg|ankle|foot|knee) ..3 in (plaster|a cast)
    (been|was|am) ..2 (in bed|bedbound|bed rest) for ..2 (days|week|weeks)
    laid up in bed
    (long|long haul|longhaul|# hour|overnight) (flight|flights|drive|bus ride|train ride|car ride|train journey|car journey|coach journey|coach trip|journey|haul)
    i [just] (flew|have flown) [long haul|over|all the way|all night] (in|back|home|from|to|out|yesterday|last|overnight|on)
    (on|off) ..2 (plane|planes|flight)
    (drove|driving|sat on a (bus|coach|train)|on a (bus|coach|train)|traveled|travelled) ..1 (for # hours|# hours|all (day|night))
    (had|have|get|history of|got|having) ..3 (clot|clots|blood clot|blood clots|dvt|pulmonary embolism|deep vein thrombosis|embolism)
    (clotting disorder|factor 5|factor five|sticky blood)
  `,
  'under-eighteen': `
    i am [only|just|nearly|almost|still|barely] (12|13|14|15|16|17) ($|years|and|by|so|can|could|is|what|should|my|now|if|but|start|let|give|will|how|do)
    i am [only|just|nearly|almost|still] (10|11|12|13|14|15|16|17) years old
    ^ [only] (12|13|14|15|16|17) years old
    i am a ..1 (10|11|12|13|14|15|16|17) year old
    as a (12|13|14|15|16|17) year old
    (age is|aged) (10|11|12|13|14|15|16|17)
    i am [still] (under 18|not [yet] 18 [yet]|a minor|a teenager|a teen|[just|only] a kid|[just|only] a child|[just|only] a teenager)
    i am [still] (at|in) [high|middle|secondary|junior high] school
    i am [in|a] (high school|year (7|8|9|10|11)) [runner|freshman|sophomore|junior|sprinter]
    i am in [the] (7th|8th|9th|10th|11th|seventh|eighth|ninth|tenth|eleventh|class) ..1 (grade|standard|9|10|11)
    (run|running|sprint|race) for my school
    (turn|turned|turning|will be) (13|14|15|16|17) ..2
    turn 18 next
    i am (on|in) the under (12s|13s|14s|15s|16s|17s|fifteens|sixteens|seventeens)
    doing my gcses
  `,
};
