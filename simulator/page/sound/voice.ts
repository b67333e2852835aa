/** The browser's voices. */
export interface Voice {
  say(text: string): void;
  hush(): void;
}

/** Browsers bring their voices a while after the page, in milliseconds. */
const voicesCome = 2000;

/**
 * A voice that speaks one language; silent in a browser that has none.
 * @param missing is told once when something is to be said and there is no voice
 */
export function openVoice(locale: () => string, missing: () => void): Voice {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  let isMissed = false;
  const miss = (): void => {
    if (!isMissed) missing();
    isMissed = true;
  };
  if (synthesis === undefined) return { say: miss, hush: () => undefined };
  const lookAgain = (): void => {
    if (synthesis.getVoices().length === 0) miss();
  };
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
      if (synthesis.getVoices().length === 0) setTimeout(lookAgain, voicesCome);
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale();
      utterance.voice = voice() ?? null;
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
  };
}
