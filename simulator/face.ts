/** How a skill is named and told of, to people. */
export interface Face {
  readonly name: string;
  /** What it is in a word, lower case: "guide". It stands before what it says. */
  readonly role: string;
  /** What it is for, without a full stop. */
  readonly about: string;
  /** What the page greets with. */
  readonly welcome: string;
  /** What has to be known of it, as a sentence; empty for nothing. */
  readonly notice: string;
  /** What can be said, by what one wants: the first of each greets. */
  readonly suggestions: Readonly<Record<string, readonly string[]>>;
  /** What can be said while it plays something. */
  readonly meanwhile: readonly string[];
}
