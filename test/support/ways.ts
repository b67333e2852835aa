/** What can be touched on every screen, after what the screen itself has; home has no way home. */
export const ways: readonly string[] = ['home', 'stop'];
