/** Back to a question about several signs, in short: two ways, so that none is heard twice running. */
export const anyOfThose = ['So, any of those?', 'Any of those signs?'] as const;
