import type { Face } from '../face.ts';

/** What is where, in five lines. */
export function Tour({ role }: { readonly role: string }) {
  return (
    <details class="tour">
      <summary>Help</summary>
      <ol>
        <li>Type below, choose a phrase above the field, or speak into the microphone.</li>
        <li>Touch the screen of the Echo as you would; a Dot has none.</li>
        <li>Space pauses what plays, Escape silences the {role}, arrow-up brings earlier lines.</li>
        <li>Let time run ten or sixty times as fast, or jump: timers ring when it is time.</li>
        <li>Click on what was said to see what was behind it.</li>
      </ol>
    </details>
  );
}

/** What greets whoever comes to the page. */
export function Welcome({ face }: { readonly face: Face }) {
  return (
    <div class="welcome">
      <h2>{face.welcome}</h2>
      <p>Open the {face.role} on the Echo, or choose something to say below.</p>
    </div>
  );
}

interface HeldProps {
  readonly onQuiet: () => void;
  readonly onSpeak: () => void;
  readonly onLeave: () => void;
}

/** Two Echos would speak at once: which one is to be heard is asked first. */
export function Held({ onQuiet, onSpeak, onLeave }: HeldProps) {
  return (
    <div class="held" role="alert">
      <p>Another Echo of the house is speaking.</p>
      <button type="button" onClick={onQuiet}>
        Quiet it first
      </button>
      <button type="button" onClick={onSpeak}>
        Speak here too
      </button>
      <button type="button" onClick={onLeave}>
        Leave it
      </button>
    </div>
  );
}
