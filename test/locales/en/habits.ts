/** A habit that makes a line stiff, or unsafe, and why the coach has none of it. */
export interface Habit {
  readonly habit: string;
  readonly pattern: RegExp;
  readonly why: string;
}

/** What nobody says to a friend on the mat. */
export const stiff: readonly Habit[] = [
  {
    habit: 'a passive',
    pattern:
      /\b(?:have|had) (?:it|this|that|them|what [^.]*) (?:seen|looked at|checked)\b|\b(?:stay|stays|stayed) unfinished\b|\b(?:is|are|was|be|been|being|it's|that's) (?:kept|timed|cancelled|deleted|saved|noted|stored|seen|looked at|begun|advised|needed|allowed|included)\b|\bbeing timed\b/i,
    why: 'A friend says get, you or I.',
  },
  {
    habit: 'a colon or a semicolon',
    pattern: /[:;]/,
    why: 'It is read as a headline, or not at all; a sentence says what belongs together.',
  },
  {
    habit: 'a word that nobody says',
    pattern:
      /\b(?:afresh|anew|the bound|whom|for who|upon|lest|thus|hence|ought|need not|needn't|see to it|likelier|in peace|helpings|under way|all the same|all the while|for instance|is possible|wants rest|among the best, for|may set|may not ring|mould)\b|\b(?:your seat|knee to seat|below the seat|seat tucked)\b/i,
    why: 'It is written English, or another language in English words.',
  },
  {
    habit: 'words that are not joined',
    pattern:
      /\b(?:(?:do|does|did|is|are|was|were|will|would|have|has|had|should|could) not|cannot|let us|you have (?:had|done|been|warmed|rested)|(?<!\b(?:how|as|where|what|than|whether|of|all) )(?:I am|I will|it is|that is|there is|you are|we are|they are))\b(?= \w)|\b(?:if|when|once|while) (?:it is|you are|they are)\b(?= \w)|\bwhat is (?:new|wrong)\b/i,
    why: "People say it's, don't, I'll.",
  },
  {
    habit: 'shall, for an American',
    pattern: /\bshall\b/i,
    why: "It is British, where it is right; an American says want to, let's or I'll.",
  },
  {
    habit: 'a tail of then',
    pattern: /, then[.?]/i,
    why: 'Once is a tone, ten times a tic.',
  },
  {
    habit: 'commands recited',
    pattern: /\b(?:say|try|name)\b[^.?!]*,[^.?!]*,[^.?!]* or\b/i,
    why: 'Nobody keeps three of them: one thing to say is help, a list is a menu.',
  },
  {
    habit: 'a form read out',
    pattern: /\bsay yes\b(?! or no)[^.?!]*\bno\b(?! (?:longer|more))/i,
    why: 'Say yes for this, no for that: a friend says what a yes does, or nothing.',
  },
  {
    habit: 'a list of five',
    pattern: /(?:[^,.?!]+,){4,}/,
    why: 'The ear keeps the first and the last.',
  },
  {
    habit: 'the runner blamed',
    pattern: /in circles|missing each other|I need a clear|mean it/i,
    why: 'The coach owns its misses.',
  },
  {
    habit: 'two frames glued together',
    pattern: /\bBack to\b[^.?!]*[.?!:,][^.?!]* Back to\b|\bSo,[^.?!]*[.?!] So,/,
    why: 'One way back is enough.',
  },
  {
    habit: 'a figure as it is written',
    pattern: /\b(?:one|two|three|four|five|six|seven) of ten\b|%(?!s)|\//,
    why: 'It is three out of ten.',
  },
];

/** What a coach must never say. */
export const unsafe: readonly Habit[] = [
  {
    habit: 'a diagnosis',
    pattern:
      /\byou(?:'ve| have)(?: got)? (?:an? )?(?:\w+ )?(?:strain|tear|pull|tendinopathy|sciatica|clot|fracture|infection)\b|\b(?:it's|that's|this is) (?:just|only|probably|likely|definitely) (?:an? )?(?:\w+ )?(?:strain|tear|pull|tweak|cramp|nerve|tendon)\b/i,
    why: 'Nobody can tell from here.',
  },
  {
    habit: 'a promise',
    pattern:
      /\b(?:will heal|you'll heal|you'll be fine|you will be fine|it'll be fine|I promise|guaranteed|nothing serious|nothing to worry about|will fix|will cure|always works)\b/i,
    why: 'Nobody knows.',
  },
  {
    habit: 'leave to run',
    pattern:
      /\b(?:you can|safe to|okay to|fine to|ready to|free to|good to) (?:run|race|train)\b|cleared\b/i,
    why: 'Only somebody who has examined the leg can say so.',
  },
  {
    habit: 'a claim that the platform refuses',
    pattern: /\b(?:cures?|diagnos\w*|prescri\w*|therapy|life-saving|saves? lives)\b/i,
    why: 'A skill about health gives no medical advice and makes no medical claim.',
  },
  {
    habit: 'a word that wakes a device',
    pattern: /\b(?:Amazon|Echo|computer|Ziggy)\b/,
    why: 'Another device in the room would answer; "Alexa" alone is named, to be said.',
  },
];

/** So many words in a sentence are followed by ear. */
export const longestSentence = 22;
