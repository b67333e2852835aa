import type { Place } from '../../rooms/conversation/words.ts';

/** What can be said at a place, and what else. Each fits into a breath with the question that follows. */
export const hints: Readonly<Record<Place, readonly [string, string]>> = {
  exercise: [
    'You can say next, repeat, pause, easier, how do I do this, or: that hurts.',
    'You can also go back, go slower, skip it, or ask how many are left.',
  ],
  'go-on': [
    'Say yes to go on, back for the one before, or stop to keep your place.',
    'You can also start over, ask how many are left, or say: that hurts.',
  ],
  question: [
    'A short answer will do, or say stop to leave it.',
    "If you don't know, just say: not sure.",
  ],
  'ice-waiting': [
    "Once the ice is on, say: it's on, and your time starts.",
    'To drop it, say: cancel the ice timer.',
  ],
  'ice-running': [
    'Ask how long is left, say pause the ice, or: I took it off.',
    'You can add minutes, or cancel the ice timer. If your skin turns white or numb, tell me.',
  ],
  'ice-paused': [
    "When it's back on, say: resume the ice.",
    'To end it for good, say: cancel the ice timer.',
  ],
  'ice-break': [
    'After your break, say: start the next round.',
    "Ask how long is left, or how many rounds you've done.",
  ],
  hurt: [
    'Ask me whether it needs a doctor, how long to rest, or what helps. I can time your ice, too.',
    'You can ask when to run again, or say: set an ice timer.',
  ],
  'hurt-without-ice': [
    'Ask me whether it needs a doctor, how long to rest, or what helps.',
    'You can ask when to run again, or say stop.',
  ],
  'without-ice': [
    'I can lead a warm-up, strength, rolling or a cool-down, or go through signs for a doctor.',
    'You can also ask about tight hamstrings, how your week went, or whether to run today.',
  ],
  nothing: [
    'I can lead a warm-up, strength, rolling or a cool-down, time your ice, or go through signs for a doctor.',
    'You can also ask about tight hamstrings, how your week went, or whether to run today.',
  ],
  'to-be-seen-first': [
    'I can answer questions about hamstrings, tell how your week went, or go through signs for a doctor.',
    "Once somebody has looked at it, just tell me. Until then I won't start any training.",
  ],
};

/** The same for who was not understood where there is much to choose from: in few words. */
export const shortHints: Readonly<Partial<Record<Place, readonly [string, string]>>> = {
  'go-on': [
    'Say yes to go on, or stop to keep your place.',
    'You can also start over, or say: that hurts.',
  ],
  hurt: [
    'I know about rest, ice, and when to see a doctor.',
    'Try: should I see a doctor, or: how long should I rest.',
  ],
  'hurt-without-ice': [
    'I know about rest, and when to see a doctor.',
    'Try: should I see a doctor, or: how long should I rest.',
  ],
  'without-ice': [
    'I know warm-ups, strength, and when to see a doctor.',
    'Try: start my warm-up, or: what can you do.',
  ],
  nothing: [
    'I know warm-ups, strength, ice, and when to see a doctor.',
    'Try: start my warm-up, set an ice timer, or: what can you do.',
  ],
  'to-be-seen-first': [
    'I can answer questions about hamstrings, or go through signs for a doctor.',
    'Once somebody has looked at it, just tell me.',
  ],
};
