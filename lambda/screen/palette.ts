/** The colors of every screen. Words on a ground keep a contrast of at least 7 to 1. */
export const palette = {
  ground: '#0f1418',
  raised: '#22303a',
  words: '#f2f5f7',
  quiet: '#b7c3cc',
  track: '#33404a',
  accent: '#ff8a5c',
  onAccent: '#1b0d06',
  cold: '#6cc5ff',
  alarm: '#ffb3a7',
  onAlarm: '#2a0600',
} as const;
