import { talk } from '../../simulator/talk.ts';
import { coach } from './skill.ts';

await talk(coach, process.argv.slice(2));
