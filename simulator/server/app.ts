import type { RequestEnvelope } from 'ask-sdk-model';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { readCommand } from '../command.ts';
import { type DeviceModel, deviceModels } from '../device/models.ts';
import { Mistake } from '../mistake.ts';
import { rates } from '../page/protocol.ts';
import type { Asset } from './assets.ts';
import { guard } from './guard.ts';
import { transcriptOf } from './transcript.ts';
import type { Send, Visit, Visits } from './visits.ts';

/** What the routes stand on. */
interface Parts {
  readonly visits: Visits;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly port: () => number;
  /** What the skill is in a word. */
  readonly role: string;
  readonly locale: string;
  readonly seed: number;
}

const Model = v.picklist(Object.keys(deviceModels) as DeviceModel[]);
const Id = v.pipe(v.string(), v.maxLength(60));
/** As much as anybody says in one breath, and more. */
const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500), v.regex(/^[^\r\n]*$/));
const Say = v.object({ id: Id, line: Line });
const Touched = v.object({
  id: Id,
  touch: v.object({
    id: v.pipe(v.string(), v.maxLength(200)),
    token: v.pipe(v.string(), v.maxLength(2000)),
    arguments: v.pipe(v.array(v.unknown()), v.maxLength(20)),
  }),
});
/** A request of any kind, as far as a device has to know it. */
const Written = v.object({
  id: Id,
  request: v.looseObject({
    context: v.looseObject({ System: v.looseObject({}) }),
    request: v.looseObject({ type: v.pipe(v.string(), v.nonEmpty()), requestId: v.string() }),
  }),
});
const GoTo = v.object({ id: Id, model: Model });
const Run = v.object({ rate: v.picklist(rates) });

/** More than any page sends, in bytes. */
const largestBody = 64 * 1024;

/** How often a silent stream shows that it is still there, in milliseconds. */
const heartbeat = 15_000;

/** The routes of the page. */
export function createApp({ visits, assets, port, role, locale, seed }: Parts): Hono {
  const app = new Hono();
  app.use(guard(port));
  app.use(bodyLimit({ maxSize: largestBody }));

  app.get('/events', (context) => {
    const { id, model } = context.req.query();
    const visit = visits.come(id, v.is(Model, model) ? model : undefined);
    return streamSSE(context, async (stream) => {
      const send: Send = (event, data) => {
        stream.writeSSE({ event, data: JSON.stringify(data) }).catch(() => stream.abort());
      };
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      const leave = await visit.arrive(send);
      const beat = setInterval(() => {
        stream.writeSSE({ event: 'heartbeat', data: '' }).catch(() => stream.abort());
      }, heartbeat);
      await gone;
      clearInterval(beat);
      leave();
    });
  });

  app.post('/say', (context) =>
    act(context, Say, visits, async (visit, { line }) => {
      if (line.startsWith('/') && readCommand(line).kind === 'quit') {
        throw new Mistake('The page stays: /quit is for the terminal.');
      }
      await visit.hear(line);
    }),
  );
  app.post('/touch', (context) =>
    act(context, Touched, visits, (visit, { touch }) => visit.touch(touch)),
  );
  app.post('/request', (context) =>
    act(context, Written, visits, (visit, { request }) =>
      visit.send(request as unknown as RequestEnvelope),
    ),
  );
  app.get('/readings', ({ req, json }) => {
    const line = v.safeParse(Line, req.query('line'));
    const isOpen = req.query('open') === 'true';
    return json(line.success ? visits.readings(line.output, isOpen) : []);
  });
  app.post('/device', (context) =>
    act(context, GoTo, visits, (visit, { model }) => visit.goTo(model)),
  );
  app.post('/clock', async (context) => {
    const run = await readBody(context, Run);
    if (run === undefined) return context.json({ mistake: 'No such speed.' }, 400);
    await visits.runAt(run.rate);
    return context.json({});
  });

  app.get('/transcript', (context) => {
    const visit = visits.visit(context.req.query('id') ?? '');
    if (visit === undefined) return context.text('There is no such conversation.', 404);
    return context.text(transcriptOf(visit.told, { role, seed, locale }), 200, {
      'Content-Disposition': 'attachment; filename="conversation.txt"',
    });
  });

  app.get('*', ({ req, body, notFound }) => {
    const asset = assets.get(req.path);
    if (asset === undefined) return notFound();
    const { type, content, tag, gzipped } = asset;
    const headers = {
      'Content-Type': type,
      // What is named by its content never changes.
      'Cache-Control': req.query('v') === tag ? 'max-age=31536000, immutable' : 'no-cache',
      ETag: `"${tag}"`,
      Vary: 'Accept-Encoding',
    };
    if (req.header('if-none-match') === `"${tag}"`) return body(null, 304, headers);
    return gzipped !== undefined && req.header('accept-encoding')?.includes('gzip')
      ? body(gzipped, 200, { ...headers, 'Content-Encoding': 'gzip' })
      : body(content, 200, headers);
  });
  return app;
}

async function readBody<Output>(
  { req }: Context,
  schema: v.GenericSchema<unknown, Output>,
): Promise<Output | undefined> {
  const parsed = v.safeParse(schema, await req.json().catch(() => undefined));
  return parsed.success ? parsed.output : undefined;
}

/** Does what a page asks for at its device. */
async function act<Body extends { readonly id: string }>(
  context: Context,
  schema: v.GenericSchema<unknown, Body>,
  visits: Visits,
  what: (visit: Visit, body: Body) => Promise<void>,
): Promise<Response> {
  const body = await readBody(context, schema);
  if (body === undefined) return context.json({ mistake: 'That can not be read.' }, 400);
  const visit = visits.visit(body.id);
  if (visit === undefined) return context.json({ mistake: 'There is no such device.' }, 404);
  try {
    await what(visit, body);
    return context.json({});
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return context.json({ mistake: error.message }, 400);
  }
}
