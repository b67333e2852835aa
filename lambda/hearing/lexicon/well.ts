import type { SignSaid } from './kinds.ts';

/** Ways of saying that something is as it should be, which strike a sign off without a "not". */
export const well: SignSaid = {
  breathless: `
    (out of breath|puffed|puffed out|panting|winded|puffing|breathless|blowing) [just] (from|after|because of) ..3 (run|running|kicks|that|those|this|these|sprint|hill|hills|exercise|jog|stairs|squats|set|one)
    (breathing|breath|lungs) ..2 (fine|okay|alright|all right|normal|easy|good|ok|grand|no problem|no bother|well|clear)
    (can|i) breathe ..1 (fine|okay|alright|all right|normally|well|easy|easily|no problem|perfectly|perfectly well)
    breathe (fine|okay|alright|easily)
    breathing (easy|normally)
    nothing wrong with my (lungs|breathing)
  `,
  'heart-attack': `
    (nearly|almost|practically|just about|could have) (had|having|have) a heart attack ..3
    (gave|gives|give|giving) (me|us|him|her|my ..2) a heart attack ..3
    (nearly|almost|practically) (died|dropped dead|passed out|fainted|collapsed) (when i|at the|laughing|of (boredom|embarrassment))
  `,
  'chest-pain': `
    (heart|chest|ticker) ..2 (fine|okay|alright|all right|normal|good|ok|grand|clear|strong|sound)
    nothing wrong with my (heart|chest)
  `,
  'bladder-bowel': `
    (bladder|bowel|bowels|plumbing|waterworks|toilet|loo|bathroom|peeing|weeing|bedroom|downstairs|wee|pee|sex life) ..4 (fine|okay|alright|all right|normal|good|ok|grand|perfect|as usual|regular|works|working|clockwork|treat|no problem|no bother)
    (can|i) (pee|wee|go|go to the (toilet|loo|bathroom)) ..2 (fine|okay|alright|all right|normally|no problem|no bother)
    (pee|wee) (fine|okay|alright)
  `,
  'saddle-numbness': `
    (can|i) feel (everything|it all|all of it) ..2 (down there|between|when i wipe)
    (down there|between my legs|down below) ..3 (fine|okay|alright|normal|all good)
  `,
  'cannot-walk': `
    (can|i|i am) [still|just about] (walk|walking|stand|put weight) [on it|around|about|it off|upstairs|on that leg] (fine|okay|alright|all right|normally|well|no bother|no problem|easily|perfectly|on it|just fine|about|around|it off|ok)
    (walk|walking) ..2 (is|fine|okay|alright|normal|no problem|no bother) (fine|okay|alright|normal|no problem|no bother|good|ok)
    (can|could) [still] (walk|bear weight|put weight on it|stand on it)
    (walk|walking) (fine|normally|okay|alright)
  `,
  numbness: `
    (can|i) [still] feel (it|my|the|everything) ..2 (fine|okay|alright|normal*|foot|toes|leg|feet)
    (feeling|sensation) is (fine|normal|okay|all there)
    can still feel ..2
  `,
  weakness: `
    (leg|legs|it) ..2 (strong|solid|rock solid|strong enough|full strength)
    strength is (fine|normal|okay|good|all there)
  `,
  warmth: `
    (same|normal) temperature [as]
  `,
  'iced-skin': `
    skin ..3 (fine|okay|normal|good|alright|all right|healthy|pink)
    skin looks (fine|okay|normal|good)
  `,
  pop: `
    nothing (snapped|popped|tore|went pop|ripped|twanged|went|gave)
    no (pop|snap|tear|twang)
  `,
  swelling: `
    (same|normal) size [as]
    swelling ..3 (gone|went|gone down|went down|down)
  `,
  'night-pain': `
    (sleep|sleeping|slept) ..2 (fine|well|okay|like a (baby|log|rock|top)|alright|good|great|through)
  `,
};
