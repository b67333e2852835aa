/** Back to a question about several signs, in short: two ways, so that none is heard twice running. */
export const anyOfThose = [
  'Back to my question: any of those?',
  'So, any of those signs?',
] as const;
