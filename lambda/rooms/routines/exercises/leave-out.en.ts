/** When any rolling is left out: the days after an injury, in which nothing presses on it. */
export const rollingLeaveOut = 'Leave it out in the first three days after a strain or pull.';

/** When any stretch is left out: signs of a tear or a nerve, and pain at the sit bone. */
export const stretchLeaveOut =
  'Leave it out after a pop, a bruise or numbness, or if it hurts where you sit.';
