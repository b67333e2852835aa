/** As much of the browser's speech recognition as is used; it is in no library of types. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: (event: { readonly results: ArrayLike<Result> }) => void;
  onerror: (event: { readonly error: string }) => void;
  onend: () => void;
  start(): void;
  abort(): void;
}

interface Result extends ArrayLike<{ readonly transcript: string }> {
  readonly isFinal: boolean;
}

type RecognitionMaker = new () => Recognition;

function recognitionMaker(): RecognitionMaker | undefined {
  const names = window as unknown as Record<string, RecognitionMaker | undefined>;
  return names['SpeechRecognition'] ?? names['webkitSpeechRecognition'];
}

/** What is told of a microphone that is not there, is refused, or fails. */
const troubles: Readonly<Record<string, string>> = {
  'not-allowed': 'The microphone was refused: allow it in the address bar, or type.',
  'service-not-allowed': 'The microphone was refused: allow it in the address bar, or type.',
  'audio-capture': 'There is no microphone: type instead.',
  'no-speech': 'Nothing was heard.',
  network:
    'Your browser understands speech over the network only, and can not reach it: type instead.',
  absent: 'Your browser turns no speech into words: type instead.',
};

/** What comes of listening. */
export interface Listener {
  /** The words so far, as they are understood. */
  readonly heard: (words: string) => void;
  readonly said: (words: string) => void;
  readonly trouble: (sentence: string) => void;
  readonly ended: () => void;
}

/** Listens once, until something was said; returns how to stop that. */
export function listenOnce(locale: string, listener: Listener): () => void {
  const Maker = recognitionMaker();
  if (Maker === undefined) {
    listener.trouble(troubles['absent'] ?? '');
    listener.ended();
    return () => undefined;
  }
  const recognition = new Maker();
  recognition.lang = locale;
  recognition.interimResults = true;
  recognition.onresult = ({ results }) => {
    const words = [...Array.from(results)].map((result) => result[0]?.transcript ?? '').join(' ');
    const isFinal = results[results.length - 1]?.isFinal === true;
    if (isFinal && words.trim() !== '') listener.said(words.trim());
    else listener.heard(words.trim());
  };
  recognition.onerror = ({ error }) => {
    if (error !== 'aborted')
      listener.trouble(troubles[error] ?? `The microphone failed: ${error}.`);
  };
  recognition.onend = listener.ended;
  try {
    recognition.start();
  } catch (error) {
    listener.trouble(`The microphone failed: ${String(error)}.`);
    listener.ended();
  }
  return () => recognition.abort();
}
