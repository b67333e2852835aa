import { afterAll, beforeAll } from 'vitest';
import { closeBrowser, openBrowser } from './browser.ts';
// In one file they share a browser and take turns: side by side, each would slow the other.
import './access.ts';
import './chimes.ts';
import './developers.ts';
import './field.ts';
import './guest.ts';
import './journeys.ts';
import './manners.ts';
import './microphone.ts';

beforeAll(openBrowser, 30_000);
afterAll(closeBrowser);
