// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of APL
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aplDocument } from '../../../lambda/screen/document.ts';
import { button as coachButton } from '../../../lambda/screen/layouts.ts';
import {
  idleTimeoutOf,
  look,
  renderedIn,
  timedEvents,
  touched,
  unworkableIn,
} from '../../../simulator/device/screen.ts';
import { button, documentOf, eventAfter, type Json, rendering } from './documents.ts';

const since = Date.parse('2026-03-02T07:00:00Z');
const seen = (items: readonly Json[], elapsed = 0) =>
  look({ ...documentOf(items), shownAt: since }, since + elapsed);
const text = (words: string, more: Json = {}): Json => ({ type: 'Text', text: words, ...more });

describe('what is seen', () => {
  it('is every text in the order of the document, whatever it is in', () => {
    const { text: words } = seen([
      text('one'),
      { type: 'ScrollView', item: text('two') },
      { type: 'Frame', items: [{ type: 'Container', item: [text('three'), text('four')] }] },
      { type: 'VectorGraphic', source: 'figure' },
      { type: 'Sequence', firstItem: text('five'), items: [text('six')], lastItem: text('seven') },
      text(''),
    ]);
    expect(words).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });

  it.each([
    ['display is none', { display: 'none' }],
    ['display is invisible', { display: 'invisible' }],
    ['display works out as none', { display: "${elapsed < 5 ? 'none' : 'normal'}" }],
    ['when is false', { when: false }],
    ['when works out as false', { when: '${elapsed > 5}' }],
  ])('leaves out all within a component whose %s', (_what, hidden) => {
    const within = [text('hidden'), button('go', ['say'])];
    expect(seen([{ type: 'Container', ...hidden, items: within }, text('shown')])).toEqual({
      token: 'shown',
      text: ['shown'],
      touch: [],
    });
  });

  it('shows of a component with room for one child the first that is wanted', () => {
    const items = [text('no', { when: false }), text('first'), text('second')];
    expect(seen([{ type: 'Frame', items }]).text).toEqual(['first']);
  });

  it('reads markup and entities as they are read by people', () => {
    expect(seen([text('<b>Salt</b> &amp;<br/>vinegar')]).text).toEqual(['Salt & vinegar']);
  });

  it('changes with the time since the document was drawn', () => {
    const stages = [
      text('${elapsed < 3000 ? 30 : Math.max(0, Math.ceil((33000 - elapsed) / 1000))} s', {
        display: "${elapsed >= 0 && elapsed < 33000 ? 'normal' : 'none'}",
      }),
      text('done', { display: "${elapsed >= 33000 ? 'normal' : 'none'}" }),
    ];
    const at = (elapsed: number) => seen(stages, elapsed).text;
    expect([0, 2999, 3001, 32_500, 33_000].map(at)).toEqual([
      ['30 s'],
      ['30 s'],
      ['30 s'],
      ['1 s'],
      ['done'],
    ]);
  });

  it('binds names for what is within a component, and nowhere else', () => {
    const bind = [
      { name: 'count', value: 3 },
      { name: 'twice', value: '${count * 2}' },
    ];
    const words = '${count} and ${twice}';
    expect(seen([{ type: 'Container', bind, items: [text(words)] }, text(words)]).text).toEqual([
      '3 and 6',
      'and',
    ]);
  });

  it('takes a brace in quotation marks for a letter', () => {
    expect(seen([text("${elapsed == 0 ? '}{' : ''} yes")]).text).toEqual(['}{ yes']);
  });

  it('counts down as the clock does, at every moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (elapsed) => {
        const left = seen([text('${Math.ceil((60000 - elapsed) / 1000)}')], elapsed).text[0];
        expect(Number(left)).toBe(Math.ceil((60_000 - elapsed) / 1000));
      }),
      { numRuns: 50 },
    );
  });

  it('names the expressions that come to nothing, hidden ones too', () => {
    const items = [text('${lapsed}', { display: 'none' }), text('${1 +}'), text('${elapsed}')];
    expect(unworkableIn(documentOf(items))).toEqual(['lapsed', '1 +']);
  });

  it('reaches nothing of the process it is worked out in', () => {
    expect(seen([text('${process.version}'), text('${typeof require}')]).text).toEqual([
      'undefined',
    ]);
  });
});

