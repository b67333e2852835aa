import type { Paper } from './paper.ts';

/** What can be said and done, by what one wants. */
export const topics: Readonly<Record<string, readonly string[]>> = {
  train: ['start my hamstring warm-up', 'start a strength session', 'should I run today'],
  amid: ['next', 'previous', 'repeat', 'pause', 'easier', 'how do I do this'],
  ice: ['set an ice timer', 'how long is left', 'stop the ice'],
  hurt: ['should I see a doctor', 'that hurts', 'is it normal to be sore'],
  ask: ['why are my hamstrings tight', 'how am I doing', 'what do you know about me'],
};

/** The commands, with what each does. */
const commands =
  '/open opens the coach, /wait 20m lets time pass, /silence says nothing to the end, ' +
  '/touch ID touches the screen, /device show8 goes to another Echo, /person Ana speaks in her ' +
  'voice, /consent yes answers Alexa, /alexa pause my timer tells her, /fault database down ' +
  'breaks something, /quit leaves';

/** Writes what can be said and done: a line a topic. */
export function writeHelp(paper: Paper): void {
  for (const [topic, phrases] of Object.entries(topics)) paper.write(topic, phrases.join(' | '));
  paper.write('type', commands);
}
