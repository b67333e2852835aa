import type { Face } from '../face.ts';
import type { Paper } from './paper.ts';

/** The commands, with what each does. */
const commands =
  '/open opens the skill, /wait 20m lets time pass, /silence says nothing to the end, ' +
  '/touch ID touches the screen, /device show8 goes to another Echo, /person Ana speaks in her ' +
  'voice, /consent yes answers Alexa, /alexa pause my timer tells her, /fault database down ' +
  'breaks something, /quit leaves';

/** Writes what can be said and done: a line a topic. */
export function writeHelp(paper: Paper, { suggestions, meanwhile }: Face): void {
  for (const [topic, phrases] of Object.entries(suggestions)) {
    paper.write(topic, phrases.join(' | '));
  }
  if (meanwhile.length > 0) paper.write('amid', meanwhile.join(' | '));
  paper.write('type', commands);
}
