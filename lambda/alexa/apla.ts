import type { Milliseconds } from '../time.ts';
import type { Cue, Piece, Score } from '../turn/guided-audio.ts';

/** The soft clock under an exercise, from Alexa's sound library. */
const ticks = 'soundbank://soundlibrary/foley/amzn_sfx_clock_ticking_long_01';

type Component =
  | { type: 'Speech'; contentType: 'PlainText'; content: string }
  | { type: 'Silence'; duration: Milliseconds }
  | { type: 'Audio'; source: string; duration: 'trimToParent'; filter: readonly Filter[] }
  | { type: 'Sequencer' | 'Mixer'; items: readonly Component[] };

type Filter = { type: 'Repeat'; repeatCount: number } | { type: 'Volume'; amount: string };

/** An APL for Audio document, version 0.91. */
export interface AplaDocument {
  readonly type: 'APLA';
  readonly version: '0.91';
  readonly mainTemplate: { readonly items: readonly [Component] };
}

const speech = (content: string): Component => ({
  type: 'Speech',
  contentType: 'PlainText',
  content,
});

const silence = (duration: Milliseconds): Component => ({ type: 'Silence', duration });

const cueLane = ({ at, text }: Cue): Component =>
  at === 0 ? speech(text) : { type: 'Sequencer', items: [silence(at), speech(text)] };

const tickLane: Component = {
  type: 'Audio',
  source: ticks,
  duration: 'trimToParent',
  filter: [
    { type: 'Repeat', repeatCount: -1 },
    { type: 'Volume', amount: '15%' },
  ],
};

/** Every piece is a mixer over a silence of its exact length: the voice can't move the clock. */
function render(piece: Piece): Component {
  const clock = silence(piece.length);
  switch (piece.kind) {
    case 'speech':
      return { type: 'Mixer', items: [clock, speech(piece.text)] };
    case 'rest':
      return piece.cues.length === 0
        ? clock
        : { type: 'Mixer', items: [clock, ...piece.cues.map(cueLane)] };
    case 'work':
      return { type: 'Mixer', items: [clock, tickLane, ...piece.cues.map(cueLane)] };
  }
}

/** Guided audio, and words after it, as one document, which plays on every Alexa device. */
export const aplaDocument = (score: Score, afterwards = ''): AplaDocument => ({
  type: 'APLA',
  version: '0.91',
  mainTemplate: {
    items: [
      {
        type: 'Sequencer',
        items: [...score.map(render), ...(afterwards === '' ? [] : [speech(afterwards)])],
      },
    ],
  },
});
