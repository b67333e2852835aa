import { start } from '../../simulator/start.ts';
import { coach } from './skill.ts';

await start(coach, process.argv.slice(2));
