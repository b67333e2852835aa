import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../language/reading.ts';
import type { Told } from './protocol.ts';
import { recordChanges } from './record-changes.ts';

interface TurnProps {
  readonly turn: Told;
  /** What came to pass before it, where that is known. */
  readonly before: Told | undefined;
  /** How else a line could have been read. */
  readonly readingsOf: (line: string, isOpen: boolean) => Promise<readonly Reading[]>;
  /** Sends a request as it is written; tells what was mistaken. */
  readonly onSend: (request: string) => Promise<string | undefined>;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** All that was behind a turn. */
export function Turn({ turn, before, readingsOf, onSend }: TurnProps) {
  const { intent, reads, writes, ms } = turn.outcome;
  const broken = turn.exchanges.flatMap(({ breaches = [] }) => breaches);
  return (
    <>
      <dl class="figures">
        <div>
          <dt>Answered</dt>
          <dd>{intent ?? 'nothing'}</dd>
        </div>
        <div>
          <dt>Function</dt>
          <dd>{ms} ms</dd>
        </div>
        <div>
          <dt>DynamoDB</dt>
          <dd>
            {reads} read, {writes} written
          </dd>
        </div>
        <div>
          <dt>Platform limits</dt>
          <dd class={broken.length > 0 ? 'broken' : ''}>
            {broken.length > 0 ? broken.join('; ') : 'all kept'}
          </dd>
        </div>
      </dl>
      <Heard turn={turn} before={before} readingsOf={readingsOf} />
      <Record before={before} after={turn} />
      {turn.exchanges.map((exchange) => (
        <div class="exchange" key={exchange.request.request.requestId}>
          <EditableRequest request={exchange.request} onSend={onSend} />
          <Listing name="Response" text={json(exchange.response ?? exchange.failure)} />
        </div>
      ))}
      {turn.log !== '' && <Listing name="The function's log" text={turn.log} />}
    </>
  );
}

/** What hearing made of a line, and which other readings lost. */
function Heard({ turn, before, readingsOf }: Omit<TurnProps, 'onSend'>) {
  const { heard, slots, meaning, verdict } = turn.outcome;
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const isSaid = heard !== '' && !heard.startsWith('/');
  const wasOpen = before?.outcome.listening === true;
  useEffect(() => {
    setReadings([]);
    if (isSaid) void readingsOf(heard, wasOpen).then(setReadings);
  }, [turn.number]);
  if (!isSaid) return null;
  const [taken, ...lost] = readings;
  const filled = Object.entries(slots).map(([name, value]) => `${name}: ${value}`);
  const made = [...filled, ...meaning, ...(verdict === null ? [] : [`verdict ${verdict}`])];
  return (
    <section aria-label="What was heard" class="heard">
      <h2>What was heard</h2>
      <p>
        “{heard}”{made.length > 0 ? ` as ${made.join(', ')}` : ''}
      </p>
      <ul>
        {taken !== undefined && (
          <li class="taken">
            {taken.intent}: {taken.how}
          </li>
        )}
        {lost.map(({ intent, how }) => (
          <li key={intent + how}>
            lost: {intent}, {how}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changed in the record: what is gone in red, what is new in green. */
function Record({ before, after }: { readonly before: Told | undefined; readonly after: Told }) {
  const lines = recordChanges(before?.remembered ?? [], after.remembered);
  const isChanged = lines.some(({ kind }) => kind !== 'same');
  return (
    <section aria-label="The record">
      <h2>The record{isChanged ? '' : ', as it was'}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <pre tabIndex={0} class="record">
        {lines.map(({ kind, text }, place) => (
          <span key={place} class={kind}>
            {kind === 'gone' ? '- ' : kind === 'new' ? '+ ' : '  '}
            {text}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  );
}

/** A request, which can be changed and sent. */
function EditableRequest({
  request,
  onSend,
}: {
  readonly request: unknown;
  readonly onSend: TurnProps['onSend'];
}) {
  const [text, setText] = useState<string>();
  const [mistake, setMistake] = useState('');
  if (text === undefined) {
    return (
      <div>
        <Listing name="Request" text={json(request)} />
        <p>
          <button type="button" onClick={() => setText(json(request))}>
            Edit and send
          </button>
        </p>
      </div>
    );
  }
  async function send(): Promise<void> {
    const wrong = await onSend(text ?? '');
    setMistake(wrong ?? '');
    if (wrong === undefined) setText(undefined);
  }
  return (
    <section aria-label="Request">
      <h2>Request</h2>
      <textarea
        aria-label="The request to send"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button type="button" class="primary" onClick={() => void send()}>
          Send this request
        </button>{' '}
        <button type="button" onClick={() => setText(undefined)}>
          Leave it
        </button>{' '}
        <span role="status">{mistake}</span>
      </p>
    </section>
  );
}

/** Something to read, as it is. */
export function Listing({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
