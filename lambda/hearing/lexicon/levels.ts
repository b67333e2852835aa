import type { LevelTold } from '../vocabulary.ts';
import type { Said } from './kinds.ts';

const training =
  '(strength*|lifting|weights|weight training|weightlifting|exercise|exercising|training|working out|the gym|gyms|fitness)';

/** How people tell how used to strength training they are. */
export const levels: Said<LevelTold> = {
  new: `
    i am [only|just|still] (a|an) ..3 (beginner|newbie|novice|newcomer|rookie|starter)
    (complete|total|absolute) (beginner|newbie|novice)
    (new|newish) (to|at) ..2 (this|these|it|that|${training})
    (never|not|hardly|barely) [really|ever|actually] (lifted|trained|exercised|worked out) ..2
    (never|not|hardly|barely) [really|ever|actually] (done|tried|did) ..2 (any|much|a lot of|anything like) ..1 (this|these|that|it|sport|${training})
    (never|not|hardly|barely) [really|ever|actually] (done|tried|did) ${training}
    (never|not) [really|actually] done (this|it|that|anything like this|these) [before|$] $
    (first|1st) time (doing|trying|with|lifting|at|in|i have done|i do) ..2 (strength*|weights|lifting|gym|this|anything like this)
    i am [fairly|pretty|quite|very|rather|totally|completely|relatively|all] new $
    ^ [yes|yeah] [fairly|pretty|very|quite|totally|completely] new $
    (never|not) [really|ever|actually] tried (it|this|that|them|these) [before] $
    (just|only) (starting|started|beginning|getting) [out] (with|on|doing|into|at) ..1 ${training}
    i am [just|only] (starting out|getting started|just starting)
    (do not|did not) know anything about ${training}
  `,
  some: `
    (done|did|had) (some|a bit of|a little|a bit|a fair bit of|a little bit of) ..1 ${training} ..1
    ^ i do (some|a bit of|a little|a fair bit of) ..1 ${training} ..1
    i am [quite|fairly|pretty|reasonably] (used to|familiar with|okay with|comfortable with) ..1 (this|it|these|${training})
    i am [an|a] (intermediate|regular|average) [runner|lifter|level|at this|here|$]
    (i am|not) (not new|no beginner|a beginner) [to ..1 (this|it|${training})] $
    i have done (a bit|a little|some|a fair bit) [of it|of this|of that|before|here and there] $
    i did (some|a bit|a little|it|that) ..1 (at|in|for) (school|college|uni|university|years|a while)
    not (new|a beginner|a newbie) ..3
    not [exactly|really|at all] (new|newish) (to|at) ..2 (this|these|it|that|${training})
    i used to (lift|do weights|do strength*|train with weights|go to the gym) ..5
    ${training} (now and then|on and off|off and on|once in a while|once a week|from time to time|occasionally)
  `,
  strong: `
    i [already|also|still|do] lift [already] ($|weights|heavy|regularly|often|a lot|and|so|at the gym|in the gym|every|most|# times|twice|three)
    i (squat|deadlift|bench) [#|heavy|my own|my|body] ..3 (kilos|pounds|bodyweight|body weight|regularly|a week|heavy|$)
    (been|have been) (lifting|training with weights|doing weights|doing strength*|weight training|weightlifting|powerlifting) ..2 (for|since|all|$)
    i [have] [already] (lifted|done weights|done strength*) for ..1 (years|ages|decades|a long time|a while)
    i am [a|an|quite|pretty|very|really|already] (strong|experienced|advanced|lifter|weightlifter|powerlifter|crossfitter|gym rat|gym goer|bodybuilder|experienced lifter)
    i am [a|an] ..1 (lifter|weightlifter|powerlifter|crossfitter|bodybuilder|gym rat|gym goer)
    i (do|am into|train) (crossfit|cross fit|powerlifting|weightlifting|olympic lifting|bodybuilding|hyrox)
    i [already] (do|go to|am at|am in|hit) ..1 (weights|strength*|the gym|gym|lifting) ..1 (# times|two times|twice|three times|every|most days|all the time|a lot|regularly|several times)
  `,
};
