/** The browser's voices. */
export interface Voice {
  say(text: string): void;
  hush(): void;
}

/** A voice that speaks one language; silent in a browser that has none. */
export function openVoice(locale: () => string): Voice {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  if (synthesis === undefined) return { say: () => undefined, hush: () => undefined };
  const voice = (): SpeechSynthesisVoice | undefined => {
    const voices = synthesis.getVoices();
    const inDialect = voices.filter(({ lang }) => lang.replace('_', '-') === locale());
    const near = voices.filter(({ lang }) => lang.startsWith(locale().slice(0, 2)));
    const fit = inDialect.length > 0 ? inDialect : near;
    // Only a voice of this machine's own speaks without a network.
    return fit.find(({ localService }) => localService) ?? fit[0];
  };
  return {
    say(text) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale();
      utterance.voice = voice() ?? null;
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
  };
}
