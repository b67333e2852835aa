import { readEnvironment } from './environment.ts';
import { earlyAgent } from './record/early-agent.ts';
import { endpointIn } from './record/place.ts';

const environment = readEnvironment(process.env);
// The table is called up first: while it answers, the function is loaded.
const agent = earlyAgent(endpointIn(process.env));
const { wire } = await import('./function.ts');

export const { handler, explain } = wire(environment, process.env, agent);
