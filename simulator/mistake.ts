/** A mistake of whoever runs the simulator: one line that names it and its cure. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
