import type { MiddlewareHandler } from 'hono';

/** The names by which a server that only this machine reaches is called. */
const loopbackNames = ['127.0.0.1', 'localhost'];

/** What may run on the page: its own files, and nothing else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The renderer compiles WebAssembly, evaluates expressions and writes style sheets. */
const screenPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Where the renderer runs, apart from the page. */
export const screenPath = '/screen';

/**
 * Lets in only what this machine's own browser asks for from the page itself: another name for this
 * machine (DNS rebinding) is refused, and so are other sites and forms.
 * @param port on which the server listens
 */
export const guard =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = loopbackNames.map((name) => `${name}:${port()}`);
    const { req } = context;
    const origin = req.header('origin');
    const site = req.header('sec-fetch-site');
    // A link may lead to the page, and to nothing that is said or kept at it.
    const isVisit =
      req.method === 'GET' && req.path === '/' && req.header('sec-fetch-mode') === 'navigate';
    const isOwnHost = hosts.includes(req.header('host') ?? '');
    const isOwnOrigin = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    const isOwnSite = site === undefined || site === 'same-origin' || site === 'none' || isVisit;
    if (!isOwnHost || !isOwnOrigin || !isOwnSite) {
      return context.text('This page is for the browser on this machine.', 403);
    }
    const isJson = req.header('content-type')?.startsWith('application/json') === true;
    if (req.method === 'POST' && !isJson) return context.text('JSON only.', 415);
    await next();
    const { headers } = context.res;
    headers.set('Content-Security-Policy', req.path === screenPath ? screenPolicy : pagePolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  };