describe('what can be touched', () => {
  it('is told by its id, and sends what it was given', () => {
    const values = ['say', '{"kind":"next"}'];
    const shown = { ...documentOf([button('next', values)]), shownAt: since };
    expect(look(shown, since).touch).toEqual(['next']);
    expect(touched(shown, 'next', since)).toEqual(values);
    expect(touched(shown, 'back', since)).toBeUndefined();
  });

  it('is neither what is hidden nor what is disabled', () => {
    const items = [button('a', [], { disabled: true }), button('b', [], { display: 'none' })];
    const shown = { ...documentOf(items), shownAt: since };
    expect(look(shown, since).touch).toEqual([]);
    expect([touched(shown, 'a', since), touched(shown, 'b', since)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('works out the arguments for the moment of the touch', () => {
    const shown = { ...documentOf([button('lap', ['at', '${elapsed}'])]), shownAt: since };
    expect(touched(shown, 'lap', since + 1500)).toEqual(['at', 1500]);
  });

  it("finds the coach's own buttons", () => {
    const viewport = { width: 1280, height: 800, isRound: false };
    const what = { id: 'next', label: 'Next', text: 'Next' };
    const says = { kind: 'next' } as const;
    const content = coachButton(viewport, { ...what, says }, 'first', 300);
    const document = aplDocument({ token: 'mine', content });
    const rendered = renderedIn({ directives: [{ ...rendering([]), document }] });
    const shown = rendered && { ...rendered, shownAt: since };
    expect(shown && look(shown, since)).toMatchObject({ text: ['Next'], touch: ['next'] });
    expect(shown && touched(shown, 'next', since)).toEqual(['say', '{"kind":"next"}']);
  });
});

describe('a document', () => {
  it('is the last of a response', () => {
    const directives = [rendering([], {}, 'one'), rendering([], {}, 'two')];
    expect(renderedIn({ directives })?.token).toBe('two');
    expect(renderedIn({})).toBeUndefined();
  });

  it('stays thirty seconds unless it says otherwise', () => {
    expect(idleTimeoutOf(documentOf([]).document)).toBe(30_000);
    const settings = { idleTimeout: 90_000 };
    expect(idleTimeoutOf(documentOf([], { settings }).document)).toBe(90_000);
  });

  it('sends its timed events in order of time', () => {
    const onMount = [eventAfter(2000), { type: 'SetValue' }, { type: 'SendEvent' }];
    expect(timedEvents(documentOf([], { onMount }).document)).toEqual([
      { delay: 0, arguments: [] },
      { delay: 2000, arguments: ['ended'] },
    ]);
  });
});

describe('a document of any skill', () => {
  const filled = (document: Json, datasources: Json = {}) => {
    const directive = { ...rendering([]), document, datasources };
    const rendered = renderedIn({ directives: [directive] });
    return rendered && look({ ...rendered, shownAt: since }, since);
  };
  const payload = { rolls: [3, 5], player: { name: 'Ana' } };

  it('is filled with what comes along, by the names of its parameters', () => {
    const items = [text('${payload.player.name}'), text('${player.name}'), text('${size}')];
    const parameters = ['payload', 'player', { name: 'size', default: 7 }];
    const document = {
      type: 'APL',
      version: '1.6',
      mainTemplate: { parameters, items: [{ type: 'Container', items }] },
    };
    expect(filled(document, payload)?.text).toEqual(['Ana', 'Ana', '7']);
  });

  it('is read through layouts of its own, and once for each of its data', () => {
    const document = {
      type: 'APL',
      version: '1.6',
      layouts: {
        Die: {
          parameters: ['eyes', { name: 'unit', default: 'eyes' }],
          item: text('${eyes} ${unit}'),
        },
        Endless: { item: { type: 'Endless' } },
      },
      mainTemplate: {
        parameters: ['payload'],
        item: {
          type: 'Sequence',
          data: '${payload.rolls}',
          item: {
            type: 'Container',
            items: [{ type: 'Die', eyes: '${data}' }, { type: 'Endless' }],
          },
        },
      },
    };
    expect(filled(document, payload)?.text).toEqual(['3 eyes', '5 eyes']);
  });
});
