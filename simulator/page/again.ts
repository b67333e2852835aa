/** How soon a page that lost its server first looks for it again, in milliseconds, and at the most. */
const first = 500;
const longest = 4000;

/**
 * How long to wait before the server is looked for again, in milliseconds: longer each time, for who
 * is gone for a while need not be asked at every moment.
 * @param failed how many tries have failed since it was last there, from 1
 */
export const waitBeforeTry = (failed: number): number =>
  Math.min(longest, first * 2 ** (failed - 1));
