/** The other pages of this browser at the same household. */
export interface OtherTabs {
  /** Tells the others until when this page speaks, in real milliseconds since 1970; 0 for silence. */
  speakUntil(moment: number): void;
  /** Whether another one speaks at this moment. */
  speaks(): boolean;
  /** Lets all others fall silent. */
  hush(): void;
  close(): void;
}

type Message =
  | { readonly kind: 'here' }
  | { readonly kind: 'hush' }
  | { readonly kind: 'speaks'; readonly page: string; readonly until: number };

/**
 * Keeps in touch with the other pages.
 * @param fallSilent is called when another one wants to be heard alone
 */
export function knowOtherTabs(fallSilent: () => void): OtherTabs {
  const channel = new BroadcastChannel('echoes');
  const page = crypto.randomUUID();
  const others = new Map<string, number>();
  let own = 0;
  const tell = (message: Message): void => channel.postMessage(message);
  const speakUntil = (until: number): void => {
    own = until;
    tell({ kind: 'speaks', page, until });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'here') speakUntil(own);
    if (data.kind === 'hush') fallSilent();
    if (data.kind === 'speaks') others.set(data.page, data.until);
  });
  const leave = (): void => speakUntil(0);
  window.addEventListener('pagehide', leave);
  tell({ kind: 'here' });
  return {
    speakUntil,
    speaks: () => [...others.values()].some((until) => until > Date.now()),
    hush: () => tell({ kind: 'hush' }),
    close() {
      window.removeEventListener('pagehide', leave);
      channel.close();
    },
  };
}
