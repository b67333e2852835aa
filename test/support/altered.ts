/** What is in a place of an event, such as `request.intent`; undefined where there is no such place. */
export function partOf(event: object, path: string): unknown {
  let part: unknown = event;
  for (const key of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = Reflect.get(part, key);
  }
  return part;
}

/** Puts something else in a place of an event; undefined leaves the place out. */
export function alter(event: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const within = keys.length === 0 ? event : partOf(event, keys.join('.'));
  if (typeof within !== 'object' || within === null) throw new Error(`nowhere: ${path}`);
  if (value === undefined) Reflect.deleteProperty(within, last);
  else {
    // A setter would swallow `__proto__`.
    const asPlain = { enumerable: true, writable: true, configurable: true };
    Reflect.defineProperty(within, last, { value, ...asPlain });
  }
}

/** An event with something else in a place. */
export function altered<Event extends object>(event: Event, path: string, value: unknown): Event {
  const copy = structuredClone(event);
  alter(copy, path, value);
  return copy;
}
