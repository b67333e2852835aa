/** How often each kind of routine was done in a week. */
type Counts = Readonly<Record<'warm-up' | 'strength' | 'rolling' | 'cool-down', number>>;

/** Something that is true of a runner who comes back, to greet them with. */
export type News =
  /** A step was earned: what grows. */
  | { readonly kind: 'step'; readonly brings: 'repetitions' | 'sets' | 'form' }
  /** Strength is due today; so often it was done this week. */
  | { readonly kind: 'due'; readonly done: number }
  /** Strength is done for the week. */
  | { readonly kind: 'done' }
  | { readonly kind: 'streak'; readonly weeks: number }
  | { readonly kind: 'week'; readonly counts: Counts }
  /** So many times more strength, and it grows. */
  | { readonly kind: 'to-step'; readonly sessions: number }
  | { readonly kind: 'last'; readonly routine: string; readonly nights: number }
  | { readonly kind: 'total'; readonly routines: number };
