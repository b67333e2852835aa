/**
 * What is asked of what holds training back: whether it has been looked at, and, once and plainly,
 * whether it is so that it was, that it was nothing, or that it was no more than a joke.
 */
export const ways = ['whether', 'seen', 'nothing', 'joke'] as const;
export type Way = (typeof ways)[number];
