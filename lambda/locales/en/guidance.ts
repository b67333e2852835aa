import type { Place } from '../../conversation/place.ts';

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
  'start-routine': [
    'Say yes to begin, or no for something else.',
    'You can also name another: strength, rolling, or a quick warm-up.',
  ],
  'all-good': [
    'Say yes if all is well. If something hurts, say: that hurts.',
    'You can also start a cool-down, set an ice timer, or say stop.',
  ],
  gate: ['A plain yes or no will do.', "If you can't tell, say not sure."],
  equipment: ['Name one of them, or say none.', 'Your own weight will do, too: then say none.'],
  pain: [
    "Say yes if it's sharp or strong, no if it's mild.",
    "If you're not sure, say so, and we stop for today.",
  ],
  'offer-doctor': [
    'Say yes for a few short questions, or no to leave it.',
    'You can stop the questions any time, and I keep no answers.',
  ],
  ice: [
    'Say yes, no, or another time: set an ice timer for ten minutes.',
    'Anything from five to twenty minutes will do.',
  ],
  'ice-check': [
    "If one of them applies, or you can't tell, say yes. Otherwise: none of those.",
    'One yes is enough, and I need not know which. Otherwise, say: none of those.',
  ],
  'ice-on': [
    'Put a cloth on your skin and the ice on top. Your time starts when you say so.',
    'If you need longer, say no, and tell me later that it is on.',
  ],
  'skin-check': [
    'Look at it, and touch it lightly. Then say yes or no.',
    "If it's white or numb, or you can't tell, say no.",
  ],
  sign: ['Say yes, no, or not sure.', 'Or ask: what do you mean.'],
  'more-signs': [
    'Say yes for the signs that would make it more urgent.',
    'What I told you stands. Say no to leave it at that.',
  ],
  'tell-topic': [
    'Say yes to hear it, or: something else.',
    'You can also ask about strains, stretching or foam rolling.',
  ],
  'try-routine': [
    'Say yes and we start, no to leave it, or: tell me more.',
    'You can also say: something else, for another topic.',
  ],
  'try-exercise': [
    'Say yes and we go straight into it, or no to leave it.',
    'You can also say tell me more, for what to watch out for.',
  ],
  'offer-self-check': [
    'Say yes and I lead you through it, or no to leave it.',
    'You can also say tell me more, or: something else.',
  ],
  'self-check-signs': ['A plain yes or no will do.', "If you can't tell, say not sure."],
  'self-check': [
    'Say yes to go on. At any discomfort, say no.',
    'There is no hurry. You can stop whenever you like.',
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
  nothing: [
    'I can lead a warm-up, strength, rolling or a cool-down, time your ice, or go through signs for a doctor.',
    'You can also ask about tight hamstrings, how your week went, or whether to run today.',
  ],
};

/** The same for who was not understood where there is much to choose from: in few words. */
export const shortHints: Readonly<Partial<Record<Place, readonly [string, string]>>> = {
  'go-on': [
    'Say yes to go on, or stop to keep your place.',
    'You can also start over, or say: that hurts.',
  ],
  nothing: [
    'I know warm-ups, strength, ice, and when to see a doctor.',
    'Try: start my warm-up, set an ice timer, or: what can you do.',
  ],
};

/** Why something is asked. */
export const reasons: Readonly<Partial<Record<Place, string>>> = {
  'go-on': 'So that you set the pace.',
  'all-good': "If something hurts, I'd rather know.",
  gate: 'So that what comes next does no harm.',
  equipment: 'It decides which exercises we do.',
  pain: 'It decides whether we go on.',
  'offer-doctor': 'Some signs are better seen early.',
  'ice-check': 'With any of them, ice can do harm.',
  'ice-on': 'Your time starts when the ice does.',
  'skin-check': 'Skin has to recover before more ice.',
  'more-signs': "Worse signs can't wait as long.",
  'self-check-signs': 'So that what comes next does no harm.',
  'self-check': 'Because the first discomfort is where it ends.',
};
