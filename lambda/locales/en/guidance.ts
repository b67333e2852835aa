import type { Place } from '../../rooms/conversation/words.ts';

/**
 * What can be said at a place, another thing each of three times. Each fits into a breath with the
 * question that follows.
 */
export const hints: Readonly<Record<Place, readonly [string, string, string]>> = {
  exercise: [
    'You can say next, pause or easier. And if something hurts, just tell me.',
    'Ask me how to do it, or how many are left. You can skip it, too.',
    'You can go back one, or have me count slower.',
  ],
  'go-on': [
    "If you're ready, say yes. If you stop here, I'll keep your place.",
    'You can go back one, or start over. And if something hurts, tell me.',
    'Ask me how many are left, or have me make it shorter.',
  ],
  question: [
    "A few words will do. If you'd rather leave it, say stop.",
    "If you don't know, not sure is fine.",
    'You can ask me why I want to know.',
  ],
  'ice-waiting': [
    'Tell me when the ice is on, and your time starts.',
    "If you've changed your mind, say cancel the ice timer.",
    'Put a damp cloth down first, and the ice on top.',
  ],
  'ice-running': [
    'You can ask how long is left, or pause the ice. When you take it off, tell me.',
    'If your skin turns white or numb, take it off and tell me. You can add minutes, too.',
    'To end it early, say cancel the ice timer.',
  ],
  'ice-paused': [
    "When it's back on, say resume the ice.",
    "If you're done with it, say cancel the ice timer.",
    'You can ask me how much is left.',
  ],
  'ice-break': [
    'After your break, say start the next round.',
    "Ask how long is left, or how many rounds you've done.",
    'Look at your skin meanwhile. If it stays white or numb, tell me.',
  ],
  hurt: [
    'Ask me whether it needs a doctor, how long to rest, or what helps. I can time ice, too.',
    'You can ask me when to run again. Or say set an ice timer.',
    'Tell me more about it if you like, or if anything changes.',
  ],
  'hurt-without-ice': [
    'Ask me whether it needs a doctor, how long to rest, or what helps.',
    'You can ask me when to run again.',
    'Tell me more about it if you like, or if anything changes.',
  ],
  'without-ice': [
    'I lead warm-ups, strength and stretching. Ask me about hamstrings, or tell me what hurts.',
    'Try start my warm-up. Or ask me whether something needs a doctor.',
    'You can ask how your week went, whether to run today, or for a reminder.',
  ],
  nothing: [
    'I lead warm-ups, strength and stretching, and I time ice. Ask me about hamstrings, or tell me what hurts.',
    'Try start my warm-up, or set an ice timer. Or ask me whether something needs a doctor.',
    'You can ask how your week went, whether to run today, or for a reminder.',
  ],
  'to-be-seen-first': [
    "I won't start any training until somebody's looked at that. Ask me about hamstrings, though.",
    "Once somebody's looked at it, just tell me. We can also go through the warning signs.",
    'You can ask me how your week went.',
  ],
};

/** The same for who was not understood where there is much to choose from: the one likely thing. */
export const shortHints: Readonly<Partial<Record<Place, readonly [string, string, string]>>> = {
  'go-on': [
    "If you're ready, say yes.",
    'If something hurts, tell me.',
    "If you stop here, I'll keep your place.",
  ],
  hurt: [
    'You could ask me whether it needs a doctor.',
    'You could ask me how long to rest.',
    'You could say set an ice timer.',
  ],
  'hurt-without-ice': [
    'You could ask me whether it needs a doctor.',
    'You could ask me how long to rest.',
    'You could ask me what helps.',
  ],
  'without-ice': [
    'You could say start my warm-up.',
    'You could tell me what hurts.',
    'You could ask me what I can do.',
  ],
  nothing: [
    'You could say start my warm-up.',
    'You could say set an ice timer.',
    'You could ask me what I can do.',
  ],
  'to-be-seen-first': [
    'You could ask me about hamstrings.',
    "Once somebody's looked at it, tell me.",
    'We could go through the warning signs.',
  ],
};
