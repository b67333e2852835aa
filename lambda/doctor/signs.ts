/**
 * The signs the interview asks about, in the order it asks: those of the article's section on
 * calling a doctor, the weightiest first, and last its good sign.
 */
export const signIds = ['numbness', 'gait', 'persistent-pain', 'painkillers', 'easing'] as const;

export type SignId = (typeof signIds)[number];

/** What the runner said of a sign. */
export type Answer = 'yes' | 'no' | 'unsure';

export type Answers = Readonly<Partial<Record<SignId, Answer>>>;

/** Recognises a sign's id. */
export const isSignId = (id: string): id is SignId => signIds.some((known) => known === id);
