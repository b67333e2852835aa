import { useEffect, useRef } from 'preact/hooks';
import { replay, type Stage, stepsIn } from './replay.ts';

/** What a saved conversation is played again with, and how what is none is told. */
interface Replays extends Stage {
  refuse(sentence: string): void;
}

/** Plays saved conversations again that are dropped on the page or chosen, one at a time. */
export function useReplay(replays: Replays) {
  const latest = useRef(replays);
  latest.current = replays;
  const isPlaying = useRef(false);

  async function playAgain(file: File): Promise<void> {
    const steps = stepsIn(await file.text());
    if (isPlaying.current) return;
    if (steps.length === 0) return latest.current.refuse(`${file.name} is no saved conversation.`);
    isPlaying.current = true;
    await replay(steps, latest.current, () => isPlaying.current);
    isPlaying.current = false;
  }
  const play = (file: File): void => void playAgain(file);

  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      play(file);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, []);

  return {
    play,
    stop: () => {
      isPlaying.current = false;
    },
  };
}
