import { Agent } from 'node:https';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

/** A connection that nobody asked for by then may be dead on the way, and is given up. */
const patience = 10_000;

/**
 * An agent that opens its first connection at once, so that the table is on the line by the time
 * that the first request is ready. Nobody waits for it, and where it fails the first request opens its
 * own, as without it.
 */
class EarlyAgent extends Agent {
  #early: TLSSocket | undefined;
  readonly #givingUp: NodeJS.Timeout;

  constructor({ hostname: host, port }: URL) {
    super({ keepAlive: true });
    const name = isIP(host) === 0 ? { servername: host } : {};
    const early = connect({ host, port: Number(port || 443), ...name });
    this.#early = early;
    this.#givingUp = setTimeout(() => early.destroy(), patience).unref();
    early.unref();
    // Whoever makes a request hears of what is wrong: by its own connection.
    early.on('error', () => early.destroy());
  }

  override createConnection(...given: Parameters<Agent['createConnection']>) {
    const early = this.#early;
    this.#early = undefined;
    clearTimeout(this.#givingUp);
    if (early === undefined || early.destroyed) return super.createConnection(...given);
    return early.ref();
  }
}

/**
 * An agent for the table that is connected early; undefined for a table that is spoken to without TLS,
 * as on a laptop, where a connection takes no time.
 * @param endpoint the table's address
 */
export const earlyAgent = (endpoint: string): Agent | undefined =>
  endpoint.startsWith('https:') ? new EarlyAgent(new URL(endpoint)) : undefined;
