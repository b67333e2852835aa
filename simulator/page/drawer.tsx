import { useState } from 'preact/hooks';
import type { Told } from './protocol.ts';

interface DrawerProps {
  readonly told: readonly Told[];
  readonly present: Told | undefined;
  readonly transcript: string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** For the curious: what went over the wire at each turn, and what is remembered. */
export function Drawer({ told, present, transcript }: DrawerProps) {
  const turns = told.filter(({ exchanges }) => exchanges.length > 0);
  const [chosen, choose] = useState<number>();
  const turn = turns.find(({ number }) => number === chosen) ?? turns.at(-1);
  return (
    <details class="drawer">
      <summary>Behind the scenes</summary>
      <div class="drawer-content">
        <p>
          <a class="button" href={transcript} download="conversation.txt">
            Save the conversation
          </a>{' '}
          as a transcript that <code>test/conversations</code> plays.
        </p>
        {turn === undefined ? (
          <p>Say something, and see here what was sent and what came back.</p>
        ) : (
          <>
            <label>
              Turn{' '}
              <select
                value={turn.number}
                onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
              >
                {turns.map(({ number, outcome }) => (
                  <option key={number} value={number}>
                    {number}: {outcome.heard === '' ? '(by itself)' : outcome.heard}
                  </option>
                ))}
              </select>
            </label>
            <Turn turn={turn} />
          </>
        )}
        <Listing name="The record in DynamoDB" text={json(present?.remembered ?? [])} />
        <Listing name="Alexa's timers" text={json(present?.outcome.timers ?? [])} />
      </div>
    </details>
  );
}

function Turn({ turn }: { readonly turn: Told }) {
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
      {turn.exchanges.map((exchange) => (
        <div class="exchange" key={exchange.request.request.requestId}>
          <Listing name="Request" text={json(exchange.request)} />
          <Listing name="Response" text={json(exchange.response ?? exchange.failure)} />
        </div>
      ))}
      {turn.log !== '' && <Listing name="The function's log" text={turn.log} />}
    </>
  );
}

function Listing({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
