import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gatherAssets } from '../../../simulator/server/assets.ts';
import { type PageServer, servePage } from '../../../simulator/server/page-server.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { asking, moveInWith } from '../scripted-skill.ts';

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly policy: string | undefined;
}

async function serve(): Promise<PageServer> {
  const household = await moveInWith({ LaunchRequest: [asking('Hello. Shall we?')] });
  const port = 24_000 + (process.pid % 700) * 40;
  const server = await servePage({
    skill: coach,
    household,
    model: 'show8',
    locale: 'en-US',
    seed: 1,
    port,
  });
  onTestFinished(() => server.close());
  return server;
}

/** Asks as any client can, with whatever headers. */
const ask = (
  { port }: PageServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { ...type, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            body: text,
            policy: String(response.headers['content-security-policy']),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });

describe('the server of the page', () => {
  it('listens to this machine alone', async () => {
    const { port } = await serve();
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of outside) {
      const reached = await new Promise((resolve) => {
        const socket = connect({ host: address, port })
          .on('connect', () => resolve(true))
          .on('error', () => resolve(false));
        socket.setTimeout(1000, () => resolve(false));
      });
      expect(reached).toBe(false);
    }
  });

  it('refuses other hosts, other origins and other sites', async () => {
    const server = await serve();
    const say = { id: 'terminal', line: 'hello' };
    const refused = [
      await ask(server, '/', { Host: 'coach.example' }),
      await ask(server, '/', { Host: `coach.example:${server.port}` }),
      await ask(server, '/', { Host: `localhost:${server.port + 1}` }),
      await ask(server, '/say', { Origin: 'https://coach.example' }, say),
      await ask(server, '/say', { Origin: 'null' }, say),
      await ask(server, '/events', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }),
      await ask(server, '/say', { 'Sec-Fetch-Site': 'cross-site' }, say),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));

    const own = `http://localhost:${server.port}`;
    expect(await ask(server, '/say', { Host: own.slice(7), Origin: own }, say)).toMatchObject({
      status: 200,
    });
  });

  it('refuses them on every way in, downloads and streams as well', async () => {
    const server = await serve();
    const ways = [
      '/',
      '/events',
      '/transcript?id=terminal',
      '/screen',
      '/say',
      '/touch',
      '/device',
    ];
    for (const way of [...ways, '/clock', '/nothing']) {
      const body = /say|touch|device|clock/.test(way) ? {} : undefined;
      for (const other of [{ Host: 'coach.example' }, { Origin: 'https://coach.example' }]) {
        expect((await ask(server, way, other, body)).status, way).toBe(403);
      }
    }
  });

  it('takes what is said as JSON alone, which no form of another site can send', async () => {
    const server = await serve();
    const text = { 'Content-Type': 'text/plain' };
    expect(await ask(server, '/say', text, { id: 'terminal', line: 'x' })).toMatchObject({
      status: 415,
    });
  });

  it('takes no more at once than a page sends', async () => {
    const server = await serve();
    const say = { id: 'terminal', line: 'x'.repeat(100_000) };
    expect(await ask(server, '/say', {}, say)).toMatchObject({ status: 413 });
  });

  it('lets a link of another site lead to the page, and to nothing that was said at it', async () => {
    const server = await serve();
    const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    expect(await ask(server, '/', link)).toMatchObject({ status: 200 });
    expect(await ask(server, '/transcript?id=terminal', link)).toMatchObject({ status: 403 });
    expect(await ask(server, '/events', link)).toMatchObject({ status: 403 });
  });

  it('lets nothing run on the page but its own files', async () => {
    const server = await serve();
    const { policy } = await ask(server, '/');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect((await ask(server, '/screen')).policy).toContain("'wasm-unsafe-eval'");
  });

  it('names what it can not take, and goes on', async () => {
    const server = await serve();
    expect(await ask(server, '/say', {}, { id: 'terminal', line: '/quit' })).toMatchObject({
      status: 400,
    });
    expect(await ask(server, '/say', {}, { id: 'terminal', line: '/wait long' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('/wait 20m'),
    });
    expect(await ask(server, '/say', {}, { id: 'nobody', line: 'hello' })).toMatchObject({
      status: 404,
    });
    expect(await ask(server, '/say', {}, { id: 'terminal', line: 'a\nb' })).toMatchObject({
      status: 400,
    });
    expect(await ask(server, '/device', {}, { id: 'terminal', model: 'toaster' })).toMatchObject({
      status: 400,
    });
    expect(await ask(server, '/clock', {}, { rate: -1 })).toMatchObject({ status: 400 });
    expect(await ask(server, '/etc/passwd')).toMatchObject({ status: 404 });
    expect(await ask(server, '/say', {}, { id: 'terminal', line: '/open' })).toMatchObject({
      status: 200,
    });
  });
});

describe('what a browser loads', () => {
  it('comes compressed, and is kept for ever where it is named by what is in it', async () => {
    const { address } = await serve();
    const parts = async (path: string): Promise<readonly string[]> => {
      const page = await (await fetch(`${address}${path}`)).text();
      return [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, part]) => part ?? '');
    };
    const all = [...(await parts('/')), ...(await parts('/screen'))];
    expect(all.length).toBeGreaterThan(4);
    const engine = /renderer\.wasm\?v=[\w-]+/.exec(
      await (
        await fetch(`${address}${all.find((part) => part.startsWith('/renderer.js'))}`)
      ).text(),
    )?.[0];
    let bytes = 0;
    for (const part of [...all, `/${engine}`]) {
      const { headers } = await fetch(`${address}${part}`, {
        headers: { 'Accept-Encoding': 'gzip' },
      });
      expect(headers.get('cache-control'), part).toContain('immutable');
      expect(headers.get('content-encoding') ?? 'small', part).toMatch(/gzip|small/);
      bytes += Number(headers.get('content-length'));
    }
    expect(bytes).toBeLessThan(2_500_000);
    const page = await fetch(address);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = { 'If-None-Match': page.headers.get('etag') ?? '' };
    expect((await fetch(address, { headers: again })).status).toBe(304);
  });

  it('is under 250 kB besides the renderer, and names no other server', async () => {
    const assets = await gatherAssets('A skill');
    const bytes = [...assets].map(([path, { content }]) =>
      path === '/renderer.js' || path === '/renderer.wasm' ? 0 : Buffer.byteLength(content),
    );
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(250_000);
    expect(String(assets.get('/renderer.js')?.content)).not.toContain('d1gkjrhppbyzyh');
  });
});
