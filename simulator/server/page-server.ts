import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { serve } from '@hono/node-server';
import type { DeviceModel } from '../device/models.ts';
import type { Face } from '../face.ts';
import type { Household } from '../household.ts';
import { createApp } from './app.ts';
import { gatherAssets } from './assets.ts';
import { openVisits } from './visits.ts';

/** What the page is served from. */
interface Wishes {
  readonly skill: Face;
  readonly household: Household;
  /** The model of the device that the terminal speaks to. */
  readonly model: DeviceModel;
  readonly locale: string;
  readonly seed: number;
  /** The port to listen on; the next one that is free where it is in use. */
  readonly port: number;
}

/** A page that is served. */
export interface PageServer {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Only this machine reaches it. */
const loopback = '127.0.0.1';

/** How many ports are tried. */
const tries = 50;

/** Serves the page of a household to browsers on this machine. */
export async function servePage({ skill, household, model, locale, seed, port }: Wishes) {
  const [assets, free] = await Promise.all([gatherAssets(skill.name), freePort(port)]);
  const visits = openVisits(household, skill, model, locale);
  const app = createApp({ visits, assets, port: () => free, role: skill.role, locale, seed });
  const server = await new Promise<Server>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, hostname: loopback, port: free }, () =>
      resolve(opened as Server),
    );
    opened.on('error', reject);
  });
  const served: PageServer = {
    address: `http://localhost:${free}`,
    port: free,
    close: () =>
      new Promise((resolve) => {
        visits.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return served;
}

/** The first port from one on that nobody listens on. */
async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + tries; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${from} to ${from + tries - 1} is free`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, loopback, () => probe.close(() => resolve(true)));
  });
